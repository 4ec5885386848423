import Rulebook

/// The run in full as JSON: every test with its variants and what was found, and all diagnostics (`Docs/Testing.md`).
public struct JSONTestReport: RuleTestReporter {
    public init() {}

    /// Raised when the meaning of a key changes or a key goes.
    private static let schemaVersion = 1

    public func text(of run: RuleTestRun) -> String {
        SortedJSON.text(
            Report(
                schemaVersion: Self.schemaVersion, version: run.version, passed: run.passed, failed: run.failed,
                skipped: run.skipped,
                diagnostics: run.diagnostics.map { Problem($0, file: run.path($0.location.file)) },
                tests: run.outcomes.map { Test($0, file: run.path($0.test.location.file)) }))
    }

    private struct Report: Encodable {
        var schemaVersion: Int
        var version: String
        var passed, failed, skipped: Int
        var diagnostics: [Problem]
        var tests: [Test]
    }

    private struct Problem: Encodable {
        var code, severity, message, file: String
        var line, column: Int
        var remedy: String?

        init(_ diagnostic: Diagnostic, file: String) {
            code = diagnostic.code
            severity = diagnostic.severity.rawValue
            message = diagnostic.message
            self.file = file
            line = diagnostic.location.line
            column = diagnostic.location.column
            remedy = diagnostic.remedy
        }
    }

    private struct Test: Encodable {
        var criterion, language, name, status, file: String
        var line, column: Int
        var expectedRung, foundRung: Int
        var todo: String?
        var messages: [String]
        /// Marked and found; marked and not found; found and not marked; of kinds that the test does not mark.
        var confirmed, missing, surplus, unchecked: [Span]
        var guards: [GuardHit]
        var nearMisses: [String]
        /// By variant: passed, failed or inapplicable.
        var variants: [String: String]

        init(_ outcome: RuleTestOutcome, file: String) {
            let test = outcome.test
            criterion = test.criterion
            language = test.language
            name = test.name
            status = outcome.status == .known ? "skipped" : outcome.status.rawValue
            self.file = file
            line = test.location.line
            column = test.location.column
            expectedRung = test.rung
            foundRung = outcome.rung.rawValue
            todo = test.todo
            messages = outcome.messages
            let bytes = Array(test.text.utf8)
            let words = { (mark: RuleTest.Mark) in
                Span(kind: mark.kind.rawValue, text: String(decoding: bytes[mark.range], as: UTF8.self))
            }
            confirmed = outcome.spans.confirmed.map(words)
            missing = outcome.spans.missing.map(words)
            surplus = outcome.spans.surplus.map(words)
            unchecked = outcome.spans.unchecked.map(words)
            guards = (outcome.finding?.guards ?? []).map {
                GuardHit(cue: $0.guardCue.rawValue, effect: $0.effect.rawValue, words: $0.words, term: $0.term)
            }
            nearMisses = outcome.finding?.nearMisses ?? []
            variants = Dictionary(
                outcome.variants.map { ($0.variant.rawValue, $0.status.rawValue) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    private struct Span: Encodable { var kind, text: String }
    private struct GuardHit: Encodable { var cue, effect, words, term: String }
}
