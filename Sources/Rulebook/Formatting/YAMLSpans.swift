import Yams

/// Where the scalars and flow collections of a YAML text end, which Yams does not say: its nodes know only where they begin.
struct YAMLSpans {
    /// The text by lines, for access by column.
    let lines: [[Unicode.Scalar]]
    /// Columns of quoted scalars by line: what looks like a comment inside them is none.
    private(set) var quoted: [Int: [Range<Int>]] = [:]
    /// Lines that belong to block scalars (`|`, `>`), their first line left out.
    private(set) var blockLines: Set<Int> = []
    /// Lines that a quoted scalar goes on in from the line above.
    private(set) var continuedLines: Set<Int> = []

    init(_ document: YAMLDocument) {
        lines = SourceText(document.text).lines.map(Array.init)
        collect(document.root)
    }

    private mutating func collect(_ node: Node) {
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping {
                collect(key)
                collect(value)
            }
        case .sequence(let sequence):
            for item in sequence { collect(item) }
        case .scalar(let scalar):
            guard let mark = node.mark else { return }
            switch scalar.style {
            case .singleQuoted, .doubleQuoted: addQuoted(line: mark.line - 1, column: mark.column - 1)
            case .literal, .folded: addBlock(line: mark.line - 1)
            default: return
            }
        case .alias: return
        }
    }

    private mutating func addQuoted(line: Int, column: Int) {
        let end = endOfQuoted(line: line, column: column)
        for index in line...end.line {
            let from = index == line ? column : 0
            quoted[index, default: []].append(from..<max(from, index == end.line ? end.column : lines[index].count))
            if index > line { continuedLines.insert(index) }
        }
    }

    /// The place behind the closing quote.
    private func endOfQuoted(line: Int, column: Int) -> (line: Int, column: Int) {
        guard lines.indices.contains(line), column < lines[line].count else { return (line, column) }
        let quote = lines[line][column]
        var (line, column) = (line, column + 1)
        while line < lines.count {
            while column < lines[line].count {
                let scalar = lines[line][column]
                let next = column + 1 < lines[line].count ? lines[line][column + 1] : nil
                if quote == "\"", scalar == "\\" {
                    column += 2
                } else if scalar == quote {
                    if quote == "\"" || next != "'" { return (line, column + 1) }
                    column += 2
                } else {
                    column += 1
                }
            }
            if line + 1 == lines.count { break }
            line += 1
            column = 0
        }
        return (line, lines[line].count)
    }

    private mutating func addBlock(line: Int) {
        guard let first = lines.indices.first(where: { $0 > line && !YAMLSpans.isBlank(lines[$0]) }) else { return }
        let indent = YAMLSpans.indent(of: lines[first])
        for index in lines.indices where index > line {
            if !YAMLSpans.isBlank(lines[index]), YAMLSpans.indent(of: lines[index]) < indent { break }
            blockLines.insert(index)
        }
    }

    /// Whether a flow collection (`[…]`, `{…}`) ends on the line on which it begins.
    func isOnOneLine(flowAt mark: Mark) -> Bool { end(ofFlowAt: mark) != nil }

    /// The column, from 0, of the closing bracket of a flow collection that ends on the line on which it begins; else nil.
    func end(ofFlowAt mark: Mark) -> Int? {
        let line = mark.line - 1
        var depth = 0
        for column in lines[line].indices where column >= mark.column - 1 && !isQuoted(line: line, column: column) {
            switch lines[line][column] {
            case "[", "{": depth += 1
            case "]", "}": depth -= 1
            default: continue
            }
            if depth == 0 { return column }
        }
        return nil
    }

    func isQuoted(line: Int, column: Int) -> Bool { quoted[line]?.contains { $0.contains(column) } ?? false }

    static func isBlank(_ line: [Unicode.Scalar]) -> Bool { line.allSatisfy { $0 == " " || $0 == "\t" } }

    static func indent(of line: [Unicode.Scalar]) -> Int { line.prefix { $0 == " " }.count }
}
