import Foundation

/// Folding of single scalars.
enum Folding {
    /// Whether a scalar is in NFKC whatever stands beside it, so that most words need no normalising.
    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x9F, 0xC0...0x131, 0x134...0x13E, 0x141...0x148, 0x14A...0x17E: true
        case 0x386...0x3CE: true
        case 0x400...0x482, 0x48A...0x52F: true
        case 0x620...0x652, 0x660...0x669, 0x66E...0x66F, 0x671...0x674, 0x679...0x6D3: scalar.value < 0x64B || scalar.value > 0x652
        case 0x4E00...0x9FFF: true
        default: false
        }
    }

    static func fold(_ scalar: Unicode.Scalar, into folded: inout [UInt8]) {
        switch scalar.value {
        case 0x00...0x40, 0x5B...0x7F:
            folded.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0x41...0x5A:
            folded.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
        case 0xE0...0xE5, 0xE7...0xF6, 0xF8...0xFE, 0x430...0x44F, 0x620...0x63F, 0x641...0x64A, 0x4E00...0x9FFF:
            folded.append(contentsOf: scalar.utf8)
        default:
            foldOther(scalar, into: &folded)
        }
    }

    private static func foldOther(_ scalar: Unicode.Scalar, into folded: inout [UInt8]) {
        switch scalar.value {
        case 0x640, 0x64B...0x652, 0x670: break
        case 0x401, 0x451: folded.append(contentsOf: "е".utf8)
        case 0xDF, 0x1E9E: folded.append(contentsOf: "ss".utf8)
        case 0x152, 0x153: folded.append(contentsOf: "oe".utf8)
        case 0xC6, 0xE6: folded.append(contentsOf: "ae".utf8)
        case 0x3C2: folded.append(contentsOf: "σ".utf8)
        default:
            if scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue {
                folded.append(UInt8(0x30 + Int(value)))
            } else {
                folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
    }

    /// A folded word without the accents of its Latin letters, as French, Italian and Spanish capitals are often set.
    static func withoutAccents(_ folded: [UInt8], firstOnly: Bool = false) -> [UInt8] {
        guard folded.contains(where: { $0 >= 0x80 }) else { return folded }
        var bare: [UInt8] = []
        for (index, character) in String(decoding: folded, as: UTF8.self).enumerated() {
            let base = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.first
            if let base, base.isASCII, index == 0 || !firstOnly {
                bare.append(UInt8(truncatingIfNeeded: base.value))
            } else {
                bare.append(contentsOf: String(character).utf8)
            }
        }
        return bare
    }
}
