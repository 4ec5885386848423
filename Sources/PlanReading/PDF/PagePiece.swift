/// A block of one page before paragraphs are joined over page breaks.
struct PagePiece: Sendable, Equatable {
    enum Content: Sendable, Equatable {
        case paragraph(Paragraph)
        /// A table row, with its number within the table.
        case row([[TextLine]], number: Int)
        /// A block whose kind is already known.
        case known(BlockKind, [TextLine])
    }

    var page: Int
    var content: Content
    /// Set where it opens a flow: a column, a box or the page.
    var opensFlow = false
    /// What runs on from here on a later page or column, with the page.
    var continuations: [(page: Int, lines: [TextLine])] = []

    static func == (left: PagePiece, right: PagePiece) -> Bool {
        left.page == right.page && left.content == right.content && left.opensFlow == right.opensFlow
            && left.continuations.elementsEqual(right.continuations) { $0.page == $1.page && $0.lines == $1.lines }
    }

    var paragraph: Paragraph? {
        if case .paragraph(let paragraph) = content { paragraph } else { nil }
    }

    /// The lines that end the piece, wherever they stand.
    var lastLine: TextLine? { continuations.last?.lines.last ?? paragraph?.lines.last }
}
