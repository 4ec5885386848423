/// A pattern of words in one language.
public struct Term: Sendable, Equatable {
    /// As written in the rule file.
    public var source: String
    public var pattern: TermPattern
    public var location: SourceLocation

    public init(source: String, pattern: TermPattern, location: SourceLocation) {
        self.source = source
        self.pattern = pattern
        self.location = location
    }
}

/// The syntax tree of a term. A hyphen in a term is written as a space: both are matched alike.
public indirect enum TermPattern: Sendable, Equatable {
    /// One word in any inflection and case.
    case word(String)
    /// `=word`: that exact form only, case included.
    case exact(String)
    /// A word of capitals (and digits): that exact case, with an optional plural s.
    case acronym(String)
    /// `word*`: any word beginning so, in any case.
    case prefix(String)
    /// `*word`: any word ending so that is at least two bytes longer, in any case.
    case suffix(String)
    /// A placeholder in angle brackets.
    case placeholder(TermPlaceholder)
    case sequence([TermPattern])
    case alternatives([TermPattern])
    case optional(TermPattern)
    /// `a ~5 b`: both within so many words of each other, in either order, in one sentence.
    case near(TermPattern, TermPattern, distance: Int)
}

/// Stands for any word of a class.
public enum TermPlaceholder: String, Sendable, Equatable, CaseIterable {
    /// Four digits from 1900 to 2100, Western, Arabic-Indic or full-width.
    case year
    /// Any numeral in digits, years included.
    case number
}

/// A place in a file, counted from 1; columns in Unicode scalars as editors show them.
public struct SourceLocation: Sendable, Equatable, Hashable {
    public var file: String
    public var line: Int
    public var column: Int

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }
}
