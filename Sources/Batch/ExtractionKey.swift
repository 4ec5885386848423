import Foundation
import PlanReading
import Rulebook

/// Under what a file's extraction is remembered: its bytes, and all else that the reading depends on.
struct ExtractionKey {
    let text: String

    /// nil where the file cannot be read.
    init?(file: InputFile, context: ReadingContext) {
        guard let handle = FileHandle(forReadingAtPath: file.path) else { return nil }
        defer { try? handle.close() }
        var hash = SHA256()
        while let chunk = try? handle.read(upToCount: 1 << 20), !chunk.isEmpty { hash.update(Array(chunk)) }
        let fileExtension = file.name.split(separator: ".").last ?? ""
        text = [
            hash.digits(), String(fileExtension), context.language ?? "", context.country ?? "",
            context.columns.map { "\($0.heading)=\($0.role.rawValue) \($0.unit ?? "")" }.joined(separator: "|"),
            String(ExtractionCache.extractionVersion),
            ProgramPath.modificationDates(of: ["mutool", "pdftotext"]),
        ].joined(separator: "/")
    }
}

/// Programs on the PATH that reading depends on.
enum ProgramPath {
    /// The first found of each program with the date it was last changed, "-" for one that is missing: another version, another
    /// text.
    static func modificationDates(of programs: [String]) -> String {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return programs.map { program in
            let path = folders.lazy.map { "\($0)/\(program)" }
                .first { FileManager.default.isExecutableFile(atPath: $0) }
            guard let path, let attributes = try? FileManager.default.attributesOfItem(atPath: path),
                let date = attributes[.modificationDate] as? Date
            else { return "-" }
            return String(Int(date.timeIntervalSince1970))
        }.joined(separator: ",")
    }
}
