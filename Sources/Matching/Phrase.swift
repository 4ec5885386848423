/// A term written out: alternatives and options expanded, words replaced by the numbers of their tests.
struct Phrase: Hashable {
    /// Tests of consecutive words.
    enum Part: Hashable {
        /// A word's test; `word` is the folded word where any inflection will do, for joining hyphenated words.
        case test(Int32, word: [UInt8]?)
        /// Two sets of phrases within a distance of each other.
        indirect case near([Phrase], [Phrase], distance: Int)

        /// The number of a test says which word it is.
        static func == (left: Part, right: Part) -> Bool {
            switch (left, right) {
            case (.test(let left, _), .test(let right, _)): left == right
            case (.near(let first, let second, let distance), .near(let other, let otherSecond, let otherDistance)):
                distance == otherDistance && first == other && second == otherSecond
            default: false
            }
        }

        func hash(into hasher: inout Hasher) {
            switch self {
            case .test(let number, _): hasher.combine(number)
            case .near(let first, let second, let distance):
                hasher.combine(distance)
                hasher.combine(first)
                hasher.combine(second)
            }
        }
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
