/// What the manifest of an OpenDocument file says about its parts.
enum OpenDocumentManifest {
    /// The parts of an encrypted file look like a sound zip of rubbish; only the manifest says so.
    static func refuseEncrypted(_ package: ZipPackage) throws(PackageFailure) {
        let handler = OpenDocumentManifestHandler()
        try package.parse(optional: "META-INF/manifest.xml", handler: handler)
        if handler.isEncrypted { throw .encrypted }
    }
}

private final class OpenDocumentManifestHandler: MarkupHandler {
    var isStopped: Bool { false }
    private(set) var isEncrypted = false

    func start(_ element: String, _ attributes: MarkupAttributes) {
        if element == "encryption-data" { isEncrypted = true }
    }

    func end(_ element: String) {}
    func characters(_ text: String) {}
}
