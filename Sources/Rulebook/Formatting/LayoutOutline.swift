import Yams

/// The entries of a rule file that have lines of their own, and the comments and blank lines that belong to each.
struct LayoutOutline {
    /// Where an entry begins: a key of a mapping, or what stands behind the dash of a list item.
    struct Place: Hashable {
        var line: Int
        var column: Int

        init(_ mark: Mark?) {
            line = (mark?.line ?? 1) - 1
            column = (mark?.column ?? 1) - 1
        }
    }

    struct Notes {
        var leading: [YAMLComment] = []
        /// Behind the entry on its line.
        var trailing: [YAMLComment] = []
        /// Below the entry, where no other of its depth follows.
        var footer: [YAMLComment] = []
        var isAfterBlankLine = false
    }

    /// The comments above the first entry of the file.
    private(set) var header: [YAMLComment] = []
    /// A blank line parts the header from the first entry, whichever that will be.
    private(set) var hasBlankLineBelowHeader = false
    private var mappingNotes: [Place: Notes] = [:]
    private var itemNotes: [Place: Notes] = [:]
    private let spans: YAMLSpans

    private struct Anchor {
        var place: Place
        /// The column that comments of the entry have: that of the key or the dash.
        var column: Int
        var isItem: Bool
        var depth: Int
    }

    init(_ document: YAMLDocument) {
        spans = YAMLSpans(document)
        var anchors: [Anchor] = []
        collect(document.root, depth: 0, into: &anchors)
        for (index, anchor) in anchors.enumerated() {
            let line = anchor.place.line
            let isAfterBlank = line > 0 && YAMLSpans.isBlank(spans.lines[line - 1])
            if index == 0 {
                hasBlankLineBelowHeader = isAfterBlank
            } else {
                change(anchor) { $0.isAfterBlankLine = isAfterBlank }
            }
        }
        for comment in YAMLComment.all(in: spans) { attach(comment, anchors) }
    }

    func notes(ofKey key: Node) -> Notes { mappingNotes[Place(key.mark)] ?? Notes() }

    func notes(ofItem item: Node) -> Notes { itemNotes[Place(item.mark)] ?? Notes() }

    /// Whether a collection is written in brackets on one line, and stays so.
    func isFlow(_ node: Node) -> Bool {
        guard let mark = node.mark else { return false }
        switch node {
        case .mapping, .sequence:
            let place = Place(mark)
            guard spans.lines.indices.contains(place.line), spans.lines[place.line].indices.contains(place.column)
            else {
                return false
            }
            let first = spans.lines[place.line][place.column]
            return (first == "[" || first == "{") && spans.isOnOneLine(flowAt: mark)
        default: return false
        }
    }

    /// The source lines of a block scalar, with its header from the mark on.
    func blockSource(of node: Node) -> (header: String, lines: [[Unicode.Scalar]]) {
        let place = Place(node.mark)
        let header = spans.lines[place.line].dropFirst(place.column).prefix { $0 != " " }
        let lines = spans.lines.indices.filter { $0 > place.line }.prefix { spans.blockLines.contains($0) }
        return (String(scalars: header), lines.map { spans.lines[$0] })
    }

    // MARK: Entries

    private func collect(_ node: Node, depth: Int, into anchors: inout [Anchor]) {
        if isFlow(node) { return }
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping {
                let place = Place(key.mark)
                anchors.append(Anchor(place: place, column: place.column, isItem: false, depth: depth))
                collect(value, depth: depth + 1, into: &anchors)
            }
        case .sequence(let sequence):
            for item in sequence {
                let place = Place(item.mark)
                let dash = spans.lines[place.line].prefix(place.column).lastIndex(of: "-") ?? place.column
                anchors.append(Anchor(place: place, column: dash, isItem: true, depth: depth))
                collect(item, depth: depth + 1, into: &anchors)
            }
        default: return
        }
    }

    private mutating func change(_ anchor: Anchor, _ body: (inout Notes) -> Void) {
        if anchor.isItem {
            body(&itemNotes[anchor.place, default: Notes()])
        } else {
            body(&mappingNotes[anchor.place, default: Notes()])
        }
    }

    // MARK: Comments

    private mutating func attach(_ comment: YAMLComment, _ anchors: [Anchor]) {
        let next = anchors.firstIndex { $0.place.line > comment.line }
        if let next, isBehindDash(comment) {
            change(anchors[next]) { $0.leading.append(comment) }
            return
        }
        guard comment.hasLineOfItsOwn else {
            let owner = anchors.last { $0.place.line <= comment.line }
            owner.map { change($0) { $0.trailing.append(comment) } }
            return
        }
        if let next, comment.column <= anchors[next].column {
            if next == 0 {
                header.append(comment)
            } else {
                change(anchors[next]) { $0.leading.append(comment) }
            }
            return
        }
        // Further in than what follows: it belongs below the deepest entry that is not further in than itself.
        var depth = Int.max
        for anchor in anchors[..<(next ?? anchors.count)].reversed() where anchor.depth < depth {
            depth = anchor.depth
            if anchor.column <= comment.column || depth == 0 {
                change(anchor) { $0.footer.append(comment) }
                return
            }
        }
    }

    /// Nothing but the dash of a list item stands before it, whose text begins on the next line.
    private func isBehindDash(_ comment: YAMLComment) -> Bool {
        let before = spans.lines[comment.line].prefix(comment.column)
        return before.contains("-") && before.allSatisfy { $0 == "-" || $0 == " " }
    }
}
