/// Cuts the bytes of a passage into tokens, in one pass.
struct QuantityTokenizer {
    static func tokens(of bytes: [UInt8]) -> [QuantityToken] {
        var tokenizer = QuantityTokenizer(bytes: bytes)
        return tokenizer.run()
    }

    private let bytes: [UInt8]
    private var index = 0
    private var tokens: [QuantityToken] = []

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5)
    }

    private mutating func run() -> [QuantityToken] {
        while index < bytes.count {
            let start = index
            let (sign, length) = Self.sign(in: bytes, at: index)
            index += length
            switch sign {
            case .space: continue
            case .digit:
                skip { $0 == .digit }
                append(.digits, from: start)
            case .letter:
                readWord(from: start)
            case .han: append(.han, from: start)
            case .symbol: append(.symbol, from: start)
            }
        }
        return tokens
    }

    private mutating func append(_ kind: QuantityToken.Kind, from start: Int) {
        var length = index - start
        // Continuation bytes begin with the bits 10: digits of other scripts take two or three bytes each.
        if kind == .digits { length = bytes[start..<index].count { $0 & 0xC0 != 0x80 } }
        tokens.append(QuantityToken(kind: kind, start: start, end: index, length: length))
    }

    private mutating func skip(while holds: (Sign) -> Bool) {
        while index < bytes.count {
            let (sign, length) = Self.sign(in: bytes, at: index)
            guard holds(sign) else { return }
            index += length
        }
    }

    /// A word takes the digits that touch it ("CO2"), unless it is a currency's ("USD25") or the Arabic "and" ("و15"). An address runs to the next space.
    private mutating func readWord(from start: Int) {
        skip { $0 == .letter }
        let word = bytes[start..<index]
        if isAddress(word) {
            while index < bytes.count, bytes[index] > 0x20, bytes[index] < 0x80 { index += 1 }
        } else if index < bytes.count, Self.sign(in: bytes, at: index).sign == .digit, !word.elementsEqual("و".utf8),
            !(word.count <= 5 && CurrencyWords.touchesNumerals(String(decoding: word, as: UTF8.self)))
        {
            skip { $0 == .digit || $0 == .letter }
        }
        append(.word, from: start)
    }

    private func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: ".") else {
            return false
        }
        let isWeb = word.elementsEqual("www".utf8) && bytes[index] == UInt8(ascii: ".")
        let isScheme = word.elementsEqual("http".utf8) || word.elementsEqual("https".utf8)
        return isWeb || isScheme && bytes[index...].starts(with: "://".utf8)
    }

    enum Sign { case space, digit, letter, han, symbol }

    /// What sort of sign begins at an offset, and its length in bytes.
    private static func sign(in bytes: [UInt8], at index: Int) -> (sign: Sign, length: Int) {
        let byte = bytes[index]
        switch byte {
        case 0x30...0x39: return (.digit, 1)
        case 0x41...0x5A, 0x61...0x7A: return (.letter, 1)
        case 0x00...0x20: return (.space, 1)
        case 0x21...0x7F: return (.symbol, 1)
        default: break
        }
        let scalar = bytes.scalar(at: index)
        let length = UTF8.width(scalar)
        switch scalar.value {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: return (.space, length)
        case 0xAA, 0xBA, 0xD7, 0xF7: return (.symbol, length)  // ª º × ÷
        case 0xC0...0x24F, 0x300...0x36F, 0x370...0x52F, 0x5D0...0x5EA, 0x620...0x65F, 0x66E...0x6D3, 0x1E00...0x1EFF:
            return (.letter, length)
        case 0x660...0x669, 0x6F0...0x6F9, 0xFF10...0xFF19: return (.digit, length)
        case 0x3007, 0x3400...0x9FFF, 0x20000...0x323AF: return (.han, length)
        case 0x80...0xBF, 0x2000...0x33FF, 0xFF00...0xFFFF: return (.symbol, length)
        default: return (scalar.properties.isAlphabetic ? .letter : .symbol, length)
        }
    }
}
