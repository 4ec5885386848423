/// A term written out: alternatives and options expanded, words replaced by the numbers of their tests.
struct Phrase: Hashable {
    /// Tests of consecutive words.
    enum Part: Hashable {
        /// A word's test; `word` is the folded word where any inflection will do, for joining hyphenated words.
        case test(Int32, word: [UInt8]?)
        /// Two sets of phrases within a distance of each other.
        indirect case near([Phrase], [Phrase], distance: Int)
    }

    var parts: [Part]

    /// The tests, where the phrase is nothing but words in a row; else nil.
    var tests: [Int32]? {
        var tests: [Int32] = []
        for part in parts {
            guard case .test(let test, _) = part else { return nil }
            tests.append(test)
        }
        return tests
    }
}
