/// Decides whether a hyphen at the end of a line belongs to the word, by what the document writes elsewhere.
struct Hyphenation: Sendable {
    /// Words seen within lines, in lower case.
    private var words: Set<String> = []
    /// Words with a hyphen inside, in lower case.
    private var compounds: Set<String> = []

    init(lines: [String]) {
        var isCutBefore = false
        for line in lines {
            let tokens = line.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
            let isCutAfter = Self.isCut(line)
            for (index, token) in tokens.enumerated() {
                if index == 0, isCutBefore { continue }
                if index == tokens.count - 1, isCutAfter { continue }
                learn(token)
            }
            isCutBefore = isCutAfter
        }
    }

    private mutating func learn(_ token: Substring) {
        let word = Self.core(token)
        guard word.utf8.count > 1 else { return }
        guard word.utf8.contains(where: { !Self.isLowerASCII($0) }) else {
            words.insert(word)
            return
        }
        if word.utf8.contains(UInt8(ascii: "-")) { compounds.insert(word) }
        for part in word.split(whereSeparator: { $0 == "-" || $0 == "'" || $0 == "’" || $0 == "/" }) {
            words.insert(String(part))
        }
    }

    /// In lower case, hyphens made plain, without the punctuation around it.
    private static func core(_ token: some StringProtocol) -> String {
        let lowered = token.lowercased()
        if lowered.utf8.allSatisfy(isLowerASCII) { return lowered }
        var scalars = lowered.unicodeScalars[...]
        while let first = scalars.first, !first.isLetter { scalars = scalars.dropFirst() }
        while let last = scalars.last, !last.isLetter { scalars = scalars.dropLast() }
        var result = String.UnicodeScalarView()
        for scalar in scalars { result.append(isHyphen(scalar) ? "-" : scalar) }
        return String(result)
    }

    private static func isLowerASCII(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}" || scalar == "\u{AD}"
    }

    /// Whether a line ends in a hyphen.
    static func isCut(_ line: String) -> Bool { line.unicodeScalars.last.map(isHyphen) ?? false }

    /// Whether "low-" and "carbon" make "low-carbon" rather than "lowcarbon". Both without the hyphen.
    func keepsHyphen(between first: some StringProtocol, and second: some StringProtocol) -> Bool {
        guard let next = second.unicodeScalars.first, let last = first.unicodeScalars.last else { return true }
        if !next.isLowerCaseLetter || last.isNumeric { return true }
        let head = Self.core(first)
        let tail = Self.core(second.prefix { !"-‐‑/'’".contains($0) })
        if head.utf8.contains(UInt8(ascii: "-")) || compounds.contains("\(head)-\(tail)") { return true }
        if words.contains(head + tail) { return false }
        let ending = head.split(whereSeparator: { "'’/".contains($0) }).last.map(String.init) ?? head
        if words.contains(ending + tail) { return false }
        return ending.count > 2 && tail.count > 2 && words.contains(ending) && words.contains(tail)
    }
}
