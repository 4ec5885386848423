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
        var state = CollectedPlan(plan.documents)
        for number in plan.documents.indices {
            state.begin(number)
            collect(&state, scanner: &scanner)
        }
        settleCosts(of: state)
    }

    /// What is known of a plan while its blocks are gone through, document by document.
    private struct CollectedPlan {
        let documents: [Document]
        let outline: MeasureOutline
        /// Index of each document's first block among those of all.
        let starts: [Int]
        private(set) var number = 0
        /// Topics in titles, by the place of the measure.
        var titleTopics: [Int: [TopicHit]] = [:]
        var headingGuards = HeadingGuards()
        var leadIns = LeadIns()
        /// Amounts that the body of a measure earmarks, and all those in sentences that commit, by the place of the measure.
        var earmarked: [Int: [Quantity]] = [:]
        var committed: [Int: [Quantity]] = [:]

        init(_ documents: [Document]) {
            self.documents = documents
            outline = MeasureOutline(documents)
            var starts = [0]
            for document in documents { starts.append(starts[starts.count - 1] + document.blocks.count) }
            self.starts = starts
        }

        var document: Document { documents[number] }

        /// The rows of a table in a text stand below the measures of its headings.
        var depthOfRecords: Int { document.format.isTable ? 1 : 9 }

        mutating func begin(_ number: Int) {
            self.number = number
            leadIns.begin()
            headingGuards.begin(isContinued: number > 0 && document.continues(documents[number - 1]))
        }

        /// - Parameter block: index among the blocks of all documents.
        func measureID(block: Int) -> String {
            let number = starts.lastIndex { $0 <= block } ?? 0
            return "d\(number + 1)-b\(block - starts[number] + 1)"
        }
    }

    private mutating func collect(_ state: inout CollectedPlan, scanner: inout PassageScanner) {
        for (index, block) in state.document.blocks.enumerated() where block.kind.isRunningText {
            var hits = scanner.hits(
                in: block, planYear: plan.year, countries: countries, criterion: trial.criterion,
                matches: trial.matches?.byDocument[state.number][index])
            if let record = block.record { hits.leaveOutPlacing(of: record) }
            if block.kind == .heading { state.headingGuards.take(&hits, of: block) }
            let place = state.starts[state.number] + index
            let owner = state.outline.owner(of: place)
            let title = state.outline.title(in: place)
            if state.outline.isSum(place) { hits.leaveOutSum() }
            let leadIns = state.leadIns.above(block, hits: hits)
            let denials = leadIns.flatMap(\.guards)
            if denials.isEmpty {
                if leadIns.contains(where: \.commits) { hits.facets.append(.leadIn) }
                if leadIns.contains(where: \.setsDeadline) { hits.facets.append(.leadInDeadline) }
            }
            if let title { hits.facets.append(.namedMeasure(label: title.label)) }
            let measure = takeMeasure(of: block, at: place, hits: hits, &state)
            // The rows of a table below a title may each be a measure of their own.
            let isCarrying = title == nil && block.kind != .tableRow
            let passage = PassagePlace(
                plan: plan.id, document: state.document.name, stableName: state.document.stableName,
                number: state.number, block: block, index: index,
                measure: measure, title: title,
                carried: isCarrying ? owner.flatMap { state.titleTopics[$0] } ?? [] : [],
                leadIns: leadIns.map(\.text).filter { !block.headingPath.contains($0) },
                sectionGuards: state.headingGuards.guards(above: block) + denials)
            let made = PassageReader(compiled: compiled, place: passage, hits: hits).findings(&trial)
            for item in made { collected.findings[item.criterion].append(item.finding) }
            if let owner, title != nil { state.titleTopics[owner, default: []] += titleTopics(made, hits: hits) }
        }
    }

    /// Takes up the measure that a block belongs to: the one that it names or that stands above it, else itself where it says that something
    /// will be done.
    ///
    /// - Returns: the measure's id.
    private mutating func takeMeasure(
        of block: Block, at index: Int, hits: PassageHits, _ state: inout CollectedPlan
    ) -> String? {
        guard let owner = state.outline.owner(of: index) else {
            guard hits.hasAction else {
                if hits.hasDenial, !repetitions.isRepeated(block.passage.text) { collected.deniedCount += 1 }
                return nil
            }
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
            collected.depths[id] =
                measure.form == .record ? state.depthOfRecords : measure.label.split(separator: ".").count
            if !repetitions.isRepeated(block.passage.text, isRecord: measure.form == .record) {
                collected.named.insert(id)
            }
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
    private mutating func settleCosts(of state: CollectedPlan) {
        var costs: [String: Amount] = [:]
        for (owner, committed) in state.committed {
            let id = state.measureID(block: state.outline.measures[owner].block)
            let earmarked = state.earmarked[owner] ?? []
            costs[id] = CostAmount.choose(among: earmarked.isEmpty ? committed : earmarked).flatMap(Amount.init)
        }
        for place in collected.measures.indices where collected.measures[place].cost == nil {
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
