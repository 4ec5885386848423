import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// A folder under version control, read as it was at a revision, without a checkout.
struct GitFolder: Sendable {
    let path: String

    struct File: Sendable, Equatable {
        /// Relative to the folder.
        var path: String
        var bytes: [UInt8]
    }

    enum Problem: Error, Equatable {
        case notInstalled
        /// What git said.
        case refused(String)
    }

    /// Bytes that all files together may have.
    private static let limit = 256 << 20

    /// - Returns: the files in the order of their paths; none where the folder was not there.
    func files(at revision: String) async throws(Problem) -> [File] {
        let commit = try await git(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"])
        let hash = Self.text(commit).filter { !$0.isWhitespace }
        guard !hash.isEmpty else { throw .refused("no such revision") }
        let listing = try await git(["ls-tree", "-r", "-z", "--name-only", hash, "--", "."])
        let names = listing.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        guard !names.isEmpty else { return [] }
        let questions = names.map { "\(hash):./\($0)\n" }.joined()
        return Self.files(in: try await git(["cat-file", "--batch"], input: questions), names: names)
    }

    private func git(_ arguments: [String], input: String = "") async throws(Problem) -> [UInt8] {
        do {
            let result = try await Subprocess.run(
                .name("git"), arguments: Arguments(["-C", path] + arguments),
                // A hook's environment would name another repository.
                environment: .inherit.updating(["GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil]),
                input: .string(input), output: .bytes(limit: Self.limit), error: .string(limit: 1 << 16))
            guard result.terminationStatus.isSuccess else {
                let lines = (result.standardError ?? "").split(whereSeparator: \.isNewline)
                throw Problem.refused(lines.first.map(String.init) ?? "no such revision")
            }
            return result.standardOutput
        } catch let problem as Problem {
            throw problem
        } catch let error as SubprocessError where error.code == .executableNotFound {
            throw .notInstalled
        } catch {
            throw .refused("\(error)")
        }
    }

    /// `cat-file --batch` answers each question with a line "HASH blob SIZE" and the bytes, or with a line that says why not.
    private static func files(in answer: [UInt8], names: [String]) -> [File] {
        var rest = answer[...]
        return names.compactMap { name in
            guard let end = rest.firstIndex(of: 0x0A) else { return nil }
            let words = text(rest[..<end]).split(separator: " ")
            rest = rest[(end + 1)...]
            guard words.count == 3, words[1] == "blob", let size = Int(words[2]) else { return nil }
            let bytes = Array(rest.prefix(size))
            rest = rest.dropFirst(size + 1)
            return File(path: name, bytes: bytes)
        }
    }

    private static func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
