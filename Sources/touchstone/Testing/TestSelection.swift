import ArgumentParser
import Foundation
import Rulebook

/// Which of the rulebook's tests are meant.
struct TestSelection: ParsableArguments {
    @Option(help: "Only the tests of this criterion. May be given several times.")
    var criterion: [String] = []

    @Option(help: "Only tests in this language (a code such as fr). May be given several times.")
    var language: [String] = []

    @Option(name: .customLong("run"), help: "Only tests whose name contains this.")
    var namePart: String?

    /// - Parameters:
    ///   - paths: the files named: rules or their tests. A cue, or `rulebook.yaml`, concerns every test.
    ///   - honoursOnly: whether tests marked `only` leave out the others.
    func tests(_ tests: [RuleTest], paths: RulePaths, honoursOnly: Bool) -> [RuleTest] {
        let chosen = tests.filter { test in
            Self.concerns(test, paths) && (criterion.isEmpty || criterion.contains(test.criterion))
                && (language.isEmpty || language.contains(test.language))
                && (namePart.map { test.name.localizedStandardContains($0) } ?? true)
        }
        return honoursOnly && chosen.contains { $0.only } ? chosen.filter(\.only) : chosen
    }

    private static func concerns(_ test: RuleTest, _ paths: RulePaths) -> Bool {
        guard let files = paths.files else { return true }
        return files.contains("criteria/\(test.criterion).yaml") || files.contains(test.location.file)
            || files.contains { $0 == "rulebook.yaml" || $0.hasPrefix("cues/") }
    }
}
