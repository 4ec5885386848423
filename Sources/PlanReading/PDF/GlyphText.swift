import Foundation

/// Makes readable text of what a PDF font maps its glyphs to.
enum GlyphText {
    /// Ligatures spelled out, invisible marks dropped, odd spaces made plain, bullets of symbol fonts
    /// mapped to the bullets they look like.
    static func cleaned(_ text: String, font: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            return text == "o" && font.contains("Courier") ? "◦" : text
        }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { append(scalar, font: font, to: &result) }
        return String(result).precomposedStringWithCanonicalMapping
    }

    private static func append(_ scalar: Unicode.Scalar, font: String, to result: inout String.UnicodeScalarView) {
        switch scalar.value {
        case 0xFB00...0xFB06: result.append(contentsOf: ligatures[Int(scalar.value) - 0xFB00].unicodeScalars)
        case 0x200B, 0x200E, 0x200F, 0x2060...0x2064, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFD: break
        case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F: result.append(" ")
        case 0..<0x20, 0x7F..<0xA0: result.append(" ")
        case 0xF000...0xF0FF:
            if let plain = privateUse(scalar, font: font) { result.append(plain) }
        case 0xE000..<0xF000, 0xF100...0xF8FF: break
        default: result.append(scalar)
        }
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    /// Symbol fonts put their glyphs at U+F000 and up; text fonts with a symbol encoding put ASCII there.
    private static func privateUse(_ scalar: Unicode.Scalar, font: String) -> Unicode.Scalar? {
        let isSymbolFont = ["ymbol", "ingdings", "ebdings", "ZapfD"].contains { font.contains($0) }
        guard isSymbolFont else {
            let code = scalar.value - 0xF000
            return (0x20..<0x7F).contains(code) ? Unicode.Scalar(code) : nil
        }
        return bullets[scalar.value]
    }

    private static let bullets: [UInt32: Unicode.Scalar] = [
        0xF02D: "–", 0xF06C: "●", 0xF06E: "■", 0xF06F: "□", 0xF071: "❑", 0xF072: "❒", 0xF073: "♦", 0xF075: "◆",
        0xF076: "❖", 0xF077: "◆", 0xF09F: "•", 0xF0A7: "▪", 0xF0A8: "◻", 0xF0AA: "✦", 0xF0AF: "✱", 0xF0B7: "•",
        0xF0D8: "➢", 0xF0DC: "➲", 0xF0E0: "→", 0xF0E8: "➔", 0xF0F0: "⇨", 0xF0FC: "✓", 0xF0FE: "☑",
    ]
}
