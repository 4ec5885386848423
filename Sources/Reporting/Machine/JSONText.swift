/// JSON written front to back: keys in the order of writing, numbers with fixed decimals, two spaces of indentation.
/// `JSONEncoder` can do neither order nor decimals, and takes many times as long on 100,000 findings.
struct JSONText {
    private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var isFirst = true
    /// Within a compact object or array everything stays on one line.
    private var isCompact = false

    mutating func object(compact: Bool = false, _ members: (inout JSONText) -> Void) {
        nest(open: "{", close: "}", compact: compact, members)
    }

    mutating func object(
        _ key: StaticString, compact: Bool = false, _ members: (inout JSONText) -> Void
    ) {
        name(key)
        nest(open: "{", close: "}", compact: compact, members)
    }

    mutating func array<Element>(
        _ key: StaticString, _ elements: [Element], _ write: (inout JSONText, Element) -> Void
    ) {
        name(key)
        nest(open: "[", close: "]", compact: false) { json in
            for element in elements {
                json.separate()
                write(&json, element)
            }
        }
    }

    /// Strings on one line.
    mutating func member(_ key: StaticString, _ values: [String]) {
        name(key)
        nest(open: "[", close: "]", compact: true) { json in
            for value in values {
                json.separate()
                json.string(value)
            }
        }
    }

    /// Numbers on one line.
    mutating func member(_ key: StaticString, _ values: [Int]) {
        name(key)
        nest(open: "[", close: "]", compact: true) { json in
            for value in values {
                json.separate()
                json.raw(String(value))
            }
        }
    }

    /// Numbers with fixed decimals on one line.
    mutating func member(_ key: StaticString, _ values: [Double], decimals: Int) {
        name(key)
        nest(open: "[", close: "]", compact: true) { json in
            for value in values {
                json.separate()
                json.raw(value.fixed(decimals: decimals) ?? "null")
            }
        }
    }

    mutating func member(_ key: StaticString, _ value: String?) {
        name(key)
        if let value { string(value) } else { raw("null") }
    }

    mutating func member(_ key: StaticString, _ value: Int?) {
        name(key)
        raw(value.map { String($0) } ?? "null")
    }

    mutating func member(_ key: StaticString, _ value: Bool) {
        name(key)
        raw(value ? "true" : "false")
    }

    /// `null` where the number is unknown or not finite.
    mutating func member(_ key: StaticString, _ value: Double?, decimals: Int) {
        name(key)
        raw(value?.fixed(decimals: decimals) ?? "null")
    }

    /// A number given by its digits, exact to the last.
    mutating func member(_ key: StaticString, number digits: String) {
        name(key)
        raw(digits)
    }

    mutating func null(_ key: StaticString) {
        name(key)
        raw("null")
    }

    /// Ends the text with a line break, as editors and `diff` expect.
    mutating func finish() { raw("\n") }

    private mutating func name(_ key: StaticString) {
        separate()
        raw("\"\(key)\": ")
    }

    private mutating func nest(open: String, close: String, compact: Bool, _ body: (inout JSONText) -> Void) {
        let outer = (isFirst: isFirst, isCompact: isCompact)
        raw(open)
        depth += 1
        isFirst = true
        isCompact = isCompact || compact
        body(&self)
        depth -= 1
        if !isFirst, !isCompact { newLine() }
        raw(close)
        isCompact = outer.isCompact
        isFirst = false
    }

    private mutating func separate() {
        if !isFirst { raw(isCompact ? ", " : ",") }
        if !isCompact { newLine() }
        isFirst = false
    }

    private mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { bytes.append(contentsOf: [0x20, 0x20]) }
    }

    private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: raw("\\n")
            case 0x0D: raw("\\r")
            case 0x09: raw("\\t")
            case 0..<0x20, 0x7F:
                let digits = String(byte, radix: 16)
                raw("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
