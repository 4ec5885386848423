/// A piece of a term as written.
struct TermToken: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// A word, an exact form, an acronym, a prefix or a placeholder.
        case leaf(TermPattern)
        case opening, closing, bar, questionMark
        /// `~5`
        case near(distance: Int)
    }

    var kind: Kind
    /// Offsets in Unicode scalars of the term.
    var range: Range<Int>
}
