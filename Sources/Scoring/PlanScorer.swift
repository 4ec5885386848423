import PlanReading
import Rulebook

/// Scores plans against a compiled rulebook. Pure: the same plan gives the same scorecard. One for each worker: it remembers words.
public struct PlanScorer {
    private let compiled: CompiledRulebook
    private var scanner: PassageScanner

    public init(_ compiled: CompiledRulebook) {
        self.compiled = compiled
        scanner = PassageScanner(compiled)
    }

    public mutating func score(_ plan: Plan) -> Scorecard {
        let reading = read(plan)
        let main = plan.languages.first ?? "und"
        let criteria = compiled.rulebook.criteria.enumerated().map { index, criterion in
            CriterionScorer(
                criterion: criterion, parameters: compiled.rulebook.parameters, measureCount: reading.measureCount,
                isSupported: criterion.languages.contains(main)
            ).score(reading.findings[index])
        }
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

    /// Everything found in a plan, before it is scored.
    private struct Reading {
        /// By criterion, in the order of the plan.
        var findings: [[PassageFinding]]
        var measures: [Measure] = []
        var measureCount = 0
    }

    private mutating func read(_ plan: Plan) -> Reading {
        var reading = Reading(findings: Array(repeating: [], count: compiled.rulebook.criteria.count))
        var repetitions = NearDuplicates()
        for (documentIndex, document) in plan.documents.enumerated() {
            for (index, block) in document.blocks.enumerated() where block.kind.isRunningText {
                let hits = scanner.hits(in: block, planYear: plan.year)
                guard !hits.topics.isEmpty || hits.hasAction else { continue }
                var measure: Measure?
                if hits.hasAction {
                    let made = Measure(block: block, index: index, document: document.name, number: documentIndex)
                    reading.measures.append(made)
                    if !repetitions.isRepeated(block.passage.text) { reading.measureCount += 1 }
                    measure = made
                }
                findings(
                    in: block, at: index, hits: hits, plan: plan.id, document: document.name, measure: measure?.id
                )
                .forEach { reading.findings[$0.criterion].append($0.finding) }
            }
        }
        return reading
    }

    private func findings(
        in block: Block, at index: Int, hits: PassageHits, plan: String, document: String, measure: String?
    ) -> [(criterion: Int, finding: PassageFinding)] {
        guard !hits.topics.isEmpty else { return [] }
        let binder = Binder(kind: block.kind, hits: hits)
        var bindings: [[Binding]] = Array(repeating: [], count: compiled.rulebook.criteria.count * 2)
        for topic in hits.topics.sorted(by: { $0.place.range.lowerBound < $1.place.range.lowerBound }) {
            bindings[topic.criterion * 2 + (topic.isAdverse ? 1 : 0)].append(binder.binding(of: topic))
        }
        return bindings.enumerated().compactMap { slot, bindings in
            guard !bindings.isEmpty else { return nil }
            let maker = FindingMaker(
                plan: plan, document: document, block: block, blockIndex: index, measure: measure,
                criterion: compiled.rulebook.criteria[slot / 2])
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
        let text = block.passage.text
        let cut = text.prefix(Self.titleLength)
        self.init(
            id: "d\(number + 1)-b\(index + 1)", title: cut.count < text.count ? "\(cut)…" : text, document: document,
            page: block.page, row: block.row)
    }
}
