import ArgumentParser
import Batch
import Foundation
import PlanReading

/// How plans are read, for the commands that read them.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: "Language of the plans as a code such as fr (default: detected).",
        transform: { tag in
            guard let language = PlanLanguage.primary(of: tag) else {
                throw ValidationError("`\(tag)` is no language. Write its two letters, such as en, fr or zh.")
            }
            return language
        })
    var planLanguage: String?

    @Option(help: "The folder where read files are remembered (default: touchstone in the user's cache folder).")
    var cache: String?

    @Flag(help: "Read every file anew and remember nothing.")
    var noCache = false

    /// A cache that cannot be opened costs time, not results: a warning, and the work goes on.
    func loader() throws -> PlanLoader {
        guard !noCache else { return PlanLoader(cache: nil) }
        let folder = cache ?? UserCacheFolder.path
        do {
            return PlanLoader(cache: try ExtractionCache(folder: folder))
        } catch {
            StandardError.line(
                "warning: nothing is remembered, \(folder) cannot be used (\(error)). Name another folder with --cache."
            )
            return PlanLoader(cache: nil)
        }
    }
}
