import Scoring

/// Ladders and windows that a good set of tests tells from the standard ones.
enum LadderMutants {
    struct Named<Value: Sendable>: Sendable {
        /// What is changed, for a rule author.
        var change: String
        var value: Value
        /// What a text must show to tell it.
        var hint: String
        /// The rung of such a text.
        var rung: Int
    }

    static let ladders: [Named<Ladder>] = [
        Named(
            change: "rung 2 without an action", value: ladder { facets in facets.union([.action]) },
            hint: "a topic with an amount in a sentence that says nothing will be done", rung: 1),
        Named(
            change: "rungs 2 and 3 swapped",
            value: Ladder { facets in
                switch Ladder.standard.rung(facets) {
                case .committed: .resourced
                case .resourced: .committed
                case let rung: rung
                }
            }, hint: "a topic with an action and nothing else", rung: 2),
        Named(
            change: "rung 3 not by a target",
            value: Ladder { facets in
                facets.isSuperset(of: [.target, .budget])
                    ? Ladder.standard.rung(facets) : Ladder.standard.rung(facets.subtracting([.target]))
            }, hint: "a topic with an action, a number and a deadline, and no amount", rung: 3),
        Named(
            change: "rung 3 not by a budget",
            value: Ladder { facets in
                facets.isSuperset(of: [.target, .budget])
                    ? Ladder.standard.rung(facets) : Ladder.standard.rung(facets.subtracting([.budget]))
            }, hint: "a topic with an action and an amount, and no target", rung: 3),
        Named(
            change: "no rung 4", value: ladder { facets in facets.subtracting([.monitoring]) },
            hint: "a topic with an action, a number, a deadline, an amount, monitoring and a body", rung: 4),
        Named(
            change: "rung 4 without monitoring",
            value: ladder { $0.isSuperset(of: [.target, .budget]) ? $0.union([.monitoring]) : $0 },
            hint: "a topic with an action, a number, a deadline and an amount, and no monitoring", rung: 3),
        Named(
            change: "rung 4 without a budget",
            value: ladder { $0.isSuperset(of: [.target, .monitoring]) ? $0.union([.budget]) : $0 },
            hint: "a topic with an action, a number, a deadline, monitoring and a body, and no amount", rung: 3),
        Named(
            change: "rung 4 without a target",
            value: ladder { $0.isSuperset(of: [.budget, .monitoring]) ? $0.union([.target]) : $0 },
            hint: "a topic with an action, an amount, monitoring and a body, and no target", rung: 3),
    ]

    static let windows: [Named<BindingWindow>] = [
        Named(
            change: "facets bind from the topic's sentence alone", value: BindingWindow(sentences: 0),
            hint: "a topic in one sentence, and the amount for it in the next", rung: 3),
        Named(
            change: "facets bind from two sentences away", value: BindingWindow(sentences: 2),
            hint: "a topic in one sentence, another sentence, and then an amount for something else", rung: 1),
        Named(
            change: "no anaphor carries the topic further", value: BindingWindow(followsAnaphors: false),
            hint: "a topic in one sentence, another sentence, and then an amount for “the programme”", rung: 3),
    ]

    private static func ladder(_ changed: @escaping (Set<Facet>) -> Set<Facet>) -> Ladder {
        Ladder { Ladder.standard.rung(changed($0)) }
    }
}
