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

    /// - Parameter language: BCP 47 primary subtag where the user has said it; it goes before the manifest's.
    public func load(_ input: PlanInput, language: String?) async -> LoadedPlan {
        var notes: [FileNote] = []
        let manifest = manifest(of: input, notes: &notes)
        var documents: [Document] = []
        var frontMatter: FrontMatter?
        for file in input.files {
            switch await read(file, language: language ?? manifest?.language) {
            case .success(let extraction):
                documents.append(extraction.document)
                frontMatter = frontMatter ?? extraction.frontMatter
                notes += extraction.document.notes.map { FileNote($0, plan: input.id) }
            case .failure(let error):
                notes.append(FileNote(error, plan: input.id))
            }
        }
        let identity = PlanIdentityReader.identity(
            fileName: input.files.count == 1 ? input.files[0].name : input.id, frontMatter: frontMatter,
            manifest: manifest)
        if !documents.isEmpty { notes += identity.notes.map { FileNote($0, plan: input.id) } }
        let plan = Plan(
            id: input.id, country: identity.country, title: identity.title, year: identity.year, documents: documents)
        return LoadedPlan(plan: plan, notes: notes)
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

    private func read(_ file: InputFile, language: String?) async -> Result<Extraction, ReadingError> {
        let key = cache.flatMap { _ in ExtractionKey(file: file, language: language)?.text }
        if let key, let known = cache?.extraction(for: key, name: file.name) { return .success(known) }
        do throws(ReadingError) {
            let read = try await reader.readWithFrontMatter(path: file.path, name: file.name, language: language)
            let extraction = Extraction(document: read.document, frontMatter: read.frontMatter)
            if let key { cache?.remember(extraction, for: key) }
            return .success(extraction)
        } catch {
            return .failure(error)
        }
    }
}

extension FileNote {
    init(_ note: ReadingNote, plan: String) {
        self.init(file: note.file, outcome: .read, plan: plan, code: note.code, message: note.message)
    }

    init(_ error: ReadingError, plan: String) {
        self.init(
            file: error.note.file, outcome: error.reason == .unsupported ? .unsupported : .unreadable, plan: plan,
            code: error.note.code, message: error.note.message)
    }
}
