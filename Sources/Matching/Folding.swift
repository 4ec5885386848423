import Foundation

/// Folding of single scalars.
enum Folding {
    /// Whether a scalar is in NFKC whatever stands beside it, so that most words need no normalising.
    static func isPlain(_ value: UInt32) -> Bool {
        switch value {
        case 0x00...0x9F, 0xC0...0x131, 0x134...0x13E, 0x141...0x148, 0x14A...0x17E: true
        case 0x386...0x3CE: true
        case 0x400...0x482, 0x48A...0x52F: true
        case 0x620...0x64A, 0x660...0x669, 0x66E...0x66F, 0x671...0x674, 0x679...0x6D3: true
        case 0x4E00...0x9FFF: true
        default: false
        }
    }

    /// Appends a scalar folded, and tells whether it was a capital letter.
    @inline(__always)
    static func fold(_ value: UInt32, into folded: inout [UInt8]) -> Bool {
        if value < 0x80 {
            let isCapital = value &- 0x41 < 26
            folded.append(UInt8(truncatingIfNeeded: isCapital ? value | 0x20 : value))
            return isCapital
        }
        if value < 0x800, lowerCase[Int(value)] != 0 {
            append(UInt32(lowerCase[Int(value)]), to: &folded)
            return UInt32(lowerCase[Int(value)]) != value
        }
        if (0x4E00...0x9FFF).contains(value) {
            append(value, to: &folded)
            return false
        }
        return foldOther(value, into: &folded)
    }

    /// Lower case of U+0000…U+07FF; 0 where a scalar folds to nothing, to several scalars or to another letter than its lower case.
    private static let lowerCase: [UInt16] = (0..<0x800).map { value in
        guard !isSpecial(UInt32(value)), let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        guard scalar.properties.generalCategory != .decimalNumber, lower.count == 1, let first = lower.first,
            first.value < 0x800
        else { return 0 }
        return UInt16(first.value)
    }

    private static func isSpecial(_ value: UInt32) -> Bool {
        switch value {
        case 0x640, 0x64B...0x652, 0x670, 0x401, 0x451, 0xDF, 0x152, 0x153, 0xC6, 0xE6, 0x3C2: true
        default: false
        }
    }

    private static func foldOther(_ value: UInt32, into folded: inout [UInt8]) -> Bool {
        switch value {
        case 0x640, 0x64B...0x652, 0x670: return false
        case 0x401, 0x451: folded += "е".utf8
        case 0xDF, 0x1E9E: folded += "ss".utf8
        case 0x152, 0x153: folded += "oe".utf8
        case 0xC6, 0xE6: folded += "ae".utf8
        case 0x3C2: folded += "σ".utf8
        default:
            guard let scalar = Unicode.Scalar(value) else { return false }
            if scalar.properties.generalCategory == .decimalNumber, let digit = scalar.properties.numericValue {
                folded.append(UInt8(0x30 + Int(digit)))
                return false
            }
            folded += scalar.properties.lowercaseMapping.utf8
        }
        return Unicode.Scalar(value)?.properties.isUppercase ?? false
    }

    /// Appends the UTF-8 of a scalar of the basic plane.
    @inline(__always)
    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        if value < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value))
            return
        }
        if value < 0x800 {
            bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
        } else {
            bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
        }
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }

    /// A word in one spelling, its capitals kept, where print leaves a choice: ё as е; alef with hamza or madda as bare alef, ى at the end
    /// as ي, no Arabic vowel signs and tatweel.
    static func spelling(_ word: [UInt8]) -> [UInt8] {
        // Lead bytes of ё and of the Arabic letters.
        guard word.contains(where: { [0xD0, 0xD1, 0xD8, 0xD9].contains($0) }) else { return word }
        var spelled: [UInt8] = []
        spelled.reserveCapacity(word.count)
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x640, 0x64B...0x652, 0x670: continue
            case 0x401: spelled += "Е".utf8
            case 0x451: spelled += "е".utf8
            case 0x622, 0x623, 0x625, 0x671: spelled += "ا".utf8
            default: spelled += UTF8.encode(scalar) ?? .init()
            }
        }
        let alefMaqsura: [UInt8] = [0xD9, 0x89]
        if spelled.suffix(2).elementsEqual(alefMaqsura) { spelled[spelled.count - 1] = 0x8A }
        return spelled
    }

    /// A folded word without the accents of its Latin letters, as French, Italian and Spanish capitals are often set.
    static func withoutAccents(_ folded: [UInt8], firstOnly: Bool = false) -> [UInt8] {
        guard folded.contains(where: { $0 >= 0x80 }) else { return folded }
        // Letters that decompose to a Latin one begin with these bytes, or are such a letter with a mark behind it.
        guard folded.contains(where: { $0 < 0x80 || (0xC3...0xC9).contains($0) || $0 == 0xE1 }) else { return folded }
        var bare: [UInt8] = []
        for (index, character) in String(decoding: folded, as: UTF8.self).enumerated() {
            let base = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.first
            if let base, base.isASCII, index == 0 || !firstOnly {
                bare.append(UInt8(truncatingIfNeeded: base.value))
            } else {
                bare += String(character).utf8
            }
        }
        return bare
    }
}
