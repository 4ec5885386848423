import Foundation
import PlanReading
import Rulebook
import Scoring

/// `scores.json` as `touchstone score` wrote it, read back: scorecards, and what made them.
public struct ResultsFile: Sendable {
    public var scorecards: [Scorecard]
    /// Versions of Touchstone and of the rulebook, and the rulebook's hash.
    public var provenance: Provenance

    public struct Provenance: Sendable, Equatable, Decodable {
        public var touchstone: String
        public var rulebook: String
        public var rulebookHash: String

        public init(touchstone: String, rulebook: String, rulebookHash: String) {
            self.touchstone = touchstone
            self.rulebook = rulebook
            self.rulebookHash = rulebookHash
        }
    }

    /// Why a file is not read as results.
    public enum Problem: Error, Equatable {
        /// It holds something else; it may be a plan.
        case noResults
        /// Its schema is another one than this version writes.
        case otherSchema(Int)
        /// It holds results, but not as they are written: the path of the key, and what is wrong there.
        case damaged(String)
    }

    public init(_ bytes: [UInt8]) throws(Problem) {
        let data = Data(bytes)
        let decoder = JSONDecoder()
        guard let heading = try? decoder.decode(Heading.self, from: data) else { throw .noResults }
        guard heading.schemaVersion == JSONReport.schemaVersion else { throw .otherSchema(heading.schemaVersion) }
        do {
            let content = try decoder.decode(Content.self, from: data)
            scorecards = content.plans.map(\.scorecard)
            provenance = content.provenance
        } catch DecodingError.keyNotFound(let key, let context) {
            throw .damaged("\(Self.path(context.codingPath + [key])) is missing")
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context)
        {
            throw .damaged("\(Self.path(context.codingPath)) is not what it should be")
        } catch {
            throw .damaged("\(error)")
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
    }

    /// What tells results from other JSON.
    private struct Heading: Decodable {
        var schemaVersion: Int
        var provenance: [String: String?]
    }

    private struct Content: Decodable {
        var provenance: Provenance
        var plans: [RecordedPlan]
    }
}
