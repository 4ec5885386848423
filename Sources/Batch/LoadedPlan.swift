import PlanReading
import Reporting

/// A plan as read, with what became of each of its files.
public struct LoadedPlan: Sendable {
    /// Without documents where no file could be read.
    public var plan: Plan
    public var notes: [FileNote]
    /// Id of the input that it came from: the plan's own, but for plans that a table tells apart.
    public var inputID: String

    /// Whether all its files are of formats that are not read.
    public var isUnsupported: Bool {
        plan.documents.isEmpty && notes.allSatisfy { $0.outcome == .unsupported }
    }
}
