import Foundation
import Rulebook

/// Static Analysis Results Interchange Format 2.1.0 (OASIS, 2020), for GitHub code scanning and editors: failed tests and all
/// diagnostics.
public struct SARIFReport: RuleTestReporter {
    public init() {}

    /// The rule id of a test that fails as written.
    static let failedTest = "test-failed"
    /// The rule id of a test that fails when its text is printed in another way.
    static let failedVariant = "variant-failed"

    public func text(of run: RuleTestRun) -> String {
        let results = run.diagnostics.map { result($0, run) } + testResults(run)
        let rules = Set(results.map(\.ruleId)).sorted().map(Self.rule)
        let driver = Driver(name: "touchstone", semanticVersion: run.version.isEmpty ? nil : run.version, rules: rules)
        return SortedJSON.text(
            Log(runs: [Run(tool: Tool(driver: driver), results: results)]))
    }

    private func testResults(_ run: RuleTestRun) -> [Result] {
        var sources: [String: TestsFile] = [:]
        return run.outcomes.filter { $0.status == .failed }.map { outcome in
            let path = outcome.test.location.file
            if sources[path] == nil { sources[path] = run.source(of: path) }
            let test = outcome.test
            let title = "\(test.criterion) [\(test.language)] \(test.name)"
            return Result(
                ruleId: outcome.reasons.isEmpty ? Self.failedVariant : Self.failedTest, level: "error",
                message: Message(text: ([title] + outcome.messages).joined(separator: "\n")),
                locations: [Location(run.location(of: outcome, in: sources[path]), length: nil, run)],
                partialFingerprints: ["test/v1": "\(test.criterion)/\(test.name)"])
        }
    }

    private func result(_ diagnostic: Diagnostic, _ run: RuleTestRun) -> Result {
        let remedy = diagnostic.remedy.map { "\nhelp: \($0)" } ?? ""
        return Result(
            ruleId: diagnostic.code, level: diagnostic.severity.rawValue,
            message: Message(text: diagnostic.message + remedy),
            locations: [Location(diagnostic.location, length: diagnostic.length, run)], partialFingerprints: nil)
    }

    private static func rule(_ id: String) -> Rule {
        switch id {
        case failedTest: Rule(id: id, shortDescription: Message(text: "A test that a rule carries fails"))
        case failedVariant:
            Rule(id: id, shortDescription: Message(text: "A test fails when its text is printed in another way"))
        default:
            Rule(id: id, shortDescription: Message(text: DiagnosticCatalogue.entry(for: id)?.title ?? id))
        }
    }

    // MARK: The format

    private struct Log: Encodable {
        var schema = "https://json.schemastore.org/sarif-2.1.0.json"
        var version = "2.1.0"
        var runs: [Run]

        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case version, runs
        }
    }

    private struct Run: Encodable {
        var tool: Tool
        var columnKind = "unicodeCodePoints"
        var results: [Result]
    }

    private struct Tool: Encodable { var driver: Driver }

    private struct Driver: Encodable {
        var name: String
        var semanticVersion: String?
        var rules: [Rule]
    }

    private struct Rule: Encodable {
        var id: String
        var shortDescription: Message
    }

    private struct Message: Encodable { var text: String }

    private struct Result: Encodable {
        var ruleId: String
        var level: String
        var message: Message
        var locations: [Location]
        var partialFingerprints: [String: String]?
    }

    private struct Location: Encodable {
        var physicalLocation: Physical

        struct Physical: Encodable {
            var artifactLocation: Artifact
            var region: Region
        }

        struct Artifact: Encodable { var uri: String }

        struct Region: Encodable {
            var startLine: Int
            var startColumn: Int
            var endColumn: Int?
        }

        init(_ place: SourceLocation, length: Int?, _ run: RuleTestRun) {
            let path = run.path(place.file)
            let uri = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
            physicalLocation = Physical(
                artifactLocation: Artifact(uri: uri),
                region: Region(
                    startLine: place.line, startColumn: place.column, endColumn: length.map { place.column + $0 }))
        }
    }
}
