/// Reads `content.xml` or `styles.xml` of an ODT file: styles, the text with all tracked changes accepted, headers and
/// footers.
final class ODTHandler: MarkupHandler {
    var flow = FlowBuilder()
    private(set) var styles: ODTStyles
    private(set) var isStopped = false

    private let textLimit: Int
    private var style: (id: String, style: ODTStyles.Style)?
    private var skipDepth = 0
    private var paragraphs: [Paragraph] = []
    private var hiddenSpans = 0
    private var spans: [Bool] = []
    private var lists = 0
    private var listHeaders = 0
    private var indexes: [BlockKind] = []
    /// Header or footer that is open.
    private var running: BlockKind?
    private var notes = 0
    private var open: [String] = []

    private struct Paragraph {
        var style: String?
        var level: Int?
        var isListItem: Bool
    }

    init(styles: ODTStyles = ODTStyles(), textLimit: Int) {
        self.styles = styles
        self.textLimit = textLimit
    }

    func start(_ element: String, _ attributes: MarkupAttributes) {
        if skipDepth > 0 || Self.skipped.contains(element) || Self.isHidden(element, attributes)
            || isDescription(element)
        {
            skipDepth += 1
            return
        }
        open.append(element)
        switch element {
        case "style":
            let display = attributes["display-name"] ?? ""
            style = attributes["name"].map {
                ($0, ODTStyles.Style(displayName: display, parent: attributes["parent-style-name"]))
            }
        case "text-properties": if attributes["display"] == "none" { style?.style.isHidden = true }
        case "h", "p": beginParagraph(element, attributes)
        case "span":
            let isHidden = styles.isHidden(attributes["style-name"])
            spans.append(isHidden)
            if isHidden { hiddenSpans += 1 }
        case "s": append(" ")
        case "tab": append(" ")
        case "line-break": append("\n")
        case "list": lists += 1
        case "list-header": listHeaders += 1
        case "table": flow.beginTable()
        case "table-row": flow.beginRow(repeated: attributes["number-rows-repeated"].flatMap(Int.init) ?? 1)
        case "table-cell": flow.beginCell()
        case "note":
            notes += 1
            flow.beginTextBox()
        case "text-box": flow.beginTextBox()
        case "header", "header-left", "header-first": beginRunning(.pageHeader)
        case "footer", "footer-left", "footer-first": beginRunning(.pageFooter)
        default: if let kind = Self.indexes[element] { indexes.append(kind) }
        }
    }

    func end(_ element: String) {
        if skipDepth > 0 {
            skipDepth -= 1
            return
        }
        open.removeLast()
        switch element {
        case "style":
            if let style { styles.styles[style.id] = style.style }
            style = nil
        case "h", "p": endParagraph()
        case "span": if spans.popLast() == true { hiddenSpans -= 1 }
        case "list": lists -= 1
        case "list-header": listHeaders -= 1
        case "table": flow.endTable()
        case "table-cell": flow.endCell()
        case "note":
            flow.endTextBox()
            notes -= 1
        case "text-box": flow.endTextBox()
        case "header", "header-left", "header-first", "footer", "footer-left", "footer-first": endRunning()
        default: if Self.indexes[element] != nil { _ = indexes.popLast() }
        }
    }

    func characters(_ text: String) {
        guard skipDepth == 0 else { return }
        append(text)
    }

    /// Deleted text stands in `tracked-changes`, apart from the running text; the rest is no text of the document's.
    private static let skipped: Set<String> = [
        "tracked-changes", "annotation", "note-citation", "ruby-text", "forms", "script", "event-listeners",
        "hidden-paragraph", "covered-table-cell", "binary-data", "index-title-template",
    ]

    private static let indexes: [String: BlockKind] = [
        "table-of-content": .contents, "illustration-index": .contents, "table-index": .contents,
        "object-index": .contents, "user-index": .contents, "alphabetical-index": .contents,
        "bibliography": .bibliography,
    ]

    private static func isHidden(_ element: String, _ attributes: MarkupAttributes) -> Bool {
        switch element {
        case "section": attributes["display"] == "none"
        case "hidden-text": attributes["is-hidden"] == "true"
        default: false
        }
    }

    /// The title and description of a picture; the field that prints the document's title has the same name in a
    /// paragraph.
    private func isDescription(_ element: String) -> Bool {
        guard element == "title" || element == "desc", let parent = open.last else { return false }
        return !["p", "h", "span", "a"].contains(parent)
    }

    private func append(_ text: String) {
        guard !paragraphs.isEmpty, hiddenSpans == 0 else { return }
        flow.append(text)
        if flow.textBytes > textLimit { isStopped = true }
    }

    private func beginParagraph(_ element: String, _ attributes: MarkupAttributes) {
        let level = element == "h" ? attributes["outline-level"].flatMap(Int.init) ?? 1 : nil
        paragraphs.append(
            Paragraph(style: attributes["style-name"], level: level, isListItem: lists > 0 && listHeaders == 0))
        flow.beginParagraph()
        if styles.isHidden(attributes["style-name"]) { hiddenSpans += 1 }
    }

    private func endParagraph() {
        guard let paragraph = paragraphs.popLast() else { return }
        if styles.isHidden(paragraph.style) { hiddenSpans -= 1 }
        let (kind, level) = kind(of: paragraph)
        flow.endParagraph(kind: kind, level: level)
    }

    private func kind(of paragraph: Paragraph) -> (BlockKind, Int?) {
        if let running { return (running, nil) }
        if notes > 0 { return (.footnote, nil) }
        if let index = indexes.last { return (index, nil) }
        if let level = paragraph.level { return (.heading, level) }
        switch styles.role(of: paragraph.style) {
        case .heading(let level): return (.heading, level)
        case .contents: return (.contents, nil)
        case .bibliography: return (.bibliography, nil)
        case .caption: return (.caption, nil)
        case nil: return (paragraph.isListItem ? .listItem : .paragraph, nil)
        }
    }

    private func beginRunning(_ kind: BlockKind) {
        running = kind
        flow.beginTextBox()
    }

    private func endRunning() {
        flow.endTextBox()
        running = nil
    }
}
