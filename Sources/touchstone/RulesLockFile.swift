import Foundation
import Rulebook

/// `rules.lock` in a rulebook's folder.
struct RulesLockFile {
    let path: String

    init(folder: String) { path = "\(folder)/\(RulesLock.fileName)" }

    /// nil where there is none.
    func read() -> RuleFile? {
        FileManager.default.contents(atPath: path).map { RuleFile(path: RulesLock.fileName, bytes: Array($0)) }
    }

    func write(_ lock: RulesLock) throws {
        try OutputFile.write(Data(lock.text.utf8), to: path)
    }
}
