/// The tests that the terms of one language put to single words, numbered from 1, and what a word must look like to pass each.
struct Vocabulary: Sendable {
    /// One test of a single word.
    enum Test: Hashable {
        /// Any inflection, any case.
        case word([UInt8])
        /// As printed.
        case exact([UInt8])
        case acronym([UInt8])
        case prefix([UInt8])
        case suffix([UInt8])
        case year
        case number
    }

    let language: String
    private(set) var count: Int32 = 0
    /// The tests by their numbers, from 1: for comparing terms.
    private(set) var definitions: [Test] = []
    /// Whether some test is for a Han character.
    private(set) var hasHan = false
    /// Numbers of words by the stem that names them.
    private var words = WordTable()
    /// Numbers of words as terms have them: most stand in many terms.
    private var numbersOfWords: [[UInt8]: Int32] = [:]
    private var stems = StemTests()
    private var exacts = WordTable()
    private var acronyms = WordTable()
    private var prefixes = WordTable()
    /// Lengths of the prefixes, in bytes, ascending.
    private var prefixLengths: [Int] = []
    private var suffixes = WordTable()
    /// Lengths of the suffixes, in bytes, ascending.
    private var suffixLengths: [Int] = []
    /// How many bytes more than a suffix a word has at least.
    static let beforeSuffix = 2
    /// Stems of the terms' words without any accent, for words set in capitals; and without the first letter's, for Etat and Egalité.
    private var bareStems = StemTests()
    private var bareInitials = StemTests()
    private var year: Int32 = 0
    private var number: Int32 = 0

    init(language: String) { self.language = language }

    /// The number of a test, a new one where no term has asked for it.
    mutating func number(of test: Test, inflections: borrowing Inflections) -> Int32 {
        let new = count + 1
        let number = register(test, new: new, inflections: inflections)
        guard number == new else { return number }
        switch test {
        case .word(let bytes), .exact(let bytes), .acronym(let bytes), .prefix(let bytes), .suffix(let bytes):
            hasHan = hasHan || Self.isHan(bytes)
        case .year, .number: break
        }
        definitions.append(test)
        count = number
        return number
    }

    private static func isHan(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { CharacterClass(of: $0) == .han }
    }

    private mutating func register(_ test: Test, new: Int32, inflections: borrowing Inflections) -> Int32 {
        switch test {
        case .word(let bytes):
            if let known = numbersOfWords[bytes] { return known }
            let number = registerWord(WordForms(bytes).folded, new: new, inflections: inflections)
            numbersOfWords[bytes] = number
            return number
        case .exact(let bytes):
            return exacts.number(of: WordForms(bytes).printed) { new }
        case .acronym(let bytes):
            return acronyms.number(of: WordForms(bytes).printed) { new }
        case .prefix(let bytes):
            let folded = WordForms(bytes).folded
            if !prefixLengths.contains(folded.count) { prefixLengths = (prefixLengths + [folded.count]).sorted() }
            return prefixes.number(of: folded) { new }
        case .suffix(let bytes):
            let folded = WordForms(bytes).folded
            if !suffixLengths.contains(folded.count) { suffixLengths = (suffixLengths + [folded.count]).sorted() }
            return suffixes.number(of: folded) { new }
        case .year:
            if year == 0 { year = new }
            return year
        case .number:
            if number == 0 { number = new }
            return number
        }
    }

    private mutating func registerWord(_ folded: [UInt8], new: Int32, inflections: borrowing Inflections) -> Int32 {
        let stems = inflections.stems(folded)
        let number = words.number(of: stems[0]) { new }
        for stem in stems { self.stems.add(number, for: stem) }
        let bare = Folding.withoutAccents(folded)
        if bare != folded { bareStems.add(number, for: inflections.stem(bare)) }
        let bareInitial = Folding.withoutAccents(folded, firstOnly: true)
        if bareInitial != folded { bareInitials.add(number, for: inflections.stem(bareInitial)) }
        return number
    }

    /// The tests that a word passes, ascending. Words of more than 256 bytes pass none.
    func tests(passedBy bytes: [UInt8], inflections: borrowing Inflections) -> [Int32] {
        guard bytes.count <= 256 else { return [] }
        let forms = WordForms(bytes)
        guard !forms.folded.isEmpty else { return [] }
        var passed: [Int32] = []
        for stem in inflections.stems(forms.folded) {
            passed += stems[stem]
            if forms.capitals == .all, forms.isASCII { passed += bareStems[stem] }
            if forms.capitals != .none, forms.printed[0] < 0x80 { passed += bareInitials[stem] }
        }
        for stem in inflections.looseStems(forms.folded) { passed += stems[stem] }
        if let number = exacts[forms.printed] { passed.append(number) }
        addAcronyms(forms.printed, to: &passed)
        for length in prefixLengths where length <= forms.folded.count {
            if let number = prefixes.value(of: forms.folded, count: length) { passed.append(number) }
        }
        for length in suffixLengths where length + Self.beforeSuffix <= forms.folded.count {
            if let number = suffixes[forms.folded.suffix(length).map { $0 }] { passed.append(number) }
        }
        addPlaceholders(forms.folded, to: &passed)
        return passed.count > 1 ? Array(Set(passed)).sorted() : passed
    }

    private func addAcronyms(_ printed: [UInt8], to passed: inout [Int32]) {
        if let number = acronyms[printed] { passed.append(number) }
        if printed.last == UInt8(ascii: "s"), let number = acronyms.value(of: printed, count: printed.count - 1) {
            passed.append(number)
        }
    }

    private func addPlaceholders(_ folded: [UInt8], to passed: inout [Int32]) {
        guard year + number > 0 else { return }
        let numeral = Numeral.withoutConjunction(folded)
        guard let first = numeral.first, Numeral.isDigit(first) else { return }
        if number > 0, Numeral.isNumber(numeral) { passed.append(number) }
        if year > 0, Numeral.isYear(numeral) { passed.append(year) }
    }
}
