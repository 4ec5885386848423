/// What is known of the words seen so far: folding and stemming are done once for each distinct word.
struct WordMemory: ~Copyable {
    private let vocabulary: Vocabulary
    private let stemmer: Stemmer
    private var codes = WordTable(capacity: 1 << 12)
    /// By code point from U+4E00.
    private var hanCodes: [WordCode]
    private(set) var sets = TestSets()
    private var bytes: [UInt8] = []
    /// Keeps the compiler from dropping reads that are made for their side effect on the cache.
    private var touched: UInt32 = 0

    /// Words remembered at most, for a bound on memory (about 25 MB); later ones are worked out each time that they come.
    private let limit: Int
    /// Longer words are not remembered.
    private static let longestRemembered = 64
    private static let unknown = WordCode(value: .min)
    private static let firstHan = 0x4E00
    private static let hanCount = 0x9FFF - 0x4E00 + 1

    init(vocabulary: Vocabulary, limit: Int = 600_000) {
        self.vocabulary = vocabulary
        self.limit = limit
        stemmer = Stemmer(language: vocabulary.language)
        hanCodes = Array(repeating: vocabulary.hasHan ? Self.unknown : .none, count: Self.hanCount)
    }

    /// Fills in the codes of words, and the codes of those that a hyphen at a line's end may have cut in two.
    ///
    /// Words are looked up in batches: all their places in the table are read before the first is compared, so that the waits for memory
    /// run side by side.
    mutating func encode(_ words: inout WordBuffer, of text: RawSpan, joined: inout [JoinedWord]) {
        joined.removeAll(keepingCapacity: true)
        var keys = Keys(repeating: WordTable.Key(low: 0, high: 0, length: 0, hash: 0))
        var start = 0
        while start < words.count {
            let batch = start..<min(start &+ Keys.count, words.count)
            for index in batch where !words[index].traits.contains(.han) {
                keys[index &- start] = WordTable.key(text, words[index].key)
            }
            var sum: UInt32 = 0
            for index in 0..<batch.count { sum &+= codes.touch(keys[index]) }
            touched = sum
            for index in batch {
                let word = words[index]
                words[index].code = word.traits.contains(.han) ? hanCode(word, text) : code(word, keys[index &- start], text)
                if word.traits.contains(.joinsNext), index + 1 < words.count {
                    joined.append(JoinedWord(index: index, code: joinedCode(word, words[index + 1], text)))
                }
            }
            start = batch.upperBound
        }
    }

    private typealias Keys = InlineArray<32, WordTable.Key>

    @inline(__always)
    private mutating func hanCode(_ word: Word, _ text: RawSpan) -> WordCode {
        let index = Int(text.scalar(Int(word.start)).value) &- Self.firstHan
        guard index >= 0, index < Self.hanCount else {
            return vocabulary.hasHan ? code(word, WordTable.key(text, word.key), text) : .none
        }
        let known = hanCodes[index]
        if known != Self.unknown { return known }
        hanCodes[index] = workedOut(text, word.key)
        return hanCodes[index]
    }

    @inline(__always)
    private mutating func code(_ word: Word, _ key: WordTable.Key, _ text: RawSpan) -> WordCode {
        if let known = codes.value(key, text, word.key) { return WordCode(value: known) }
        return newCode(word, key, text)
    }

    private mutating func newCode(_ word: Word, _ key: WordTable.Key, _ text: RawSpan) -> WordCode {
        let code = workedOut(text, word.key)
        // Long numerals hardly ever come again, and tables are full of them.
        let longest = word.traits.contains(.numeral) ? 4 : Self.longestRemembered
        if key.length <= longest, codes.count < limit { codes.insert(code.value, for: key, text, word.key) }
        return code
    }

    private mutating func workedOut(_ text: RawSpan, _ range: Range<Int>) -> WordCode {
        bytes.removeAll(keepingCapacity: true)
        text.copy(range, into: &bytes)
        return code(passing: vocabulary.tests(passedBy: bytes, stemmer: stemmer))
    }

    private mutating func joinedCode(_ first: Word, _ second: Word, _ text: RawSpan) -> WordCode {
        bytes.removeAll(keepingCapacity: true)
        text.copy(first.key, into: &bytes)
        text.copy(second.key, into: &bytes)
        return code(passing: vocabulary.tests(passedBy: bytes, stemmer: stemmer))
    }

    private mutating func code(passing tests: [Int32]) -> WordCode {
        guard tests.count > 1 else { return WordCode(value: tests.first ?? 0) }
        return WordCode(value: -sets.number(of: tests))
    }
}

/// What two words make that a hyphen and a line break part.
struct JoinedWord: Sendable {
    /// Of the first word.
    var index: Int
    var code: WordCode
}
