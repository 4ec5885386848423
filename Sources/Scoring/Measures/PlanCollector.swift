import PlanReading
import Rulebook

/// Goes through a plan block by block and collects its measures and what the rulebook finds in them.
struct PlanCollector {
    private let compiled: CompiledRulebook
    private let plan: Plan
    private let countries: CountryNames
    var trial: ScoringTrial
    private(set) var collected: PlanFindings
    private var repetitions = NearDuplicates()

    init(_ plan: Plan, compiled: CompiledRulebook, trial: ScoringTrial) {
        self.plan = plan
        self.compiled = compiled
        self.trial = trial
        countries = CountryNames(plan.country)
        collected = PlanFindings(findings: Array(repeating: [], count: compiled.rulebook.criteria.count))
    }

    mutating func collect(_ scanner: inout PassageScanner) {
        for (number, document) in plan.documents.enumerated() {
            collect(DocumentState(document, number: number), scanner: &scanner)
        }
    }

    /// What is known of a document while its blocks are gone through.
    private struct DocumentState {
        let document: Document
        let number: Int
        let outline: MeasureOutline
        /// Topics in titles, by the place of the measure.
        var titleTopics: [Int: [TopicHit]] = [:]
        var headingGuards = HeadingGuards()
        /// Amounts that the body of a measure earmarks, and all those in sentences that commit, by the place of the measure.
        var earmarked: [Int: [Quantity]] = [:]
        var committed: [Int: [Quantity]] = [:]

        init(_ document: Document, number: Int) {
            self.document = document
            self.number = number
            outline = MeasureOutline(document)
        }

        func measureID(block: Int) -> String { "d\(number + 1)-b\(block + 1)" }
    }

    private mutating func collect(_ state: DocumentState, scanner: inout PassageScanner) {
        var state = state
        let first = collected.measures.count
        for (index, block) in state.document.blocks.enumerated() where block.kind.isRunningText {
            var hits = scanner.hits(
                in: block, planYear: plan.year, countries: countries, criterion: trial.criterion,
                matches: trial.matches?.byDocument[state.number][index])
            if let record = block.record { hits.leaveOutPlacing(of: record) }
            if block.kind == .heading { state.headingGuards.take(&hits, of: block) }
            let owner = state.outline.owner(of: index)
            let title = state.outline.title(in: index)
            if let title { hits.facets.append(.namedMeasure(label: title.label)) }
            let measure = takeMeasure(of: block, at: index, hits: hits, &state)
            // The rows of a table below a title may each be a measure of their own.
            let isCarrying = title == nil && block.kind != .tableRow
            let place = PassagePlace(
                plan: plan.id, document: state.document.name, stableName: state.document.stableName,
                number: state.number, block: block, index: index,
                measure: measure, title: title,
                carried: isCarrying ? owner.flatMap { state.titleTopics[$0] } ?? [] : [],
                sectionGuards: state.headingGuards.guards(above: block))
            let made = PassageReader(compiled: compiled, place: place, hits: hits).findings(&trial)
            for item in made { collected.findings[item.criterion].append(item.finding) }
            if let owner, title != nil { state.titleTopics[owner, default: []] += titleTopics(made, hits: hits) }
        }
        settleCosts(of: state, from: first)
    }

    /// Takes up the measure that a block belongs to: the one that it names or that stands above it, else itself where it says that something
    /// will be done.
    ///
    /// - Returns: the measure's id.
    private mutating func takeMeasure(
        of block: Block, at index: Int, hits: PassageHits, _ state: inout DocumentState
    ) -> String? {
        guard let owner = state.outline.owner(of: index) else {
            guard hits.hasAction else { return nil }
            let id = state.measureID(block: index)
            collected.measures.append(
                Measure(
                    id: id, opening: block, document: state.document.name,
                    cost: CostAmount.choose(among: hits.budgets(among: block.passage.quantities)).flatMap(Amount.init)))
            collected.depths[id] = block.kind == .listItem || block.kind == .tableRow ? 2 : 1
            if !repetitions.isRepeated(block.passage.text) { collected.unnamed.insert(id) }
            return id
        }
        let measure = state.outline.measures[owner]
        let id = state.measureID(block: measure.block)
        if index == measure.block {
            collected.measures.append(
                Measure(
                    id: id, title: Self.printedTitle(of: measure, in: block), document: state.document.name,
                    page: block.page, row: block.row,
                    cost: measure.cost?.amount))
            collected.depths[id] = measure.form == .record ? 1 : measure.label.split(separator: ".").count
            if !repetitions.isRepeated(block.passage.text) { collected.named.insert(id) }
        } else if measure.cost == nil {
            let amounts = hits.committedAmounts(among: block.passage.quantities)
            state.earmarked[owner, default: []] += amounts.earmarked
            state.committed[owner, default: []] += amounts.all
        }
        return id
    }

    /// With its label, as printed.
    private static func printedTitle(of measure: NamedMeasure, in block: Block) -> String {
        guard measure.form != .record, let end = measure.titles[0].ranges.last?.upperBound else { return measure.title }
        return String(decoding: Array(block.passage.text.utf8.prefix(end)), as: UTF8.self)
    }

    /// The topics of criteria that a title brings to rung 2 or more.
    private func titleTopics(
        _ made: [(criterion: Int, finding: PassageFinding)], hits: PassageHits
    ) -> [TopicHit] {
        made.filter { $0.finding.finding.rung >= .committed && !$0.finding.isAdverse && $0.finding.finding.isInTitle }
            .compactMap { item in hits.topics.first { $0.criterion == item.criterion } }
    }

    /// A measure whose title says no cost has the one amount that its body earmarks, else the one amount that it commits.
    private mutating func settleCosts(of state: DocumentState, from first: Int) {
        var costs: [String: Amount] = [:]
        for (owner, committed) in state.committed {
            let id = state.measureID(block: state.outline.measures[owner].block)
            let earmarked = state.earmarked[owner] ?? []
            costs[id] = CostAmount.choose(among: earmarked.isEmpty ? committed : earmarked).flatMap(Amount.init)
        }
        for place in collected.measures.indices[first...] where collected.measures[place].cost == nil {
            collected.measures[place].cost = costs[collected.measures[place].id]
        }
    }
}

extension Measure {
    /// The longest title cut from a passage's beginning, in characters.
    private static let titleLength = 80

    /// A measure that no document names: a passage with an action.
    init(id: String, opening block: Block, document: String, cost: Amount?) {
        let cut = block.passage.text.prefix(Self.titleLength)
        self.init(
            id: id, title: cut.count < block.passage.text.count ? "\(cut)…" : block.passage.text, document: document,
            page: block.page, row: block.row, cost: cost)
    }
}
