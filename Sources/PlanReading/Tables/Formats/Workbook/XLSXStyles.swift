/// Number formats of an Excel workbook by the number of the cell's style.
struct XLSXStyles: Sendable {
    private var formats: [XLSXNumberFormat] = []

    init() {}

    init(_ formats: [XLSXNumberFormat]) { self.formats = formats }

    /// The format of a style; plain numbers where the file has no such style.
    func format(_ style: Int) -> XLSXNumberFormat { formats.indices.contains(style) ? formats[style] : .general }
}

/// Reads `xl/styles.xml`.
final class XLSXStylesHandler: MarkupHandler {
    var isStopped: Bool { false }
    private var codes: [Int: XLSXNumberFormat] = [:]
    private var formats: [XLSXNumberFormat] = []
    private var isInCellFormats = false

    var styles: XLSXStyles { XLSXStyles(formats) }

    func start(_ element: String, _ attributes: MarkupAttributes) {
        switch element {
        case "numFmt":
            if let id = attributes["numFmtId"].flatMap(Int.init), let code = attributes["formatCode"] {
                codes[id] = XLSXNumberFormat(code: code)
            }
        case "cellXfs": isInCellFormats = true
        case "xf":
            guard isInCellFormats else { return }
            let id = attributes["numFmtId"].flatMap(Int.init) ?? 0
            formats.append(codes[id] ?? XLSXNumberFormat(builtIn: id))
        default: break
        }
    }

    func end(_ element: String) { if element == "cellXfs" { isInCellFormats = false } }
    func characters(_ text: String) {}
}
