/// Reads a web page as its visitor sees it: running text, headings, lists and tables; scripts, forms and hidden parts
/// are left out, navigation is marked.
final class HTMLHandler: MarkupHandler {
    private(set) var isStopped = false
    private(set) var title = ""

    private struct Element {
        var name: String
        var region: HTMLRegion
    }

    private var flow = FlowBuilder()
    private let textLimit: Int
    private var open: [Element] = []
    private var isInTitle = false
    private var skipDepth = 0
    private var isParagraphOpen = false
    /// Line breaks since the last text: two of them part paragraphs.
    private var breaks = 0
    private var cells = 0

    init(textLimit: Int) { self.textLimit = textLimit }

    func start(_ element: String, _ attributes: MarkupAttributes) {
        if skipDepth > 0 || Self.skipped.contains(element) || isHidden(element, attributes) {
            if !Self.empty.contains(element) { skipDepth += 1 }
            return
        }
        if open.count > 2_000 { isStopped = true }
        let region = HTMLRegion(element, attributes, isInMain: open.contains { $0.region == .main })
        if Self.blocks.contains(element) { endParagraph() }
        open.append(Element(name: element, region: region))
        switch element {
        case "title": isInTitle = true
        case "br": lineBreak()
        case "table": flow.beginTable()
        case "tr": flow.beginRow()
        case "td", "th":
            cells += 1
            flow.beginCell()
        default: break
        }
    }

    func end(_ element: String) {
        if skipDepth > 0 {
            if !Self.empty.contains(element) { skipDepth -= 1 }
            return
        }
        if Self.blocks.contains(element) { endParagraph() }
        guard let last = open.lastIndex(where: { $0.name == element }) else { return }
        open.removeSubrange(last...)
        switch element {
        case "title": isInTitle = false
        case "table": flow.endTable()
        case "td", "th":
            cells -= 1
            flow.endCell()
        default: break
        }
    }

    func characters(_ text: String) {
        guard skipDepth == 0 else { return }
        if isInTitle {
            title += text
            return
        }
        if region(where: { $0 == .preformatted }) != nil {
            appendPreformatted(text)
        } else {
            append(text)
        }
    }

    /// The blocks, once the whole page is through.
    func finished() -> [RawBlock] {
        endParagraph()
        return flow.blocks
    }

    private static let skipped: Set<String> = [
        "script", "style", "noscript", "template", "svg", "iframe", "object", "canvas", "audio", "video", "select",
        "button",
        "textarea", "input", "datalist", "del", "map", "rt", "rp", "applet", "meta", "link", "img",
    ]
    /// Elements without an end: libxml2 reports an end for them all the same, or none in bad pages.
    private static let empty: Set<String> = ["input", "meta", "link", "img"]
    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "address", "blockquote", "pre", "figure", "figcaption", "caption",
        "dt",
        "dd", "dl", "li", "ul", "ol", "menu", "td", "th", "tr", "table", "thead", "tbody", "tfoot", "h1", "h2", "h3",
        "h4", "h5",
        "h6", "form", "fieldset", "legend", "center", "hr", "header", "footer", "nav", "aside", "details", "summary",
        "body",
        "html", "head", "title",
    ]

    /// Hidden parts, and the small figures that refer to a note and would stick to the word before.
    private func isHidden(_ element: String, _ attributes: MarkupAttributes) -> Bool {
        if attributes["hidden"] != nil { return true }
        if let style = attributes["style"]?.lowercased().filter({ !$0.isWhitespace }), style.contains("display:none") {
            return true
        }
        if element == "a" {
            if open.last?.name == "sup" { return true }
            return attributes["role"] == "doc-noteref" || attributes["class"]?.contains("footnote") == true
        }
        guard element == "sup", let words = attributes["class"]?.lowercased() else { return false }
        return words.contains("ref") || words.contains("note")
    }

    private func append(_ text: String) {
        guard isParagraphOpen || !text.allSatisfy(\.isWhitespace) else { return }
        if !isParagraphOpen {
            flow.beginParagraph()
            isParagraphOpen = true
        }
        if !text.allSatisfy(\.isWhitespace) { breaks = 0 }
        flow.append(text)
        if flow.textBytes > textLimit { isStopped = true }
    }

    private func appendPreformatted(_ text: String) {
        for (index, part) in text.split(separator: "\n\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { endParagraph() }
            append(String(part))
        }
    }

    private func lineBreak() {
        breaks += 1
        if breaks > 1, cells == 0 { endParagraph() } else if isParagraphOpen { flow.append("\n") }
    }

    private func endParagraph() {
        guard isParagraphOpen else { return }
        isParagraphOpen = false
        breaks = 0
        let (kind, level) = kind
        flow.endParagraph(kind: kind, level: level)
    }

    private func region(where condition: (HTMLRegion) -> Bool) -> HTMLRegion? {
        open.last { condition($0.region) }?.region
    }

    /// Headings of a page's header are the plan's own; everything else in one region shares its kind.
    private var kind: (BlockKind, Int?) {
        for element in open.reversed() {
            switch element.region {
            case .contents: return (.contents, nil)
            case .footnotes: return (.footnote, nil)
            case .bibliography: return (.bibliography, nil)
            default: break
            }
        }
        if case .heading(let level) = region(where: { if case .heading = $0 { true } else { false } }) {
            return (.heading, level)
        }
        for element in open.reversed() {
            switch element.region {
            case .pageHeader: return (.pageHeader, nil)
            case .pageFooter: return (.pageFooter, nil)
            case .listItem: return (.listItem, nil)
            case .caption: return (.caption, nil)
            default: break
            }
        }
        return (.paragraph, nil)
    }
}
