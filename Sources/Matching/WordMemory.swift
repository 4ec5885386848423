/// What is known of the words seen so far: folding and stemming are done once for each distinct word.
struct WordMemory: ~Copyable {
    private let vocabulary: Vocabulary
    private let inflections: Inflections
    private var codes = WordTable(capacity: 1 << 12)
    /// By code point from U+4E00.
    private var hanCodes: [Int32]
    private(set) var sets = TestSets()
    /// Indices of words that were in no table.
    private var missing: [Int] = []
    /// Keeps the compiler from dropping reads that are made for their effect on the cache.
    private var touched: Int32 = 0

    /// Words remembered at most, for a bound on memory (about 25 MB); later ones are worked out each time that they come.
    private let limit: Int
    /// Longer words are not remembered.
    private static let longestRemembered = 64
    private static let firstHan: Int32 = 0x4E00
    private static let hanCount = 0x9FFF - 0x4E00 + 1

    init(vocabulary: Vocabulary, limit: Int = 600_000) {
        self.vocabulary = vocabulary
        self.limit = limit
        inflections = Inflections(language: vocabulary.language)
        hanCodes = Array(
            repeating: vocabulary.hasHan ? WordTable.Reader.missing : WordCode.none.value, count: Self.hanCount)
    }

    /// Fills in the codes of words, and the codes of those that a hyphen at a line's end may have cut in two.
    mutating func encode(_ words: inout WordBuffer, of text: TextView, joined: inout [JoinedWord]) {
        var start = 0
        while start < words.count {
            // A text's first words teach what its later ones need.
            let end = min(start + 2048, words.count)
            lookUp(&words, start..<end, text)
            for index in missing { words[index].code = newCode(words[index], text) }
            start = end
        }
        joined.removeAll(keepingCapacity: true)
        for index in words.joining where index + 1 < words.count {
            let bytes = text.bytes(words[index].key) + text.bytes(words[index + 1].key)
            joined.append(
                JoinedWord(
                    index: index, code: code(passing: vocabulary.tests(passedBy: bytes, inflections: inflections))))
        }
    }

    /// Looks words up in batches: all their places in the table are read before the first is compared, so that the waits for memory run
    /// side by side. Keeps the indices of those that are in no table.
    private mutating func lookUp(_ words: inout WordBuffer, _ range: Range<Int>, _ text: TextView) {
        var keys = InlineArray<32, WordTable.Key>(repeating: WordTable.Key())
        var unknown: [Int] = []
        var sum: Int32 = 0
        codes.withReader { table in
            var start = range.lowerBound
            while start < range.upperBound {
                let count = min(keys.count, range.upperBound &- start)
                for index in 0..<count { keys[index] = WordTable.Key(text, words[start &+ index].key) }
                for index in 0..<count { sum &+= table.touch(keys[index]) }
                for index in 0..<count {
                    let word = words[start &+ index]
                    let value = word.traits.contains(.han) ? hanCode(word) : table.value(keys[index], text)
                    if value == WordTable.Reader.missing { unknown.append(start &+ index) }
                    words[start &+ index].code = WordCode(value: value)
                }
                start &+= count
            }
        }
        touched = sum
        missing = unknown
    }

    /// The code of a Han character, which the tokeniser has left in the code's place.
    @inline(__always)
    private func hanCode(_ word: Word) -> Int32 {
        let index = Int(word.code.value &- Self.firstHan)
        if index >= 0, index < Self.hanCount { return hanCodes[index] }
        return vocabulary.hasHan ? WordTable.Reader.missing : WordCode.none.value
    }

    private mutating func newCode(_ word: Word, _ text: TextView) -> WordCode {
        let key = WordTable.Key(text, word.key)
        let known = codes.withReader { $0.value(key, text) }
        if known != WordTable.Reader.missing { return WordCode(value: known) }
        let code = code(passing: vocabulary.tests(passedBy: text.bytes(word.key), inflections: inflections))
        if word.traits.contains(.han) {
            let index = Int(text.scalar(Int(word.start)).value) - Int(Self.firstHan)
            if hanCodes.indices.contains(index) { hanCodes[index] = code.value }
        }
        // Long numerals hardly ever come again, and tables are full of them.
        let longest = word.traits.contains(.numeral) ? 4 : Self.longestRemembered
        if key.length <= longest, codes.count < limit { codes.insert(code.value, for: key, text) }
        return code
    }

    private mutating func code(passing tests: [Int32]) -> WordCode {
        tests.count > 1 ? WordCode(value: -sets.number(of: tests)) : WordCode(value: tests.first ?? 0)
    }
}

/// What two words make that a hyphen and a line break part.
struct JoinedWord: Sendable {
    /// Of the first word.
    var index: Int
    var code: WordCode
}
