import Rulebook
import Scoring

/// What is asked of labelled texts: whether any of some criteria reaches a rung.
public struct EvaluationQuestion: Sendable, Equatable {
    /// Ids of the criteria; any of them counts.
    public let criteria: [String]
    /// The one side of the topic that is looked at, nil for all.
    public let strand: String?
    /// The rung from which a text counts as found.
    public let rung: Rung
    /// The asked criteria alone, and after them, where a strand is asked, the same criteria with their other strands.
    let rulebook: Rulebook

    /// What cannot be asked, and what can.
    public struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
        public var description: String
    }

    /// - Parameter criteria: at least one id; an id named twice is taken once.
    public init(criteria ids: [String], strand: String?, rung: Rung, of rulebook: Rulebook) throws(Problem) {
        var asked: [Criterion] = []
        for id in ids where !asked.contains(where: { $0.id == id }) {
            guard let criterion = rulebook.criteria.first(where: { $0.id == id }) else {
                let known = rulebook.criteria.map(\.id).joined(separator: ", ")
                throw Problem(description: "--criterion \(id): no such criterion. Known are \(known).")
            }
            asked.append(criterion)
        }
        guard !asked.isEmpty else { throw Problem(description: "Name a criterion with --criterion ID.") }
        guard rung > .absent else {
            throw Problem(description: "--rung takes 1 to 4: every text stands at rung 0 or above.")
        }
        criteria = asked.map(\.id)
        self.strand = strand
        self.rung = rung
        self.rulebook = try Self.narrowed(rulebook, to: asked, strand: strand)
    }

    /// A strand is judged by its own terms alone: in a passage of two strands a finding names only one.
    private static func narrowed(
        _ rulebook: Rulebook, to asked: [Criterion], strand: String?
    ) throws(Problem) -> Rulebook {
        var narrowed = rulebook
        narrowed.messages = []
        narrowed.criteria = asked
        guard let strand else { return narrowed }
        for criterion in asked where !criterion.topic.contains(where: { $0.id == strand }) {
            let known = criterion.topic.map(\.id).joined(separator: ", ")
            throw Problem(
                description: "--strand \(strand): \(criterion.id) has no such strand. It has \(known).")
        }
        narrowed.criteria = asked.map { criterion in
            var alone = criterion
            alone.topic.removeAll { $0.id != strand }
            return alone
        }
        narrowed.criteria += asked.map { criterion in
            var others = criterion
            others.topic.removeAll { $0.id == strand }
            others.adverse = TermGroup()
            return others
        }
        return narrowed
    }
}
