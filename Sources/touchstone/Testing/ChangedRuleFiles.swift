import ArgumentParser
import Rulebook

/// The rule files that are otherwise than at a git revision, by their paths in the rulebook's folder.
enum ChangedRuleFiles {
    static func paths(in files: [RuleFile], of folder: String, since revision: String) async throws -> Set<String> {
        do throws(GitFolder.Problem) {
            let old = try await GitFolder(path: folder).files(at: revision)
            let bytes = Dictionary(old.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
            return Set(files.filter { bytes[$0.path] != $0.bytes }.map(\.path))
        } catch {
            switch error {
            case .notInstalled: throw ValidationError("--changed-since \(revision): git is not installed.")
            case .refused(let cause): throw ValidationError("--changed-since \(revision): git says: \(cause).")
            }
        }
    }
}
