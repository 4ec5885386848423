/// Tells numerals among folded words, whose digits are ASCII.
enum Numeral {
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The word without the Arabic "and" that is written together with a numeral: و2016.
    static func withoutConjunction(_ folded: [UInt8]) -> [UInt8] {
        folded.starts(with: "و".utf8) ? Array(folded.dropFirst("و".utf8.count)) : folded
    }

    /// Digits and separators alone.
    static func isNumber(_ folded: [UInt8]) -> Bool {
        let separators: [UInt8] = [0x2E, 0x2C, 0xD9, 0xAB, 0xAC]
        return folded.allSatisfy { isDigit($0) || separators.contains($0) }
    }

    /// A year from 1900 to 2100: four digits, also at the end of a date (31.12.2025), or with the Russian abbreviation (2025г).
    static func isYear(_ folded: [UInt8]) -> Bool {
        var digits = folded[...]
        for suffix in ["гг", "г"] where digits.ends(with: suffix.utf8) { digits = digits.dropLast(suffix.utf8.count) }
        let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 1 || parts.count == 3 && parts[0].count <= 2 && parts[1].count <= 2 else { return false }
        guard let year = parts.last, year.count == 4, year.allSatisfy(isDigit) else { return false }
        let value = year.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1900...2100).contains(value)
    }
}

extension Collection where Element: Equatable, Self: BidirectionalCollection {
    fileprivate func ends(with suffix: some BidirectionalCollection<Element>) -> Bool {
        suffix.count <= count && zip(reversed(), suffix.reversed()).allSatisfy(==)
    }
}
