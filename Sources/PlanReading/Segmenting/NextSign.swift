/// What stands after a mark that may end a sentence.
struct NextSign {
    enum Sign {
        case end, lower, upper, digit, letter, han, bar, joiner, other

        var mayBegin: Bool {
            switch self {
            case .lower, .joiner: false
            case .end, .upper, .digit, .letter, .han, .bar, .other: true
            }
        }
    }

    var sign: Sign
    /// Where it stands, past white space and opening marks.
    var index: Int
    /// Whether white space stands before it.
    var isParted: Bool
}

extension SentenceBytes {
    func nextSign(from end: Int) -> NextSign {
        var index = end
        while let space = spaceLength(at: index) { index += space }
        let isParted = index > end
        if index < bytes.count, bytes[index] == UInt8(ascii: "|") {
            return NextSign(sign: .bar, index: index, isParted: true)
        }
        index = skipOpeners(from: index)
        guard index < bytes.count else { return NextSign(sign: .end, index: index, isParted: isParted) }
        return NextSign(sign: sign(at: index), index: index, isParted: isParted)
    }

    private func sign(at index: Int) -> NextSign.Sign {
        let byte = bytes[index]
        if byte < 0x80 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): return .lower
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .upper
            case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"),
                UInt8(ascii: "%"):
                return .joiner
            default: return .other
            }
        }
        let scalar = bytes.scalar(at: index)
        switch scalar.value {
        case 0x3001, 0xFF0C, 0xFF1B, 0xFF1A, 0xFF09, 0x060C, 0x061B: return .joiner  // 、，；：） ، ؛
        case 0x3400...0x9FFF: return .han
        default: break
        }
        if scalar.properties.isLowercase { return .lower }
        if scalar.properties.isUppercase { return .upper }
        return scalar.properties.isAlphabetic ? .letter : .other
    }

    /// Past opening quotes, brackets, dashes and bullets, and white space among them.
    func skipOpeners(from index: Int) -> Int {
        var next = index
        while next < bytes.count {
            switch bytes[next] {
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"), 0x20:
                next += 1
            case 0xC2 where [0xAB, 0xBF, 0xA1, 0xB7, 0xA0].contains(bytes[next + 1]): next += 2  // « ¿ ¡ ·
            case 0xE2 where isOpeningPunctuation(at: next): next += 3
            default: return next
            }
        }
        return next
    }

    private func isOpeningPunctuation(at index: Int) -> Bool {
        guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return false }
        return [0x93, 0x94, 0x98, 0x9C, 0x9E, 0xA2, 0xAF].contains(bytes[index + 2])  // – — ‘ “ „ • no-break space
    }
}
