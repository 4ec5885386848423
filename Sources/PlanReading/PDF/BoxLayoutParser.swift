/// Reads what `pdftotext -bbox-layout` prints: words with their boxes, without fonts.
struct BoxLayoutParser: Sendable {
    /// The pages as runs, one for each word; sizes are estimated from the height of the boxes.
    func pages(in output: String) -> [(size: PageList.Size?, runs: [TextRun])] {
        var pages: [(size: PageList.Size?, runs: [TextRun])] = []
        for line in output.split(separator: "\n") {
            let line = line.drop { $0 == " " }
            if line.hasPrefix("<page ") {
                let numbers = Self.numbers(in: line)
                pages.append((numbers.count > 1 ? .init(width: numbers[0], height: numbers[1]) : nil, []))
            } else if line.hasPrefix("<word "), !pages.isEmpty, let run = Self.run(line) {
                pages[pages.count - 1].runs.append(run)
            }
        }
        return pages
    }

    private static func run(_ line: Substring) -> TextRun? {
        let numbers = numbers(in: line)
        guard numbers.count >= 4, let open = line.firstIndex(of: ">"),
            let close = line.range(of: "</word>")
        else { return nil }
        let box = TextBox(left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3])
        let text = unescaped(line[line.index(after: open)..<close.lowerBound])
        // Boxes span ascent and descent, together about 0.95 font sizes in common text fonts.
        let isTall = text.unicodeScalars.count > 2 && box.height > 2 * box.width
        let size = ((isTall ? box.width : box.height) / 0.95 * 2).rounded() / 2
        return TextRun(
            text: text, box: box, originX: isTall ? box.right - 0.2 * size : box.left,
            baseline: isTall ? box.bottom : box.bottom - 0.22 * size, size: size, isBold: false, isItalic: false,
            font: "")
    }

    private static func numbers(in line: Substring) -> [Double] {
        line.prefix { $0 != ">" }.split(separator: "\"").compactMap { Double($0) }
    }

    private static func unescaped(_ text: Substring) -> String {
        guard text.contains("&") else { return String(text) }
        var result = ""
        var rest = text
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            let entity = rest[start...].prefix { $0 != ";" }
            let name = String(entity.dropFirst())
            guard entity.endIndex < rest.endIndex, let character = entities[name] ?? numeric(name) else {
                result += "&"
                rest = rest[rest.index(after: start)...]
                continue
            }
            result.append(character)
            rest = rest[rest.index(after: entity.endIndex)...]
        }
        return result + rest
    }

    private static let entities: [String: Character] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

    private static func numeric(_ name: String) -> Character? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map(Character.init)
    }
}
