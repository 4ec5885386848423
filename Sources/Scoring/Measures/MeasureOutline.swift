import PlanReading

/// Which blocks of a plan belong to which of the measures that it names. Indices of blocks run through all documents.
struct MeasureOutline {
    let measures: [NamedMeasure]
    /// For each block the place of its measure, nil outside named measures.
    private let owners: [Int?]
    /// Titles by the index of their block.
    private let titles: [Int: NamedMeasure.TitlePlace]
    /// Rows without a label in tables with labelled rows.
    private let sums: Set<Int>

    init(_ documents: [Document]) {
        measures = MeasureFinder.measures(in: documents)
        var owners = [Int?](repeating: nil, count: documents.reduce(0) { $0 + $1.blocks.count })
        var titles: [Int: NamedMeasure.TitlePlace] = [:]
        for (place, measure) in measures.enumerated() {
            for block in measure.blocks { owners[block] = place }
            for title in measure.titles { titles[title.block] = title }
        }
        self.owners = owners
        self.titles = titles
        sums = Self.sums(documents, titles: titles)
    }

    private static func sums(_ documents: [Document], titles: [Int: NamedMeasure.TitlePlace]) -> Set<Int> {
        var sums: Set<Int> = []
        var rows: [Int] = []
        var isLabelled = false
        var start = 0
        func endTable() {
            if isLabelled { sums.formUnion(rows) }
            rows = []
            isLabelled = false
        }
        for document in documents {
            for (index, block) in document.blocks.enumerated() where block.kind.isRunningText {
                guard block.kind == .tableRow else {
                    endTable()
                    continue
                }
                guard block.record == nil else { continue }
                if titles[start + index] != nil { isLabelled = true } else { rows.append(start + index) }
            }
            endTable()
            start += document.blocks.count
        }
        return sums
    }

    /// Place in `measures` of the measure that a block belongs to.
    func owner(of block: Int) -> Int? { owners[block] }

    /// Whether a block is a row that adds up measures: one without a label in a table where others have one.
    func isSum(_ block: Int) -> Bool { sums.contains(block) }

    /// The title that a block holds, where it names its measure.
    func title(in block: Int) -> NamedMeasure.TitlePlace? { titles[block] }
}
