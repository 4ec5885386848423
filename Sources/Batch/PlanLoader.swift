import Foundation
import PlanReading
import Reporting

/// Reads the files of a plan, from the cache where they have been read before.
public struct PlanLoader: Sendable {
    private let cache: ExtractionCache?
    private let reader: DocumentReader

    public init(cache: ExtractionCache?, reader: DocumentReader = DocumentReader()) {
        self.cache = cache
        self.reader = reader
    }

    /// Reads the plans of an input: one, or several where its table has rows of several.
    ///
    /// - Parameter language: BCP 47 primary subtag where the user has said it; it goes before the manifest's.
    public func load(_ input: PlanInput, language: String?) async -> [LoadedPlan] {
        var notes: [FileNote] = []
        let manifest = manifest(of: input, notes: &notes)
        let fileName = input.files.count == 1 ? input.files[0].name : input.id
        let context = ReadingContext(
            language: language ?? manifest?.language,
            country: manifest?.country ?? PlanIdentityReader.country(ofFileName: fileName),
            columns: manifest?.columns ?? [])
        var collector = PartCollector(input: input, manifest: manifest)
        for file in input.files {
            switch await read(file, context: context) {
            case .success(let extraction): collector.take(extraction.parts)
            case .failure(let error): collector.notes.append(FileNote(error, plan: input.id))
            }
        }
        return collector.plans(fileName: fileName, notes: notes)
    }

    /// A manifest with an error says nothing, and the plan is read without it.
    private func manifest(of input: PlanInput, notes: inout [FileNote]) -> PlanManifest? {
        guard let file = input.manifest else { return nil }
        do {
            let text = try String(contentsOfFile: file.path, encoding: .utf8)
            return try PlanManifest.parse(yaml: text, file: file.name)
        } catch let error as ReadingError {
            notes.append(FileNote(error, plan: input.id))
        } catch {
            notes.append(
                FileNote(
                    file: file.name, outcome: .unreadable, plan: input.id, code: "R004",
                    message: "\(file.name): cannot be read as UTF-8 text. Save it as UTF-8."))
        }
        return nil
    }

    private func read(_ file: InputFile, context: ReadingContext) async -> Result<Extraction, ReadingError> {
        let key = cache.flatMap { _ in ExtractionKey(file: file, context: context)?.text }
        if let key, let known = cache?.extraction(for: key, name: file.name) { return .success(known) }
        do throws(ReadingError) {
            let parts = try await reader.readParts(path: file.path, name: file.name, context: context)
            let extraction = Extraction(parts: parts)
            if let key { cache?.remember(extraction, for: key) }
            return .success(extraction)
        } catch {
            return .failure(error)
        }
    }
}

extension FileNote {
    init(_ note: ReadingNote, plan: String?) {
        self.init(file: note.file, outcome: .read, plan: plan, code: note.code, message: note.message)
    }

    init(_ error: ReadingError, plan: String) {
        self.init(
            file: error.note.file, outcome: error.reason == .unsupported ? .unsupported : .unreadable, plan: plan,
            code: error.note.code, message: error.note.message)
    }
}
