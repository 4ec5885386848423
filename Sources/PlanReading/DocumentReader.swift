/// Reads a plan's file of any supported format: by what is in it, not by what its name says.
public struct DocumentReader: Sendable {
    public var limits: ReadingLimits
    private let pdf: PDFReader

    public init(limits: ReadingLimits = ReadingLimits()) {
        self.limits = limits
        pdf = PDFReader(limits: limits)
    }

    /// Reads a file.
    /// - Parameters:
    ///   - path: where the file is.
    ///   - name: the file's path relative to the input, for messages and results.
    ///   - language: BCP 47 primary subtag where the user has said it.
    public func read(path: String, name: String, language: String? = nil) async throws(ReadingError) -> Document {
        try await readWithFrontMatter(path: path, name: name, language: language).document
    }

    /// Reads a file together with what it says about itself, for the plan's identity; of a file of many plans the first.
    public func readWithFrontMatter(
        path: String, name: String, language: String? = nil
    ) async throws(ReadingError) -> (document: Document, frontMatter: FrontMatter) {
        let parts = try await readParts(path: path, name: name, context: ReadingContext(language: language))
        guard let first = parts.first else { throw .noText(name) }
        return (first.document, first.frontMatter)
    }

    /// Reads a file into what it gives to each plan in it: one part, or several where a table has rows of several plans.
    public func readParts(
        path: String, name: String, context: ReadingContext
    ) async throws(ReadingError) -> [DocumentPart] {
        let file = try SourceFile(path: path, name: name, textLimit: limits.fileBytes)
        let kind = try file.kind(limits: limits)
        var notes: [ReadingNote] = []
        if let note = file.extensionNote(kind) { notes.append(note) }
        if kind == .pdf {
            let extract = try await pdf.read(path: path, name: name)
            let document = DocumentAssembler().assemble(
                name: name, format: .pdf, pageCount: extract.pageCount, unreadablePages: extract.unreadablePages,
                rawBlocks: LooseTables(language: context.language).read(extract.blocks),
                notes: notes + extract.notes, reader: extract.reader,
                language: context.language)
            return [DocumentPart(document: document, frontMatter: FrontMatter())]
        }
        if let table = try TableFile(file: file, kind: kind, limits: limits) {
            return try TableReader(name: name, format: table.format, limits: limits, context: context)
                .read(table.grids, notes: notes + table.notes)
        }
        let (format, content) = try content(of: file, kind: kind)
        let (frontMatter, problems) = frontMatter(of: content, name: name)
        guard !content.blocks.isEmpty else { throw .noText(name) }
        var told = context
        told.language = context.language ?? frontMatter.language
        let tables = DocumentTables(name: name, context: told).read(content.blocks)
        var document = DocumentAssembler().assemble(
            name: name, format: format, pageCount: nil, unreadablePages: [], rawBlocks: tables.blocks,
            notes: notes + content.notes + problems, reader: nil, language: told.language)
        document.tables = tables.layouts
        return [DocumentPart(document: document, frontMatter: frontMatter)]
    }

    private func frontMatter(of content: ReadContent, name: String) -> (FrontMatter, [ReadingNote]) {
        if let yaml = content.frontMatter { return FrontMatter.parse(yaml: yaml, file: name) }
        let title = LineJoiner.folded(content.statedTitle)
        return (FrontMatter(title: title.isEmpty ? nil : title), [])
    }

    private func content(
        of file: SourceFile, kind: ContentKind
    ) throws(ReadingError) -> (format: DocumentFormat, content: ReadContent) {
        let name = file.name
        switch kind {
        case .docx, .odt:
            let package = file.package(limits: limits)
            do throws(PackageFailure) {
                return kind == .docx
                    ? (.docx, try DOCXReader(limits: limits).read(package))
                    : (.odt, try ODTReader(limits: limits).read(package))
            } catch {
                throw .package(name, error)
            }
        case .html: return (.html, try HTMLReader(name: name, limits: limits).read(try file.bytes()))
        case .text:
            let decoded = try TextDecoder(name: name).decode(try file.bytes())
            guard decoded.text.contains(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) else { throw .empty(name) }
            let isMarkdown = file.isMarkdown
            var content = isMarkdown ? MarkdownReader.read(decoded.text) : PlainTextReader.read(decoded.text)
            content.notes += decoded.notes
            return (isMarkdown ? .markdown : .text, content)
        case .pdf, .unknownBinary: throw .unknownBinary(name)
        case .delimited, .json, .jsonLines, .yaml, .xlsx, .ods: throw .otherFormat(name, kind.description)
        case .empty: throw .empty(name)
        case .encryptedOffice: throw .encrypted(name)
        case .legacyWord, .legacyPresentation: throw .legacyOffice(name, kind)
        case .legacySpreadsheet: throw .legacyWorkbook(name)
        case .binarySpreadsheet: throw .binaryWorkbook(name)
        case .image(let format): throw .image(name, format)
        case .other(let other): throw .otherFormat(name, other)
        case .damagedZip: throw .package(name, .damaged("the zip file is cut off or broken"))
        }
    }
}
