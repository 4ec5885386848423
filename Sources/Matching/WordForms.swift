import Foundation

/// A word as printed, made comparable.
struct WordForms: Equatable {
    enum Capitals { case none, initial, all }

    /// In NFKC, without ignorable scalars, in one spelling (`Folding.spelling`); UTF-8.
    var printed: [UInt8] = []
    /// As `printed`, in lower case, digits of all scripts as ASCII, without Arabic vowel signs and tatweel, ё as е, œ, æ and ß as two letters.
    var folded: [UInt8] = []
    /// Whether it begins with a capital, or is nothing but capitals and figures.
    var capitals = Capitals.none
    var isASCII = true

    init(_ bytes: [UInt8]) {
        printed = bytes
        folded.reserveCapacity(bytes.count)
        if !fold(bytes) {
            let normalized = Self.normalized(bytes)
            printed = normalized
            folded.removeAll(keepingCapacity: true)
            fold(normalized)
        }
        if !isASCII { printed = Folding.spelling(printed) }
    }

    /// Folds the text, and tells whether all its scalars are plain: whether it was in NFKC for certain.
    @discardableResult
    private mutating func fold(_ bytes: [UInt8]) -> Bool {
        TextView.of(bytes) { fold($0) }
    }

    private mutating func fold(_ text: TextView) -> Bool {
        var offset = 0
        var isPlain = true
        var scalars = 0
        var figures = 0
        var capitals = 0
        var beginsWithCapital = false
        while offset < text.count {
            let scalar = text.scalar(offset)
            if scalar.value >= 0x80 { isASCII = false }
            isPlain = isPlain && Folding.isPlain(scalar.value)
            if Folding.fold(scalar.value, into: &folded) {
                capitals += 1
                if offset == 0 { beginsWithCapital = true }
            }
            if scalar.value <= 0x39 { figures += 1 }
            scalars += 1
            offset += scalar.length
        }
        self.capitals = !beginsWithCapital ? .none : scalars > 1 && capitals + figures == scalars ? .all : .initial
        return isPlain
    }

    /// In NFKC and without what is ignorable; only for words that may need it.
    private static func normalized(_ bytes: [UInt8]) -> [UInt8] {
        var string = String(decoding: bytes, as: UTF8.self)
        string.unicodeScalars.removeAll { CharacterClass(of: $0) == .ignorable }
        return Array(string.precomposedStringWithCompatibilityMapping.utf8)
    }
}
