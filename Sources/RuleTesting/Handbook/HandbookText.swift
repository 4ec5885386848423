/// Writes a page for a terminal: no line is longer than the terms ask for.
enum HandbookText {
    static func page(_ blocks: [HandbookBlock]) -> String {
        blocks.map(text).joined(separator: "\n") + "\n"
    }

    private static func text(_ block: HandbookBlock) -> String {
        switch block {
        case .heading(let level, let text, _):
            switch level {
            case 1: return text + "\n" + String(repeating: "=", count: text.count)
            case 2: return "\n" + text + "\n" + String(repeating: "-", count: text.count)
            default: return "\n" + text
            }
        case .paragraph(let text): return "  " + text
        case .facts(let facts):
            let width = facts.map(\.name.count).max() ?? 0
            return facts.map { fact in
                "  \(fact.name):" + String(repeating: " ", count: width - fact.name.count + 1) + fact.value
            }.joined(separator: "\n")
        case .terms(let language, let terms):
            return terms.map { "    \(language)  \($0)" }.joined(separator: "\n")
        case .example(let example):
            let text = example.runs.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
            return "  Rung \(example.rung), for example: \(text)"
        case .table(let rows): return table(rows)
        }
    }

    /// A line for each row under its first cell: cells are sentences, too long for columns.
    private static func table(_ rows: [[String]]) -> String {
        guard let headings = rows.first else { return "" }
        return rows.dropFirst().map { row in
            let rest = zip(headings, row).dropFirst().map { "    \($0): \($1)" }
            return (["  " + (row.first ?? "")] + rest).joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
