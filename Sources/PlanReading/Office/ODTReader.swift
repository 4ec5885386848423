/// Reads an ODT file into blocks.
struct ODTReader: Sendable {
    var limits: ReadingLimits

    func read(_ package: ZipPackage) throws(PackageFailure) -> ReadContent {
        try OpenDocumentManifest.refuseEncrypted(package)
        let common = ODTHandler(textLimit: limits.textBytes)
        try package.parse(optional: "styles.xml", handler: common)
        let content = ODTHandler(styles: common.styles, textLimit: limits.textBytes)
        try package.parse("content.xml", handler: content)
        let title = PackageTitleHandler()
        try package.parse(optional: "meta.xml", handler: title)
        let running = common.flow.blocks
        return ReadContent(
            blocks: Self.distinct(running, .pageHeader) + content.flow.blocks + Self.distinct(running, .pageFooter),
            statedTitle: title.title)
    }

    private static func distinct(_ blocks: [RawBlock], _ kind: BlockKind) -> [RawBlock] {
        var found: [RawBlock] = []
        for block in blocks where block.kind == kind && !found.contains(block) { found.append(block) }
        return found
    }
}
