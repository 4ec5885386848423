/// Breaks text into lines of at most `columns` columns: at spaces, between wide characters, and only where nothing else
/// helps inside a word. Chinese closing punctuation never begins a line, and opening punctuation never ends one.
struct LineWrapper {
    var columns = 80

    private static let closing: Set<Character> = [
        "，", "。", "、", "；", "：", "！", "？", "）", "」", "』", "》", "〉", "】", "〕", "］", "｝", "”", "’", "…", "—", "％", "·",
        ",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "»", "．", "～",
    ]
    private static let opening: Set<Character> = [
        "（", "「", "『", "《", "〈", "【", "〔", "［", "｛", "“", "‘", "(", "[", "{", "«", "￥", "$", "€",
    ]

    /// Lines without trailing spaces; `first` stands before the first line, `rest` before the others.
    func wrap(_ text: String, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        var line = first
        var width = first.columnWidth
        var isEmpty = true
        func startLine() {
            lines.append(line)
            line = rest
            width = rest.columnWidth
            isEmpty = true
        }
        for piece in pieces(of: text) {
            let gap = piece.followsSpace && !isEmpty ? 1 : 0
            if !isEmpty, width + gap + piece.width > columns { startLine() }
            if piece.followsSpace, !isEmpty {
                line += " "
                width += 1
            }
            for character in piece.text {
                if !isEmpty, width + character.columnWidth > columns { startLine() }
                line.append(character)
                width += character.columnWidth
                isEmpty = false
            }
        }
        if !isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    private struct Piece {
        var text: String
        var width: Int
        var followsSpace: Bool
    }

    /// Runs of characters that no line may part.
    private func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var current = Piece(text: "", width: 0, followsSpace: false)
        var previous: Character?
        func flush(beforeSpace: Bool) {
            if !current.text.isEmpty { pieces.append(current) }
            current = Piece(text: "", width: 0, followsSpace: beforeSpace)
        }
        for character in text {
            if Self.isSpace(character) {
                flush(beforeSpace: true)
                previous = nil
                continue
            }
            if let previous, Self.mayBreak(previous, character) { flush(beforeSpace: false) }
            current.text.append(character)
            current.width += character.columnWidth
            previous = character
        }
        flush(beforeSpace: false)
        return pieces
    }

    private static func mayBreak(_ before: Character, _ after: Character) -> Bool {
        (before.columnWidth == 2 || after.columnWidth == 2) && !closing.contains(after) && !opening.contains(before)
    }

    /// Spaces that part words; no-break spaces do not. Control characters are spaces here: in a terminal they act.
    private static func isSpace(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        switch scalar.value {
        case 0...0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x3000: return true
        default: return false
        }
    }
}
