import Foundation
import Rulebook

/// What mutation found the last time, by criterion, with a fingerprint of all that it depends on.
public struct MutationRecord: Sendable, Equatable, Codable {
    struct Entry: Sendable, Equatable, Codable {
        var key: String
        var result: CriterionMutation
    }

    var entries: [String: Entry] = [:]

    public init() {}

    /// The record that `bytes` writes; empty where they are none.
    public init(bytes: Data) { self = (try? JSONDecoder().decode(Self.self, from: bytes)) ?? Self() }

    public var bytes: Data { Data(SortedJSON.text(self).utf8) }

    /// A fingerprint of a criterion's rule file and tests, of what the cues mean, and of this program's version.
    static func key(of criterion: Criterion, in rulebook: Rulebook, files: [RuleFile], version: String) -> String {
        var hash = SHA256()
        for text in [version] + rulebook.languages + rulebook.cues.map(RuleMeaning.fingerprint(of:)) {
            hash.update(Array("\(text)\n".utf8))
        }
        let paths = [criterion.file, "criteria/\(criterion.id).tests.yaml"]
        for file in files where paths.contains(file.path) {
            hash.update(Array("\(file.path) \(file.bytes.count)\n".utf8))
            hash.update(file.bytes)
        }
        return hash.digits()
    }
}
