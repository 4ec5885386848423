/// Reads JSON (RFC 8259). Foundation's decoder forgets the order of fields, which is the order of columns here.
struct JSONParser {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    /// Deeper nesting is made to break parsers.
    private static let deepest = 100

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The one value of a text.
    static func parse(_ text: [UInt8]) throws(RecordSyntaxProblem) -> RecordTree {
        var parser = JSONParser(text)
        let value = try parser.value()
        parser.skipSpace()
        guard parser.position == text.count else { throw parser.problem("text after the end of the value") }
        return value
    }

    private mutating func value() throws(RecordSyntaxProblem) -> RecordTree {
        skipSpace()
        switch current {
        case UInt8(ascii: "{"): return .record(try fields())
        case UInt8(ascii: "["): return .list(try elements())
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case 0: throw problem("the text ends too early")
        default: throw problem("no value begins here")
        }
    }

    private mutating func fields() throws(RecordSyntaxProblem) -> [RecordTree.Field] {
        try enter()
        var fields: [RecordTree.Field] = []
        var places: [String: Int] = [:]
        skipSpace()
        if take("}") { return leave(fields) }
        repeat {
            skipSpace()
            guard current == UInt8(ascii: "\"") else { throw problem("a name in double quotes is missing") }
            let name = try string()
            skipSpace()
            guard take(":") else { throw problem("a colon is missing after a name") }
            let value = try value()
            // The last of equal names counts, as everywhere.
            if let place = places[name] {
                fields[place].value = value
            } else {
                places[name] = fields.count
                fields.append(RecordTree.Field(name: name, value: value))
            }
            skipSpace()
        } while take(",")
        guard take("}") else { throw problem("a comma or } is missing") }
        return leave(fields)
    }

    private mutating func elements() throws(RecordSyntaxProblem) -> [RecordTree] {
        try enter()
        var elements: [RecordTree] = []
        skipSpace()
        if take("]") { return leave(elements) }
        repeat {
            elements.append(try value())
            skipSpace()
        } while take(",")
        guard take("]") else { throw problem("a comma or ] is missing") }
        return leave(elements)
    }

    private mutating func number() throws(RecordSyntaxProblem) -> String {
        let start = position
        let rest = String(decoding: bytes[start...].prefix { Self.numberBytes.contains($0) }, as: UTF8.self)
        guard rest.wholeMatch(of: /-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/) != nil else { throw problem("no number") }
        position += rest.utf8.count
        return rest
    }

    private static let numberBytes = Set("+-.eE0123456789".utf8)

    private mutating func word(_ word: String, _ value: RecordTree) throws(RecordSyntaxProblem) -> RecordTree {
        guard bytes[position...].starts(with: word.utf8) else { throw problem("no value begins here") }
        position += word.utf8.count
        return value
    }

    private mutating func enter() throws(RecordSyntaxProblem) {
        depth += 1
        if depth > Self.deepest { throw problem("nested more than \(Self.deepest) deep") }
        position += 1
    }

    private mutating func leave<Value>(_ value: Value) -> Value {
        depth -= 1
        return value
    }

    // MARK: Strings

    private mutating func string() throws(RecordSyntaxProblem) -> String {
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                return String(decoding: text, as: UTF8.self)
            }
            if byte < 0x20 { throw problem("a line break or control character inside quotes") }
            if byte == UInt8(ascii: "\\") {
                text += try escape()
            } else {
                text.append(byte)
                position += 1
            }
        }
        throw problem("a quote is never closed")
    }

    private mutating func escape() throws(RecordSyntaxProblem) -> [UInt8] {
        position += 1
        defer { position += 1 }
        switch current {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [current]
        case UInt8(ascii: "u"): return Array(String(try unicodeEscape()).utf8)
        default: throw problem("an unknown escape in a text")
        }
    }

    /// The scalar of `\uXXXX` or of a pair of them; a half of a pair alone becomes U+FFFD. Ends on its last digit.
    private mutating func unicodeEscape() throws(RecordSyntaxProblem) -> Character {
        let first = try hexadecimal()
        if (0xD800...0xDBFF).contains(first), bytes[(position + 1)...].starts(with: #"\u"#.utf8) {
            let before = position
            position += 2
            let second = try hexadecimal()
            if (0xDC00...0xDFFF).contains(second),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                return Character(scalar)
            }
            position = before
        }
        return Character(Unicode.Scalar(first) ?? "\u{FFFD}")
    }

    /// The four digits behind the position, which moves on to the last of them.
    private mutating func hexadecimal() throws(RecordSyntaxProblem) -> UInt32 {
        let digits = bytes[(position + 1)...].prefix(4)
        guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
            throw problem("\\u needs four hexadecimal digits")
        }
        position += 4
        return value
    }

    // MARK: Places

    private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

    private mutating func skipSpace() {
        while [0x20, 0x09, 0x0A, 0x0D].contains(current) { position += 1 }
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: mark) else { return false }
        position += 1
        return true
    }

    private func problem(_ problem: String) -> RecordSyntaxProblem {
        let before = bytes[..<min(position, bytes.count)]
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return RecordSyntaxProblem(line: line, column: position - start + 1, problem: problem)
    }
}
