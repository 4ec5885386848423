import PlanReading
import Reporting
import Rulebook
import Scoring

/// Reads many plans once and scores each by two states of a rulebook. Criteria whose meaning is the same in both are scored once.
public struct BatchComparer: Sendable {
    public struct Outcome: Sendable {
        public var before: BatchOutcome
        public var after: BatchOutcome
    }

    private let before: CompiledRulebook
    private let after: CompiledRulebook
    /// Criteria that are scored by both rulebooks, by id; nil for all.
    private let affected: Set<String>?
    private let loader: PlanLoader
    private let options: BatchScorer.Options

    /// - Parameter changes: what the two rulebooks tell apart.
    public init(
        before: Rulebook, after: Rulebook, changes: RulebookChanges, loader: PlanLoader, options: BatchScorer.Options
    ) async {
        let affected = changes.affectedCriteria
        async let compiledBefore = CompiledRulebook(before, criteria: affected)
        async let compiledAfter = CompiledRulebook(after)
        self.affected = affected
        self.before = await compiledBefore
        self.after = await compiledAfter
        self.loader = loader
        self.options = options
    }

    /// - Parameter progress: called after each plan, from any worker, with the plan's id and how many are done.
    public func compare(
        _ discovery: InputDiscovery, progress: @escaping @Sendable (_ plan: String, _ done: Int) -> Void = { _, _ in }
    ) async -> Outcome {
        let queue = PlanQueue(discovery.inputs)
        let scored = await withTaskGroup(of: [(before: ScoredPlan, after: ScoredPlan)].self) { group in
            for _ in 0..<min(options.jobs, max(1, discovery.inputs.count)) {
                group.addTask { await work(on: queue, progress: progress) }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }.sorted { $0.after.index < $1.after.index }
        return Outcome(
            before: BatchOutcome(scored.map(\.before), skipped: discovery.notes),
            after: BatchOutcome(scored.map(\.after), skipped: discovery.notes))
    }

    private func work(
        on queue: PlanQueue, progress: @Sendable (_ plan: String, _ done: Int) -> Void
    ) async -> [(before: ScoredPlan, after: ScoredPlan)] {
        var old = PlanScorer(before, rates: options.rates)
        var new = PlanScorer(after, rates: options.rates)
        var scored: [(before: ScoredPlan, after: ScoredPlan)] = []
        while let (index, input) = await queue.next() {
            for loaded in await loader.load(input, language: options.planLanguage) {
                let scorecard = new.scorecard(of: loaded, rulebook: after.rulebook)
                let counterpart = old.scorecard(of: loaded, rulebook: before.rulebook, knowing: unaffected(scorecard))
                let plan = ScoredPlan(
                    index: index, inputID: loaded.inputID, scorecard: scorecard, notes: loaded.notes)
                var other = plan
                other.scorecard = counterpart
                scored.append((other, plan))
            }
            progress(input.id, await queue.finish())
        }
        return scored
    }

    /// The scores that stand for both rulebooks.
    private func unaffected(_ scorecard: Scorecard) -> [String: CriterionScore] {
        guard let affected else { return [:] }
        let kept = scorecard.criteria.filter { !affected.contains($0.id) }
        return Dictionary(kept.map { ($0.id, $0) }) { first, _ in first }
    }
}
