/// Made-up prose with the letters, word lengths and word frequencies (Zipf's law) of a language.
struct Prose {
    private let words: [String]
    private let cumulative: [Double]
    private let spaced: Bool

    init(language: String, random: inout SplitMix) {
        let syllables = Self.syllables[language] ?? []
        spaced = !syllables.isEmpty
        let distinct = spaced ? 60_000 : 3_500
        words = (0..<distinct).map { rank in
            guard !syllables.isEmpty else {
                return Unicode.Scalar(UInt32(0x4E00 + (rank * 7_919) % 0x5000)).map { String(Character($0)) } ?? "一"
            }
            let length = rank < 60 ? 1 : rank < 600 ? 2 : Int.random(in: 2...5, using: &random)
            return (0..<length).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
        }
        var sum = 0.0
        cumulative = words.indices.map { rank in
            sum += 1 / Double(rank + 3)
            return sum
        }
    }

    /// Paragraphs of about 600 bytes, one a line.
    func text(bytes: Int, random: inout SplitMix) -> String {
        var text = ""
        var size = 0
        while size < bytes {
            let paragraph = (0..<4).map { _ in sentence(&random) }.joined(separator: spaced ? " " : "") + "\n"
            size += paragraph.utf8.count
            text += paragraph
        }
        return text
    }

    private func sentence(_ random: inout SplitMix) -> String {
        var sentence = ""
        let length = Int.random(in: 12...28, using: &random)
        for index in 0..<length {
            let word = word(&random)
            sentence += index == 0 && spaced ? word.prefix(1).uppercased() + word.dropFirst() : word
            guard index < length - 1 else { break }
            if Int.random(in: 0..<12, using: &random) == 0 { sentence += spaced ? "," : "，" }
            if Int.random(in: 0..<40, using: &random) == 0 {
                sentence += " " + String(Int.random(in: 1...9999, using: &random))
            }
            if spaced { sentence += " " }
        }
        return sentence + (spaced ? "." : "。")
    }

    private func word(_ random: inout SplitMix) -> String {
        let target = Double.random(in: 0..<(cumulative.last ?? 1), using: &random)
        var low = 0
        var high = cumulative.count - 1
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] > target { high = middle } else { low = middle + 1 }
        }
        return words[low]
    }

    private static let syllables = [
        "en": split(
            "the and ing tion re er ment com con ed pro in de ness sus tain able fin ance green gov ern pol icy ure ly work"
        ),
        "fr": split(
            "la le des tion ment é re con dé pré è sé ou eau ins pour mes ure éco no mie fi nan ce tra vail lé gie ê tre"
        ),
        "es": split(
            "el la ción de re con mien to os as en pro des a rro llo em pre sa i gual dad ñ a ó mico tra ba jo es tra"),
        "ru": split(
            "про раз ви ти е на по ста нов ле ни ми эко но ка го су дар ств пред при я тий ра бо та ный ск их ер ен"),
    ]

    private static func split(_ syllables: String) -> [String] { syllables.split(separator: " ").map(String.init) }
}
