/// Reads `xl/sharedStrings.xml`: the texts that cells name by number.
final class XLSXStringsHandler: MarkupHandler {
    private(set) var strings: [TableCell] = []
    private(set) var isStopped = false
    private let textLimit: Int
    private var textBytes = 0
    private var text = XLSXText()

    init(textLimit: Int) { self.textLimit = textLimit }

    func start(_ element: String, _ attributes: MarkupAttributes) {
        if element == "si" { text = XLSXText() }
        text.start(element)
    }

    func end(_ element: String) {
        text.end(element)
        if element == "si" { strings.append(TableCell(text.decoded)) }
    }

    func characters(_ characters: String) {
        textBytes += characters.utf8.count
        if textBytes > textLimit { isStopped = true }
        text.append(characters)
    }
}

/// A text of a workbook, which may stand in runs of several looks; how its letters are said is left out.
struct XLSXText: Sendable {
    private var text = ""
    private var isInText = false
    private var phonetic = 0

    mutating func start(_ element: String) {
        if element == "rPh" { phonetic += 1 }
        if element == "t", phonetic == 0 { isInText = true }
    }

    mutating func end(_ element: String) {
        if element == "rPh" { phonetic -= 1 }
        if element == "t" { isInText = false }
    }

    mutating func append(_ characters: String) { if isInText { text += characters } }

    /// With the characters that XML cannot hold and Excel writes as "_x000D_".
    var decoded: String {
        guard text.contains("_x") else { return text }
        return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
            UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? String(match.0)
        }
    }
}
