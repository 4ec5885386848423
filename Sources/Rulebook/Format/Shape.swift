/// What a value in a rule file may be.
///
/// The formats built from shapes are the one description of the rule files: the loader reads by them, and JSON Schemas
/// and the handbook are made from them.
public indirect enum Shape: Sendable, Equatable {
    /// Text that is not blank.
    case text
    /// Lower-case words joined by hyphens, such as `sme-support`.
    case identifier
    /// One of a few words.
    case choice([Choice])
    case wholeNumber(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    /// A share written with a percent sign, above 0 and up to 100 %.
    case percentage
    /// `true` or `false`.
    case flag
    /// Three numbers parted by full stops (Semantic Versioning 2.0.0, without suffixes).
    case version
    /// A language code of two letters (ISO 639-1).
    case language
    /// A country code of three capital letters (ISO 3166-1 alpha-3).
    case country
    /// A day of the calendar as ISO 8601 writes it: `2026-11-26`.
    case date
    /// A pattern of words in the term language.
    case term
    /// A text in which spans are marked `<<kind|…>>`.
    case markedText
    /// A list of so many values.
    case list(of: Shape, count: ClosedRange<Int>)
    /// One value, or a list of one or more.
    case oneOrMore(Shape)
    /// A mapping with known keys.
    case record([Field])
    /// A mapping with free keys of one shape, at least one.
    case map(keys: Shape, values: Shape)

    /// A word of a `choice`, and what it means.
    public struct Choice: Sendable, Equatable {
        public var word: String
        public var about: String

        public init(_ word: String, _ about: String) {
            self.word = word
            self.about = about
        }
    }

    /// One or more values without an upper limit.
    static func list(of shape: Shape) -> Shape { .list(of: shape, count: 1...Int.max) }
    /// A text in several languages.
    static let textByLanguage = Shape.map(keys: .language, values: .text)
    /// Terms by language: a list of terms, or one term alone.
    static let termGroup = Shape.map(keys: .language, values: .oneOrMore(.term))

    /// What is expected, for a message: "a list", "one of …".
    var expectation: String {
        switch self {
        case .text, .term, .markedText: "a text"
        case .identifier: "an id"
        case .choice: "a word"
        case .wholeNumber: "a whole number"
        case .number: "a number"
        case .percentage: "a percentage"
        case .flag: "true or false"
        case .version: "a version"
        case .language: "a language code"
        case .country: "a country code"
        case .date: "a date"
        case .list: "a list"
        case .oneOrMore(let shape): "\(shape.expectation) or a list"
        case .record, .map: "a mapping (key: value)"
        }
    }

    /// How to write it, for a remedy.
    var remedy: String {
        switch self {
        case .map(keys: .language, _): "write an entry for each language: `{en: …, fr: …}`"
        case .record, .map: "write its keys below it, indented: `key: value`"
        case .list: "write a list: `[a, b]`, or `- a` on lines of their own"
        case .oneOrMore: "write one, or a list: `[a, b]`, or `- a` on lines of their own"
        case .text, .markedText: "write a text, in quotes if it holds a colon, brackets or braces"
        case .term: "write a term, or delete the item"
        default: "write \(expectation)"
        }
    }
}

/// A key of a mapping, and what may stand behind it.
public struct Field: Sendable, Equatable {
    public var key: String
    public var shape: Shape
    public var isRequired: Bool
    /// One sentence for the handbook, the schema and the editor's tooltip.
    public var about: String

    public init(_ key: String, _ shape: Shape, required: Bool = true, _ about: String) {
        self.key = key
        self.shape = shape
        self.isRequired = required
        self.about = about
    }
}
