/// Reads delimited text (RFC 4180): fields in quotes may hold delimiters, line breaks and doubled quotes. Row numbers count records, as a
/// spreadsheet does, so empty lines count and line breaks in quotes do not.
///
/// More lenient than the RFC where files of programs are: any line ends, a quote inside a field that does not begin with one is a
/// character like any other, and text after a closing quote belongs to the field (`strayLine` says where).
struct DelimitedReader: Sendable {
    let delimiter: UInt8
    let rowLimit: Int
    let columnLimit: Int

    enum Failure: Error, Equatable {
        /// The line on which a quote was opened that nothing closes.
        case openQuote(line: Int)
        case tooManyRows
        case tooManyColumns(row: Int)
    }

    /// Records of raw fields, and the first line with text after a closing quote.
    struct Records: Sendable, Equatable {
        var records: [[String]] = []
        var strayLine: Int?
    }

    /// - Parameter recordLimit: stops after so many records without an error, for a look at the beginning.
    func read(_ bytes: some RandomAccessCollection<UInt8>, recordLimit: Int? = nil) throws(Failure) -> Records {
        var scan = Scan(delimiter: delimiter, columnLimit: columnLimit)
        for byte in bytes {
            if scan.take(byte), scan.result.records.count > rowLimit || scan.isTooWide { break }
            if let recordLimit, scan.result.records.count >= recordLimit { return scan.result }
        }
        scan.finish()
        if scan.isTooWide { throw .tooManyColumns(row: scan.result.records.count) }
        if scan.result.records.count > rowLimit { throw .tooManyRows }
        if let line = scan.openQuoteLine, recordLimit == nil { throw .openQuote(line: line) }
        return scan.result
    }
}

/// The state between two bytes. All marks are ASCII, so UTF-8 needs no decoding here.
private struct Scan {
    let delimiter: UInt8
    let columnLimit: Int
    private(set) var result = DelimitedReader.Records()
    private(set) var isTooWide = false

    private enum Place { case fieldStart, plain, quoted, afterQuote }
    private var place = Place.fieldStart
    private var field: [UInt8] = []
    private var record: [String] = []
    private var line = 1
    private var quoteLine = 0
    private var previousWasReturn = false

    init(delimiter: UInt8, columnLimit: Int) {
        self.delimiter = delimiter
        self.columnLimit = columnLimit
    }

    /// Where a quote stands open at the end.
    var openQuoteLine: Int? { place == .quoted ? quoteLine : nil }

    /// - Returns: whether a record ended.
    mutating func take(_ byte: UInt8) -> Bool {
        let isSecondOfPair = byte == 0x0A && previousWasReturn
        previousWasReturn = byte == 0x0D
        let isLineEnd = byte == 0x0A || byte == 0x0D
        if isLineEnd, !isSecondOfPair { line += 1 }
        switch place {
        case .quoted:
            if byte == UInt8(ascii: "\"") { place = .afterQuote } else { field.append(byte) }
            return false
        case .afterQuote where byte == UInt8(ascii: "\""):
            field.append(byte)
            place = .quoted
            return false
        case .fieldStart where byte == UInt8(ascii: "\""):
            place = .quoted
            quoteLine = line
            return false
        default: break
        }
        if isSecondOfPair { return false }
        if isLineEnd {
            endRecord()
            return true
        }
        if byte == delimiter {
            endField()
            return false
        }
        if place == .afterQuote, byte != 0x20, byte != 0x09, result.strayLine == nil { result.strayLine = line }
        if place == .fieldStart { place = .plain }
        field.append(byte)
        return false
    }

    mutating func finish() {
        if place != .fieldStart || !record.isEmpty { endRecord(keepsPlace: place == .quoted) }
    }

    private mutating func endField() {
        if record.count < columnLimit {
            record.append(String(decoding: field, as: UTF8.self))
        } else if !field.isEmpty {
            isTooWide = true
        }
        field.removeAll(keepingCapacity: true)
        place = .fieldStart
    }

    private mutating func endRecord(keepsPlace: Bool = false) {
        let open = place
        endField()
        result.records.append(record)
        record.removeAll(keepingCapacity: true)
        if keepsPlace { place = open }
    }
}
