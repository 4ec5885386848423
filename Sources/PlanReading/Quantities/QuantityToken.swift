/// A piece of a passage as the quantity scanner sees it. White space is no token; it shows as a gap between two.
struct QuantityToken: Sendable, Equatable {
    enum Kind: UInt8, Sendable {
        /// A run of decimal digits of any script, without separators.
        case digits
        /// A run of letters, with the digits that follow them ("CO2", "M1C1"), or a web address.
        case word
        /// One Chinese character.
        case han
        /// Any other sign.
        case symbol
    }

    var kind: Kind
    /// UTF-8 offsets into the passage's text.
    var start: Int
    var end: Int

    /// In digits for a run of digits, whatever their script; else in bytes.
    var length: Int
}

/// A passage cut into tokens, with the words of its language at hand.
struct QuantityText {
    let bytes: [UInt8]
    let tokens: [QuantityToken]
    let words: QuantityWords

    init(_ text: String, words: QuantityWords) {
        let bytes = Array(text.utf8)
        self.bytes = bytes
        self.words = words
        tokens = QuantityTokenizer.tokens(of: bytes)
    }

    /// The kind of a token, nil beyond either end.
    func kind(_ index: Int) -> QuantityToken.Kind? {
        tokens.indices.contains(index) ? tokens[index].kind : nil
    }

    /// A token as printed; empty beyond either end.
    func printed(_ index: Int) -> String {
        guard tokens.indices.contains(index) else { return "" }
        return String(decoding: bytes[tokens[index].start..<tokens[index].end], as: UTF8.self)
    }

    /// A token in lower case; empty beyond either end.
    func lower(_ index: Int) -> String { printed(index).lowercased() }

    /// Whether no white space stands between a token and the one before it.
    func touchesPrevious(_ index: Int) -> Bool {
        index > 0 && index < tokens.count && tokens[index].start == tokens[index - 1].end
    }

    func isSymbol(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .symbol else { return false }
        return bytes.scalar(at: tokens[index].start) == sign
    }

    func isSymbol(_ index: Int, in signs: Set<Unicode.Scalar>) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .symbol else { return false }
        return signs.contains(bytes.scalar(at: tokens[index].start))
    }

    /// Whether the tokens from an index on spell a run of characters, white space between them or not.
    func spells(_ characters: String, at index: Int) -> Int? {
        var next = index
        var rest = characters.utf8[...]
        while !rest.isEmpty {
            guard tokens.indices.contains(next) else { return nil }
            let token = bytes[tokens[next].start..<tokens[next].end]
            guard rest.starts(with: token) else { return nil }
            rest = rest.dropFirst(token.count)
            next += 1
        }
        return next
    }

    /// The longest of some runs of characters that stands at an index: it, and the index after it.
    func longest(of runs: [String], at index: Int) -> (run: String, next: Int)? {
        var best: (run: String, next: Int)?
        for run in runs where run.utf8.count > best?.run.utf8.count ?? 0 {
            if let next = spells(run, at: index) { best = (run, next) }
        }
        return best
    }

    static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "‑", "‒", "−", "~", "～", "―", "－"]
}
