import PlanReading
import Rulebook

/// Scores plans against a compiled rulebook. Pure: the same plan gives the same scorecard. One for each worker: it remembers words.
public struct PlanScorer {
    private let compiled: CompiledRulebook
    var scanner: PassageScanner
    private var trial = ScoringTrial()

    public init(_ compiled: CompiledRulebook) {
        self.compiled = compiled
        scanner = PassageScanner(compiled)
    }

    public mutating func score(_ plan: Plan) -> Scorecard {
        let reading = read(plan)
        let main = plan.languages.first ?? "und"
        let criteria = compiled.rulebook.criteria.indices.map { score($0, from: reading, language: main) }
        var totals = PlanTotals(rulebook: compiled.rulebook, criteria: criteria)
        let share = Self.readableShare(of: plan)
        let state = totals.state(readableShare: share, parameters: compiled.rulebook.parameters)
        if state == .withheld { totals.withholdScore() }
        return Scorecard(
            plan: PlanIdentity(plan), state: state, score: totals.score, arithmeticScore: totals.arithmeticScore,
            weakestMessage: totals.weakestMessage, bounds: share < 1 ? totals.bounds : nil,
            messages: totals.messages, criteria: criteria, measures: reading.measures,
            measureCount: reading.measureCount, documents: plan.documents.map(DocumentSummary.init))
    }

    mutating func score(_ plan: Plan, trial: ScoringTrial) -> (
        score: CriterionScore, observations: [BindingObservation]
    ) {
        self.trial = trial
        defer { self.trial = ScoringTrial() }
        let reading = read(plan)
        let score = score(trial.criterion ?? 0, from: reading, language: plan.languages.first ?? "und")
        return (score, self.trial.observations ?? [])
    }

    private func score(_ index: Int, from reading: Reading, language: String) -> CriterionScore {
        let criterion = compiled.rulebook.criteria[index]
        return CriterionScorer(
            criterion: criterion, parameters: compiled.rulebook.parameters, measureCount: reading.measureCount,
            titled: reading.titled, isSupported: criterion.languages.contains(language), ladder: trial.ladder
        ).score(reading.findings[index])
    }

    /// Everything found in a plan, before it is scored.
    private struct Reading {
        /// By criterion, in the order of the plan.
        var findings: [[PassageFinding]]
        var measures: [Measure] = []
        /// Ids of distinct titled measures; where there are any, only those count for breadth.
        var titled: Set<String> = []
        /// Distinct passages with an action outside titled measures.
        var untitledCount = 0

        var measureCount: Int { titled.isEmpty ? untitledCount : titled.count }
    }

    private mutating func read(_ plan: Plan) -> Reading {
        var reading = Reading(findings: Array(repeating: [], count: compiled.rulebook.criteria.count))
        var repetitions = NearDuplicates()
        let countries = CountryNames(plan.country)
        for (number, document) in plan.documents.enumerated() {
            read(
                document, number: number, of: plan, countries: countries, into: &reading, repetitions: &repetitions)
        }
        return reading
    }

    private mutating func read(
        _ document: Document, number: Int, of plan: Plan, countries: CountryNames, into reading: inout Reading,
        repetitions: inout NearDuplicates
    ) {
        let outline = MeasureOutline(document.blocks)
        var titleTopics: [Int: [TopicHit]] = [:]
        var headingGuards = HeadingGuards()
        for (index, block) in document.blocks.enumerated() where block.kind.isRunningText {
            var hits = scanner.hits(
                in: block, planYear: plan.year, countries: countries, criterion: trial.criterion,
                matches: trial.matches?.byDocument[number][index])
            let label = outline.labels[index]
            if block.kind == .heading { headingGuards.take(&hits, of: block) }
            // A row of a table of measures is one by standing there, as a labelled title is.
            if let label = label ?? block.record?.titleRange.upperBound {
                hits.facets.append(
                    FacetHit(
                        kind: .action,
                        place: Place(
                            range: (block.record?.titleRange.lowerBound ?? 0)..<label, sentence: 0, clause: -1),
                        term: ""))
            }
            let title = block.record == nil ? outline.titles[index] : nil
            let measure = measure(
                of: block, at: index, title: title, hits: hits, document: document, number: number)
            if let measure, label != nil || title == nil {
                let isTitled = label != nil || block.record != nil
                reading.measures.append(measure)
                let isNew = !repetitions.isRepeated(block.passage.text)
                if isNew, isTitled { reading.titled.insert(measure.id) }
                if isNew, !isTitled { reading.untitledCount += 1 }
            }
            // The rows of a table below a title may each be a measure of their own.
            let isCarrying = label == nil && block.kind != .tableRow
            let carried = isCarrying ? outline.titles[index].flatMap { titleTopics[$0] } ?? [] : []
            let made = findings(
                in: block, at: index, hits: hits, carried: carried, sectionGuards: headingGuards.guards(above: block),
                plan: plan.id, document: document.name, number: number, measure: measure?.id)
            for item in made { reading.findings[item.criterion].append(item.finding) }
            if label != nil {
                titleTopics[index] = made.filter { $0.finding.finding.rung >= .committed && !$0.finding.isAdverse }
                    .compactMap { item in hits.topics.first { $0.criterion == item.criterion } }
            }
        }
    }

    /// The measure that a block belongs to: its titled one, else itself where it says that something will be done.
    private func measure(
        of block: Block, at index: Int, title: Int?, hits: PassageHits, document: Document, number: Int
    ) -> Measure? {
        if let title {
            return Measure(block: document.blocks[title], index: title, document: document.name, number: number)
        }
        return hits.hasAction || block.record != nil
            ? Measure(block: block, index: index, document: document.name, number: number) : nil
    }

    /// - Parameter carried: topics in the title of the measure that the block belongs to.
    private mutating func findings(
        in block: Block, at index: Int, hits: PassageHits, carried: [TopicHit], sectionGuards: [GuardPlace],
        plan: String, document: String, number: Int, measure: String?
    ) -> [(criterion: Int, finding: PassageFinding)] {
        var topics = hits.topics.sorted { $0.place.range.lowerBound < $1.place.range.lowerBound }
        topics += carried.map { title in
            var topic = title
            topic.place = Place(range: 0..<0, sentence: 0, clause: -1)
            topic.isCarried = true
            return topic
        }
        let carriedCriteria = Set(carried.map(\.criterion))
        var bindings: [[Binding]] = Array(repeating: [], count: compiled.rulebook.criteria.count * 2)
        for topic in topics {
            let isWhole = block.kind == .tableRow || carriedCriteria.contains(topic.criterion)
            let binding = Binder(bindsWholePassage: isWhole, hits: hits, sectionGuards: sectionGuards)
                .binding(of: topic)
            trial.observations?.append(BindingObservation(binding, document: number, block: index))
            // A title's topic makes a finding of a passage only through the facets that stand there.
            if topic.isCarried, binding.facets == [.action] { continue }
            bindings[topic.criterion * 2 + (topic.isAdverse ? 1 : 0)].append(binding)
        }
        return bindings.enumerated().compactMap { slot, bindings in
            guard !bindings.isEmpty else { return nil }
            let maker = FindingMaker(
                plan: plan, document: document, block: block, blockIndex: index, measure: measure,
                criterion: compiled.rulebook.criteria[slot / 2],
                bindsWholePassage: block.kind == .tableRow || carriedCriteria.contains(slot / 2), ladder: trial.ladder)
            let finding = maker.finding(bindings, hits: hits)
            return (
                slot / 2, PassageFinding(finding: finding, passage: block.passage.text, isAdverse: slot % 2 == 1)
            )
        }
    }

    private static func readableShare(of plan: Plan) -> Double {
        let pages = plan.documents.compactMap(\.pageCount).reduce(0, +)
        guard pages > 0 else { return 1 }
        return 1 - Double(plan.documents.reduce(0) { $0 + $1.unreadablePages.count }) / Double(pages)
    }
}

/// A finding with the text of its passage, by which near-duplicates are told.
struct PassageFinding: Sendable, Equatable {
    var finding: Finding
    var passage: String
    var isAdverse: Bool
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

extension Measure {
    /// The longest title cut from a passage's beginning, in characters.
    private static let titleLength = 80

    init(block: Block, index: Int, document: String, number: Int) {
        let title: String
        if let record = block.record {
            let range = record.titleRange
            title = String(
                decoding: block.passage.text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
        } else {
            let cut = block.passage.text.prefix(Self.titleLength)
            title = cut.count < block.passage.text.count ? "\(cut)…" : block.passage.text
        }
        self.init(
            id: "d\(number + 1)-b\(index + 1)", title: title, document: document, page: block.page, row: block.row,
            cost: block.record?.cost)
    }
}
