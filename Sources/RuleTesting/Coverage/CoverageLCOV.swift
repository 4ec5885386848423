import Rulebook

/// Coverage in the format of lcov (`man geninfo`), which editors and CI systems show beside the lines of a file.
///
/// A file is a rule; a line is covered where a test reached each of its terms; the alternatives of a term are its branches;
/// guards, ladder steps and languages are functions.
public enum CoverageLCOV {
    /// - Parameter folder: as in `CoverageText`.
    public static func text(of coverage: RuleCoverage, folder: String = "") -> String {
        let prefix = FolderPrefix.of(folder)
        return coverage.rules.map { record($0, folder: prefix) }.joined()
    }

    private static func record(_ rule: CoveredRule, folder: String) -> String {
        let terms = rule.items.filter { $0.language != nil && $0.kind != .language }
        let others = rule.items.filter { $0.language == nil || $0.kind == .language }
        let lines = ["TN:", "SF:\(folder)\(rule.file)"] + functions(others) + branches(terms) + hits(terms)
        return (lines + ["end_of_record"]).map { $0 + "\n" }.joined()
    }

    private static func functions(_ items: [CoverageItem]) -> [String] {
        guard !items.isEmpty else { return [] }
        let names = items.map { item in "\(item.kind.rawValue) \(item.name)".replacing(",", with: "") }
        return zip(items, names).map { "FN:\($0.location.line),\($1)" }
            + zip(items, names).map { "FNDA:\($0.tests.count),\($1)" }
            + ["FNF:\(items.count)", "FNH:\(items.count(where: \.isReached))"]
    }

    /// Alternatives of one term are numbered within their line.
    private static func branches(_ items: [CoverageItem]) -> [String] {
        let alternatives = byLine(items.filter { $0.term != nil })
        guard !alternatives.isEmpty else { return [] }
        let branches = alternatives.flatMap { line, items in
            let isLineReached = items.contains(where: \.isReached)
            return items.enumerated().map { place, item in
                "BRDA:\(line),0,\(place),\(isLineReached ? String(item.tests.count) : "-")"
            }
        }
        let reached = alternatives.flatMap(\.items).count(where: \.isReached)
        return branches + ["BRF:\(branches.count)", "BRH:\(reached)"]
    }

    /// A line counts the tests of its least tested term; of the alternatives of a term the most tested.
    private static func hits(_ items: [CoverageItem]) -> [String] {
        let counts = byLine(items).map { line, items in
            let terms = Dictionary(grouping: items) { $0.term ?? $0.name }.values
            return (line, terms.map { $0.map(\.tests.count).max() ?? 0 }.min() ?? 0)
        }
        return counts.map { "DA:\($0),\($1)" } + ["LF:\(counts.count)", "LH:\(counts.count { $0.1 > 0 })"]
    }

    private static func byLine(_ items: [CoverageItem]) -> [(line: Int, items: [CoverageItem])] {
        Dictionary(grouping: items, by: \.location.line).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
