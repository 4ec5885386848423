/// Tells lists of terms, where each entry begins with a bold term or an acronym and may fill its last line.
struct GlossaryEntries: Sendable {
    private let opensBold: Bool
    private let opensWithAcronym: Bool

    init(lines: [TextLine]) {
        let isList = lines.count >= 6 && lines.count { $0.text.endsSentence } * 4 < lines.count
        opensBold = lines.count >= 6 && lines.count { $0.startsBold && !$0.isBold } * 3 > lines.count
        opensWithAcronym = isList && lines.count(where: Self.startsWithAcronym) * 5 > lines.count * 2
    }

    /// Whether the line opens an entry of such a list.
    func opens(_ line: TextLine, after last: TextLine) -> Bool {
        (opensBold && line.startsBold && !last.endsBold) || (opensWithAcronym && Self.startsWithAcronym(line))
    }

    private static func startsWithAcronym(_ line: TextLine) -> Bool {
        let words = line.text.split(separator: " ", maxSplits: 1)
        guard words.count == 2, words[0].count <= 10, words[0].count(where: \.isUppercase) >= 2 else { return false }
        return words[1].contains(where: \.isLowercase)
    }
}
