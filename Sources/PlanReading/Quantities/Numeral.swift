/// A number written in digits, with its separators, before anything that stands around it is looked at.
struct Numeral {
    /// Index of its first token, and of the token after it.
    var first: Int
    var next: Int
    var value: Double
    /// Only digits: no separator, no fraction.
    var isPlain: Bool
    /// Number of digits before the fraction.
    var digits: Int
    var hasFraction: Bool

    /// 1900–2100 in four plain digits.
    var isYear: Bool { isPlain && digits == 4 && (1900...2100).contains(value) }
    /// As a day of a month.
    var isDay: Bool { isPlain && digits <= 2 && (1...31).contains(value) }
}

/// What the digits at a place are.
enum NumeralReading {
    case number(Numeral)
    /// A section number, version, time or other name made of digits; `next` is the token after it.
    case name(next: Int)
}

extension QuantityText {
    /// Reads the number whose first digits stand at `index`: "4", "1,200.5", "1.200,5", "1 200", "1'200".
    ///
    /// One separator before three digits is read as the language writes it ("1.500" is 1,500 in Italian and 1.5 in
    /// English); two kinds of separator, or one repeated, explain themselves.
    func numeral(at index: Int) -> NumeralReading {
        var groups = [index]
        var separators: [Unicode.Scalar] = []
        while let separator = separator(after: groups, separators) {
            separators.append(separator)
            groups.append(separator == " " ? groups[groups.count - 1] + 1 : groups[groups.count - 1] + 2)
        }
        return NumeralGroups(text: self, groups: groups, separators: separators).reading
    }

    private static let separators: Set<Unicode.Scalar> = [".", ",", "'", "’", "٫", "٬", "，"]

    /// The separator between the last group and another one after it, " " for white space.
    private func separator(after groups: [Int], _ separators: [Unicode.Scalar]) -> Unicode.Scalar? {
        let last = groups[groups.count - 1]
        if kind(last + 1) == .digits, tokens[last].end < tokens[last + 1].start {
            let groupsBySpace = words.groupsBySpace || bytes[tokens[last].end] != 0x20
            guard groupsBySpace, separators.allSatisfy({ $0 == " " }), tokens[last + 1].length == 3 else { return nil }
            let isFirst = groups.count == 1
            guard isFirst ? tokens[last].length <= 3 && bytes[tokens[last].start] != 0x30 : true else { return nil }
            return " "
        }
        guard isSymbol(last + 1, in: Self.separators), touchesPrevious(last + 1), kind(last + 2) == .digits,
            touchesPrevious(last + 2)
        else { return nil }
        return bytes.scalar(at: tokens[last + 1].start)
    }

    /// The value of a run of digits of any script.
    func digitsValue(_ index: Int) -> Double {
        var value = 0.0
        for scalar in printed(index).unicodeScalars { value = value * 10 + Double(scalar.properties.numericValue ?? 0) }
        return value
    }
}

/// Groups of digits with the separators between them.
private struct NumeralGroups {
    let text: QuantityText
    let groups: [Int]
    let separators: [Unicode.Scalar]

    var reading: NumeralReading {
        let marks = separators.filter { $0 != " " }
        guard let last = marks.last else {
            // More than 999 trillion is a row of a table that lost its columns.
            return groups.count <= 5 ? number(groups.count, fraction: false) : name
        }
        if marks.count == 1 { return oneMark(last) }
        let leading = marks.dropLast()
        guard leading.allSatisfy({ $0 == marks[0] }), separators.count == marks.count else { return name }
        if last == marks[0] { return areThousands(groups.count) ? number(groups.count, fraction: false) : name }
        return areThousands(groups.count - 1) ? number(groups.count, fraction: true) : name
    }

    private func oneMark(_ mark: Unicode.Scalar) -> NumeralReading {
        let count = groups.count
        let length = text.tokens[groups[count - 1]].length
        let before = text.tokens[groups[0]].length
        if mark == "'" || mark == "’" || mark == "٬" { return number(length == 3 ? count : 1, fraction: false) }
        if count > 2 { return number(count, fraction: true) }
        if length == 3, before <= 3, text.digitsValue(groups[0]) > 0, mark != text.words.decimalMark, mark != "٫" {
            return number(count, fraction: false)
        }
        // "2019,2020" and "10,2500" are lists.
        if mark == "，" || length > 3 && before > 3 || mark == "," && length > 3 { return number(1, fraction: false) }
        return number(count, fraction: true)
    }

    private func areThousands(_ count: Int) -> Bool {
        text.tokens[groups[0]].length <= 3 && groups[1..<count].allSatisfy { text.tokens[$0].length == 3 }
    }

    private var name: NumeralReading { .name(next: groups[groups.count - 1] + 1) }

    private func number(_ count: Int, fraction: Bool) -> NumeralReading {
        var value = 0.0
        var digits = 0
        for group in groups[..<count] {
            value = value * power(text.tokens[group].length) + text.digitsValue(group)
            digits += text.tokens[group].length
        }
        if fraction {
            // One division of whole numbers gives the nearest double ("4.81"); adding a fraction may not.
            let length = text.tokens[groups[count - 1]].length
            value /= power(length)
            digits -= length
        }
        return .number(
            Numeral(
                first: groups[0], next: groups[count - 1] + 1, value: value, isPlain: count == 1, digits: digits,
                hasFraction: fraction))
    }

    private func power(_ exponent: Int) -> Double {
        var power = 1.0
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}
