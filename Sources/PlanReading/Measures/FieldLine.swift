/// Lines that are there to say one thing about the measure they stand under: "Deadline: June 2026", "Ente responsabile: Ministero della salute", a row of
/// two cells, or a heading "Objectives" with what follows it.
enum FieldLine {
    /// What a line may say; its cost is told by `CostLine`.
    private static let roles: Set<ColumnRole> = [.objective, .target, .deadline, .indicator, .responsible]
    /// In characters.
    private static let longestHead = 50

    /// The fields of a measure's body, in order.
    ///
    /// - Parameter body: indices of its blocks.
    static func fields(of body: [Int], in blocks: [Block]) -> [NamedMeasure.FieldPlace] {
        var fields: [NamedMeasure.FieldPlace] = []
        // The field that a line without a value opens, and whether a list has begun to say it.
        var open: (role: ColumnRole, isList: Bool)?
        for index in body where blocks[index].record == nil {
            let text = blocks[index].passage.text
            if let (role, range) = field(in: text) {
                fields.append(NamedMeasure.FieldPlace(role: role, block: index, range: range))
                open = nil
            } else if let role = role(of: text) {
                open = (role, false)
            } else if let (role, isList) = open,
                blocks[index].kind == .listItem || !isList && blocks[index].kind != .heading
            {
                fields.append(NamedMeasure.FieldPlace(role: role, block: index, range: 0..<text.utf8.count))
                open = blocks[index].kind == .listItem ? (role, true) : nil
            } else {
                open = nil
            }
        }
        return fields
    }

    /// The role that the words before a colon or in the first of two cells name, and where the value stands.
    private static func field(in text: String) -> (role: ColumnRole, range: Range<Int>)? {
        let cells = text.split(separator: " | ", omittingEmptySubsequences: false)
        guard cells.count <= 2 else { return nil }
        let head = cells.count == 2 ? cells[0] : text.prefix { $0 != ":" && $0 != "：" }
        guard head.endIndex < text.endIndex, let role = role(of: String(head)) else { return nil }
        let value = text[head.endIndex...].drop { " \u{A0}|:：".contains($0) }
        guard !value.isEmpty else { return nil }
        return (role, text.utf8.count - value.utf8.count..<text.utf8.count)
    }

    /// nil where the words are no name of a field and nothing else.
    private static func role(of words: String) -> ColumnRole? {
        let head = words.drop { " \u{A0}•*·‣▪-–".contains($0) }
        guard head.count <= longestHead, let match = HeadingMatcher.standard.exactMatch(of: String(head)),
            roles.contains(match.role)
        else { return nil }
        return match.role
    }
}
