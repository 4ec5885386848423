/// A word of the text as the tokeniser cut it.
struct Word: Sendable, Equatable {
    /// UTF-8 offset of its first byte.
    var start: Int32
    /// UTF-8 offset behind its last byte, an English possessive included.
    var end: Int32
    /// What the vocabulary makes of it; until then the code point of a Han character.
    var code = WordCode.none
    /// Bytes of the possessive at its end.
    var possessive: UInt8 = 0
    var traits: Traits

    struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        /// Punctuation before it ends a phrase.
        static let breaks = Traits(rawValue: 1)
        /// The border of a table cell stands before it.
        static let beginsCell = Traits(rawValue: 2)
        /// A hyphen and a line break stand between it and the next word: the two may be one.
        static let joinsNext = Traits(rawValue: 4)
        /// A single Han character.
        static let han = Traits(rawValue: 8)
        /// Begins with a digit.
        static let numeral = Traits(rawValue: 16)
    }

    /// The bytes that are looked up: without the possessive.
    @inline(__always)
    var key: Range<Int> { Int(start)..<Int(end) &- Int(possessive) }
}

/// The tests of terms that a word passes: none, one (its number), or a set of them (the set's number, negated).
struct WordCode: Sendable, Equatable {
    var value: Int32
    static let none = WordCode(value: 0)
}
