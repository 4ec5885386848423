import ArgumentParser
import Batch
import PlanReading

extension ReadingOptions {
    /// Reads the plans named and prints what could not be read to standard error.
    ///
    /// - Throws: exit code 4 where nothing could be read.
    func read(_ paths: [String]) async throws -> [Plan] {
        let discovery = InputDiscovery(paths: paths)
        let loader = try loader()
        var plans: [Plan] = []
        var notes = discovery.notes
        for input in discovery.inputs {
            for loaded in await loader.load(input, language: planLanguage) {
                notes += loaded.notes
                if !loaded.plan.documents.isEmpty { plans.append(loaded.plan) }
            }
        }
        StandardError.unread(in: notes)
        guard !plans.isEmpty else {
            StandardError.line("error: nothing could be read from \(paths.joined(separator: ", ")).")
            throw TouchstoneExit.nothingToScore
        }
        return plans
    }
}
