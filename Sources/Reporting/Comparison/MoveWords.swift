import Rulebook
import Scoring

/// Moves in words, for text and Markdown alike. In English, for rule authors and reviewers.
enum MoveWords {
    /// Characters after which a quote is cut.
    private static let quoteLength = 300
    /// Characters after which a term is cut beside the words that it matched, and where a rule gained or lost it.
    private static let termLength = 60
    private static let changedTermLength = 240

    static func rungs(of move: CriterionMove) -> String {
        arrow(move.before.map(rung), move.after.map(rung))
    }

    static func scores(of move: CriterionMove) -> String {
        arrow(move.before.map { score($0.score) }, move.after.map { score($0.score) })
    }

    static func scores(of plan: PlanMove) -> String {
        let scores = arrow(score(plan.scoreBefore), score(plan.scoreAfter))
        return plan.stateBefore == plan.stateAfter
            ? scores : "\(scores) (\(arrow(plan.stateBefore.rawValue, plan.stateAfter.rawValue)))"
    }

    /// "lost, rung 3 → 0, page 3, criteria/sme-support.yaml#firms", with the measure before the rule where there is one.
    static func place(of evidence: EvidenceMove) -> String {
        var words = [evidence.isAdverse ? "\(evidence.kind.rawValue) against the criterion" : evidence.kind.rawValue]
        let rungs = (evidence.rungBefore.rawValue, evidence.rungAfter.rawValue)
        words.append(rungs.0 == rungs.1 ? "rung \(rungs.0)" : "rung \(rungs.0) → \(rungs.1)")
        guard let finding = evidence.shown else { return words.joined(separator: ", ") }
        if let page = finding.page { words.append("page \(page)") }
        if let row = finding.row { words.append("row \(row)") }
        if let measure = evidence.measure { words.append("measure “\(measure)”") }
        words.append(finding.rule)
        return words.joined(separator: ", ")
    }

    static func quote(of evidence: EvidenceMove) -> String {
        "“\((evidence.shown?.quote ?? "").cut(to: quoteLength))”"
    }

    /// The quote that the one shown took the place of, where the plan's words are others now.
    static func quoteBefore(of evidence: EvidenceMove) -> String? {
        guard evidence.kind != .lost, let before = evidence.before, before.quote != evidence.shown?.quote else {
            return nil
        }
        return "“\(before.quote.cut(to: quoteLength))”"
    }

    /// "XXA-2021 → XXA-2023: plan score 21.00 → 30.00, measures 10 → 14."
    static func pair(_ plan: PlanMove) -> String {
        "\(arrow(plan.counterpart.id, plan.plan.id)): plan score \(scores(of: plan)), measures "
            + "\(arrow("\(plan.measuresBefore)", "\(plan.measuresAfter)"))."
    }

    /// What came with a plus, what went with a minus. Of a finding that is new or gone altogether the topic says why.
    static func parts(of evidence: EvidenceMove) -> [String] {
        let isWhole = evidence.before == nil || evidence.after == nil
        let (lost, gained) =
            isWhole ? (essence(of: evidence.lost), essence(of: evidence.gained)) : (evidence.lost, evidence.gained)
        return lost.map { "− \(words(of: $0))" } + gained.map { "+ \(words(of: $0))" }
    }

    /// Topic and guards, or all where a title carried the topic.
    private static func essence(of parts: [FindingPart]) -> [FindingPart] {
        let topic = parts.filter { $0.kind == Highlight.Kind.topic.rawValue }
        return topic.isEmpty ? parts : topic + parts.filter { $0.effect != nil }
    }

    /// Why a criterion moved though no finding did.
    static func withoutEvidence(_ move: CriterionMove) -> String {
        switch move.direction {
        case .added: "The criterion is new."
        case .removed: "The criterion is gone."
        case .raised, .lowered, .sideways:
            "The evidence is the same: scoring parameters, or the number of measures, moved it."
        }
    }

    /// "2 rules changed, 1 removed"; empty where none did.
    static func count(of rules: [RuleChange]) -> String {
        RuleChange.Kind.allCases.compactMap { kind in
            let count = rules.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(count == 1 ? "rule" : "rules") \(kind.rawValue)"
        }.joined(separator: ", ")
    }

    /// "criteria/sme-support changed, version 3 → 4".
    static func title(of rule: RuleChange) -> String {
        let title = "\(rule.rule) \(rule.kind.rawValue)"
        guard rule.kind == .changed, let before = rule.versionBefore, let after = rule.versionAfter else {
            return title
        }
        return before == after ? "\(title), version \(after) as before" : "\(title), version \(before) → \(after)"
    }

    /// What a changed rule gained and lost, a line each.
    static func details(of rule: RuleChange) -> [String] {
        rule.terms.map {
            "\($0.isGained ? "+" : "−") \($0.group) [\($0.language)]: \($0.term.cut(to: changedTermLength))"
        }
            + rule.settings.map(words)
    }

    static func words(of setting: SettingChange) -> String {
        "\(setting.name): \(arrow(setting.before, setting.after))"
    }

    /// "8 plans: 3 of 32 scores moved (1 raised, 2 lowered)".
    static func summary(of report: ComparisonReport) -> String {
        let comparison = report.comparison
        let plans = "\(comparison.plans.count) \(comparison.plans.count == 1 ? "plan" : "plans")"
        if let rules = report.rules, rules.isEmpty { return "Nothing can have moved." }
        guard !comparison.moves.isEmpty else { return "\(plans): nothing moved." }
        let counts = CriterionMove.Direction.allCases.compactMap { direction -> String? in
            let count = comparison.count(direction)
            guard count > 0 else { return nil }
            return direction == .sideways ? "\(count) in evidence alone" : "\(count) \(direction.rawValue)"
        }
        let moved = Set(comparison.moves.map(\.plan)).count
        return "\(plans), \(moved) of them moved: \(counts.joined(separator: ", "))."
    }

    private static func rung(_ standing: CriterionStanding) -> String {
        standing.state.counts ? "\(standing.rung.rawValue)" : standing.state.rawValue
    }

    private static func score(_ score: Double?) -> String { score?.fixed(decimals: 2) ?? "none" }

    /// What did not move is written once.
    private static func arrow(_ before: String?, _ after: String?) -> String {
        let words = [before, after].map { $0 ?? "none" }
        return words[0] == words[1] ? words[0] : "\(words[0]) → \(words[1])"
    }

    private static func words(of part: FindingPart) -> String {
        let term = part.term.isEmpty ? "read as a quantity" : "term: \(part.term.cut(to: termLength))"
        let effect =
            switch part.effect {
            case .kill: " kills it:"
            case .drop: " drops it:"
            case .cap: " caps it:"
            case nil: ""
            }
        return "\(part.kind)\(effect) “\(part.words)” (\(term))"
    }
}
