import PlanReading
import Rulebook

/// The topic of a criterion in a passage, with the facets bound to it and the guards that hit it. Printed as evidence.
public struct Finding: Sendable, Equatable {
    /// Stable over runs: the first 12 hexadecimal digits of a hash of plan, document, criterion and quote.
    public var id: String
    public var criterion: String
    public var rung: Rung
    public var strand: String
    /// The sentences that hold the topic and its facets, as printed in the plan.
    public var quote: String
    /// What matched in the quote, in order of place, not overlapping; UTF-8 offsets into `quote`.
    public var highlights: [Highlight]
    public var facets: Set<Facet>
    public var guards: [GuardHit]
    public var document: String
    /// Index of the block in its document, from 0, and where the quote begins in the block's passage, in UTF-8 bytes.
    public var block: Int
    public var quoteOffset: Int
    /// From 1; nil where the format has no pages.
    public var page: Int?
    /// Row of a table, from 1.
    public var row: Int?
    /// Headings above, outermost first; behind them the sentence that introduces the list it is an item of ("The government will:"), where that
    /// commits or denies.
    public var headingPath: [String]
    /// Id of the measure it belongs to; nil for a mention outside any measure.
    public var measure: String?
    /// Whether the topic stands in the title or objective of the measure.
    public var isInTitle: Bool
    /// BCP 47 primary subtag of the passage.
    public var language: String
    /// The rule's file and strand, such as "criteria/sme-support.yaml#firms".
    public var rule: String
    public var ruleVersion: Int
    /// The terms that made it, as written in the rule; one for each highlight, in the same order, empty for a quantity.
    public var terms: [String]
    /// What nearly bound, in words for a rule author ("deadline is two sentences away; limit 1").
    public var nearMisses: [String]

    public init(
        id: String, criterion: String, rung: Rung, strand: String, quote: String, highlights: [Highlight],
        facets: Set<Facet>, guards: [GuardHit] = [], document: String, block: Int = 0, quoteOffset: Int = 0,
        page: Int? = nil, row: Int? = nil,
        headingPath: [String] = [], measure: String? = nil, isInTitle: Bool = false, language: String, rule: String,
        ruleVersion: Int,
        terms: [String] = [], nearMisses: [String] = []
    ) {
        self.id = id
        self.criterion = criterion
        self.rung = rung
        self.strand = strand
        self.quote = quote
        self.highlights = highlights
        self.facets = facets
        self.guards = guards
        self.document = document
        self.block = block
        self.quoteOffset = quoteOffset
        self.page = page
        self.row = row
        self.headingPath = headingPath
        self.measure = measure
        self.isInTitle = isInTitle
        self.language = language
        self.rule = rule
        self.ruleVersion = ruleVersion
        self.terms = terms
        self.nearMisses = nearMisses
    }
}

/// What binds to a topic.
public enum Facet: String, Sendable, Codable, CaseIterable, Comparable {
    case action
    /// An aimed-at number and its deadline.
    case target
    /// An earmarked amount.
    case budget
    /// An indicator or review and a responsible body.
    case monitoring

    public static func < (left: Facet, right: Facet) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

extension Finding {
    /// The words of the quote that a highlight marks.
    public func words(of highlight: Highlight) -> String {
        let bytes = quote.utf8.dropFirst(highlight.range.lowerBound).prefix(highlight.range.count)
        return String(decoding: Array(bytes), as: UTF8.self)
    }
}

/// A span of a quote that made the finding.
public struct Highlight: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable {
        case topic, action, budget, number, deadline, monitoring, body
    }

    public var kind: Kind
    /// UTF-8 offsets into the quote.
    public var range: Range<Int>

    public init(kind: Kind, range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}

/// A guard that hit a finding, and the words that made it.
public struct GuardHit: Sendable, Equatable {
    public var guardCue: Guard
    public var effect: Guard.Effect
    /// The words in the plan.
    public var words: String
    /// The term as written in the rule.
    public var term: String

    public init(guardCue: Guard, words: String, term: String) {
        self.guardCue = guardCue
        self.effect = guardCue.effect
        self.words = words
        self.term = term
    }
}

/// One thing the plan says it will do.
public struct Measure: Sendable, Equatable {
    /// Stable within the plan: its place, such as "d1-b57" (block 57 of the first document).
    public var id: String
    /// Its title, else the beginning of its text.
    public var title: String
    public var document: String
    public var page: Int?
    public var row: Int?
    /// What a table, a heading or the text below it says it costs; nil where nothing is known, which is not 0.
    public var cost: Amount?

    public init(
        id: String, title: String, document: String, page: Int? = nil, row: Int? = nil, cost: Amount? = nil
    ) {
        self.id = id
        self.title = title
        self.document = document
        self.page = page
        self.row = row
        self.cost = cost
    }
}
