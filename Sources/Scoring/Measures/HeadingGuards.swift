import PlanReading
import Rulebook

/// Guards in headings, which act on all that stands below: under "Results achieved" nothing is a commitment.
struct HeadingGuards {
    /// How many headings above a passage count, the nearest first: those further up name parts of the plan.
    private static let depth = 2

    /// By the heading's text.
    private var guards: [String: [GuardPlace]] = [:]

    /// Takes the guards that act on what stands below a heading out of the heading's own hits.
    mutating func take(_ hits: inout PassageHits, of heading: Block) {
        let found = hits.guards.filter { $0.position == .heading }
        guards[heading.passage.text] = found.isEmpty ? nil : found
        hits.guards.removeAll { $0.position == .heading }
    }

    func guards(above block: Block) -> [GuardPlace] {
        block.headingPath.suffix(Self.depth).flatMap { guards[$0] ?? [] }
    }
}
