/// Finds the measures that the documents of a plan name: labelled headings with what stands below them, labelled rows of
/// tables, and records of tables of measures.
///
/// A heading's measure runs to the next heading of the same or a higher level or the next labelled one. A heading or row whose label and
/// title are those of one before names the same measure again, and so does a record with the title of a heading or row. A file that does
/// not begin with a heading goes on where the one before it ended, if both have one format.
public struct MeasureFinder {
    /// Titles at least so alike (F1 of their words) under one label are titles of one measure.
    static let likeness = 0.6
    /// Without a label titles must be more alike.
    static let likenessOfRecords = 0.8

    private let blocks: [Block]
    /// Places of the blocks before which nothing goes on: a document of another format begins there.
    private let breaks: Set<Int>
    private var measures: [NamedMeasure] = []
    private var titles: [TitleWords] = []
    /// Places in `measures` by folded label.
    private var byLabel: [String: [Int]] = [:]

    /// The measures of a document, in the order of their titles' blocks.
    public static func measures(in document: Document) -> [NamedMeasure] { measures(in: [document]) }

    /// The measures of a plan's documents; indices of blocks run through all of them.
    public static func measures(in documents: [Document]) -> [NamedMeasure] {
        var finder = MeasureFinder(documents)
        finder.findHeadings()
        finder.findRows()
        finder.findRecords()
        finder.findFields()
        return finder.measures.sorted { $0.block < $1.block }
    }

    private init(_ documents: [Document]) {
        blocks = documents.flatMap(\.blocks)
        var breaks: Set<Int> = []
        var place = 0
        for (before, document) in zip(documents, documents.dropFirst()) {
            place += before.blocks.count
            if !document.continues(before) { breaks.insert(place) }
        }
        self.breaks = breaks
    }

    private mutating func findHeadings() {
        var open: (measure: Int, level: Int)?
        for (index, block) in blocks.enumerated() {
            if breaks.contains(index) { open = nil }
            if block.kind == .heading {
                let level = block.level ?? 1
                if let title = LabelledTitle(heading: block.passage.text) {
                    open = (name(title, form: .heading, at: index), level)
                    continue
                }
                if let current = open, level <= current.level { open = nil }
            }
            guard let current = open, block.kind.isRunningText else { continue }
            measures[current.measure].blocks.append(index)
        }
        for place in measures.indices { settleCostOfHeading(place) }
    }

    private mutating func findRows() {
        for (index, block) in blocks.enumerated() where block.kind == .tableRow && block.record == nil {
            guard let title = LabelledTitle(row: block.passage.text) else { continue }
            let amounts = block.passage.quantities.filter {
                $0.kind == .amount && $0.range.lowerBound >= title.range.upperBound
            }
            let cost = CostAmount.choose(among: amounts).flatMap { self.cost($0, block: index) }
            let place = name(title, form: .row, at: index)
            // A table of costs is a better witness than a sentence.
            if let cost, measures[place].cost.map({ blocks[$0.block].kind != .tableRow }) ?? true {
                measures[place].cost = cost
            }
        }
        leaveRowsToTheirOwn()
        for place in measures.indices { measures[place].blocks.sort() }
    }

    /// The measure that a labelled heading or row names: one known before, else a new one.
    private mutating func name(_ title: LabelledTitle, form: NamedMeasure.Form, at index: Int) -> Int {
        guard let place = known(title) else { return add(title, form: form, block: index) }
        measures[place].titles.append(Self.place(of: title, block: index))
        if !measures[place].blocks.contains(index) { measures[place].blocks.append(index) }
        return place
    }

    private mutating func findRecords() {
        var taken: Set<Int> = []
        for (index, block) in blocks.enumerated() {
            guard let record = block.record else { continue }
            let ranges = record.ranges(of: .title) + record.ranges(of: .objective)
            let place = NamedMeasure.TitlePlace(block: index, label: 0, ranges: ranges)
            let title = text(record.titleRange, in: block)
            let cost = record.cost.flatMap { amount in
                record.costRange.map { MeasureCost(amount: amount, block: index, range: $0) }
            }
            if let known = named(title, without: taken) {
                taken.insert(known)
                measures[known].titles.append(place)
                measures[known].blocks = (measures[known].blocks.filter { $0 != index } + [index]).sorted()
                if let cost { measures[known].cost = cost }
                leave(index, to: known)
                continue
            }
            measures.append(
                NamedMeasure(
                    form: .record, label: text(record.ranges(of: .code).first, in: block), title: title,
                    titles: [place], blocks: [index], cost: cost))
            leave(index, to: measures.count - 1)
        }
    }

    /// The measure of a heading or labelled row that has a record's title; each takes one record.
    private func named(_ title: String, without taken: Set<Int>) -> Int? {
        guard !titles.isEmpty else { return nil }
        let words = TitleWords(title)
        return titles.indices.lazy
            .filter { !taken.contains($0) }
            .map { (place: $0, likeness: titles[$0].likeness(to: words)) }
            .filter { $0.likeness >= Self.likenessOfRecords }
            .max { ($0.likeness, -$0.place) < ($1.likeness, -$1.place) }?.place
    }

    /// A record in the body of a heading's measure belongs to the measure that it names.
    private mutating func leave(_ index: Int, to owner: Int) {
        for place in titles.indices where place != owner { measures[place].blocks.removeAll { $0 == index } }
    }

    private func text(_ range: Range<Int>?, in block: Block) -> String {
        guard let range else { return "" }
        return String(
            decoding: Array(block.passage.text.utf8.dropFirst(range.lowerBound).prefix(range.count)), as: UTF8.self)
    }

    private static func place(of title: LabelledTitle, block: Int) -> NamedMeasure.TitlePlace {
        NamedMeasure.TitlePlace(block: block, label: title.label.utf8.count, ranges: [title.range])
    }

    /// What lines in the bodies of headings' measures say by name.
    private mutating func findFields() {
        for place in measures.indices where measures[place].form == .heading {
            let named = Set(measures[place].titles.map(\.block))
            let body = measures[place].blocks.filter { !named.contains($0) }
            measures[place].fields = FieldLine.fields(of: body, in: blocks)
        }
    }

    /// A labelled row in the body of a heading's measure belongs to the measure that it names.
    private mutating func leaveRowsToTheirOwn() {
        var owner: [Int: Int] = [:]
        for (place, measure) in measures.enumerated() {
            for title in measure.titles where blocks[title.block].kind == .tableRow { owner[title.block] = place }
        }
        for place in measures.indices {
            measures[place].blocks.removeAll { owner[$0].map { $0 != place } ?? false }
        }
    }

    private mutating func add(_ title: LabelledTitle, form: NamedMeasure.Form, block: Int) -> Int {
        let place = measures.count
        measures.append(
            NamedMeasure(
                form: form, label: title.label, title: title.title, titles: [Self.place(of: title, block: block)],
                blocks: [block]))
        titles.append(TitleWords(title.title))
        byLabel[title.key, default: []].append(place)
        return place
    }

    /// The measure found before that has the label and a title like this one.
    private func known(_ title: LabelledTitle) -> Int? {
        let words = TitleWords(title.title)
        return byLabel[title.key]?
            .map { (place: $0, likeness: titles[$0].likeness(to: words)) }
            .filter { $0.likeness >= Self.likeness }
            .max { ($0.likeness, $1.place) < ($1.likeness, $0.place) }?.place
    }

    /// A heading's own amount, else the amount of a line in its body that is there to say the cost ("Budget: EUR 3 million").
    private mutating func settleCostOfHeading(_ place: Int) {
        let measure = measures[place]
        for index in measure.blocks where index == measure.block || CostLine.opens(blocks[index].passage) {
            let amounts = blocks[index].passage.quantities.filter { $0.kind == .amount }
            guard let found = CostAmount.choose(among: amounts), let cost = cost(found, block: index) else { continue }
            measures[place].cost = cost
            return
        }
    }

    private func cost(_ quantity: Quantity, block: Int) -> MeasureCost? {
        Amount(quantity).map { MeasureCost(amount: $0, block: block, range: quantity.range) }
    }
}
