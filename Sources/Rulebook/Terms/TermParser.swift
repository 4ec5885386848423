/// Reads the term language: `(small|medium)(-sized)? enterprise ~5 credit | SME`.
///
///     term         = alternative { "|" alternative }
///     alternative  = sequence [ "~" distance sequence ]
///     sequence     = item { item }
///     item         = ( word | "=" word | word "*" | "*" word | "<" placeholder ">" | "(" group ")" ) [ "?" ]
///     group        = sequence { "|" sequence }
///
/// Blanks, hyphens, apostrophes and the signs of abbreviations (`.`, `&`) part words; the English possessive 's is dropped;
/// a word of two or more characters whose letters are all capitals is an acronym; every Han character is a word.
public struct TermParser {
    /// Phrases that a term may stand for at most.
    public static let expansionLimit = 4096
    private static let depthLimit = 12

    private let tokens: [TermToken]
    private let end: Int
    private var next = 0

    /// The pattern that a term stands for.
    /// - Parameter language: decides the scripts that words may be written in.
    public static func parse(_ term: String, language: String) throws(TermProblem) -> TermPattern {
        try parse(term, language: TermLanguage(language))
    }

    static func parse(_ term: String, language: TermLanguage) throws(TermProblem) -> TermPattern {
        let whole = 0..<term.unicodeScalars.count
        var scanner = TermScanner(term, language: language)
        var parser = TermParser(tokens: try scanner.scan(), end: whole.upperBound)
        let pattern = try parser.term()
        let strength = TermStrength.weakest(of: pattern)
        if strength.contains(.empty) {
            throw TermProblem(
                .everythingOptional, "every word of the term is optional: it would match nothing at all", whole,
                "leave at least one word without `?`")
        }
        if strength != .strong {
            throw TermProblem(
                .tooBroad, "the term can stand for a placeholder, the end of a word or a single letter alone", whole,
                "add a word that makes it specific")
        }
        let count = pattern.expansionCount
        if count > expansionLimit {
            throw TermProblem(
                .tooManyExpansions, "the term stands for more than \(expansionLimit) phrases", whole,
                "split it into several terms, or drop alternatives")
        }
        return pattern
    }

    private init(tokens: [TermToken], end: Int) {
        self.tokens = tokens
        self.end = end
    }

    // MARK: Grammar

    private mutating func term() throws(TermProblem) -> TermPattern {
        let pattern = try alternatives(depth: 0)
        if let token = current {
            throw TermProblem(
                .unbalancedBracket, "`)` closes a bracket that was not opened", token.range,
                "delete it, or open a bracket before it")
        }
        return pattern
    }

    private mutating func alternatives(depth: Int) throws(TermProblem) -> TermPattern {
        var all = [try alternative(depth: depth)]
        while current?.kind == .bar {
            next += 1
            all.append(try alternative(depth: depth))
        }
        return all.count == 1 ? all[0] : .alternatives(all)
    }

    private mutating func alternative(depth: Int) throws(TermProblem) -> TermPattern {
        let left = try sequence(depth: depth)
        guard let token = current, case .near(let distance) = token.kind else { return left }
        if depth > 0 {
            throw TermProblem(
                .misplacedNear, "`~` stands inside brackets", token.range,
                "write the alternatives apart: `a ~5 b | c ~5 d`")
        }
        next += 1
        let right = try sequence(depth: depth)
        if let second = current, case .near = second.kind {
            throw TermProblem(
                .misplacedNear, "a second `~` in one alternative", second.range,
                "one `~` joins two sides; write two terms")
        }
        if TermStrength.weakest(of: left).contains(.empty) || TermStrength.weakest(of: right).contains(.empty) {
            throw TermProblem(
                .everythingOptional, "one side of `~` is optional in full", token.range,
                "leave at least one word on each side without `?`")
        }
        return .near(left, right, distance: distance)
    }

    private mutating func sequence(depth: Int) throws(TermProblem) -> TermPattern {
        let start = next
        var items: [TermPattern] = []
        while let token = current, let item = try item(token, depth: depth) {
            items.append(item)
        }
        if items.isEmpty { throw missingWords(at: start) }
        return items.count == 1 ? items[0] : .sequence(items)
    }

    /// nil if no item begins with the token.
    private mutating func item(_ token: TermToken, depth: Int) throws(TermProblem) -> TermPattern? {
        let pattern: TermPattern
        switch token.kind {
        case .bar, .closing, .near: return nil
        case .leaf(let leaf):
            next += 1
            pattern = leaf
        case .opening: pattern = try group(token, depth: depth + 1)
        case .questionMark:
            throw TermProblem(
                .misplacedQuestionMark, "`?` has nothing before it to make optional", token.range,
                "write it once, behind a word or a bracket")
        }
        guard current?.kind == .questionMark else { return pattern }
        next += 1
        return .optional(pattern)
    }

    private mutating func group(_ opening: TermToken, depth: Int) throws(TermProblem) -> TermPattern {
        if depth > TermParser.depthLimit {
            throw TermProblem(
                .bracketsTooDeep, "brackets are nested more than \(TermParser.depthLimit) deep", opening.range,
                "split the term")
        }
        next += 1
        let pattern = try alternatives(depth: depth)
        guard current?.kind == .closing else {
            throw TermProblem(.unbalancedBracket, "`(` is not closed", opening.range, "add `)` where the group ends")
        }
        next += 1
        return pattern
    }

    private var current: TermToken? { next < tokens.count ? tokens[next] : nil }

    private func missingWords(at index: Int) -> TermProblem {
        let token = index < tokens.count ? tokens[index] : nil
        let isNearSide = isNear(token) || (index > 0 && isNear(tokens[index - 1]))
        let start = token?.range.lowerBound ?? end
        let range = start..<max(token?.range.upperBound ?? end, start)
        if isNearSide {
            return TermProblem(.invalidNear, "`~` lacks a side", range, "write words on both sides: `a ~5 b`")
        }
        if token?.kind == .closing, !isInsideBracket(index) {
            return TermProblem(
                .unbalancedBracket, "`)` closes a bracket that was not opened", range,
                "delete it, or open a bracket before it")
        }
        return TermProblem(
            .emptyAlternative, "an alternative has no words", range,
            "write words, or `?` behind the bracket if it may be left out")
    }

    private func isNear(_ token: TermToken?) -> Bool {
        if case .near = token?.kind { true } else { false }
    }

    private func isInsideBracket(_ index: Int) -> Bool {
        let before = tokens[..<index]
        return before.count { $0.kind == .opening } > before.count { $0.kind == .closing }
    }
}
