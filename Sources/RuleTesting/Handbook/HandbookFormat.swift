/// How a page about rules is written.
public enum HandbookFormat: String, Sendable, CaseIterable {
    case text, markdown, html

    func page(title: String, _ blocks: [HandbookBlock]) -> String {
        switch self {
        case .text: HandbookText.page(blocks)
        case .markdown: HandbookMarkdown.page(blocks)
        case .html: HandbookHTML.page(title: title, blocks)
        }
    }
}
