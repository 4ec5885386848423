/// A script, to tell words that are written in the wrong one.
public enum TermScript: String, Sendable, CaseIterable {
    case latin = "Latin"
    case greek = "Greek"
    case cyrillic = "Cyrillic"
    case armenian = "Armenian"
    case hebrew = "Hebrew"
    case arabic = "Arabic"
    case devanagari = "Devanagari"
    case bengali = "Bengali"
    case thai = "Thai"
    case lao = "Lao"
    case burmese = "Burmese"
    case georgian = "Georgian"
    case khmer = "Khmer"
    case kana = "Kana"
    case hangul = "Hangul"
    case han = "Han"

    /// Script of a letter; nil for digits, marks and scripts that are not told apart here.
    public init?(_ scalar: Unicode.Scalar) {
        guard scalar.properties.isAlphabetic else { return nil }
        guard let script = TermScript.ranges.first(where: { $0.0.contains(scalar.value) })?.1 else { return nil }
        self = script
    }

    /// Main blocks of the scripts, after the Unicode block list.
    private static let ranges: [(ClosedRange<UInt32>, TermScript)] = [
        (0x41...0x24F, .latin), (0x250...0x2AF, .latin), (0x370...0x3FF, .greek), (0x400...0x52F, .cyrillic),
        (0x530...0x58F, .armenian), (0x590...0x5FF, .hebrew), (0x600...0x77F, .arabic), (0x8A0...0x8FF, .arabic),
        (0x900...0x97F, .devanagari), (0x980...0x9FF, .bengali), (0xE00...0xE7F, .thai), (0xE80...0xEFF, .lao),
        (0x1000...0x109F, .burmese), (0x10A0...0x10FF, .georgian), (0x1100...0x11FF, .hangul),
        (0x1780...0x17FF, .khmer), (0x1C80...0x1C8F, .cyrillic), (0x1D00...0x1DBF, .latin), (0x1E00...0x1EFF, .latin),
        (0x1F00...0x1FFF, .greek), (0x2C60...0x2C7F, .latin), (0x2DE0...0x2DFF, .cyrillic), (0x2E80...0x2FDF, .han),
        (0x3005...0x3007, .han), (0x3040...0x30FF, .kana), (0x3130...0x318F, .hangul), (0x31F0...0x31FF, .kana),
        (0x3400...0x4DBF, .han), (0x4E00...0x9FFF, .han), (0xA640...0xA69F, .cyrillic), (0xA720...0xA7FF, .latin),
        (0xAC00...0xD7AF, .hangul), (0xF900...0xFAFF, .han), (0xFB00...0xFB06, .latin), (0xFB1D...0xFB4F, .hebrew),
        (0xFB50...0xFDFF, .arabic), (0xFE70...0xFEFC, .arabic), (0xFF21...0xFF5A, .latin), (0xFF66...0xFF9D, .kana),
        (0x20000...0x323AF, .han),
    ]
}
