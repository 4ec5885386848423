/// Another way in which a plan might print a test's text. What the text says stays the same, and so must what is found
/// (`Docs/Testing.md`, "Variants").
public enum TextVariant: String, Sendable, CaseIterable {
    case lineBreaks = "line breaks"
    case hyphenation
    case noBreakSpaces = "no-break spaces"
    case quotes = "other quotes"
    case decomposed = "decomposed letters"
    case capitals
    case pageHeader = "a page header"

    /// How it is printed, for a rule author.
    public var about: String {
        switch self {
        case .lineBreaks: "every space a line break; between Chinese characters too"
        case .hyphenation: "every long word cut at a line's end"
        case .noBreakSpaces: "every space inside a sentence a no-break space"
        case .quotes: "straight quotes and apostrophes curly, curly ones straight"
        case .decomposed: "accents as characters of their own (Unicode NFD)"
        case .capitals: "all letters capitals"
        case .pageHeader: "a page ends between two sentences, and the next begins with a running header"
        }
    }
}
