import Rulebook

/// Words that a pattern matches, for the skeletons of tests.
enum SampleText {
    /// At most so many texts, the plainest first.
    static func samples(of pattern: TermPattern, limit: Int = 24) -> [String] {
        Array(texts(pattern, limit: limit).filter { !$0.isEmpty }.prefix(limit))
    }

    /// The sides of a `~` term with so many other words between.
    static func spread(_ pattern: TermPattern, by count: Int) -> String? {
        guard case .near(let left, let right, _) = pattern,
            let first = samples(of: left, limit: 1).first, let second = samples(of: right, limit: 1).first
        else { return nil }
        return ([first] + fillers(count, like: first) + [second]).joined(
            separator: separator(first, second))
    }

    private static func fillers(_ count: Int, like text: String) -> [String] {
        Array(
            repeating: text.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) } ? "某" : "xxx", count: count
        )
    }

    private static func texts(_ pattern: TermPattern, limit: Int) -> [String] {
        switch pattern {
        case .word(let word), .exact(let word), .acronym(let word), .prefix(let word): return [word]
        case .suffix(let word): return ["inter" + word]
        case .placeholder(.year): return ["2030"]
        case .placeholder(.number): return ["120"]
        case .alternatives(let items): return Array(items.flatMap { texts($0, limit: limit) }.prefix(limit))
        case .optional(let item): return [""] + texts(item, limit: limit)
        case .near(let left, let right, _): return joined(texts(left, limit: limit), texts(right, limit: limit), limit)
        case .sequence(let items):
            return items.reduce([""]) { joined($0, texts($1, limit: limit), limit) }
        }
    }

    private static func joined(_ left: [String], _ right: [String], _ limit: Int) -> [String] {
        var result: [String] = []
        for first in left {
            for second in right where result.count < limit {
                result.append(
                    first.isEmpty || second.isEmpty ? first + second : first + separator(first, second) + second)
            }
        }
        return result
    }

    private static func separator(_ first: String, _ second: String) -> String {
        let isHan = { (scalar: Unicode.Scalar?) in scalar.map { (0x3400...0x9FFF).contains($0.value) } ?? false }
        return isHan(first.unicodeScalars.last) && isHan(second.unicodeScalars.first) ? "" : " "
    }
}
