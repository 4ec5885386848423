import Rulebook
import Scoring

/// What the model's values are called in a report language.
struct ReportWords: Sendable {
    let phrase: Catalogue
    private let rulebook: Rulebook

    init(_ language: ReportLanguage, rulebook: Rulebook) {
        phrase = Catalogue(language)
        self.rulebook = rulebook
    }

    var language: ReportLanguage { phrase.language }

    func title(ofCriterion id: String) -> String {
        language.choose(from: rulebook.criteria.first { $0.id == id }?.title ?? [:], otherwise: id)
    }

    func title(ofMessage id: String) -> String {
        language.choose(from: rulebook.messages.first { $0.id == id }?.title ?? [:], otherwise: id)
    }

    func weight(ofMessage id: String) -> Double { rulebook.messages.first { $0.id == id }?.weight ?? 0 }

    /// Ids of the criteria that bear on plan scores; used for membership alone.
    var criteriaWithWeight: Set<String> {
        Set(rulebook.messages.filter { $0.weight > 0 }.flatMap { $0.members.map(\.criterion) })
    }

    func name(of rung: Rung) -> String {
        switch rung {
        case .absent: phrase(.rung0)
        case .mentioned: phrase(.rung1)
        case .committed: phrase(.rung2)
        case .resourced: phrase(.rung3)
        case .accountable: phrase(.rung4)
        }
    }

    func name(of facet: Facet) -> String {
        switch facet {
        case .action: phrase(.action)
        case .target: phrase(.target)
        case .budget: phrase(.budget)
        case .monitoring: phrase(.monitoring)
        }
    }

    /// What the facet asks for, to be put into a sentence.
    func meaning(of facet: Facet) -> String {
        switch facet {
        case .action: phrase(.actionLong)
        case .target: phrase(.targetLong)
        case .budget: phrase(.budgetLong)
        case .monitoring: phrase(.monitoringLong)
        }
    }

    func name(of guardCue: Guard) -> String {
        switch guardCue {
        case .negation: phrase(.negation)
        case .exclusion: phrase(.exclusion)
        case .otherCountry: phrase(.otherCountry)
        case .reference: phrase(.reference)
        case .problemStatement: phrase(.problemStatement)
        case .past: phrase(.past)
        case .hedging: phrase(.hedging)
        }
    }

    func name(of state: PlanState) -> String {
        switch state {
        case .scored: phrase(.scored)
        case .partial: phrase(.partial)
        case .withheld: phrase(.withheld)
        case .unreadable: phrase(.unreadable)
        case .unsupported: phrase(.unsupported)
        }
    }

    func name(of state: CriterionState) -> String {
        switch state {
        case .found: phrase(.found)
        case .absent: phrase(.absent)
        case .unreadable: phrase(.unreadable)
        case .unsupportedLanguage: phrase(.unsupportedLanguage)
        case .notApplicable: phrase(.notApplicable)
        }
    }

    func name(of outcome: FileNote.Outcome) -> String {
        switch outcome {
        case .read: phrase(.fileRead)
        case .unreadable: phrase(.unreadable)
        case .unsupported: phrase(.unsupported)
        case .skipped: phrase(.fileSkipped)
        }
    }

    /// "action, target" in the order of the ladder; says so where there is the topic alone.
    func list(_ facets: Set<Facet>) -> String {
        facets.isEmpty ? phrase(.topicOnly) : facets.sorted().map(name(of:)).joined(separator: listSeparator)
    }

    /// "hedging (“could”)" for each guard.
    func list(_ guards: [GuardHit]) -> String {
        guards.map { phrase(.guardHit, name(of: $0.guardCue), language.quoted($0.words)) }
            .joined(separator: listSeparator)
    }

    /// What is missing for the next rung, as the end of a sentence.
    func missing(in gap: Gap) -> String {
        let rung = String(gap.next.rawValue)
        let parts = gap.missing.sorted().map(meaning(of:))
        guard !parts.isEmpty else { return phrase(.gapTopic, rung, name(of: gap.next)) }
        // Rung 3 asks for any of the facets, every other rung for all of them.
        let isAny = gap.next == .resourced
        let joined = parts.joined(separator: phrase(isAny ? .or : .and))
        return phrase(isAny ? .gapAny : .gapAll, rung, name(of: gap.next), joined)
    }

    /// Between the words of a list.
    var listSeparator: String { language == .chinese ? "、" : ", " }
    /// Before what qualifies the words in front of it.
    var comma: String { language == .chinese ? "，" : ", " }
    /// Between parts that hold commas themselves.
    var semicolon: String { language == .chinese ? "；" : language == .french ? "\u{00A0}; " : "; " }

    /// What made the report: version, rulebook, and reader.
    func madeBy(_ provenance: Provenance) -> String {
        let made = phrase(.madeBy, provenance.version, rulebook.version, String(rulebook.hash.prefix(12)))
        guard let reader = provenance.pdfReader else { return made }
        return made + sentenceGap + phrase(.madeByPDF, reader)
    }

    /// A score in running text, one decimal.
    func score(_ value: Double?) -> String {
        value?.fixed(decimals: 1, separator: language.decimalSeparator) ?? phrase(.notScored)
    }

    /// A rank in running text; one that lies between two places keeps its half.
    func rank(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : score(value)
    }

    /// A share from 0 to 1 in running text, two decimals.
    func share(_ value: Double) -> String {
        value.fixed(decimals: 2, separator: language.decimalSeparator) ?? phrase(.unknown)
    }
}

extension ReportWords {
    /// Between two sentences: Chinese has none.
    var sentenceGap: String { language == .chinese ? "" : " " }

    /// "4 of 25": criteria that count, of those in messages with weight.
    func criteriaCounted(_ scorecard: Scorecard) -> String {
        let weighted = scorecard.messages.filter { weight(ofMessage: $0.id) > 0 }
        return phrase(
            .countOf, String(weighted.reduce(0) { $0 + $1.applicable }), String(weighted.reduce(0) { $0 + $1.total }))
    }
}
