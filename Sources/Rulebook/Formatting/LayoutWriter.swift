import Yams

/// Writes a tree of YAML nodes in canonical layout.
struct LayoutWriter {
    private let outline: LayoutOutline
    private var text = ""

    /// A list or mapping in brackets that would reach further is written on lines of its own.
    private static let lineLimit = 120

    init(outline: LayoutOutline) { self.outline = outline }

    mutating func write(_ root: Node, as shape: Shape) -> String {
        writeComments(outline.header, indent: 0, keepsFirstBlank: false)
        if outline.hasBlankLineBelowHeader, !outline.header.isEmpty { writeBlankLine() }
        writeEntries(root, shape, indent: 0)
        return text
    }

    // MARK: Entries

    private mutating func writeEntries(_ node: Node, _ shape: Shape, indent: Int) {
        switch node {
        case .mapping(let mapping):
            for (index, entry) in LayoutOrder.entries(mapping, shape).enumerated() {
                let notes = outline.notes(ofKey: entry.key)
                writeLead(notes, indent: indent, isFirst: index == 0)
                writeIndent(indent)
                writeEntry(entry, notes, indent: indent)
            }
        case .sequence(let sequence):
            for (index, item) in sequence.enumerated() {
                writeItem(item, LayoutOrder.itemShape(of: shape), indent: indent, isFirst: index == 0)
            }
        default:
            writeIndent(indent)
            writeValue(node, shape, outline.notes(ofItem: node), indent: indent)
        }
    }

    /// A key and its value, from the key on.
    private mutating func writeEntry(_ entry: LayoutOrder.Entry, _ notes: LayoutOutline.Notes, indent: Int) {
        text += scalar(entry.key, inFlow: false) + ":"
        writeValue(entry.value, entry.shape, notes, indent: indent)
        writeComments(notes.footer, indent: indent, keepsFirstBlank: true)
    }

    private mutating func writeItem(_ item: Node, _ shape: Shape, indent: Int, isFirst: Bool) {
        let notes = outline.notes(ofItem: item)
        guard case .mapping(let mapping) = item, !fitsInFlow(item, indent: indent + 2) else {
            writeLead(notes, indent: indent, isFirst: isFirst)
            writeIndent(indent)
            text += "-"
            writeValue(item, shape, notes, indent: indent)
            writeComments(notes.footer, indent: indent, keepsFirstBlank: true)
            return
        }
        // The first key stands behind the dash, so that its comments go before it.
        writeLead(notes, indent: indent, isFirst: isFirst)
        writeComments(notes.trailing, indent: indent, keepsFirstBlank: false)
        for (index, entry) in LayoutOrder.entries(mapping, shape).enumerated() {
            let own = outline.notes(ofKey: entry.key)
            if index == 0 {
                writeComments(own.leading, indent: indent, keepsFirstBlank: false)
                writeIndent(indent)
                text += "- "
            } else {
                writeLead(own, indent: indent + 2, isFirst: false)
                writeIndent(indent + 2)
            }
            writeEntry(entry, own, indent: indent + 2)
        }
        writeComments(notes.footer, indent: indent, keepsFirstBlank: true)
    }

    /// What stands behind a colon or dash, up to the end of its last line.
    private mutating func writeValue(_ node: Node, _ shape: Shape, _ notes: LayoutOutline.Notes, indent: Int) {
        let trailing = notes.trailing.map { " " + $0.text }.joined()
        switch node {
        case .scalar(let scalar) where scalar.style == .literal || scalar.style == .folded:
            writeBlock(node, scalar, trailing: trailing, indent: indent + 2)
        case .scalar(let scalar):
            let value = self.scalar(node, inFlow: false)
            let isNothing = scalar.string.isEmpty && scalar.style == .plain
            text += (isNothing ? "" : " " + value) + trailing + "\n"
        case _ where fitsInFlow(node, indent: indent):
            text += " " + flow(node, shape) + trailing + "\n"
        default:
            text += trailing + "\n"
            writeEntries(node, shape, indent: indent + 2)
        }
    }

    // MARK: Scalars and flow

    private func fitsInFlow(_ node: Node, indent: Int) -> Bool {
        outline.isFlow(node) && flow(node, .text).unicodeScalars.count + indent <= Self.lineLimit
    }

    private func flow(_ node: Node, _ shape: Shape) -> String {
        switch node {
        case .mapping(let mapping):
            let entries = LayoutOrder.entries(mapping, shape).map {
                "\(scalar($0.key, inFlow: true)): \(flow($0.value, $0.shape))"
            }
            return "{" + entries.joined(separator: ", ") + "}"
        case .sequence(let sequence):
            let item = LayoutOrder.itemShape(of: shape)
            return "[" + sequence.map { flow($0, item) }.joined(separator: ", ") + "]"
        default:
            return scalar(node, inFlow: true)
        }
    }

    private func scalar(_ node: Node, inFlow: Bool) -> String {
        guard case .scalar(let scalar) = node else { return "" }
        let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
        if scalar.string.isEmpty, !isQuoted { return "" }
        return ScalarText.write(scalar.string, isPlain: !isQuoted, inFlow: inFlow)
    }

    /// A text over several lines, each as it is; only the indentation is made anew.
    private mutating func writeBlock(_ node: Node, _ scalar: Node.Scalar, trailing: String, indent: Int) {
        let source = outline.blockSource(of: node)
        let lines = source.lines
        let filled = lines.filter { !YAMLSpans.isBlank($0) }
        let explicit = source.header.contains(where: \.isNumber)
        // With a number in the header the indentation is part of the text: it is left as it is.
        let old = explicit ? nil : filled.first.map(YAMLSpans.indent)
        text += " " + source.header + trailing + "\n"
        let end = lines.lastIndex { !YAMLSpans.isBlank($0) }.map { $0 + 1 } ?? 0
        let keepsEnd = source.header.contains("+")
        for line in lines.prefix(keepsEnd ? lines.count : end) {
            guard let old else {
                text += String(scalars: line) + "\n"
                continue
            }
            let content = line.dropFirst(min(old, YAMLSpans.indent(of: line)))
            text += content.isEmpty ? "\n" : String(repeating: " ", count: indent) + String(scalars: content) + "\n"
        }
    }

    // MARK: Lines

    private mutating func writeLead(_ notes: LayoutOutline.Notes, indent: Int, isFirst: Bool) {
        writeComments(notes.leading, indent: indent, keepsFirstBlank: !isFirst)
        if notes.isAfterBlankLine, !isFirst || !notes.leading.isEmpty { writeBlankLine() }
    }

    private mutating func writeComments(_ comments: [YAMLComment], indent: Int, keepsFirstBlank: Bool) {
        for (index, comment) in comments.enumerated() {
            if comment.isAfterBlankLine, index > 0 || keepsFirstBlank { writeBlankLine() }
            writeIndent(indent)
            text += comment.text + "\n"
        }
    }

    private mutating func writeBlankLine() {
        if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
    }

    private mutating func writeIndent(_ indent: Int) { text += String(repeating: " ", count: indent) }
}
