/// RFC 4180: fields parted by commas, rows ended by CR LF, quotes doubled. A byte order mark stands in front, because
/// spreadsheets read UTF-8 as windows-1252 without one.
///
/// Spreadsheets run a field that begins with `=`, `+`, `-`, `@` (or their full-width forms, a tab or a carriage return) as
/// a formula, and the text comes from files of others: such a field gets an apostrophe in front (OWASP, "CSV injection").
struct CSVText {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n"]

    mutating func row(_ fields: [String]) {
        for (place, field) in fields.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    private mutating func append(_ field: String) {
        let isFormula = field.unicodeScalars.first.map(Self.formulaStarts.contains) ?? false
        let needsQuotes = field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        if needsQuotes { bytes.append(0x22) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in field.utf8 {
            switch byte {
            case 0x22: bytes.append(contentsOf: [0x22, 0x22])
            // Other control characters have no place in a table and can steer a terminal.
            case 0x09, 0x0A, 0x0D: bytes.append(byte)
            case 0..<0x20, 0x7F: bytes.append(contentsOf: "\u{FFFD}".utf8)
            default: bytes.append(byte)
            }
        }
        if needsQuotes { bytes.append(0x22) }
    }
}
