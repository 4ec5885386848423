import Rulebook

/// What is the same for all plans in each draw of the simulation: weights, aggregation, and how often a criterion's measures are false
/// alarms or missed.
struct SimulationDraws: Sendable {
    /// One draw.
    struct Draw: Sendable {
        /// Weight of each message, made to add up to 1 over those with weight; by place in the rulebook.
        var messageWeights: [Double]
        /// Weight of each criterion, by place in the rulebook's list of criteria.
        var criterionWeights: [Double]
        /// Whether the messages are aggregated by the geometric mean of the plan score, else by the arithmetic one.
        var isGeometric: Bool
    }

    /// Drawn precision and recall of a criterion in a language, one for each draw.
    struct Quality: Sendable {
        var precision: [Double]
        /// nil where recall was not measured.
        var recall: [Double]?
    }

    let draws: [Draw]
    private let qualities: [String: Quality]

    init(rulebook: Rulebook, settings: Simulation.Settings, measured: [MeasuredCounts]) {
        var generator = SeededGenerator(seed: settings.seed, stream: 1)
        let messages = rulebook.messages
        let members = messages.flatMap(\.members)
        let weights = Dictionary(members.map { ($0.criterion, $0.weight) }) { first, _ in first }
        draws = (0..<settings.draws).map { _ in
            func spread(_ weight: Double) -> Double {
                weight * (1 + settings.weightSpread * (2 * generator.uniform() - 1))
            }
            return Draw(
                messageWeights: messages.map { spread($0.weight) },
                criterionWeights: rulebook.criteria.map { spread(weights[$0.id] ?? 0) },
                isGeometric: generator.next() & 1 == 0)
        }
        var qualities: [String: Quality] = [:]
        for (place, counts) in measured.enumerated() {
            var generator = SeededGenerator(seed: settings.seed, stream: 1000 + UInt64(place))
            let precision = (0..<settings.draws).map { _ in
                generator.beta(Double(counts.right + 1), Double(counts.wrong + 1))
            }
            let recall = counts.missed.map { missed in
                (0..<settings.draws).map { _ in generator.beta(Double(counts.found + 1), Double(missed + 1)) }
            }
            qualities[Self.key(counts.criterion, counts.language)] = Quality(precision: precision, recall: recall)
        }
        self.qualities = qualities
    }

    func quality(of criterion: String, language: String?) -> Quality? {
        language.flatMap { qualities[Self.key(criterion, $0)] }
    }

    private static func key(_ criterion: String, _ language: String) -> String { "\(criterion) \(language)" }
}
