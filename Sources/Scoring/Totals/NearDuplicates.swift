/// Finds passages that say the same in nearly the same words, so that a repetition counts once.
///
/// Two texts are near-duplicates if the Jaccard index of their five-word shingles is at least 0.8 (Broder 1997, "On the resemblance
/// and containment of documents"). Records of a table share most of their words by being of one programme: they are the same only word for word.
struct NearDuplicates {
    static let shingleLength = 5
    static let threshold = 0.8

    /// The first text, whose shingles are wanted only when another comes: most criteria of a plan have one passage or none.
    private var first: String?
    private var shingleSets: [Set<UInt64>] = []
    private var holders: [UInt64: [Int]] = [:]
    /// Hashes of all words of the records.
    private var records: Set<UInt64> = []

    init() {}

    /// Remembers the text and tells whether it is a near-duplicate of one remembered before.
    mutating func isRepeated(_ text: String, isRecord: Bool = false) -> Bool {
        guard !isRecord else { return !records.insert(Self.combine(Self.wordHashes(of: text)[...])).inserted }
        if first == nil {
            first = text
            return false
        }
        if shingleSets.isEmpty, let first { remember(Self.shingles(of: first)) }
        let shingles = Self.shingles(of: text)
        var shared: [Int: Int] = [:]
        for shingle in shingles {
            for holder in holders[shingle] ?? [] { shared[holder, default: 0] += 1 }
        }
        let repeated = shared.contains { holder, count in
            let union = shingles.count + shingleSets[holder].count - count
            return Double(count) >= Self.threshold * Double(union)
        }
        if !repeated { remember(shingles) }
        return repeated
    }

    private mutating func remember(_ shingles: Set<UInt64>) {
        let index = shingleSets.count
        shingleSets.append(shingles)
        for shingle in shingles { holders[shingle, default: []].append(index) }
    }

    /// Hashes of every five words in a row, case and punctuation left aside; of all words where there are fewer.
    private static func shingles(of text: String) -> Set<UInt64> {
        let words = wordHashes(of: text)
        guard words.count > shingleLength else { return [combine(words[...])] }
        return Set((0...(words.count - shingleLength)).map { combine(words[$0..<$0 + shingleLength]) })
    }

    private static func wordHashes(of text: String) -> [UInt64] {
        var hashes: [UInt64] = []
        var hash: UInt64 = 0
        var inWord = false
        func close() {
            if inWord { hashes.append(hash) }
            hash = 0xcbf2_9ce4_8422_2325
            inWord = false
        }
        close()
        for scalar in text.unicodeScalars {
            if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
                let isLetter = (0x61...0x7A).contains(byte | 0x20)
                guard isLetter || (0x30...0x39).contains(byte) else {
                    close()
                    continue
                }
                hash = (hash ^ UInt64(isLetter ? byte | 0x20 : byte)) &* 0x100_0000_01b3
                inWord = true
                continue
            }
            guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                close()
                continue
            }
            // Scripts without spaces: every ideograph is a word.
            if scalar.properties.isIdeographic { close() }
            for lower in scalar.properties.lowercaseMapping.utf8 { hash = (hash ^ UInt64(lower)) &* 0x100_0000_01b3 }
            inWord = true
            if scalar.properties.isIdeographic { close() }
        }
        close()
        return hashes
    }

    private static func combine(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(0x9e37_79b9_7f4a_7c15) { ($0 ^ $1) &* 0x100_0000_01b3 &+ ($0 >> 29) }
    }
}
