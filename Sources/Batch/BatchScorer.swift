import PlanReading
import Reporting
import Rulebook
import Scoring

/// Reads and scores many plans with several workers. The order and content of the outcome do not depend on their number.
public struct BatchScorer: Sendable {
    public struct Options: Sendable {
        /// Workers that read and score at the same time, at least 1.
        public var jobs: Int
        /// Language of every plan (BCP 47 primary subtag), where the user says so; else it is detected.
        public var planLanguage: String?
        /// For budgets in one currency; nil to keep currencies apart.
        public var rates: ExchangeRates?

        public init(jobs: Int, planLanguage: String? = nil, rates: ExchangeRates? = nil) {
            self.jobs = max(1, jobs)
            self.planLanguage = planLanguage
            self.rates = rates
        }
    }

    private let compiled: CompiledRulebook
    private let loader: PlanLoader
    private let options: Options

    public init(_ compiled: CompiledRulebook, loader: PlanLoader, options: Options) {
        self.compiled = compiled
        self.loader = loader
        self.options = options
    }

    /// - Parameter progress: called after each plan, from any worker, with the plan's id and how many are done.
    public func score(
        _ discovery: InputDiscovery, progress: @escaping @Sendable (_ plan: String, _ done: Int) -> Void = { _, _ in }
    ) async -> BatchOutcome {
        let queue = PlanQueue(discovery.inputs)
        let scored = await withTaskGroup(of: [ScoredPlan].self) { group in
            for _ in 0..<min(options.jobs, max(1, discovery.inputs.count)) {
                group.addTask { await work(on: queue, progress: progress) }
            }
            return await group.reduce(into: [ScoredPlan]()) { $0 += $1 }
        }
        return BatchOutcome(scored.sorted { $0.index < $1.index }, skipped: discovery.notes)
    }

    private func work(
        on queue: PlanQueue, progress: @Sendable (_ plan: String, _ done: Int) -> Void
    ) async -> [ScoredPlan] {
        var scorer = PlanScorer(compiled, rates: options.rates)
        var scored: [ScoredPlan] = []
        while let (index, input) = await queue.next() {
            for loaded in await loader.load(input, language: options.planLanguage) {
                let scorecard = scorer.scorecard(of: loaded, rulebook: compiled.rulebook)
                scored.append(
                    ScoredPlan(index: index, inputID: loaded.inputID, scorecard: scorecard, notes: loaded.notes))
            }
            progress(input.id, await queue.finish())
        }
        return scored
    }
}

struct ScoredPlan: Sendable {
    /// Place of the plan in the discovery.
    var index: Int
    var inputID: String
    var scorecard: Scorecard
    var notes: [FileNote]
}

extension PlanScorer {
    /// - Parameters:
    ///   - rulebook: the scorer's own.
    ///   - known: scores of criteria that need not be scored again.
    mutating func scorecard(
        of loaded: LoadedPlan, rulebook: Rulebook, knowing known: [String: CriterionScore] = [:]
    ) -> Scorecard {
        guard loaded.plan.documents.isEmpty else { return score(loaded.plan, knowing: known) }
        return Scorecard(
            unread: loaded.plan, state: loaded.isUnsupported ? .unsupported : .unreadable, rulebook: rulebook)
    }
}

extension Scorecard {
    /// The scorecard of a plan that could not be read: nothing is known, which is not the same as nothing found.
    init(unread plan: Plan, state: PlanState, rulebook: Rulebook) {
        self.init(
            plan: PlanIdentity(plan), state: state,
            messages: rulebook.messages.map {
                MessageScore(id: $0.id, score: nil, applicable: 0, total: $0.members.count)
            },
            criteria: rulebook.criteria.map {
                CriterionScore(
                    id: $0.id, state: .unreadable, rung: .absent, score: nil, depth: 0, breadth: 0, findings: [],
                    rejected: [], gap: nil)
            })
    }
}
