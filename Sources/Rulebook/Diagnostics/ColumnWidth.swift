extension Character {
    /// How many columns of a terminal or a fixed-width font the character takes: 0 for combining marks alone, 2 for East
    /// Asian wide and full-width characters and emoji (Unicode Standard Annex 11), else 1.
    package var columnWidth: Int {
        var width = 0
        for scalar in unicodeScalars {
            // U+FE0F asks for the emoji form of the character before it.
            width = scalar == "\u{FE0F}" ? 2 : max(width, scalar.columnWidth)
        }
        return width
    }
}

extension StringProtocol {
    /// Columns that the text takes on one line.
    package var columnWidth: Int { reduce(0) { $0 + $1.columnWidth } }
}

extension Unicode.Scalar {
    /// 0 for marks, controls and what nobody sees.
    var columnWidth: Int {
        if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return isWide || properties.isEmojiPresentation ? 2 : 1
        }
    }

    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

extension String {
    /// Blanks as wide as a text, tabs kept, so that a caret below stands right whatever the width of a tab.
    package static func blank(under text: some StringProtocol) -> String {
        text.reduce(into: "") { $0 += $1 == "\t" ? "\t" : String(repeating: " ", count: $1.columnWidth) }
    }
}
