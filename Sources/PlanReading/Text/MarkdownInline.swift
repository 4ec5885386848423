/// Takes the marks of Markdown out of a stretch of text and leaves what a reader of the page would see. Goes through the
/// text once; no mark is looked for further away than `reach`.
struct MarkdownInline {
    static func stripped(_ text: String) -> String {
        guard text.utf8.contains(where: { marks.contains($0) }) else { return text }
        var scanner = MarkdownInline(scalars: Array(text.unicodeScalars))
        scanner.scan(0..<scanner.scalars.count, depth: 0)
        return String(scanner.output)
    }

    private static let reach = 2_000
    private static let marks = Set("\\![<~*_`&".utf8)

    private let scalars: [Unicode.Scalar]
    private var output = String.UnicodeScalarView()

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private mutating func scan(_ range: Range<Int>, depth: Int) {
        var index = range.lowerBound
        while index < range.upperBound {
            let scalar = scalars[index]
            let next = index + 1 < range.upperBound ? scalars[index + 1] : " "
            switch scalar {
            case "\\" where Self.isPunctuation(next):
                output.append(next)
                index += 2
            case "!" where next == "[":
                if let link = link(at: index + 1, range) { index = link.end } else { index = copy(index) }
            case "[" where next == "^":
                index = close(of: "]", after: index + 1, range).map { $0 + 1 } ?? copy(index)
            case "[":
                if depth < 4, let link = link(at: index, range) {
                    scan(link.text, depth: depth + 1)
                    index = link.end
                } else {
                    index = copy(index)
                }
            case "<": index = tag(at: index, next, range)
            case "~" where next == "~": index = closeOfStruck(index, range) ?? copy(index)
            case "*", "_", "`": index = emphasis(at: index, scalar, range)
            case "&": index = entity(at: index, range)
            default: index = copy(index)
            }
        }
    }

    private mutating func copy(_ index: Int) -> Int {
        output.append(scalars[index])
        return index + 1
    }

    private func close(of mark: Unicode.Scalar, after start: Int, _ range: Range<Int>) -> Int? {
        let end = min(range.upperBound, start + Self.reach)
        return start < end ? scalars[start..<end].firstIndex(of: mark) : nil
    }

    /// The place of the bracket that closes the one at `start`, brackets inside set aside.
    private func matching(_ open: Unicode.Scalar, _ close: Unicode.Scalar, at start: Int, _ range: Range<Int>) -> Int? {
        var depth = 0
        for index in start..<min(range.upperBound, start + Self.reach) {
            if scalars[index] == open { depth += 1 }
            if scalars[index] == close { depth -= 1 }
            if depth == 0 { return index }
            if depth > 20 { return nil }
        }
        return nil
    }

    /// `[text](address)` or `[text][reference]`: the text, and where the mark ends.
    private func link(at start: Int, _ range: Range<Int>) -> (text: Range<Int>, end: Int)? {
        guard let textEnd = matching("[", "]", at: start, range), textEnd + 1 < range.upperBound else { return nil }
        let end =
            switch scalars[textEnd + 1] {
            case "(": matching("(", ")", at: textEnd + 1, range)
            case "[": matching("[", "]", at: textEnd + 1, range)
            default: nil as Int?
            }
        return end.map { (start + 1..<textEnd, $0 + 1) }
    }

    /// Tags and comments go, addresses in angle brackets stay, a line break stays one.
    private mutating func tag(at start: Int, _ next: Unicode.Scalar, _ range: Range<Int>) -> Int {
        let isTag = next.properties.isAlphabetic && next.isASCII || next == "/" || next == "!"
        guard isTag, let end = close(of: ">", after: start + 1, range) else { return copy(start) }
        let content = scalars[start + 1..<end]
        guard !content.contains("<") else { return copy(start) }
        let text = String(String.UnicodeScalarView(content))
        if text.contains("://") && !text.contains(" ") || text.hasPrefix("mailto:") {
            output.append(contentsOf: content)
        } else if text.lowercased().hasPrefix("br") {
            output.append("\n")
        } else if text.hasPrefix("!--"), !text.hasSuffix("--") {
            // A ">" inside a comment ends no comment.
            var index = end
            while let close = close(of: ">", after: index + 1, range) {
                if scalars[close - 1] == "-", scalars[close - 2] == "-" { return close + 1 }
                index = close
                if index - start > Self.reach { break }
            }
        }
        return end + 1
    }

    private func closeOfStruck(_ start: Int, _ range: Range<Int>) -> Int? {
        guard let close = close(of: "~", after: start + 2, range), close + 1 < range.upperBound, close > start + 2,
            scalars[close + 1] == "~"
        else { return nil }
        return close + 2
    }

    /// Drops a run of marks that opens or closes something; a lone star between spaces and the underscores inside a word
    /// stay.
    private mutating func emphasis(at start: Int, _ mark: Unicode.Scalar, _ range: Range<Int>) -> Int {
        var end = start
        while end < range.upperBound, scalars[end] == mark { end += 1 }
        let before = start > range.lowerBound ? scalars[start - 1] : " "
        let after = end < range.upperBound ? scalars[end] : " "
        let isLone = LineJoiner.isSpace(before) && LineJoiner.isSpace(after)
        let isInWord = mark == "_" && Self.isWordPart(before) && Self.isWordPart(after)
        if isLone || isInWord { output.append(contentsOf: scalars[start..<end]) }
        return end
    }

    private mutating func entity(at start: Int, _ range: Range<Int>) -> Int {
        let end = min(range.upperBound, start + 10)
        guard let close = scalars[start..<end].firstIndex(of: ";") else { return copy(start) }
        let name = String(String.UnicodeScalarView(scalars[start + 1..<close]))
        guard let scalar = Self.entities[name] ?? Self.numbered(name) else { return copy(start) }
        output.append(scalar)
        return close + 1
    }

    /// "#233", "#xE9"
    private static func numbered(_ name: String) -> Unicode.Scalar? {
        guard name.first == "#" else { return nil }
        let digits = name.dropFirst()
        let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init)
    }

    private static let entities: [String: Unicode.Scalar] = [
        "nbsp": "\u{A0}", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "euro": "€", "ndash": "–", "mdash": "—",
        "amp": "&",
        "hellip": "…", "laquo": "«", "raquo": "»", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç",
    ]

    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
        default: false
        }
    }
}
