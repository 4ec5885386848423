import PlanReading

/// A measure that a document names, as `extract` prints it.
struct ExtractedMeasure: Encodable {
    struct Cost: Encodable {
        let amount: String
        let currency: String?
        /// The words that say it.
        let words: String
        let page: Int?
        let row: Int?
    }

    let document: String
    let form: NamedMeasure.Form
    let label: String
    let title: String
    let page: Int?
    let row: Int?
    let cost: Cost?
    /// What the columns of a table of measures, or lines below a heading, say by these names; empty where neither does.
    let objective, target, deadline, indicator, responsible: [String]

    init(_ measure: NamedMeasure, in document: Document) {
        let block = document.blocks[measure.block]
        self.document = document.name
        form = measure.form
        label = measure.label
        title = measure.title
        page = block.page
        row = block.row
        func texts(_ role: ColumnRole) -> [String] {
            let ofRecords = measure.titles.flatMap { title in
                document.blocks[title.block].record?.ranges(of: role).map { (title.block, $0) } ?? []
            }
            let ofLines = measure.fields.filter { $0.role == role }.map { ($0.block, $0.range) }
            return (ofLines + ofRecords).map { block, range in
                let bytes = document.blocks[block].passage.text.utf8.dropFirst(range.lowerBound).prefix(range.count)
                return String(decoding: Array(bytes), as: UTF8.self)
            }
        }
        objective = texts(.objective)
        target = texts(.target)
        deadline = texts(.deadline)
        indicator = texts(.indicator)
        responsible = texts(.responsible)
        cost = measure.cost.map { cost in
            let block = document.blocks[cost.block]
            let words = block.passage.text.utf8.dropFirst(cost.range.lowerBound).prefix(cost.range.count)
            return Cost(
                amount: cost.amount.digits, currency: cost.amount.currency,
                words: String(decoding: Array(words), as: UTF8.self), page: block.page, row: block.row)
        }
    }

    static func all(in documents: [Document]) -> [ExtractedMeasure] {
        documents.flatMap { document in
            MeasureFinder.measures(in: document).map { ExtractedMeasure($0, in: document) }
        }
    }

    /// One line for a terminal, fields parted by tabs.
    var line: String {
        let place = page.map { "p\($0)" } ?? row.map { "row \($0)" } ?? "-"
        let price = cost.map { "\($0.currency ?? "?") \($0.amount)" } ?? "cost unknown"
        return [place, "measure", form.rawValue, label, title, price].joined(separator: "\t")
    }
}
