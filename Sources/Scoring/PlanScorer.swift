import PlanReading
import Rulebook

/// Scores plans against a compiled rulebook. Pure: the same plan gives the same scorecard. One for each worker: it remembers words.
public struct PlanScorer {
    private let compiled: CompiledRulebook
    private let rates: ExchangeRates?
    var scanner: PassageScanner

    /// - Parameter rates: for budgets in one currency; nil to keep currencies apart.
    public init(_ compiled: CompiledRulebook, rates: ExchangeRates? = nil) {
        self.compiled = compiled
        self.rates = rates
        scanner = PassageScanner(compiled)
    }

    /// - Parameter known: scores of criteria that need not be scored again, by their ids: made from the same plan by rules of the same
    ///   meaning and the same cues.
    public mutating func score(_ plan: Plan, knowing known: [String: CriterionScore] = [:]) -> Scorecard {
        let found = collect(plan, ScoringTrial()).collected
        let main = plan.languages.first ?? "und"
        let tally = BudgetTally(found.costed, depths: found.depths, rates: rates)
        let criteria = compiled.rulebook.criteria.indices.map { index in
            if let score = known[compiled.rulebook.criteria[index].id] { return score }
            var criterion = score(index, from: found, language: main, ladder: .standard)
            if criterion.state.counts { criterion.budget = tally.share(of: criterion.measures) }
            return criterion
        }
        var totals = PlanTotals(rulebook: compiled.rulebook, criteria: criteria)
        let share = Self.readableShare(of: plan)
        let state = totals.state(readableShare: share, parameters: compiled.rulebook.parameters)
        if state == .withheld { totals.withholdScore() }
        return Scorecard(
            plan: PlanIdentity(plan), state: state, score: totals.score, arithmeticScore: totals.arithmeticScore,
            weakestMessage: totals.weakestMessage, bounds: share < 1 ? totals.bounds : nil,
            messages: totals.messages, criteria: criteria, measures: found.measures,
            measureCount: found.bases.measureCount, budget: tally.budget,
            documents: plan.documents.map(DocumentSummary.init))
    }

    mutating func score(_ plan: Plan, trial: ScoringTrial) -> (
        score: CriterionScore, observations: [BindingObservation]
    ) {
        let collector = collect(plan, trial)
        let score = score(
            trial.criterion ?? 0, from: collector.collected, language: plan.languages.first ?? "und",
            ladder: trial.ladder)
        return (score, collector.trial.observations ?? [])
    }

    private mutating func collect(_ plan: Plan, _ trial: ScoringTrial) -> PlanCollector {
        var collector = PlanCollector(plan, compiled: compiled, trial: trial)
        collector.collect(&scanner)
        return collector
    }

    private func score(_ index: Int, from found: PlanFindings, language: String, ladder: Ladder) -> CriterionScore {
        let criterion = compiled.rulebook.criteria[index]
        return CriterionScorer(
            criterion: criterion, parameters: compiled.rulebook.parameters, bases: found.bases,
            isSupported: criterion.languages.contains(language), ladder: ladder
        ).score(found.findings[index])
    }

    private static func readableShare(of plan: Plan) -> Double {
        let pages = plan.documents.compactMap(\.pageCount).reduce(0, +)
        guard pages > 0 else { return 1 }
        return 1 - Double(plan.documents.reduce(0) { $0 + $1.unreadablePages.count }) / Double(pages)
    }
}

extension PlanIdentity {
    public init(_ plan: Plan) {
        self.init(
            id: plan.id, country: plan.country, title: plan.title, year: plan.year, languages: plan.languages)
    }
}

extension DocumentSummary {
    init(_ document: Document) {
        let words = document.blocks.lazy.filter { $0.kind.isRunningText }
            .reduce(0) { $0 + WordCount.words(in: $1.passage.text) }
        self.init(
            name: document.name, format: document.format.rawValue, pageCount: document.pageCount,
            unreadablePages: document.unreadablePages, language: document.language, wordCount: words,
            reader: document.reader)
    }
}
