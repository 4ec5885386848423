import Foundation
import Reporting

/// Finds the plans in the files and folders that were named.
///
/// Folders are walked in order of name. `README*`, `LICENSE*` and hidden files are skipped with a note. A folder with a `plan.yaml` is one
/// plan of all files in it; elsewhere each file is a plan.
public struct InputDiscovery: Sendable {
    public private(set) var inputs: [PlanInput] = []
    /// Skipped files, and inputs that are not there, in order of name.
    public private(set) var notes: [FileNote] = []

    /// The name of the file that makes a folder one plan.
    public static let manifestName = "plan.yaml"

    /// - Parameter paths: files and folders as named by the user, in any order; the same file named twice is taken once.
    public init(paths: [String]) {
        var seen: Set<String> = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                notes.append(
                    FileNote(
                        file: path, outcome: .unreadable, code: "R001",
                        message: "\(path): no such file or folder. Check the path."))
                continue
            }
            guard seen.insert(Self.canonical(path)).inserted else { continue }
            if isFolder.boolValue {
                walk(path, name: "", seen: &seen)
            } else if Self.lastComponent(path) == Self.manifestName {
                walk(Self.parentFolder(path), name: "", seen: &seen)
            } else {
                takeFile(path)
            }
        }
        inputs = Self.withDistinctIds(inputs)
        notes.sort { $0.file < $1.file }
    }

    /// A file named by itself is a plan by itself; a `plan.yaml` beside it still says whose it is.
    private mutating func takeFile(_ path: String) {
        let file = InputFile(path: path, name: Self.lastComponent(path))
        let sidecar = "\(Self.parentFolder(path))/\(Self.manifestName)"
        let manifest =
            FileManager.default.fileExists(atPath: sidecar)
            ? InputFile(path: sidecar, name: Self.manifestName) : nil
        inputs.append(PlanInput(id: Self.stem(file.name), files: [file], manifest: manifest))
    }

    private mutating func walk(_ folder: String, name: String, seen: inout Set<String>) {
        guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted(by: Self.byteOrder)
        else {
            notes.append(
                FileNote(
                    file: name.isEmpty ? folder : name, outcome: .unreadable, code: "R002",
                    message: "\(folder): the folder cannot be opened. Check its permissions."))
            return
        }
        var files: [InputFile] = []
        var folders: [InputFile] = []
        for entry in entries {
            let file = InputFile(path: "\(folder)/\(entry)", name: name.isEmpty ? entry : "\(name)/\(entry)")
            if let reason = Self.reasonToSkip(entry) {
                notes.append(FileNote(file: file.name, outcome: .skipped, code: "R003", message: reason))
                continue
            }
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder) else { continue }
            guard seen.insert(Self.canonical(file.path)).inserted else { continue }
            if isFolder.boolValue { folders.append(file) } else { files.append(file) }
        }
        if let manifest = files.first(where: { Self.lastComponent($0.name) == Self.manifestName }) {
            takeAsOnePlan(folder: folder, name: name, files: files, folders: folders, manifest: manifest, seen: &seen)
            return
        }
        for file in files { inputs.append(PlanInput(id: Self.stem(file.name), files: [file])) }
        for folder in folders { walk(folder.path, name: folder.name, seen: &seen) }
    }

    private mutating func takeAsOnePlan(
        folder: String, name: String, files: [InputFile], folders: [InputFile], manifest: InputFile,
        seen: inout Set<String>
    ) {
        var inner = InputDiscovery(inputs: [], notes: [])
        for folder in folders { inner.walk(folder.path, name: folder.name, seen: &seen) }
        notes += inner.notes
        let all = files.filter { $0 != manifest } + inner.inputs.flatMap(\.files)
        let id = Self.lastComponent(name.isEmpty ? Self.canonical(folder) : name)
        inputs.append(PlanInput(id: id, files: all, manifest: manifest))
    }

    private init(inputs: [PlanInput], notes: [FileNote]) {
        self.inputs = inputs
        self.notes = notes
    }

    private static func reasonToSkip(_ entry: String) -> String? {
        if entry.hasPrefix(".") { return "hidden file, skipped" }
        let upper = entry.uppercased()
        if upper.hasPrefix("README") { return "README, skipped: it is about the folder, not a plan" }
        if upper.hasPrefix("LICENSE") || upper.hasPrefix("LICENCE") { return "licence, skipped" }
        if entry.hasPrefix("~$") { return "lock file of an office program, skipped" }
        return nil
    }

    /// Plans of one id get their parent folder's name before it, then their extension behind it, then a number.
    private static func withDistinctIds(_ inputs: [PlanInput]) -> [PlanInput] {
        var named = inputs.map { (input: $0, id: $0.id) }
        for step in 1...2 {
            let counts = Dictionary(grouping: named.indices) { named[$0].id }
            for (_, indices) in counts where indices.count > 1 {
                for index in indices { named[index].id = longerId(named[index].input, step: step) }
            }
        }
        var used: [String: Int] = [:]
        return named.map { item in
            var input = item.input
            used[item.id, default: 0] += 1
            let count = used[item.id] ?? 1
            input.id = count == 1 ? item.id : "\(item.id)-\(count)"
            return input
        }
    }

    private static func longerId(_ input: PlanInput, step: Int) -> String {
        let base = parent(of: input).map { "\($0)-\(input.id)" } ?? input.id
        guard step > 1, let file = input.files.first, let dot = file.name.lastIndex(of: ".") else { return base }
        return "\(base)-\(file.name[file.name.index(after: dot)...])"
    }

    /// The name of the folder that the plan's file or folder stands in.
    private static func parent(of input: PlanInput) -> String? {
        guard let file = input.files.first else { return nil }
        let isFolder = stem(file.name) != input.id
        return canonical(file.path).split(separator: "/").dropLast(isFolder ? 2 : 1).last.map(String.init)
    }

    private static func parentFolder(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func canonical(_ path: String) -> String {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }

    private static func lastComponent(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private static func stem(_ name: String) -> String {
        let file = lastComponent(name)
        guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return file }
        return String(file[..<dot])
    }

    private static func byteOrder(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
