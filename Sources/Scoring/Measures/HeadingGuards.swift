import PlanReading
import Rulebook

/// Guards in headings, which act on all that stands below: under "Results achieved" nothing is a commitment.
struct HeadingGuards {
    /// How many headings above a passage count, the nearest first: those further up name parts of the plan.
    private static let depth = 2

    /// By the heading's text.
    private var guards: [String: [GuardPlace]] = [:]
    /// The headings that stand above what comes next.
    private var open: [(level: Int, text: String)] = []
    /// Those of them that an earlier file opened.
    private var inherited: [(level: Int, text: String)] = []

    /// Begins a document.
    ///
    /// - Parameter isContinued: whether it may go on where the one before it ended.
    mutating func begin(isContinued: Bool) {
        inherited = isContinued ? open : []
        open = inherited
    }

    /// Takes the guards that act on what stands below a heading out of the heading's own hits.
    mutating func take(_ hits: inout PassageHits, of heading: Block) {
        let found = hits.guards.filter { $0.position == .heading }
        guards[heading.passage.text] = found.isEmpty ? nil : found
        let level = heading.level ?? 1
        inherited.removeAll { $0.level >= level }
        open.removeAll { $0.level >= level }
        open.append((level, heading.passage.text))
        hits.guards.removeAll { $0.position == .heading }
    }

    func guards(above block: Block) -> [GuardPlace] {
        (inherited.map(\.text) + block.headingPath).suffix(Self.depth).flatMap { guards[$0] ?? [] }
    }
}
