/// A cell of an OpenDocument workbook while it is read.
struct ODSCell: Sendable {
    let repeated: Int
    /// Under a merged cell; what it may hold is not shown.
    private let isCovered: Bool
    private let type: String
    private let stored: String
    private let currency: String
    private var paragraphs: [String] = []
    private var isInParagraph = false

    init(_ attributes: MarkupAttributes, repeated: Int, isCovered: Bool) {
        self.repeated = repeated
        self.isCovered = isCovered
        // LibreOffice says the type a second time in a namespace of its own.
        type = attributes["value-type"] ?? ""
        currency = attributes["currency"] ?? ""
        stored =
            switch type {
            case "date": attributes["date-value"] ?? ""
            case "boolean": attributes["boolean-value"] ?? ""
            case "string": attributes["string-value"] ?? ""
            default: attributes["value"] ?? ""
            }
    }

    mutating func beginParagraph() {
        paragraphs.append("")
        isInParagraph = true
    }

    mutating func endParagraph() { isInParagraph = false }

    mutating func append(_ text: String) {
        guard isInParagraph, !paragraphs.isEmpty else { return }
        paragraphs[paragraphs.count - 1] += text
    }

    var value: TableCell {
        if isCovered { return TableCell() }
        let shown = paragraphs.joined(separator: "\n")
        switch type {
        case "float", "currency":
            guard let number = StoredNumber.value(stored) else { return TableCell(shown) }
            return TableCell(currency.isEmpty ? "\(number)" : "\(number) \(currency)", isNumber: true)
        case "percentage": return StoredNumber.value(stored).map(StoredNumber.percent) ?? TableCell(shown)
        case "date": return TableCell(String(stored.prefix(10)))
        case "boolean": return TableCell(stored)
        default: return TableCell(shown.isEmpty ? stored : shown)
        }
    }
}
