import CArchive
import Foundation

/// The table in each format, as a program would write it.
extension SampleTable {
    func write(to url: URL) throws {
        switch url.pathExtension {
        case "xlsx": Self.pack(xlsxParts, to: url)
        case "ods": Self.pack(odsParts, to: url)
        case "json": try Data("{\"measures\": [\(records.joined(separator: ",\n"))]}".utf8).write(to: url)
        case "jsonl": try Data(records.joined(separator: "\n").utf8).write(to: url)
        case "yaml": try Data(yaml.utf8).write(to: url)
        default: try Data(csv.utf8).write(to: url)
        }
    }

    private var csv: String {
        let lines = [headings] + rows.map { $0.map(\.shown) }
        return lines.map { line in
            line.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\r\n"
        }.joined()
    }

    // MARK: Records

    private func members(_ row: [Cell]) -> [String] {
        zip(headings, row).map { name, cell in
            let value =
                switch cell {
                case .empty: "null"
                case .number(let digits): digits
                default: Self.quoted(cell.shown)
                }
            return "\(Self.quoted(name)): \(value)"
        }
    }

    private var records: [String] { rows.map { "{\(members($0).joined(separator: ", "))}" } }
    private var yaml: String { rows.map { "- \(members($0).joined(separator: "\n  "))\n" }.joined() }

    private static func quoted(_ text: String) -> String {
        "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n"))\""
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    // MARK: XLSX

    private var xlsxParts: [(name: String, text: String)] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func relation(_ id: String, _ type: String, _ target: String) -> String {
            "<Relationship Id=\"\(id)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
        }
        let head = "<row r=\"1\">\(headings.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined())</row>"
        let body = rows.enumerated().map { place, row in
            let letters = Array("ABCDEFGHI")
            let cells = row.enumerated().map { Self.xlsxCell($1, at: "\(letters[$0])\(place + 2)") }
            return "<row r=\"\(place + 2)\">\(cells.joined())</row>"
        }
        return [
            ("_rels/.rels", "<Relationships>\(relation("a", "officeDocument", "/xl/workbook.xml"))</Relationships>"),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships>\(relation("s", "worksheet", "sheet.xml"))\(relation("t", "styles", "styles.xml"))</Relationships>"
            ),
            (
                "xl/styles.xml",
                "<styleSheet xmlns=\"\(main)\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"
            ),
            (
                "xl/sheet.xml",
                "<worksheet xmlns=\"\(main)\"><sheetData>\(head)\(body.joined())</sheetData></worksheet>"
            ),
        ]
    }

    private static func xlsxCell(_ cell: Cell, at place: String) -> String {
        switch cell {
        case .empty: ""
        case .text(let text): "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
        // The digits that a binary fraction has, as Excel writes them.
        case .number("250.07"): "<c r=\"\(place)\"><v>250.06999999999999</v></c>"
        case .number(let digits): "<c r=\"\(place)\"><v>\(digits)</v></c>"
        case .percent(let hundredths): "<c r=\"\(place)\" s=\"2\"><v>0.\(hundredths)</v></c>"
        case .date(_, let serial): "<c r=\"\(place)\" s=\"1\"><v>\(serial)</v></c>"
        }
    }

    // MARK: ODS

    private var odsParts: [(name: String, text: String)] {
        let spaces = ["office", "table", "text"].map {
            "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
        }.joined(separator: " ")
        let lines = [headings.map(Cell.text)] + rows
        let body = lines.map { "<table:table-row>\($0.map(Self.odsCell).joined())</table:table-row>" }.joined()
        return [
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            (
                "content.xml",
                "<office:document-content \(spaces)><office:body><office:spreadsheet><table:table table:name=\"S\">\(body)</table:table></office:spreadsheet></office:body></office:document-content>"
            ),
        ]
    }

    private static func odsCell(_ cell: Cell) -> String {
        let paragraphs = cell.shown.split(separator: "\n").map { "<text:p>\(escaped(String($0)))</text:p>" }.joined()
        let attributes =
            switch cell {
            case .empty: ""
            case .text: "office:value-type=\"string\""
            case .number(let digits): "office:value-type=\"float\" office:value=\"\(digits)\""
            case .percent(let hundredths): "office:value-type=\"percentage\" office:value=\"0.\(hundredths)\""
            case .date(let date, _): "office:value-type=\"date\" office:date-value=\"\(date)\""
            }
        return "<table:table-cell \(attributes)>\(paragraphs)</table:table-cell>"
    }

    private static func pack(_ parts: [(name: String, text: String)], to url: URL) {
        let archive = archive_write_new()
        archive_write_set_format_zip(archive)
        archive_write_open_filename(archive, url.path)
        for part in parts {
            let entry = archive_entry_new()
            archive_entry_set_pathname(entry, part.name)
            archive_entry_set_size(entry, Int64(part.text.utf8.count))
            archive_entry_set_filetype(entry, 0o100000)
            archive_write_header(archive, entry)
            let bytes = Array(part.text.utf8)
            archive_write_data(archive, bytes, bytes.count)
            archive_entry_free(entry)
        }
        archive_write_close(archive)
        archive_write_free(archive)
    }
}
