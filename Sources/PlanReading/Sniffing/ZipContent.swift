/// Tells apart the formats that are zip files inside.
enum ZipContent {
    static func kind(of package: ZipPackage) throws(PackageFailure) -> ContentKind {
        let names = try package.names()
        if names.contains("mimetype"), let kind = try openDocument(package) { return kind }
        let tops = Set(names.map { $0.split(separator: "/").first.map(String.init) ?? $0 })
        if tops.contains("word") || names.contains("[Content_Types].xml") && tops.contains("document.xml") {
            return .docx
        }
        if tops.contains("xl") { return names.contains("xl/workbook.bin") ? .binarySpreadsheet : .xlsx }
        if tops.contains("ppt") { return .other("a presentation") }
        if tops.contains("content.xml") { return .odt }
        return .other("a zip archive")
    }

    private static func openDocument(_ package: ZipPackage) throws(PackageFailure) -> ContentKind? {
        let type = String(decoding: try package.bytes(of: "mimetype").prefix(200), as: UTF8.self)
        let prefix = "application/vnd.oasis.opendocument."
        if type.hasPrefix("application/epub+zip") { return .other("an EPUB book") }
        guard type.hasPrefix(prefix) else { return nil }
        let name = type.dropFirst(prefix.count)
        if name.hasPrefix("text") { return .odt }
        if name.hasPrefix("spreadsheet") { return .ods }
        if name.hasPrefix("presentation") { return .other("a presentation") }
        return .other("an OpenDocument file that is no text")
    }
}
