/// Writes a text as a YAML scalar on one line.
enum ScalarText {
    /// Plain where that reads back as the same text, whoever reads it; else in quotes.
    ///
    /// - Parameters:
    ///   - isPlain: written without quotes so far; then it stays so wherever that is safe for this program.
    ///   - inFlow: between the brackets of a list or mapping, where commas and brackets have a meaning.
    static func write(_ text: String, isPlain: Bool, inFlow: Bool) -> String {
        if isPlainSafe(text, inFlow: inFlow), isPlain || !isAmbiguous(text) { return text }
        let needsEscapes = text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0.value == 0xFEFF }
        if needsEscapes { return doubleQuoted(text) }
        if text.contains("\"") || text.contains("\\") {
            return "'" + text.replacing("'", with: "''") + "'"
        }
        return "\"\(text)\""
    }

    private static func doubleQuoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case let scalar where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                quoted += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
            case "\u{FEFF}": quoted += "\\uFEFF"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Whether YAML reads the text back without quotes (YAML 1.2, 7.3.3).
    static func isPlainSafe(_ text: String, inFlow: Bool) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last, first != " ", last != " " else { return false }
        if text == "---" || text == "..." || text.hasPrefix("--- ") || text.hasPrefix("... ") { return false }
        if scalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0.value == 0xFEFF || $0 == "\u{85}" }) {
            return false
        }
        if "-?:".unicodeScalars.contains(first) {
            guard scalars.count > 1, scalars[1] != " ", !inFlow else { return false }
        } else if ",[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) {
            return false
        }
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if scalar == ":", next == nil || next == " " { return false }
            if scalar == " ", next == "#" { return false }
            if inFlow, ",[]{}".unicodeScalars.contains(scalar) { return false }
            if inFlow, scalar == ":", next.map({ ",[]{}".unicodeScalars.contains($0) }) ?? true { return false }
        }
        return true
    }

    /// Whether some YAML reader would take the plain text for something else than text: a number, a date, a truth value, nothing. Terms that begin
    /// with `=` or `<` stay in quotes too, as the handbook asks.
    private static func isAmbiguous(_ text: String) -> Bool {
        let words: Set = [
            "null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "-.inf", "+.inf",
        ]
        if words.contains(text.lowercased()) { return true }
        guard let first = text.unicodeScalars.first else { return true }
        if first == "=" || first == "<" { return true }
        return "+-.0123456789".unicodeScalars.contains(first)
            && text.unicodeScalars.allSatisfy { $0.isASCII && !$0.properties.isWhitespace }
    }
}
