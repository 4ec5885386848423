/// The looks of cells. Each is one format of the workbook, made once.
enum CellStyle: Int, CaseIterable {
    case title, line, header, centredHeader, numberHeader, rotatedHeader
    case text, centredText, numberText, remark, integer, centredInteger, score, money, quote
    case link
    /// Only the font counts: part of a quote.
    case matched
    /// Fonts and fills of conditional formats.
    case rung0, rung1, rung2, rung3, rung4

    /// Fills for rungs 0 to 4: one hue from light to dark, told apart without seeing colour; the number stands in the
    /// cell. After ColorBrewer's "Blues" (Cynthia Brewer, Pennsylvania State University).
    static let rungs: [CellStyle] = [.rung0, .rung1, .rung2, .rung3, .rung4]

    /// Headings stand like the cells below them.
    static func header(of column: SheetColumn) -> CellStyle {
        if column.isHeadingRotated { return .rotatedHeader }
        return switch column.alignment {
        case .text: .header
        case .centred: .centredHeader
        case .number: .numberHeader
        }
    }
}

/// Colours as 0xRRGGBB.
enum SheetColour {
    static let ink: UInt32 = 0x1F2933
    static let muted: UInt32 = 0x52606D
    static let header: UInt32 = 0x1F3A5F
    static let white: UInt32 = 0xFFFFFF
    static let line: UInt32 = 0xCBD2D9
    static let link: UInt32 = 0x0B5394
    static let bar: UInt32 = 0x9ECAE1
    static let rungFills: [UInt32] = [0xF2F2F2, 0xE3EEF9, 0xBDD7EE, 0x6BAED6, 0x08519C]
}
