/// Cuts a term into tokens. Separators part words and are dropped, as is the English possessive 's.
struct TermScanner {
    private let scalars: [Unicode.Scalar]
    private let language: TermLanguage
    private var position = 0
    private var tokens: [TermToken] = []

    init(_ term: String, language: TermLanguage) {
        scalars = Array(term.unicodeScalars)
        self.language = language
    }

    /// The widest distance that `~` may span, in words.
    static let nearLimit = 40
    /// A prefix has at least so many letters.
    static let shortestPrefix = 3
    /// An ending has at least so many: verbs end in few (`*rá`).
    static let shortestSuffix = 2

    mutating func scan() throws(TermProblem) -> [TermToken] {
        while let scalar = peek() {
            switch scalar {
            case "(": append(.opening)
            case ")": append(.closing)
            case "|": append(.bar)
            case "?": append(.questionMark)
            case "~": try scanNear()
            case "<": try scanPlaceholder()
            case "=": try scanExact()
            case "*": try scanSuffix()
            default:
                if TermCharacter.isSeparator(scalar) {
                    skipSeparator()
                } else if TermCharacter.isWord(scalar) {
                    try scanCharacterWord(scalar)
                } else if TermCharacter.isWordPart(scalar) {
                    try scanWord()
                } else {
                    throw unexpected(scalar)
                }
            }
        }
        return tokens
    }

    // MARK: Tokens

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        position + ahead < scalars.count ? scalars[position + ahead] : nil
    }

    private mutating func append(_ kind: TermToken.Kind, length: Int = 1) {
        tokens.append(TermToken(kind: kind, range: position..<position + length))
        position += length
    }

    private mutating func skipSeparator() {
        let isApostrophe = scalars[position] == "'" || scalars[position] == "\u{2019}"
        if isApostrophe, language.code == "en", position > 0, let next = peek(1), next == "s" || next == "S",
            !(peek(2).map(TermCharacter.isWordPart) ?? false)
        {
            position += 1
        }
        position += 1
    }

    private mutating func scanCharacterWord(_ scalar: Unicode.Scalar) throws(TermProblem) {
        try language.check(scalars[position...position], isForeignAllowed: false)
        append(.leaf(.word(String(scalar))))
        if peek() == "*" {
            throw TermProblem(
                .misplacedStar, "`*` has no use after a character that is a word of its own", position..<position + 1,
                "leave it out: characters that follow do not hinder a match")
        }
    }

    private mutating func scanWord() throws(TermProblem) {
        let start = position
        if let glue = gluedBracket(before: start) {
            throw TermProblem(
                .gluedBracket, "a bracket or `?` touches a word, but terms are made of whole words", glue,
                "put a space or hyphen between, or write both words in full: `(policy|policies)`")
        }
        let word = takeWord()
        var isPrefix = false
        if peek() == "*" {
            isPrefix = true
            if let next = peek(1), next == "*" || TermCharacter.isWordPart(next) {
                throw TermProblem(
                    .misplacedStar, "`*` stands inside a word", position..<position + 1,
                    "`*` ends a word: write only the beginning before it")
            }
            if word.count < TermScanner.shortestPrefix {
                throw TermProblem(
                    .tooBroad, "the prefix `\(String(scalars: word))*` fits too many words", start..<position + 1,
                    "write at least \(TermScanner.shortestPrefix) letters before `*`")
            }
        }
        let isAcronym = TermCharacter.isAcronym(word)
        let isCapital = isAcronym || (word.count == 1 && scalars[start].properties.isUppercase)
        try language.check(word, isForeignAllowed: isCapital)
        let text = String(scalars: word)
        let pattern: TermPattern =
            isPrefix ? .prefix(text) : isAcronym ? .acronym(text) : .word(text)
        if isPrefix { position += 1 }
        tokens.append(TermToken(kind: .leaf(pattern), range: start..<position))
    }

    private mutating func scanSuffix() throws(TermProblem) {
        let start = position
        position += 1
        guard let next = peek(), TermCharacter.isWordPart(next), !TermCharacter.isWord(next) else {
            throw TermProblem(
                .misplacedStar, "`*` stands for the rest of a word, and there is no word beside it",
                start..<start + 1, "write the beginning of a word before it, or its end behind it: `eco*`, `*ización`")
        }
        let word = takeWord()
        if peek() == "*" {
            throw TermProblem(
                .misplacedStar, "`*` stands on both sides of a word", position..<position + 1,
                "leave one out: a beginning or an end of words can be looked for, not their middle")
        }
        if word.count < TermScanner.shortestSuffix {
            throw TermProblem(
                .tooBroad, "the ending `*\(String(scalars: word))` fits too many words", start..<position,
                "write at least \(TermScanner.shortestSuffix) letters behind `*`")
        }
        try language.check(word, isForeignAllowed: false)
        tokens.append(TermToken(kind: .leaf(.suffix(String(scalars: word))), range: start..<position))
    }

    private mutating func takeWord() -> ArraySlice<Unicode.Scalar> {
        let start = position
        while let scalar = peek(), isInnerPart(scalar) { position += 1 }
        return scalars[start..<position]
    }

    /// Parts of words, and the separators inside numerals: 1,200.5.
    private func isInnerPart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "." || scalar == "," {
            guard position > 0, let next = peek(1) else { return false }
            return TermCharacter.isDigit(scalars[position - 1]) && TermCharacter.isDigit(next)
        }
        return TermCharacter.isWordPart(scalar) && !TermCharacter.isWord(scalar)
    }

    /// The bracket or question mark between this word and another without a separator.
    private func gluedBracket(before start: Int) -> Range<Int>? {
        var index = start
        while index > 0, ["(", ")", "?"].contains(scalars[index - 1]) { index -= 1 }
        guard index < start, index > 0 else { return nil }
        let before = scalars[index - 1]
        let isWord = TermCharacter.isWordPart(before) && !TermCharacter.isWord(before)
        return isWord || before == "*" ? index..<start : nil
    }

    private mutating func scanNear() throws(TermProblem) {
        let start = position
        position += 1
        var digits = ""
        while let scalar = peek(), scalar.isASCII, TermCharacter.isDigit(scalar) {
            digits.unicodeScalars.append(scalar)
            position += 1
        }
        let isParted = peek().map { TermCharacter.isSeparator($0) || $0 == "(" } ?? true
        guard !digits.isEmpty, isParted else {
            throw TermProblem(
                .invalidNear, "`~` needs a distance in words", start..<max(position, start + 1),
                "write `a ~5 b` for both within five words of each other")
        }
        guard let distance = Int(digits), (1...TermScanner.nearLimit).contains(distance) else {
            throw TermProblem(
                .nearOutOfRange, "the distance ~\(digits) is out of range", start..<position,
                "write a distance from 1 to \(TermScanner.nearLimit) words")
        }
        tokens.append(TermToken(kind: .near(distance: distance), range: start..<position))
    }

    private mutating func scanPlaceholder() throws(TermProblem) {
        let rest = scalars[position...]
        let names = TermPlaceholder.allCases.map { "<\($0.rawValue)>" }
        guard let end = rest.firstIndex(of: ">") else {
            throw TermProblem(
                .unknownPlaceholder, "`<` opens a placeholder that is not closed", position..<scalars.count,
                "write " + names.map { "`\($0)`" }.joined(separator: " or "))
        }
        let name = String(scalars: rest[(position + 1)..<end])
        guard let placeholder = TermPlaceholder(rawValue: name) else {
            throw TermProblem(
                .unknownPlaceholder, "unknown placeholder `<\(name)>`", position..<end + 1,
                Suggestion.remedy(for: "<\(name)>", among: names, what: "placeholder"))
        }
        append(.leaf(.placeholder(placeholder)), length: end + 1 - position)
    }

    private mutating func scanExact() throws(TermProblem) {
        let start = position
        let isAtStart = start == 0 || !(TermCharacter.isWordPart(scalars[start - 1]) || scalars[start - 1] == "=")
        position += 1
        let word = takeWord()
        guard isAtStart, !word.isEmpty, peek() != "*", peek() != "=" else {
            throw TermProblem(
                .misplacedExact, "`=` stands before the one word whose exact form is meant",
                start..<max(position, start + 1), "write `=letter` for that form only")
        }
        try language.check(word, isForeignAllowed: true)
        tokens.append(TermToken(kind: .leaf(.exact(String(scalars: word))), range: start..<position))
    }

    private func unexpected(_ scalar: Unicode.Scalar) -> TermProblem {
        let isVisible = !scalar.properties.isWhitespace && scalar.columnWidth > 0
        let name = isVisible ? "`\(scalar)`" : CharacterName.of(scalar)
        return TermProblem(
            .unexpectedCharacter, "\(name) cannot stand in a term, which is made of words", position..<position + 1,
            "leave it out, or write the words it stands for")
    }
}
