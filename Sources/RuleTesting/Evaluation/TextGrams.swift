import PlanReading

/// The phrases of one, two and three words in a text; of two, three and four characters where Chinese is written.
struct TextGrams: Sendable, Equatable {
    /// Distinct phrases by length, the shortest first; three sets.
    private(set) var byLength: [Set<String>] = [[], [], []]

    static let lengths = 3

    /// A phrase does not reach over punctuation, and neither begins nor ends with a function word or a number.
    init(_ text: String, language: String) {
        let functionWords = FunctionWords.of(language)
        var words: [Substring] = []
        var characters: [Character] = []
        let lower = text.lowercased()
        var start: String.Index?
        func endWord(_ index: String.Index) {
            if let from = start { words.append(lower[from..<index]) }
            start = nil
        }
        for index in lower.indices {
            let character = lower[index]
            let isHan = character.unicodeScalars.first?.properties.isIdeographic ?? false
            if isHan {
                endWord(index)
                endPhrase(&words, functionWords)
                characters.append(character)
                continue
            }
            endHan(&characters)
            if character.isLetter || character.isNumber {
                if start == nil { start = index }
                continue
            }
            endWord(index)
            let joins = character.isWhitespace || "-‐‑'’".contains(character)
            if !joins { endPhrase(&words, functionWords) }
        }
        endWord(lower.endIndex)
        endPhrase(&words, functionWords)
        endHan(&characters)
    }

    private mutating func endPhrase(_ words: inout [Substring], _ functionWords: Set<String>) {
        let isEdge = words.map { word in
            !functionWords.contains(String(word)) && word.contains(where: \.isLetter) && word.count > 1
        }
        for first in words.indices where isEdge[first] {
            for length in 1...Self.lengths where first + length <= words.count && isEdge[first + length - 1] {
                byLength[length - 1].insert(words[first..<first + length].joined(separator: " "))
            }
        }
        words.removeAll(keepingCapacity: true)
    }

    private mutating func endHan(_ characters: inout [Character]) {
        for first in characters.indices {
            for length in 2...(Self.lengths + 1) where first + length <= characters.count {
                byLength[length - 2].insert(String(characters[first..<first + length]))
            }
        }
        characters.removeAll(keepingCapacity: true)
    }
}
