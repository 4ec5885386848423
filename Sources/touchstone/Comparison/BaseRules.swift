import ArgumentParser
import Foundation
import Rulebook

/// The rules that others are compared with: a folder, or the rules' own folder at a revision.
struct BaseRules {
    /// For titles and messages.
    let name: String
    let loading: RulebookLoading
    /// `rules.lock` as the base has it, nil where it has none.
    let lock: RuleFile?

    /// - Parameters:
    ///   - base: the path of a rulebook's folder, or a git revision.
    ///   - folder: the folder of the rules as they stand.
    init(_ base: String, comparedWith folder: String) async throws {
        if FileManager.default.fileExists(atPath: "\(base)/rulebook.yaml") {
            name = base
            loading = RulebookLoader.load(folder: base)
            lock = RulesLockFile(folder: base).read()
        } else if FileManager.default.fileExists(atPath: base) {
            throw ValidationError("--base \(base): there is no rulebook.yaml in it. Name the folder that holds it.")
        } else {
            name = "\(folder) at \(base)"
            let files = try await Self.files(of: folder, at: base)
            loading = RulebookLoader.load(files: files.filter { $0.kind != nil })
            lock = files.first { $0.path == RulesLock.fileName }
        }
    }

    private static func files(of folder: String, at revision: String) async throws -> [RuleFile] {
        do throws(GitFolder.Problem) {
            let files = try await GitFolder(path: folder).files(at: revision)
                .map { RuleFile(path: $0.path, bytes: $0.bytes) }
            guard files.contains(where: { $0.kind == .rulebook }) else {
                throw .refused("\(folder)/rulebook.yaml was not there then")
            }
            return files
        } catch {
            switch error {
            case .notInstalled:
                throw ValidationError("--base \(revision): there is no such folder, and git is not installed.")
            case .refused(let cause):
                throw ValidationError(
                    "--base \(revision): neither a folder of rules nor a git revision that has them (\(cause)).")
            }
        }
    }

    /// The base must be free of errors, as what is compared with it: half a rulebook would move every plan.
    func rulebook() throws -> Rulebook {
        if let rulebook = loading.rulebook { return rulebook }
        let formatter = DiagnosticFormatter(files: loading.files, folder: name)
        for diagnostic in loading.problems where diagnostic.severity == .error {
            StandardError.line(formatter.format(diagnostic))
        }
        StandardError.line(
            "error: the base, \(name), is invalid as this version reads rules. Choose a base whose rules are right.")
        throw TouchstoneExit.rulesInvalid
    }
}
