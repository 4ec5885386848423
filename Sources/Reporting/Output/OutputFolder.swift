import Glibc

/// The folder that reports are written into. A file is written under a temporary name beside its place and then renamed,
/// so that a reader never meets half a file and a failed run leaves the earlier one as it was.
public struct OutputFolder: Sendable, Equatable {
    public var path: String

    /// Creates the folder and those above it where they are missing.
    public init(path: String) throws(ReportingError) {
        self.path = path
        try Self.create(path)
    }

    /// Writes `bytes` to the file at `relativePath`, creating the folders in between.
    public func write(_ bytes: [UInt8], to relativePath: String) throws(ReportingError) {
        try replace(relativePath) { (temporary: String) throws(ReportingError) in
            let failure = Self.store(bytes, at: temporary)
            guard failure == 0 else { throw Self.error(.writeFile, location(of: relativePath), failure) }
        }
    }

    /// Has `produce` fill an empty temporary file and puts it in the place of `relativePath`.
    func replace(
        _ relativePath: String, with produce: (String) throws(ReportingError) -> Void
    ) throws(ReportingError) {
        let destination = location(of: relativePath)
        let (folder, name) = Self.split(destination)
        try Self.create(folder)
        let temporary = "\(folder)/.touchstone-\(getpid()).partial"
        // Opened first, so that a folder one may not write to is found before the work is done.
        let failure = Self.store([], at: temporary)
        guard failure == 0 else { throw Self.error(.writeFile, destination, failure) }
        do {
            try produce(temporary)
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, "\(folder)/\(name)") == 0 else {
            let failure = errno
            unlink(temporary)
            throw Self.error(.replaceFile, destination, failure)
        }
    }

    func location(of relativePath: String) -> String { path == "/" ? "/\(relativePath)" : "\(path)/\(relativePath)" }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    private static func create(_ folder: String) throws(ReportingError) {
        var isAbsolute = folder.hasPrefix("/")
        var current = ""
        for part in folder.split(separator: "/") {
            current += isAbsolute || !current.isEmpty ? "/\(part)" : String(part)
            isAbsolute = false
            // Another process may create it in between: that it exists is all that matters.
            if mkdir(current, 0o777) != 0, errno != EEXIST { throw error(.createFolder, current, errno) }
        }
        guard access(folder.isEmpty ? "." : folder, F_OK) == 0 else { throw error(.createFolder, folder, errno) }
        guard let directory = opendir(folder.isEmpty ? "." : folder) else { throw error(.createFolder, folder, errno) }
        closedir(directory)
    }

    /// Returns the system's error number, 0 for success.
    private static func store(_ bytes: [UInt8], at path: String) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return errno }
        var failure: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count, failure == 0 {
                let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count > 0 { written += count } else if errno != EINTR { failure = errno }
            }
        }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        return failure
    }

    private static func error(_ operation: ReportingError.Operation, _ path: String, _ number: Int32) -> ReportingError
    {
        ReportingError(
            operation: operation, path: path, cause: String(cString: strerror(number)), remedy: remedy(for: number))
    }

    private static func remedy(for number: Int32) -> String {
        switch number {
        case EACCES, EPERM, EROFS: "Choose a folder you may write to with --output, or change its permissions."
        case ENOSPC, EDQUOT: "Free some space, or choose another disk with --output."
        case EISDIR, ENOTEMPTY, EEXIST:
            "A folder stands where the file belongs: move it away, or choose another folder with --output."
        case ENOTDIR: "A file stands where a folder is needed: move it away, or choose another folder with --output."
        case ENAMETOOLONG: "Choose a shorter path with --output."
        default: "Choose another folder with --output."
        }
    }
}
