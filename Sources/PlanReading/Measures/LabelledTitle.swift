import Foundation

/// A title with a measure's label before it, as headings and rows of tables carry them.
struct LabelledTitle {
    /// As printed.
    let label: String
    let title: String
    /// UTF-8 offsets of the title in the text.
    let range: Range<Int>
    /// By which two mentions of one label are told.
    let key: String

    /// The title of a heading; nil where it has no label.
    init?(heading text: String) {
        self.init(text, end: text.utf8.count)
    }

    /// The title of a row: the rest of its first cell, or where that is a label alone its second cell; nil without a label.
    init?(row text: String) {
        let bytes = Array(text.utf8)
        let cell = Self.cellEnd(in: bytes, from: 0)
        if let inFirst = LabelledTitle(text, end: cell), !inFirst.title.isEmpty {
            self = inFirst
            return
        }
        guard MeasureLabel.length(in: Array(bytes[..<cell])) > 0, cell < bytes.count else { return nil }
        self.init(text, end: Self.cellEnd(in: bytes, from: cell + Self.bar.count), labelEnd: cell)
        guard !title.isEmpty else { return nil }
    }

    private init?(_ text: String, end: Int, labelEnd: Int? = nil) {
        let bytes = Array(text.utf8)
        let length = labelEnd ?? MeasureLabel.length(in: Array(bytes[..<end]))
        guard length > 0 else { return nil }
        label = String(decoding: bytes[..<length], as: UTF8.self).trimmingCharacters(in: .whitespaces)
        let rest = String(decoding: bytes[length..<end], as: UTF8.self)
        let marks = CharacterSet(charactersIn: " \u{A0}:.-–—|：、．")
        let start = rest.unicodeScalars.prefix { marks.contains($0) }.reduce(0) { $0 + UTF8.width($1) }
        title = String(decoding: Array(rest.utf8.dropFirst(start)), as: UTF8.self).trimmingCharacters(in: .whitespaces)
        range = length + start..<length + start + title.utf8.count
        key = MeasureLabel.key(label)
    }

    private static let bar = Array(" | ".utf8)

    private static func cellEnd(in bytes: [UInt8], from start: Int) -> Int {
        guard start < bytes.count else { return bytes.count }
        return bytes.indices[start...].first { bytes[$0...].starts(with: bar) } ?? bytes.count
    }
}
