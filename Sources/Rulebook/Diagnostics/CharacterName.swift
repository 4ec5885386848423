/// Names a character that cannot be told by looking at it: "U+0441 CYRILLIC SMALL LETTER ES".
enum CharacterName {
    static func of(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let name = scalar.properties.name ?? scalar.properties.nameAlias
        return name.map { "\(code) \($0)" } ?? code
    }
}
