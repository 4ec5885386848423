import Foundation
import PlanReading

/// Prints the text of a block as a variant does and has it read again.
struct VariantPrinter {
    let variant: TextVariant

    /// What readers make of a block: one reading for each reader that the variant concerns, each of one text or more. Nil where
    /// the block cannot be printed so.
    func readings(of block: Block) -> [[String]]? {
        let passage = block.passage
        switch variant {
        case .lineBreaks, .hyphenation:
            guard block.kind != .tableRow, let lines = lines(passage.text) else { return nil }
            return PrintedText.Source.allCases.map { [PrintedText.paragraph(ofLines: lines, in: $0)] }
        case .noBreakSpaces: return Self.withNoBreakSpaces(passage).map { [[PrintedText.normalised($0)]] }
        case .quotes: return Self.withOtherQuotes(passage.text).map { [[PrintedText.normalised($0)]] }
        case .decomposed:
            guard passage.text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
            let text = passage.text.decomposedStringWithCanonicalMapping
            return text.utf8.elementsEqual(passage.text.utf8) ? nil : [[PrintedText.normalised(text)]]
        case .capitals: return Self.inCapitals(passage.text).map { [[PrintedText.normalised($0)]] }
        case .pageHeader:
            guard block.kind == .paragraph else { return nil }
            let readings = PrintedPages.all(of: passage).map(PrintedText.runningText)
            return readings.isEmpty ? nil : readings
        }
    }

    private func lines(_ text: String) -> [String]? {
        let lines = variant == .hyphenation ? Hyphenator.lines(of: text) : Self.broken(text)
        return lines.count > 1 ? lines : nil
    }

    /// A line for each word; in scripts without spaces one for each character.
    private static func broken(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: " ")).flatMap { bytes -> [String] in
            let word = Substring(bytes)
            guard bytes.contains(where: { $0 >= 0xE3 }) else { return [String(word)] }
            var lines: [String] = []
            var previous: Unicode.Scalar?
            for scalar in word.unicodeScalars {
                if let previous, isHan(previous), isHan(scalar) || lines.isEmpty {
                    lines.append(String(scalar))
                } else if previous == nil {
                    lines.append(String(scalar))
                } else {
                    lines[lines.count - 1].unicodeScalars.append(scalar)
                }
                previous = scalar
            }
            return lines
        }
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }

    /// Spaces between sentences, and around the bars of a table's cells, stay: nobody prints those as no-break spaces.
    private static func withNoBreakSpaces(_ passage: Passage) -> String? {
        let bytes = Array(passage.text.utf8)
        var isInside = Array(repeating: false, count: bytes.count)
        for sentence in passage.sentences { for index in sentence { isInside[index] = true } }
        var result: [UInt8] = []
        var isChanged = false
        for (index, byte) in bytes.enumerated() {
            if byte == 0x20, isInside[index], index > 0, bytes[index - 1] != UInt8(ascii: "|"),
                index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: "|")
            {
                result += [0xC2, 0xA0]
                isChanged = true
            } else {
                result.append(byte)
            }
        }
        return isChanged ? String(decoding: result, as: UTF8.self) : nil
    }

    private static func withOtherQuotes(_ text: String) -> String? {
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x27 || $0 == 0xE2 }) else { return nil }
        var result = String.UnicodeScalarView()
        var opens = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "'": result.append(opens ? "‘" : "’")
            case "\"": result.append(opens ? "“" : "”")
            case "‘", "’": result.append("'")
            case "“", "”": result.append("\"")
            default: result.append(scalar)
            }
            opens = " (([|\"'“‘".unicodeScalars.contains(scalar)
        }
        let changed = String(result)
        return changed == text ? nil : changed
    }

    /// A letter whose capital is two letters (ß) stays as it is.
    private static func inCapitals(_ text: String) -> String? {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let capital = scalar.properties.uppercaseMapping.unicodeScalars
            result.append(capital.count == 1 ? capital.first ?? scalar : scalar)
        }
        let changed = String(result)
        return changed == text ? nil : changed
    }
}
