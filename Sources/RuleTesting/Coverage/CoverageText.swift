import Rulebook

/// Coverage as text: the share of each kind by criterion and cue, then what no test reached, with its place.
public struct CoverageText: Sendable {
    private let coverage: RuleCoverage
    private let folder: String
    private let listsCues: Bool

    /// - Parameters:
    ///   - folder: the rulebook's folder as the user named it, so that paths lead from where the command ran.
    ///   - listsCues: whether to list what of cues no test reached, which is much: cues are tested by cases of their own too.
    public init(_ coverage: RuleCoverage, folder: String = "", listsCues: Bool = true) {
        self.coverage = coverage
        self.listsCues = listsCues
        self.folder = FolderPrefix.of(folder)
    }

    public var text: String {
        let lines = coverage.rules.flatMap { rule in
            [Self.headline(of: rule)] + (rule.isCue && !listsCues ? [] : rule.missed.map(line))
        }
        return (lines + ["covered: \(Self.words(coverage.share))"]).map { $0 + "\n" }.joined()
    }

    private static func headline(of rule: CoveredRule) -> String {
        let shares = rule.sharesByKind.map { "\(plural($0.kind)) \(words($0.share))" }.joined(separator: ", ")
        return "\(rule.isCue ? "cue " : "")\(rule.id): \(rule.share.percent) % covered: \(shares)"
    }

    private static func words(_ share: CoverageShare) -> String {
        "\(share.percent) % (\(share.reached) of \(share.all))"
    }

    private static func plural(_ kind: CoverageItem.Kind) -> String {
        switch kind {
        case .term, .cue: "terms"
        case .except, .cueExcept: "except"
        case .adverse: "adverse"
        case .guard: "guards"
        case .ladderStep: "ladder"
        case .language: "languages"
        }
    }

    private func line(_ item: CoverageItem) -> String {
        let place = "\(folder)\(item.location.file):\(item.location.line):\(item.location.column)"
        let what =
            switch item.kind {
            case .term, .cue: "term `\(item.name)`"
            case .except, .cueExcept: "except `\(item.name)`"
            case .adverse: "adverse `\(item.name)`"
            case .guard: "no test shows the guard \(item.name) at work"
            case .ladderStep: "no test ends on \(item.name)"
            case .language: "no test is in \(item.name)"
            }
        let language = item.kind == .language ? "" : item.language.map { "\($0) " } ?? ""
        return "  \(place): \(language)\(what)"
    }
}
