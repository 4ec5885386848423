import Matching

/// The matches of all terms in a plan's passages, by document and block; none for a block that is no running text.
///
/// Scoring from changed matches tells what a changed term would do, without compiling rules or reading text anew.
public struct PlanMatches: Sendable, Equatable {
    public var byDocument: [[[Match]]]

    public init(byDocument: [[[Match]]]) { self.byDocument = byDocument }
}
