/// Characters that may not stand in a rule file: YAML takes some of them for line ends and editors do not, which would put
/// every place after them out of step; the others cannot be seen.
enum ForbiddenCharacter {
    static func diagnostic(_ text: String, in file: RuleFile) -> Diagnostic? {
        guard mayHold(text) else { return nil }
        for (number, line) in SourceText(text).lines.enumerated() {
            guard let index = line.firstIndex(where: isForbidden) else { continue }
            let column = line.distance(from: line.startIndex, to: index) + 1
            return Diagnostic(
                .forbiddenCharacter, "\(CharacterName.of(line[index])) cannot stand in a rule file",
                at: SourceLocation(file: file.path, line: number + 1, column: column),
                remedy: "delete it; it may have come along with pasted text")
        }
        return nil
    }

    /// A quick look at bytes that only forbidden characters, and a few others, begin with or consist of.
    private static func mayHold(_ text: String) -> Bool {
        text.utf8.contains { byte in
            (byte < 0x20 && byte != 0x0A && byte != 0x09) || byte == 0x7F || byte == 0xC2 || byte == 0xE2
                || byte == 0xEF
        }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
