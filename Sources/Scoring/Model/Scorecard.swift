import Rulebook

/// One plan's findings, rungs, scores and gaps.
public struct Scorecard: Sendable, Equatable {
    public var plan: PlanIdentity
    public var state: PlanState
    /// Geometric plan score, 0–100; nil unless `scored` or `partial`.
    public var score: Double?
    /// Weighted arithmetic mean of the message scores, 0–100; nil where `score` is.
    public var arithmeticScore: Double?
    /// The message with the lowest score among those with weight; nil where `score` is.
    public var weakestMessage: String?
    /// Low and high bound of `score` where pages are unreadable: as if they said nothing, and as if they said everything.
    public var bounds: ScoreBounds?
    /// In the rulebook's order.
    public var messages: [MessageScore]
    /// In the rulebook's order.
    public var criteria: [CriterionScore]
    public var measures: [Measure]
    /// Named measures where there are any, else passages with an action; near-duplicates left out.
    public var measureCount: Int
    /// What is known of the plan's money; nil where the plan was not read.
    public var budget: PlanBudget?
    public var documents: [DocumentSummary]

    public init(
        plan: PlanIdentity, state: PlanState, score: Double? = nil, arithmeticScore: Double? = nil,
        weakestMessage: String? = nil, bounds: ScoreBounds? = nil, messages: [MessageScore] = [],
        criteria: [CriterionScore] = [], measures: [Measure] = [], measureCount: Int = 0,
        budget: PlanBudget? = nil, documents: [DocumentSummary] = []
    ) {
        self.plan = plan
        self.state = state
        self.score = score
        self.arithmeticScore = arithmeticScore
        self.weakestMessage = weakestMessage
        self.bounds = bounds
        self.messages = messages
        self.criteria = criteria
        self.measures = measures
        self.measureCount = measureCount
        self.budget = budget
        self.documents = documents
    }
}

extension Scorecard {
    /// Whether anything of the plan could be read and judged.
    public var isRead: Bool { state != .unreadable && state != .unsupported }
}

public struct PlanIdentity: Sendable, Equatable {
    public var id: String
    /// ISO 3166-1 alpha-3, nil where unknown.
    public var country: String?
    public var title: String
    public var year: Int?
    /// BCP 47 primary subtags, most text first.
    public var languages: [String]

    public init(id: String, country: String?, title: String, year: Int?, languages: [String]) {
        self.id = id
        self.country = country
        self.title = title
        self.year = year
        self.languages = languages
    }
}

public enum PlanState: String, Sendable, Codable {
    case scored
    /// Some criteria have no terms in the plan's language: never ranked with full ones.
    case partial
    /// Too few pages readable: bounds instead of a score.
    case withheld
    case unreadable, unsupported
}

public enum CriterionState: String, Sendable, Codable {
    case found
    /// Read, and nothing found.
    case absent
    case unreadable
    case unsupportedLanguage = "unsupported-language"
    case notApplicable = "not-applicable"

    /// Whether the criterion counts in its message's mean.
    public var counts: Bool { self == .found || self == .absent }
}

public struct ScoreBounds: Sendable, Equatable {
    public var low: Double
    public var high: Double

    public init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }
}

public struct MessageScore: Sendable, Equatable {
    public var id: String
    /// 0–100; nil where no criterion of it counts.
    public var score: Double?
    /// How many of its criteria count.
    public var applicable: Int
    public var total: Int

    public init(id: String, score: Double?, applicable: Int, total: Int) {
        self.id = id
        self.score = score
        self.applicable = applicable
        self.total = total
    }
}

public struct CriterionScore: Sendable, Equatable {
    public var id: String
    public var state: CriterionState
    public var rung: Rung
    /// 0–100; nil where the criterion does not count.
    public var score: Double?
    /// 0–1.
    public var depth: Double
    /// 0–1.
    public var breadth: Double
    /// The plan's measures of rung 2 or more for the criterion, best first.
    public var measures: [MeasureRung]
    /// How many of `measures` count for breadth.
    public var countedMeasures: Int
    /// How many measures breadth is a share of, before the rulebook's minimum: those that the plan names or all, whichever share is larger.
    public var measureCount: Int
    /// Surviving findings, best first; near-duplicates are listed once.
    public var findings: [Finding]
    /// Findings of measures that work against the criterion. They cancel nothing; one of rung 2 or more caps the criterion at rung 2.
    public var adverse: [Finding]
    /// Findings that a guard killed or dropped, in the order of the plan; shown by `explain`, never in the reports' evidence.
    public var rejected: [Finding]
    /// How much of the plan's known money goes to the criterion; nil where the criterion does not count.
    public var budget: BudgetShare?
    /// What would lift the criterion one rung; nil at rung 4 and where it does not count.
    public var gap: Gap?

    public init(
        id: String, state: CriterionState, rung: Rung, score: Double?, depth: Double, breadth: Double,
        measures: [MeasureRung] = [], countedMeasures: Int = 0, measureCount: Int = 0, findings: [Finding],
        adverse: [Finding] = [], rejected: [Finding],
        budget: BudgetShare? = nil, gap: Gap?
    ) {
        self.id = id
        self.state = state
        self.rung = rung
        self.score = score
        self.depth = depth
        self.breadth = breadth
        self.measures = measures
        self.countedMeasures = countedMeasures
        self.measureCount = measureCount
        self.findings = findings
        self.adverse = adverse
        self.rejected = rejected
        self.budget = budget
        self.gap = gap
    }
}

/// The rung of one measure for one criterion: that of the union of facets over its surviving findings.
public struct MeasureRung: Sendable, Equatable {
    /// The measure's id.
    public var measure: String
    public var rung: Rung
    public var facets: Set<Facet>
    /// Whether the topic stands in the measure's title or objective: its cost is then tagged in full.
    public var isPrincipal: Bool

    public init(measure: String, rung: Rung, facets: Set<Facet>, isPrincipal: Bool = false) {
        self.measure = measure
        self.rung = rung
        self.facets = facets
        self.isPrincipal = isPrincipal
    }
}

public enum Rung: Int, Sendable, Comparable, CaseIterable, Codable {
    case absent, mentioned, committed, resourced, accountable

    public static func < (left: Rung, right: Rung) -> Bool { left.rawValue < right.rawValue }
}

/// What is missing for the next rung, given the criterion's best measure.
public struct Gap: Sendable, Equatable {
    public var next: Rung
    /// Facets any of which (for rung 3) or all of which (for rung 4) would lift the best measure; empty for a missing topic.
    public var missing: [Facet]
    /// The finding that is nearest to the next rung, by its id; nil where there is none.
    public var nearest: String?

    public init(next: Rung, missing: [Facet], nearest: String?) {
        self.next = next
        self.missing = missing
        self.nearest = nearest
    }
}

/// What a report says of one document.
public struct DocumentSummary: Sendable, Equatable {
    /// Path relative to the input.
    public var name: String
    public var format: String
    public var pageCount: Int?
    public var unreadablePages: [Int]
    public var language: String
    /// Words in running text.
    public var wordCount: Int
    /// The program that read it and its version, nil for Touchstone's own readers.
    public var reader: String?

    public init(
        name: String, format: String, pageCount: Int?, unreadablePages: [Int], language: String, wordCount: Int,
        reader: String?
    ) {
        self.name = name
        self.format = format
        self.pageCount = pageCount
        self.unreadablePages = unreadablePages
        self.language = language
        self.wordCount = wordCount
        self.reader = reader
    }
}
