/// Reads an Excel workbook into a grid for each visible sheet.
struct XLSXReader: Sendable {
    let name: String
    let limits: ReadingLimits

    func read(_ package: ZipPackage) throws(ReadingError) -> WorkbookContent {
        do throws(PackageFailure) { return try content(of: package) } catch { throw .package(name, error) }
    }

    private func content(of package: ZipPackage) throws(PackageFailure) -> WorkbookContent {
        let main = try mainPart(package)
        let relations = PackageRelationsHandler()
        try package.parse(optional: PackageRelationsHandler.part(of: main), handler: relations)
        let workbook = XLSXWorkbookHandler()
        try package.parse(main, handler: workbook)
        let strings = XLSXStringsHandler(textLimit: limits.textBytes)
        for part in relations.targets("sharedStrings", of: main).prefix(1) { try package.parse(part, handler: strings) }
        let styles = XLSXStylesHandler()
        for part in relations.targets("styles", of: main).prefix(1) {
            try package.parse(optional: part, handler: styles)
        }
        var content = WorkbookContent()
        var builder = GridBuilder(limits: limits)
        for sheet in workbook.sheets {
            // Charts and macros have sheets of other types.
            guard let part = relations.target("worksheet", id: sheet.relation, of: main) else { continue }
            if sheet.isHidden {
                content.hiddenSheets.append(sheet.name)
                continue
            }
            let handler = XLSXSheetHandler(
                builder: builder, strings: strings.strings, styles: styles.styles,
                epoch: workbook.countsFrom1904 ? XLSXDates.since1904 : XLSXDates.since1900)
            do throws(PackageFailure) {
                try package.parse(part, handler: handler)
            } catch {
                guard handler.builder.failure != nil else { throw error }
            }
            content.take(handler.finish(sheet: sheet.name), hiddenRows: handler.hiddenRows)
            builder = handler.builder
            content.failure = builder.failure
            if content.failure != nil { break }
        }
        return content
    }

    private func mainPart(_ package: ZipPackage) throws(PackageFailure) -> String {
        let handler = PackageRelationsHandler()
        try package.parse(optional: "_rels/.rels", handler: handler)
        return handler.targets("officeDocument", of: "").first ?? "xl/workbook.xml"
    }
}

/// Reads `xl/workbook.xml`: names of the sheets, which of them are hidden, and from when days are counted.
final class XLSXWorkbookHandler: MarkupHandler {
    struct Sheet: Equatable {
        var name: String
        var isHidden: Bool
        var relation: String
    }

    var isStopped: Bool { false }
    private(set) var sheets: [Sheet] = []
    private(set) var countsFrom1904 = false

    func start(_ element: String, _ attributes: MarkupAttributes) {
        if element == "workbookPr" { countsFrom1904 = XLSXToggle.isOn(attributes["date1904"]) }
        guard element == "sheet", let name = attributes["name"], let relation = attributes["id"] else { return }
        let state = attributes["state"] ?? "visible"
        sheets.append(Sheet(name: name, isHidden: state != "visible", relation: relation))
    }

    func end(_ element: String) {}
    func characters(_ text: String) {}
}
