import PlanReading

/// Which blocks of a plan belong to which of the measures that it names. Indices of blocks run through all documents.
struct MeasureOutline {
    let measures: [NamedMeasure]
    /// For each block the place of its measure, nil outside named measures.
    private let owners: [Int?]
    /// Titles by the index of their block.
    private let titles: [Int: NamedMeasure.TitlePlace]

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
    }

    /// Place in `measures` of the measure that a block belongs to.
    func owner(of block: Int) -> Int? { owners[block] }

    /// The title that a block holds, where it names its measure.
    func title(in block: Int) -> NamedMeasure.TitlePlace? { titles[block] }
}
