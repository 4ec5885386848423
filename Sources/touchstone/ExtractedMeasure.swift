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

    /// - Parameter blocks: those of all documents, each with its document's name.
    private init(_ measure: NamedMeasure, in blocks: [(document: String, block: Block)]) {
        let (name, block) = blocks[measure.block]
        document = name
        form = measure.form
        label = measure.label
        title = measure.title
        page = block.page
        row = block.row
        func words(_ place: Int, _ range: Range<Int>) -> String {
            let bytes = blocks[place].block.passage.text.utf8.dropFirst(range.lowerBound).prefix(range.count)
            return String(decoding: Array(bytes), as: UTF8.self)
        }
        func texts(_ role: ColumnRole) -> [String] {
            let ofRecords = measure.titles.flatMap { title in
                blocks[title.block].block.record?.ranges(of: role).map { (title.block, $0) } ?? []
            }
            let ofLines = measure.fields.filter { $0.role == role }.map { ($0.block, $0.range) }
            return (ofLines + ofRecords).map(words)
        }
        objective = texts(.objective)
        target = texts(.target)
        deadline = texts(.deadline)
        indicator = texts(.indicator)
        responsible = texts(.responsible)
        cost = measure.cost.map { cost in
            let block = blocks[cost.block].block
            return Cost(
                amount: cost.amount.digits, currency: cost.amount.currency, words: words(cost.block, cost.range),
                page: block.page, row: block.row)
        }
    }

    /// The measures of a plan, over all its documents as scoring takes them.
    static func all(in documents: [Document]) -> [ExtractedMeasure] {
        let blocks = documents.flatMap { document in document.blocks.map { (document.name, $0) } }
        return MeasureFinder.measures(in: documents).map { ExtractedMeasure($0, in: blocks) }
    }

    /// One line for a terminal, fields parted by tabs.
    var line: String {
        let place = page.map { "p\($0)" } ?? row.map { "row \($0)" } ?? "-"
        let price = cost.map { "\($0.currency ?? "?") \($0.amount)" } ?? "cost unknown"
        return [place, "measure", form.rawValue, label, title, price].joined(separator: "\t")
    }
}
