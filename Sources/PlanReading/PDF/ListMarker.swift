/// What opens a list item: a bullet, a dash, a number or a letter.
struct ListMarker: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// A bullet, which is never part of running text.
        case bullet
        /// A dash, which may be.
        case dash
        /// "1.", "(2)", "3)", "①", "一、".
        case number
        /// "a)", "(b)", "iv.".
        case letter
        /// "2.1", "3.4.1.": rather a heading's.
        case outline
    }

    var kind: Kind
    /// Number of Unicode scalars it takes, white space behind it not counted.
    var length: Int

    /// The marker that `text` begins with, nil if there is none or text follows it directly.
    init?(leading text: String) {
        let scalars = Array((text + " ").unicodeScalars.prefix(16))
        guard let first = scalars.first else { return nil }
        if Self.bullets.contains(first) {
            self.init(kind: .bullet, length: 1)
        } else if Self.dashes.contains(first) {
            guard scalars[1] == " " else { return nil }
            self.init(kind: .dash, length: 1)
        } else if (0x2460...0x2473).contains(first.value) {
            self.init(kind: .number, length: 1)
        } else {
            self.init(numbering: scalars)
        }
    }

    private init(kind: Kind, length: Int) {
        self.kind = kind
        self.length = length
    }

    private init?(numbering scalars: [Unicode.Scalar]) {
        let isBracketed = scalars[0] == "(" || scalars[0] == "（"
        let body = scalars.dropFirst(isBracketed ? 1 : 0).prefix(while: Self.isNumbering)
        let rest = scalars[body.endIndex...]
        guard !body.isEmpty, let closer = rest.first else { return nil }
        if !isBracketed, let depth = Self.outlineDepth(body), depth > 1, closer == " " || closer == ")" {
            self.init(kind: .outline, length: body.endIndex + (closer == ")" ? 1 : 0))
            return
        }
        var number = body
        var length = body.endIndex
        if number.last == ".", !isBracketed, closer == " " {
            number = number.dropLast()
        } else {
            guard (isBracketed ? ")）" : ")）、．").unicodeScalars.contains(closer) else { return nil }
            length += 1
        }
        guard let kind = Self.kind(of: number) else { return nil }
        self.init(kind: kind, length: length)
    }

    private static func isNumbering(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal || scalar == "."
    }

    /// How many numbers "2.1.3" holds; nil if it is anything else.
    private static func outlineDepth(_ body: ArraySlice<Unicode.Scalar>) -> Int? {
        let parts = body.split(separator: ".")
        let isOutline =
            parts.count < 6
            && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy { $0.properties.numericType == .decimal } }
        return isOutline ? parts.count : nil
    }

    private static func kind(of number: ArraySlice<Unicode.Scalar>) -> Kind? {
        if number.isEmpty { return nil }
        if number.allSatisfy({ $0.properties.numericType == .decimal }) { return number.count <= 3 ? .number : nil }
        if number.count <= 3, number.allSatisfy(chineseNumerals.contains) { return .number }
        if number.count == 1, number.first != "." { return .letter }
        return number.count <= 5 && number.allSatisfy("ivxIVX".unicodeScalars.contains) ? .letter : nil
    }

    private static let bullets = Set("•●○◦▪▫■□◆◇♦❖❑❒➢➤➔→⇨►▶‣⁃∙✓✔☑✦✱➲◻".unicodeScalars)
    private static let dashes = Set("-–—−".unicodeScalars)
    private static let chineseNumerals = Set("一二三四五六七八九十".unicodeScalars)
}
