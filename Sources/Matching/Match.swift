/// A term group's term found in a text.
public struct Match: Sendable, Equatable, Hashable {
    /// The group's index in the order it was given to the matcher.
    public var group: Int
    /// The term's index within its group and language.
    public var term: Int
    /// UTF-8 offsets into the text.
    public var range: Range<Int>
    /// Words of the text that the match covers, counted from 0 over the whole text.
    public var words: Range<Int>

    public init(group: Int, term: Int, range: Range<Int>, words: Range<Int>) {
        self.group = group
        self.term = term
        self.range = range
        self.words = words
    }
}
