import PlanReading
import Rulebook

/// Where a passage stands, and what it inherits from there.
struct PassagePlace {
    /// The plan's id.
    let plan: String
    /// The document's name and its number in the plan, from 0.
    let document: String
    /// The name of the document that ids are made from.
    let stableName: String
    let number: Int
    let block: Block
    /// Index among the document's blocks.
    let index: Int
    /// Id of the measure that the passage belongs to.
    let measure: String?
    /// The title that the passage holds, where it names its measure.
    let title: NamedMeasure.TitlePlace?
    /// Topics in the title of the measure that the passage belongs to.
    let carried: [TopicHit]
    /// The sentences that introduce the list it stands in, outermost first, where they say something of its items.
    let leadIns: [String]
    /// Guards in the headings and lead-ins above.
    let sectionGuards: [GuardPlace]

    /// Whether a topic stands in the title or objective of its measure.
    func isInTitle(_ topic: TopicHit) -> Bool {
        topic.isCarried || title?.ranges.contains { $0.overlaps(topic.place.range) } ?? false
    }
}

/// Makes the findings of all criteria in one passage from its hits.
struct PassageReader {
    let compiled: CompiledRulebook
    let place: PassagePlace
    let hits: PassageHits

    func findings(_ trial: inout ScoringTrial) -> [(criterion: Int, finding: PassageFinding)] {
        var bindings: [Int: [Binding]] = [:]
        let budgetTitles = RowTitle.ranges(of: place.block, title: place.title)
        for topic in topics {
            let binding = Binder(
                bindsWholePassage: bindsWhole(topic), hits: hits, sectionGuards: place.sectionGuards,
                budgetTitles: budgetTitles, window: trial.window
            ).binding(of: topic)
            trial.observations?.append(BindingObservation(binding, document: place.number, block: place.index))
            // A note explains words or tells a source: it counts by what it commits to alone.
            if place.block.kind == .footnote, binding.rung == .mentioned { continue }
            // A title's topic makes a finding of a passage only through the facets that stand there.
            if topic.isCarried, binding.facets == [.action] { continue }
            bindings[topic.criterion * 2 + (topic.isAdverse ? 1 : 0), default: []].append(binding)
        }
        let ladder = trial.ladder
        return bindings.sorted { $0.key < $1.key }.map { slot, bindings in
            (slot / 2, finding(criterion: slot / 2, bindings, isAdverse: slot % 2 == 1, ladder: ladder))
        }
    }

    /// In order of place, those of the title last.
    private var topics: [TopicHit] {
        hits.topics.sorted { $0.place.range.lowerBound < $1.place.range.lowerBound }
            + place.carried.map { title in
                var topic = title
                topic.place = Place(range: 0..<0, sentence: 0, clause: -1)
                topic.isCarried = true
                return topic
            }
    }

    /// Whether facets bind from anywhere: in rows of tables, and where the title of the measure holds the topic.
    private func bindsWhole(_ topic: TopicHit) -> Bool {
        if place.block.kind == .tableRow { return true }
        return place.carried.contains { $0.criterion == topic.criterion }
    }

    private func finding(
        criterion: Int, _ bindings: [Binding], isAdverse: Bool, ladder: Ladder
    ) -> PassageFinding {
        let maker = FindingMaker(
            place: place, criterion: compiled.rulebook.criteria[criterion],
            bindsWholePassage: bindings.contains { bindsWhole($0.topic) }, ladder: ladder)
        return PassageFinding(
            finding: maker.finding(bindings, hits: hits), passage: place.block.passage.text,
            isRecord: place.block.record != nil, isAdverse: isAdverse)
    }
}
