/// Reads an ODT file into blocks.
struct ODTReader: Sendable {
    var limits: ReadingLimits

    func read(_ package: ZipPackage) throws(PackageFailure) -> ReadContent {
        try refuseEncrypted(package)
        let common = ODTHandler(textLimit: limits.textBytes)
        do { try package.parse("styles.xml", handler: common) } catch .missing {}
        let content = ODTHandler(styles: common.styles, textLimit: limits.textBytes)
        try package.parse("content.xml", handler: content)
        let title = PackageTitleHandler()
        do { try package.parse("meta.xml", handler: title) } catch .missing {}
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

    /// The parts of an encrypted ODT look like a sound zip of rubbish; only the manifest says so.
    private func refuseEncrypted(_ package: ZipPackage) throws(PackageFailure) {
        let handler = ODTManifestHandler()
        do { try package.parse("META-INF/manifest.xml", handler: handler) } catch .missing {}
        if handler.isEncrypted { throw .encrypted }
    }
}

private final class ODTManifestHandler: MarkupHandler {
    var isStopped: Bool { false }
    private(set) var isEncrypted = false

    func start(_ element: String, _ attributes: MarkupAttributes) {
        if element == "encryption-data" { isEncrypted = true }
    }

    func end(_ element: String) {}
    func characters(_ text: String) {}
}
