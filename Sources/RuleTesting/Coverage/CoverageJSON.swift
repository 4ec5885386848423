import Rulebook

/// Coverage in full as JSON: every rule, all that a test can reach of it, and which tests did (`Docs/Testing.md`).
public enum CoverageJSON {
    /// Raised when the meaning of a key changes or a key goes.
    private static let schemaVersion = 1

    /// - Parameter folder: as in `CoverageText`.
    public static func text(of coverage: RuleCoverage, folder: String = "") -> String {
        let prefix = FolderPrefix.of(folder)
        return SortedJSON.text(
            Report(
                schemaVersion: schemaVersion, version: coverage.version, share: Share(coverage.share),
                rules: coverage.rules.map { Rule($0, folder: prefix) }))
    }

    private struct Report: Encodable {
        var schemaVersion: Int
        var version: String
        var share: Share
        var rules: [Rule]
    }

    private struct Share: Encodable {
        var reached, all, percent: Int

        init(_ share: CoverageShare) { (reached, all, percent) = (share.reached, share.all, share.percent) }
    }

    private struct Rule: Encodable {
        /// `criterion` or `cue`.
        var kind: String
        var id, file: String
        var share: Share
        var shares: [String: Share]
        var items: [Item]

        init(_ rule: CoveredRule, folder: String) {
            kind = rule.isCue ? "cue" : "criterion"
            id = rule.id
            file = folder + rule.file
            share = Share(rule.share)
            shares = Dictionary(
                rule.sharesByKind.map { ($0.kind.rawValue, Share($0.share)) }, uniquingKeysWith: { first, _ in first })
            items = rule.items.map(Item.init)
        }
    }

    private struct Item: Encodable {
        var kind, name: String
        var language, term: String?
        var line, column: Int
        var tests: [String]

        init(_ item: CoverageItem) {
            (kind, name, language, term) = (item.kind.rawValue, item.name, item.language, item.term)
            (line, column, tests) = (item.location.line, item.location.column, item.tests)
        }
    }
}
