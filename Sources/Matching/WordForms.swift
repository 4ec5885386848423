import Foundation

/// A word as printed, made comparable.
struct WordForms: Equatable {
    enum Capitals { case none, initial, all }

    /// In NFKC, without ignorable scalars; UTF-8.
    var printed: [UInt8] = []
    /// As `printed`, in lower case, digits of all scripts as ASCII, without Arabic vowel signs and tatweel, ё as е, œ, æ and ß as two letters.
    var folded: [UInt8] = []
    var capitals = Capitals.none
    /// Whether a scalar is beyond ASCII.
    var isASCII = true

    init(_ bytes: [UInt8]) {
        if bytes.allSatisfy({ $0 < 0x80 }) {
            printed = bytes
            folded = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
            capitals = Self.capitals(bytes)
        } else {
            foldScalars(bytes)
        }
    }

    private static func capitals(_ bytes: [UInt8]) -> Capitals {
        guard let first = bytes.first, (0x41...0x5A).contains(first) else { return .none }
        let isAll = bytes.count > 1 && !bytes.contains { (0x61...0x7A).contains($0) }
        return isAll ? .all : .initial
    }

    private mutating func foldScalars(_ bytes: [UInt8]) {
        isASCII = false
        var string = String(decoding: bytes, as: UTF8.self)
        if string.unicodeScalars.contains(where: { !Folding.isPlain($0) }) {
            string.unicodeScalars.removeAll { CharacterClass(of: $0) == .ignorable }
            string = string.precomposedStringWithCompatibilityMapping
        }
        printed.reserveCapacity(bytes.count)
        printed.append(contentsOf: string.utf8)
        folded.reserveCapacity(bytes.count)
        for scalar in string.unicodeScalars { Folding.fold(scalar, into: &folded) }
        guard let first = string.unicodeScalars.first else { return }
        if first.properties.isUppercase {
            let others = string.unicodeScalars.dropFirst()
            capitals = !others.isEmpty && !others.contains { $0.properties.isLowercase } ? .all : .initial
        }
    }
}
