import ArgumentParser
import Batch
import Foundation
import Reporting
import Scoring

/// One side of a comparison: a file of results, or plans that are still to be scored.
enum ComparedSide {
    case results(ResultsFile)
    case plans(InputDiscovery)

    init(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ValidationError("\(path): no such file or folder.")
        }
        let file = isFolder.boolValue ? "\(path)/scores.json" : path
        guard file.hasSuffix(".json"), let data = FileManager.default.contents(atPath: file) else {
            self = .plans(InputDiscovery(paths: [path]))
            return
        }
        do throws(ResultsFile.Problem) {
            self = .results(try ResultsFile(Array(data)))
        } catch {
            switch error {
            case .noResults: self = .plans(InputDiscovery(paths: [path]))
            case .otherSchema(let version):
                throw ValidationError(
                    "\(file): results of another version of Touchstone (schema \(version)). Score the plans anew, or compare the plans themselves."
                )
            case .damaged(let cause):
                throw ValidationError("\(file): damaged results (\(cause)). Score the plans anew.")
            }
        }
    }

    var plans: InputDiscovery? { if case .plans(let discovery) = self { discovery } else { nil } }
}
