import Foundation
import Rulebook
import Testing

/// The rulebook of `Fixtures/mutation`: few enough terms and tests to know by hand what the tests reach and notice.
struct SmallRulebook {
    let loading: RulebookLoading
    let rulebook: Rulebook

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/mutation")

    /// - Parameter change: applied to the text of each rule file.
    init(_ change: (_ path: String, _ text: String) -> String = { $1 }) throws {
        let loaded = RulebookLoader.load(folder: Self.folder.appendingPathComponent("Rules").path)
        let files = loaded.files.map {
            RuleFile(path: $0.path, text: change($0.path, String(decoding: $0.bytes, as: UTF8.self)))
        }
        loading = RulebookLoader.load(files: files)
        rulebook = try #require(loading.rulebook, "\(loading.diagnostics)")
    }

    /// Compares with a fixture, or writes it where the environment says so.
    static func compare(_ text: String, with name: String) throws {
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE_FIXTURES"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
}
