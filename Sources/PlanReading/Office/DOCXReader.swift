/// Reads a DOCX file into blocks.
struct DOCXReader: Sendable {
    var limits: ReadingLimits

    func read(_ package: ZipPackage) throws(PackageFailure) -> ReadContent {
        let main = try mainPart(package)
        let relations = try relations(package, of: main)
        let styles = try styles(package, relations, main)
        var notes: [String: String] = [:]
        for type in ["footnotes", "endnotes"] {
            for part in relations.targets(type, of: main) {
                let handler = DOCXBodyHandler(styles: styles, textLimit: limits.textBytes)
                try package.parse(optional: part, handler: handler)
                notes.merge(handler.notes) { first, _ in first }
            }
        }
        let body = DOCXBodyHandler(styles: styles, notes: notes, textLimit: limits.textBytes)
        try package.parse(main, handler: body)
        var blocks = body.flow.blocks
        EmphasisedParagraph.promote(body.emphasised, in: &blocks)
        let headers = try running(package, relations.targets("header", of: main), .pageHeader, styles)
        let footers = try running(package, relations.targets("footer", of: main), .pageFooter, styles)
        let title = PackageTitleHandler()
        try package.parse(optional: "docProps/core.xml", handler: title)
        return ReadContent(blocks: headers + blocks + footers, statedTitle: title.title)
    }

    /// Strict files and some exporters give the main part another name than `word/document.xml`.
    private func mainPart(_ package: ZipPackage) throws(PackageFailure) -> String {
        let handler = PackageRelationsHandler()
        try package.parse(optional: "_rels/.rels", handler: handler)
        return handler.targets("officeDocument", of: "").first ?? "word/document.xml"
    }

    private func relations(_ package: ZipPackage, of part: String) throws(PackageFailure) -> PackageRelationsHandler {
        let handler = PackageRelationsHandler()
        try package.parse(optional: PackageRelationsHandler.part(of: part), handler: handler)
        return handler
    }

    private func styles(
        _ package: ZipPackage, _ relations: PackageRelationsHandler, _ main: String
    ) throws(PackageFailure) -> DOCXStyles {
        let handler = DOCXStylesHandler()
        for part in relations.targets("styles", of: main).prefix(1) {
            try package.parse(optional: part, handler: handler)
        }
        return handler.styles
    }

    /// Each different text of the headers or footers once.
    private func running(
        _ package: ZipPackage, _ parts: [String], _ kind: BlockKind, _ styles: DOCXStyles
    ) throws(PackageFailure) -> [RawBlock] {
        var texts: [String] = []
        for part in parts {
            let handler = DOCXBodyHandler(styles: styles, textLimit: limits.textBytes)
            try package.parse(optional: part, handler: handler)
            for block in handler.flow.blocks where !texts.contains(block.text) { texts.append(block.text) }
        }
        return texts.map { RawBlock(kind: kind, text: $0) }
    }
}
