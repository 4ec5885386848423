import ArgumentParser
import Batch
import Foundation
import Reporting
import Rulebook
import Scoring

/// What the commands that compare have in common: how many plans are read at once, which moves are allowed, and how they end.
struct ComparingOptions: ParsableArguments {
    @Option(help: "Exit with 1 if a criterion of a plan moves so: raise, lower, or any.")
    var failOn: MoveCheck?

    @Option(help: "How many plans to read at the same time.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        guard jobs > 0 else { throw ValidationError("--jobs takes a number from 1 up.") }
    }

    /// Tells which files were not read, and throws the exit code where it is not 0.
    ///
    /// - Parameters:
    ///   - rules: how the rules differ, where they do.
    ///   - notes: what became of the files.
    ///   - nothing: why no plan was compared; nil where one was.
    func conclude(
        _ comparison: ScorecardComparison, rules: RulebookChanges? = nil, notes: [FileNote], nothing: String?
    ) throws {
        StandardError.unread(in: notes)
        if let nothing {
            StandardError.line("error: \(nothing)")
            throw TouchstoneExit.nothingToScore
        }
        if let failure = failOn?.failure(comparison, rules: rules) {
            StandardError.line("check failed: \(failure)")
            throw TouchstoneExit.checkFailed
        }
        if notes.contains(where: \.isUnread) { throw TouchstoneExit.somePlansUnreadable }
    }
}
