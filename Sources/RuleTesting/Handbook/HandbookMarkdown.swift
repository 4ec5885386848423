/// Writes a page as GitHub-flavoured Markdown.
enum HandbookMarkdown {
    static func page(_ blocks: [HandbookBlock]) -> String {
        blocks.map(text).joined(separator: "\n\n") + "\n"
    }

    private static func text(_ block: HandbookBlock) -> String {
        switch block {
        case .heading(let level, let text, let anchor):
            "<a id=\"\(anchor)\"></a>\n\n" + String(repeating: "#", count: level) + " " + escaped(text)
        case .paragraph(let text): escaped(text)
        case .facts(let facts): facts.map { "- \($0.name): \(escaped($0.value))" }.joined(separator: "\n")
        case .terms(let language, let terms):
            "**\(LanguageName.english(language))**\n\n" + terms.map { "- " + code($0) }.joined(separator: "\n")
        case .example(let example):
            "> Rung \(example.rung): "
                + example.runs.map { $0.isMarked ? "**\(escaped($0.text))**" : escaped($0.text) }.joined()
        case .table(let rows): table(rows)
        }
    }

    private static func table(_ rows: [[String]]) -> String {
        var lines = rows.map { row in
            "| " + row.map { escaped($0).replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
        }
        guard let headings = rows.first else { return "" }
        lines.insert("|" + String(repeating: " --- |", count: headings.count), at: 1)
        return lines.joined(separator: "\n")
    }

    /// A code span; the fence is longer than any run of backticks inside.
    private static func code(_ text: String) -> String {
        let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        return longest == 0 ? "`\(text)`" : "\(fence) \(text) \(fence)"
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "\\`*_[]<>#".contains(character) { result.append("\\") }
            result.append(character)
        }
    }
}
