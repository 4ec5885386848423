import CXLSXWriter
import Glibc

/// A workbook under way: the one owner of libxlsxwriter's pointers. Only this file and `WorkbookLook` call the library.
struct WorkbookFile: ~Copyable {
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private var formats: [UnsafeMutablePointer<lxw_format>?] = []
    /// Where the library keeps the temporary file that it opens for each quote with bold words; nil for its own choice.
    private let quoteFolder: UnsafeMutablePointer<CChar>?
    /// 2 June 2022, when Stockholm+50 opened: a fixed date in place of the clock keeps files byte-identical.
    private static let created = 1_654_128_000
    /// The library's, and Excel's, limit for one sheet.
    private static let linkLimit = 65_530

    init(path: String, title: String, subject: String) throws(WorkbookFailure) {
        guard let workbook = workbook_new(path) else { throw WorkbookFailure(cause: "Out of memory") }
        self.workbook = workbook
        // In memory where the system has such a folder, which saves a third of the system time on 100,000 quotes.
        quoteFolder = access("/dev/shm", W_OK | X_OK) == 0 ? strdup("/dev/shm") : nil
        let texts = [strdup(title), strdup(subject), strdup("Touchstone")]
        defer { for text in texts { free(text) } }
        var properties = lxw_doc_properties()
        properties.title = texts[0]
        properties.subject = texts[1]
        properties.author = texts[2]
        properties.created = Self.created
        workbook_set_properties(workbook, &properties)
        for style in CellStyle.allCases {
            let format = workbook_add_format(workbook)
            if let format { Self.set(format, to: style) }
            formats.append(format)
        }
    }

    deinit {
        if let workbook { lxw_workbook_free(workbook) }
        free(quoteFolder)
    }

    /// Writes the file to its path.
    consuming func close() throws(WorkbookFailure) {
        guard let workbook else { return }
        // The library frees the workbook whatever comes of it.
        self.workbook = nil
        let result = workbook_close(workbook)
        guard result == LXW_NO_ERROR else { throw WorkbookFailure(cause: String(cString: lxw_strerror(result))) }
    }

    func add(_ content: SheetContent) throws(WorkbookFailure) {
        guard let workbook, let sheet = workbook_add_worksheet(workbook, content.name) else {
            throw WorkbookFailure(cause: "Sheet \(content.name) could not be added")
        }
        sheet.pointee.tmpdir = quoteFolder
        for (place, line) in content.lines.enumerated() {
            let style = place == 0 ? CellStyle.title : .line
            worksheet_write_string(sheet, UInt32(place), 0, CellText.fit(line), format(style))
        }
        for (place, column) in content.columns.enumerated() {
            worksheet_set_column(sheet, UInt16(place), UInt16(place), column.width, nil)
        }
        addTable(content, to: sheet)
        var links = 0
        for position in 0..<content.rowCount {
            let cells = content.row(position)
            let row = UInt32(content.sheetRow(position))
            worksheet_set_row(sheet, row, RowHeight.points(for: cells, in: content.columns), nil)
            for (place, cell) in cells.enumerated() {
                write(cell, content.columns[place].alignment, to: sheet, row, UInt16(place), &links)
            }
        }
        highlight(content, on: sheet)
        setUpPage(content, on: sheet)
    }

    func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? { formats[style.rawValue] }

    private func addTable(_ content: SheetContent, to sheet: UnsafeMutablePointer<lxw_worksheet>) {
        let header = UInt32(content.headerRow)
        worksheet_set_row(sheet, header, max(content.headerHeight, RowHeight.header(of: content.columns)), nil)
        let count = content.columns.count
        let columns = UnsafeMutablePointer<lxw_table_column>.allocate(capacity: count)
        let pointers = UnsafeMutablePointer<UnsafeMutablePointer<lxw_table_column>?>.allocate(capacity: count + 1)
        columns.initialize(repeating: lxw_table_column(), count: count)
        for (place, column) in content.columns.enumerated() {
            columns[place].header = strdup(column.title)
            columns[place].header_format = format(CellStyle.header(of: column))
            pointers[place] = columns + place
        }
        pointers[count] = nil
        var options = lxw_table_options()
        let name = strdup(content.tableName)
        options.name = name
        options.columns = pointers
        // Number 0 of the light styles is none: the cells bring their own look, which LibreOffice shows too.
        options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        options.style_type_number = 0
        let last = header + UInt32(content.rowCount)
        worksheet_add_table(sheet, header, 0, last, UInt16(count - 1), &options)
        for place in 0..<count { free(UnsafeMutablePointer(mutating: columns[place].header)) }
        free(name)
        columns.deallocate()
        pointers.deallocate()
    }

    private func write(
        _ cell: SheetCell, _ alignment: SheetColumn.Alignment, to sheet: UnsafeMutablePointer<lxw_worksheet>,
        _ row: UInt32, _ column: UInt16, _ links: inout Int
    ) {
        let isCentred = alignment == .centred
        let textStyle: CellStyle = alignment == .text ? .text : isCentred ? .centredText : .numberText
        switch cell {
        case .text(let text):
            worksheet_write_string(sheet, row, column, CellText.fit(text), format(textStyle))
        case .remark(let text):
            worksheet_write_string(sheet, row, column, CellText.fit(text), format(.remark))
        case .integer(let number):
            worksheet_write_number(sheet, row, column, Double(number), format(isCentred ? .centredInteger : .integer))
        case .money(let number):
            guard let rounded = number.rounded(decimals: 2) else { return }
            worksheet_write_number(sheet, row, column, rounded, format(.money))
        case .score(let number):
            // The library would write "nan" as a number, which breaks the file.
            guard let rounded = number.rounded(decimals: 2) else { return }
            worksheet_write_number(sheet, row, column, rounded, format(.score))
        case .quote(let fragments):
            write(fragments, to: sheet, row, column)
        case .link(let text, let place):
            let style = link(to: place, on: sheet, row, column, &links) ? CellStyle.link : textStyle
            worksheet_write_string(sheet, row, column, CellText.fit(text), format(style))
        case .linkedInteger(let number, let place):
            _ = link(to: place, on: sheet, row, column, &links)
            worksheet_write_number(sheet, row, column, Double(number), format(.centredInteger))
        case .blank:
            worksheet_write_blank(sheet, row, column, format(textStyle))
        }
    }

    private func write(
        _ fragments: [QuoteFragment], to sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16
    ) {
        let fitted = CellText.fit(fragments)
        // A rich string needs two fragments, and the library counts its markup as text.
        if fitted.count > 1, writeRich(fitted, to: sheet, row, column) { return }
        let text = fitted.map(\.text).joined()
        worksheet_write_string(sheet, row, column, text, format(.quote))
    }

    private func writeRich(
        _ fragments: [QuoteFragment], to sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16
    ) -> Bool {
        let tuples = fragments.map { fragment in
            lxw_rich_string_tuple(
                format: fragment.isMatched ? format(.matched) : nil, string: strdup(fragment.text))
        }
        defer { for tuple in tuples { free(tuple.string) } }
        return tuples.withUnsafeBufferPointer { buffer in
            guard let first = buffer.baseAddress else { return false }
            let pointers: [UnsafeMutablePointer<lxw_rich_string_tuple>?] =
                buffer.indices.map { UnsafeMutablePointer(mutating: first + $0) } + [nil]
            var copy = pointers
            return worksheet_write_rich_string(sheet, row, column, &copy, format(.quote)) == LXW_NO_ERROR
        }
    }

    /// Sets a link on the cell; the text or number is written over it afterwards.
    private func link(
        to place: SheetPlace, on sheet: UnsafeMutablePointer<lxw_worksheet>, _ row: UInt32, _ column: UInt16,
        _ links: inout Int
    ) -> Bool {
        guard links < Self.linkLimit else { return false }
        let name = place.sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        let target = "internal:'\(name)'!A\(place.row + 1)"
        guard worksheet_write_url(sheet, row, column, target, nil) == LXW_NO_ERROR else { return false }
        links += 1
        return true
    }
}
