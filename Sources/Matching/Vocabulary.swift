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
        case year
        case number
    }

    let language: String
    private(set) var count: Int32 = 0
    /// Whether some test is for a Han character.
    private(set) var hasHan = false
    private var stems = WordTable()
    private var exacts = WordTable()
    private var acronyms = WordTable()
    private var prefixes = WordTable()
    /// Lengths of the prefixes, in bytes, ascending.
    private var prefixLengths: [Int] = []
    /// Stems of the terms' words without any accent, for words set in capitals; and without the first letter's, for Etat and Egalité.
    private var bareStems = BareStems()
    private var bareInitials = BareStems()
    private var year: Int32 = 0
    private var number: Int32 = 0

    init(language: String) { self.language = language }

    /// The number of a test, a new one where no term has asked for it.
    mutating func number(of test: Test, stemmer: borrowing Stemmer) -> Int32 {
        let new = count + 1
        let number = register(test, new: new, stemmer: stemmer)
        switch test {
        case .word(let bytes), .exact(let bytes), .acronym(let bytes), .prefix(let bytes): hasHan = hasHan || Self.isHan(bytes)
        case .year, .number: break
        }
        count = max(count, number)
        return number
    }

    private static func isHan(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { CharacterClass(of: $0) == .han }
    }

    private mutating func register(_ test: Test, new: Int32, stemmer: borrowing Stemmer) -> Int32 {
        switch test {
        case .word(let bytes):
            let folded = WordForms(bytes).folded
            let number = stems.number(of: stemmer.stem(folded)) { new }
            registerBare(folded, number, stemmer: stemmer)
            return number
        case .exact(let bytes):
            return exacts.number(of: WordForms(bytes).printed) { new }
        case .acronym(let bytes):
            return acronyms.number(of: WordForms(bytes).printed) { new }
        case .prefix(let bytes):
            let folded = WordForms(bytes).folded
            if !prefixLengths.contains(folded.count) { prefixLengths = (prefixLengths + [folded.count]).sorted() }
            return prefixes.number(of: folded) { new }
        case .year:
            if year == 0 { year = new }
            return year
        case .number:
            if number == 0 { number = new }
            return number
        }
    }

    private mutating func registerBare(_ folded: [UInt8], _ number: Int32, stemmer: borrowing Stemmer) {
        let bare = Folding.withoutAccents(folded)
        guard bare != folded else { return }
        bareStems.add(number, for: stemmer.stem(bare))
        let bareInitial = Folding.withoutAccents(folded, firstOnly: true)
        if bareInitial != folded { bareInitials.add(number, for: stemmer.stem(bareInitial)) }
    }

    /// The tests that a word passes, ascending. Words of more than 256 bytes pass none.
    func tests(passedBy bytes: [UInt8], stemmer: borrowing Stemmer) -> [Int32] {
        guard bytes.count <= 256 else { return [] }
        let forms = WordForms(bytes)
        guard !forms.folded.isEmpty else { return [] }
        var passed: [Int32] = []
        let stem = stemmer.stem(forms.folded)
        if let number = stems[stem] { passed.append(number) }
        if forms.isASCII { addBare(stem, forms.capitals, to: &passed) }
        if let number = exacts[forms.printed] { passed.append(number) }
        if forms.capitals != .none { addAcronyms(forms.printed, to: &passed) }
        for length in prefixLengths where length <= forms.folded.count {
            if let number = prefixes.value(of: forms.folded, count: length) { passed.append(number) }
        }
        addPlaceholders(forms.folded, to: &passed)
        return passed.count > 1 ? Array(Set(passed)).sorted() : passed
    }

    private func addBare(_ stem: [UInt8], _ capitals: WordForms.Capitals, to passed: inout [Int32]) {
        if capitals == .all { passed += bareStems[stem] }
        if capitals != .none { passed += bareInitials[stem] }
    }

    private func addAcronyms(_ printed: [UInt8], to passed: inout [Int32]) {
        if let number = acronyms[printed] { passed.append(number) }
        if printed.last == UInt8(ascii: "s"), let number = acronyms.value(of: printed, count: printed.count - 1) { passed.append(number) }
    }

    private func addPlaceholders(_ folded: [UInt8], to passed: inout [Int32]) {
        guard year + number > 0, let first = folded.first, Numeral.isDigit(first) else { return }
        if number > 0, Numeral.isNumber(folded) { passed.append(number) }
        if year > 0, Numeral.isYear(folded) { passed.append(year) }
    }
}

/// Stems without accents and the tests that they stand for: several, where accents alone tell words apart.
private struct BareStems: Sendable {
    private var places = WordTable()
    private var tests: [[Int32]] = []

    mutating func add(_ test: Int32, for stem: [UInt8]) {
        let place = Int(places.number(of: stem) { Int32(tests.count) })
        if place == tests.count { tests.append([]) }
        if !tests[place].contains(test) { tests[place].append(test) }
    }

    subscript(stem: [UInt8]) -> [Int32] {
        guard let place = places[stem] else { return [] }
        return tests[Int(place)]
    }
}
