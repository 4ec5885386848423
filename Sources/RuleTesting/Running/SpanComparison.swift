import Rulebook

/// The spans that a test marks, held against those found; places in one text.
public struct SpanComparison: Sendable, Equatable {
    /// Marked and found.
    public var confirmed: [RuleTest.Mark] = []
    /// Marked and not found.
    public var missing: [RuleTest.Mark] = []
    /// Found, of a kind that is marked, but not marked.
    public var surplus: [RuleTest.Mark] = []
    /// Found, of a kind that the test does not mark.
    public var unchecked: [RuleTest.Mark] = []

    public init() {}

    /// The same spans at other places.
    func map(_ place: (Range<Int>) -> Range<Int>) -> SpanComparison {
        func moved(_ marks: [RuleTest.Mark]) -> [RuleTest.Mark] {
            marks.map { RuleTest.Mark(kind: $0.kind, range: place($0.range)) }
        }
        var result = SpanComparison()
        result.confirmed = moved(confirmed)
        result.missing = moved(missing)
        result.surplus = moved(surplus)
        result.unchecked = moved(unchecked)
        return result
    }
}
