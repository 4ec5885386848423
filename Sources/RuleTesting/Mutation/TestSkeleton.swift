import Rulebook

/// A test to be filled in, as YAML for `criteria/ID.tests.yaml`.
struct TestSkeleton {
    var name: String
    var language: String
    var text: String
    /// Whether the whole text is a topic, and marked so.
    var isTopic = false
    var rung: Int
    var marksAllTopics: Bool
    /// The key and word of an expected guard.
    var expectation: (key: String, word: String)?

    var yaml: String {
        let lines =
            [
                "  - name: \(name)", "    lang: \(language)", "    text: |",
                "      \(isTopic ? "<<topic|\(text)>>" : text)",
            ] + (marksAllTopics ? ["    topics: all"] : []) + ["    rung: \(rung)"]
            + (expectation.map { ["    \($0.key): \($0.word)"] } ?? [])
        return lines.joined(separator: "\n") + "\n"
    }

    /// The test that the YAML stands for.
    func test(of criterion: String, at location: SourceLocation) -> RuleTest {
        RuleTest(
            name: name, criterion: criterion, language: language, text: text,
            marks: isTopic ? [RuleTest.Mark(kind: .topic, range: 0..<text.utf8.count)] : [],
            marksAllTopics: marksAllTopics, rung: rung, location: location)
    }
}
