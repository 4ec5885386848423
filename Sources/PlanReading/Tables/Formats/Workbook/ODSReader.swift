/// Reads an OpenDocument workbook into a grid for each visible sheet.
struct ODSReader: Sendable {
    let name: String
    let limits: ReadingLimits

    func read(_ package: ZipPackage) throws(ReadingError) -> WorkbookContent {
        let handler = ODSHandler(builder: GridBuilder(limits: limits))
        do throws(PackageFailure) {
            try OpenDocumentManifest.refuseEncrypted(package)
            try package.parse("content.xml", handler: handler)
        } catch {
            guard handler.builder.failure != nil else { throw .package(name, error) }
        }
        return handler.finished
    }
}
