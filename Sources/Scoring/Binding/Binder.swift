import PlanReading
import Rulebook

/// Binds facets to the topics of one passage and applies the guards.
///
/// In a table row, and under the title of a measure that holds the topic, the whole passage binds. In any other passage a facet binds from the topic's sentence or a neighbouring one; a sentence
/// with an anaphor carries the topic one sentence further.
struct Binder {
    /// How many sentences away a facet may stand.
    static let reach = BindingWindow.standard.sentences
    /// How far an action of another clause may stand, in bytes: in a sentence of many lines it speaks of something else.
    static let actionReach = 400

    let bindsWholePassage: Bool
    let hits: PassageHits
    /// Guards in the headings above the passage.
    let sectionGuards: [GuardPlace]
    /// In a table row, what its costs belong to; nil elsewhere.
    let budgetTitles: [Range<Int>]?
    private let window: BindingWindow
    private let guardsByClause: [Int: [GuardPlace]]

    init(
        bindsWholePassage: Bool, hits: PassageHits, sectionGuards: [GuardPlace] = [], budgetTitles: [Range<Int>]? = nil,
        window: BindingWindow = .standard
    ) {
        self.window = window
        self.bindsWholePassage = bindsWholePassage
        self.hits = hits
        self.sectionGuards = sectionGuards
        self.budgetTitles = budgetTitles
        guardsByClause = Dictionary(grouping: hits.guards) { $0.place.clause }
    }

    func binding(of topic: TopicHit) -> Binding {
        let inClause = topic.isCarried ? [] : guardsByClause[topic.place.clause] ?? []
        let own = inClause.filter { $0.acts(on: topic.place.range) } + sectionGuards
        if let fate = Self.fate(under: own) {
            return Binding(topic: topic, fate: fate, facetHits: [], guards: own)
        }
        let near = hits.facets.filter {
            reaches($0.place.sentence, from: topic.place.sentence) && !isOfAnotherSentence($0, than: topic)
        }
        let usable = near.filter { isUsable($0, for: topic) && !isFarAction($0, from: topic) }
        let best = bestHits(usable, topic: topic)
        guard !best.contains(where: { $0.kind == .action }) else {
            return Binding(topic: topic, fate: .survives, facetHits: best, guards: [])
        }
        // Under a measure's title the measure is the action.
        if topic.isCarried { return Binding(topic: topic, fate: .survives, facetHits: best, guards: []) }
        return withoutAction(topic, near: near, best: best)
    }

    /// No action is left: the guard that took the nearest one away in the topic's own sentence decides.
    private func withoutAction(_ topic: TopicHit, near: [FacetHit], best: [FacetHit]) -> Binding {
        let lost = near.filter {
            $0.kind == .action && (!$0.isAdverse || topic.isAdverse) && $0.place.sentence == topic.place.sentence
        }
        guard let nearest = nearestFirst(lost, to: topic).first else {
            return Binding(topic: topic, fate: .survives, facetHits: best, guards: [])
        }
        let guards = guards(onClause: nearest.place.clause)
        // A reference or another country in another clause takes the action away, not the topic.
        let fate: Binding.Fate = guards.contains { $0.guardCue.effect == .kill } ? .killed : .capped
        return Binding(topic: topic, fate: fate, facetHits: [], guards: guards)
    }

    /// The gravest fate that guards in the topic's clause bring, nil without guards.
    private static func fate(under guards: [GuardPlace]) -> Binding.Fate? {
        let effects = guards.map(\.guardCue.effect)
        if effects.contains(.drop) { return .dropped }
        if effects.contains(.kill) { return .killed }
        return effects.contains(.cap) ? .capped : nil
    }

    func reaches(_ sentence: Int, from topic: Int) -> Bool {
        if bindsWholePassage || abs(sentence - topic) <= window.sentences { return true }
        guard window.followsAnaphors else { return false }
        return sentence == topic + window.sentences + 1 && hits.anaphors.contains(sentence)
    }

    /// Whether an action is one of another sentence than an adverse topic's: such a topic says by itself what is done, and must not hold a measure back by
    /// what its neighbours do.
    private func isOfAnotherSentence(_ hit: FacetHit, than topic: TopicHit) -> Bool {
        topic.isAdverse && hit.kind == .action && hit.place.sentence != topic.place.sentence
    }

    /// A facet in a guarded clause does not bind.
    private func isUsable(_ hit: FacetHit, for topic: TopicHit) -> Bool {
        if hit.place.range.overlaps(topic.place.range), hit.kind == .number { return true }
        if hit.isAdverse, !topic.isAdverse { return false }
        if hit.kind == .budget, !goes(hit, to: topic) { return false }
        return guards(onClause: hit.place.clause).isEmpty
    }

    /// Whether an amount is there for the topic: the cost of a row goes to what its title says, or to what stands in the amount's own clause.
    private func goes(_ amount: FacetHit, to topic: TopicHit) -> Bool {
        guard let budgetTitles, !topic.isCarried, amount.place.clause != topic.place.clause else { return true }
        return budgetTitles.contains { $0.overlaps(topic.place.range) }
    }

    /// Guards that act on all that stands in a clause. One that acts on one side of a topic alone ("with the exception of") leaves
    /// the clause's actions as they are.
    private func guards(onClause clause: Int) -> [GuardPlace] {
        guardsByClause[clause, default: []].filter { $0.position == .anywhere }
    }

    private func isFarAction(_ hit: FacetHit, from topic: TopicHit) -> Bool {
        guard hit.kind == .action, !bindsWholePassage, hit.place.clause != topic.place.clause else { return false }
        return gap(between: hit, and: topic) > Self.actionReach
    }

    /// Bytes between a facet and the topic.
    private func gap(between hit: FacetHit, and topic: TopicHit) -> Int {
        hit.place.range.lowerBound >= topic.place.range.upperBound
            ? hit.place.range.lowerBound - topic.place.range.upperBound
            : max(0, topic.place.range.lowerBound - hit.place.range.upperBound)
    }

    private func bestHits(_ usable: [FacetHit], topic: TopicHit) -> [FacetHit] {
        var best: [FacetHit] = []
        for kind in [FacetHit.Kind.action, .budget, .monitoring, .body] {
            if let hit = nearestFirst(usable.filter { $0.kind == kind }, to: topic).first { best.append(hit) }
        }
        best += target(usable, topic: topic)
        return best.sorted { $0.place.range.lowerBound < $1.place.range.lowerBound }
    }

    /// The number and deadline that make a target: in one sentence, or in neighbouring ones. A number before the topic's sentence counts
    /// something else.
    private func target(_ usable: [FacetHit], topic: TopicHit) -> [FacetHit] {
        let aimed = usable.filter {
            $0.kind == .number && (bindsWholePassage || $0.place.sentence >= topic.place.sentence)
        }
        let numbers = nearestFirst(aimed, to: topic)
        let deadlines = nearestFirst(usable.filter { $0.kind == .deadline }, to: topic)
        for distance in 0...window.sentences {
            for number in numbers {
                if let deadline = deadlines.first(where: {
                    abs($0.place.sentence - number.place.sentence) == distance
                }) {
                    return [number, deadline]
                }
            }
        }
        return []
    }

    /// The same clause first, then the same sentence, then finite forms before words of allocation and these before the action of a lead-in, then
    /// by distance in bytes, then by place, then the shorter.
    private func nearestFirst(_ candidates: [FacetHit], to topic: TopicHit) -> [FacetHit] {
        candidates.sorted { left, right in
            let leftKey = nearness(left, to: topic)
            let rightKey = nearness(right, to: topic)
            let (leftRange, rightRange) = (left.place.range, right.place.range)
            return leftKey == rightKey
                ? (leftRange.lowerBound, leftRange.count) < (rightRange.lowerBound, rightRange.count)
                : leftKey < rightKey
        }
    }

    private func nearness(_ hit: FacetHit, to topic: TopicHit) -> (Int, Int, Int, Int) {
        let clause = hit.place.clause == topic.place.clause ? 0 : 1
        let sentences = abs(hit.place.sentence - topic.place.sentence)
        return (
            clause, sentences, hit.place.range.isEmpty ? 2 : hit.isAllocation ? 1 : 0, gap(between: hit, and: topic)
        )
    }
}
