import PlanReading

/// Which blocks of a document belong to a titled measure: a heading with a measure's label and all below it, up to the next heading of
/// the same or a higher level or the next labelled one.
struct MeasureOutline {
    /// For each block the index of its measure's title among the blocks, nil outside titled measures.
    let titles: [Int?]
    /// Length in bytes of the label, by the index of the title.
    let labels: [Int: Int]

    init(_ blocks: [Block]) {
        var titles: [Int?] = []
        var labels: [Int: Int] = [:]
        var open: (index: Int, level: Int)?
        titles.reserveCapacity(blocks.count)
        for (index, block) in blocks.enumerated() {
            if block.kind == .heading {
                let level = block.level ?? 1
                let label = MeasureLabel.length(in: Array(block.passage.text.utf8))
                if label > 0 {
                    labels[index] = label
                    open = (index, level)
                } else if let current = open, level <= current.level {
                    open = nil
                }
            }
            titles.append(open?.index)
        }
        self.titles = titles
        self.labels = labels
    }
}
