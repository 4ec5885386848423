/// A test that a rule carries: a text, and what a criterion must make of it.
public struct RuleTest: Sendable, Equatable {
    public var name: String
    public var criterion: String
    /// BCP 47 primary subtag.
    public var language: String
    /// The text without its marks; blocks are parted by blank lines.
    public var text: String
    /// Spans that the test marks: found exactly there and nowhere else for the kinds marked.
    public var marks: [Mark]
    /// The topic marks are every topic match in the text, whatever became of it, and not those of the winning finding.
    public var marksAllTopics: Bool
    /// The rung expected, 0–4.
    public var rung: Int
    public var strand: String?
    public var killedBy: Guard?
    public var droppedBy: Guard?
    public var cappedBy: Guard?
    /// Reason why the test is known to fail; it must fail, and is reported apart.
    public var todo: String?
    /// Runs alone while an author works; refused in CI.
    public var only: Bool
    /// Year of the plan the text stands in, for the `past` guard.
    public var year: Int?
    /// Country (ISO 3166-1 alpha-3) of the plan the text stands in, for the `other-country` guard.
    public var country: String?
    public var location: SourceLocation

    public init(
        name: String, criterion: String, language: String, text: String, marks: [Mark] = [],
        marksAllTopics: Bool = false, rung: Int, strand: String? = nil, killedBy: Guard? = nil, droppedBy: Guard? = nil,
        cappedBy: Guard? = nil,
        todo: String? = nil, only: Bool = false, year: Int? = nil, country: String? = nil, location: SourceLocation
    ) {
        self.name = name
        self.criterion = criterion
        self.language = language
        self.text = text
        self.marks = marks
        self.marksAllTopics = marksAllTopics
        self.rung = rung
        self.strand = strand
        self.killedBy = killedBy
        self.droppedBy = droppedBy
        self.cappedBy = cappedBy
        self.todo = todo
        self.only = only
        self.year = year
        self.country = country
        self.location = location
    }

    /// A marked span, `<<kind|text>>` in the test's text.
    public struct Mark: Sendable, Hashable {
        public var kind: MarkKind
        /// UTF-8 offsets into the text without marks.
        public var range: Range<Int>

        public init(kind: MarkKind, range: Range<Int>) {
            self.kind = kind
            self.range = range
        }
    }

    public enum MarkKind: String, Sendable, Equatable, CaseIterable {
        case topic, action, budget, number, deadline, monitoring, body
    }
}
