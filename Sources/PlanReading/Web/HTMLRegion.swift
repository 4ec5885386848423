/// What an element around text makes of the blocks inside it.
enum HTMLRegion: Equatable {
    case plain
    /// Navigation and lists of contents.
    case contents
    case pageHeader, pageFooter
    case footnotes, bibliography
    /// Articles and the main part: a header in them is the article's, not the page's.
    case main
    case listItem, caption, quoted, preformatted
    case heading(Int)

    init(_ element: String, _ attributes: MarkupAttributes, isInMain: Bool) {
        let words = Self.words(attributes)
        if Self.sections.contains(element) {
            if !words.isDisjoint(with: Self.footnoteWords) {
                self = .footnotes
                return
            }
            if !words.isDisjoint(with: Self.bibliographyWords) {
                self = .bibliography
                return
            }
            if element == "nav" || !words.isDisjoint(with: Self.contentsWords) {
                self = .contents
                return
            }
        }
        switch element {
        case "h1", "h2", "h3", "h4", "h5", "h6": self = .heading(Int(element.dropFirst()) ?? 1)
        case "main", "article": self = .main
        case "header": self = isInMain ? .plain : .pageHeader
        case "footer": self = isInMain ? .plain : .pageFooter
        case "li", "dt", "dd": self = .listItem
        case "figcaption", "caption": self = .caption
        case "pre": self = .preformatted
        default: self = .plain
        }
    }

    private static let sections: Set<String> = [
        "nav", "div", "section", "aside", "ul", "ol", "table", "li", "p", "dl", "details", "menu",
    ]
    private static let contentsWords: Set<String> = [
        "navigation", "nav", "navbar", "menu", "menubar", "breadcrumb", "breadcrumbs", "toc", "table-of-contents",
        "tableofcontents", "doc-toc", "sommaire", "pagination", "skip-links", "cookie-banner",
    ]
    private static let footnoteWords: Set<String> = [
        "footnote", "footnotes", "endnote", "endnotes", "doc-footnote", "doc-endnote", "doc-endnotes",
    ]
    private static let bibliographyWords: Set<String> = [
        "bibliography", "doc-bibliography", "doc-biblioentry", "references",
    ]

    /// Role, class names and id, in lower case.
    private static func words(_ attributes: MarkupAttributes) -> Set<String> {
        var words: Set<String> = []
        for name in ["role", "class", "id"] {
            guard let value = attributes[name] else { continue }
            words.formUnion(value.lowercased().split(whereSeparator: \.isWhitespace).map(String.init))
        }
        return words
    }
}
