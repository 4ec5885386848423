/// The label by which a plan numbers its measures at the head of a title: "Measure 4.1", "Investimento 1.2", "C3.R1", "措施三".
public enum MeasureLabel {
    /// The label's length in bytes at the beginning of a title, 0 where it has none. The mark behind the label is not part of it.
    public static func length(in bytes: [UInt8]) -> Int {
        var scanner = LabelScanner(bytes)
        let isMeasureCode = scanner.code()
        let afterCode = scanner.position
        scanner.skipSpaces { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
        scanner.skipDashes()
        if scanner.name(), scanner.number(), !scanner.isPlural || scanner.mayBeSlip { return scanner.position }
        if isMeasureCode { return afterCode }
        return chineseLength(bytes)
    }

    /// Words in lower case, in the languages of the rulebook; Arabic ones without article and hamza.
    fileprivate static let words: Set<String> = [
        "measure", "reform", "investment", "action", "project", "intervention", "mesure", "réforme", "investissement",
        "projet", "misura", "riforma", "investimento", "intervento", "azione", "progetto", "medida", "reforma",
        "inversión", "maßnahme", "мера",
        "мероприятие", "реформа", "инвестиция", "проект", "действие", "инициатива", "اجراء", "تدبير", "مشروع", "اصلاح",
        "استثمار", "مبادرة", "نشاط",
    ]

    /// Their plurals in languages where a slip of the pen makes one ("Investimenti 2.2: Task force"); "Measures 4 and 5" are two.
    fileprivate static let plurals: [String: String] = [
        "measures": "measure", "reforms": "reform", "investments": "investment", "actions": "action",
        "projects": "project", "interventions": "intervention", "mesures": "mesure", "réformes": "réforme",
        "investissements": "investissement", "projets": "projet", "misure": "misura", "riforme": "riforma",
        "investimenti": "investimento", "interventi": "intervento", "azioni": "azione", "progetti": "progetto",
        "medidas": "medida", "reformas": "reforma", "inversiones": "inversión", "maßnahmen": "maßnahme",
    ]

    /// The form in which two labels are compared: in lower case without spaces, the word in the singular.
    static func key(_ label: String) -> String {
        let lower = label.lowercased()
        let word = lower.prefix { $0.isLetter }
        return ((plurals[String(word)] ?? String(word)) + lower.dropFirst(word.count)).filter { !$0.isWhitespace }
    }

    /// Words that may stand before one of them: "Основное мероприятие 2.1".
    fileprivate static let attributes: Set<String> = ["основное", "ключевое", "региональный", "приоритетный"]

    /// Arabic measures are also numbered in words.
    fileprivate static let ordinals: Set<String> = [
        "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الاولى",
        "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة",
    ]

    private static let chineseWords = ["措施", "行动", "工程", "改革", "投资", "专栏", "项目"].map { Array($0.utf8) }
    private static let chineseNumerals = Set("一二三四五六七八九十".unicodeScalars.map { Array(String($0).utf8) })

    private static func chineseLength(_ bytes: [UInt8]) -> Int {
        guard let word = chineseWords.first(where: { bytes.starts(with: $0) }) else { return 0 }
        var end = word.count
        while end < bytes.count {
            if (0x30...0x39).contains(bytes[end]) || bytes[end] == UInt8(ascii: ".") {
                end += 1
            } else if end + 3 <= bytes.count, chineseNumerals.contains(Array(bytes[end..<end + 3])) {
                end += 3
            } else {
                break
            }
        }
        return end > word.count ? end : 0
    }
}

/// Reads the parts of a label from the beginning of a title.
private struct LabelScanner {
    let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func skip(while predicate: (UInt8) -> Bool) {
        while position < bytes.count, predicate(bytes[position]) { position += 1 }
    }

    /// Steps over spaces, no-break ones too, and other bytes that meet the predicate.
    mutating func skipSpaces(and predicate: (UInt8) -> Bool = { _ in false }) {
        while position < bytes.count {
            if bytes[position] == 0x20 || predicate(bytes[position]) {
                position += 1
            } else if let space = Self.noBreakSpaces.first(where: { bytes[position...].starts(with: $0) }) {
                position += space.count
            } else {
                return
            }
        }
    }

    private static let noBreakSpaces = ["\u{A0}", "\u{202F}"].map { Array($0.utf8) }

    /// Steps over "–" and "—" with the spaces behind them.
    mutating func skipDashes() {
        while position + 2 < bytes.count, bytes[position] == 0xE2, bytes[position + 1] == 0x80,
            bytes[position + 2] == 0x93 || bytes[position + 2] == 0x94
        {
            position += 3
            skipSpaces()
        }
    }

    /// Steps over a code of two or more groups of one or two capitals with a number: "M2C1", "C3.R1"; "COVID-19" and "G20" are none.
    ///
    /// - Returns: whether it names a reform or an investment; "M2C1" is a component, which holds measures and is none.
    mutating func code() -> Bool {
        let start = position
        var groups = 0
        var isMeasure = false
        while true {
            let letters = position
            skip { (0x41...0x5A).contains($0) }
            let digits = position
            skip { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
            guard (1...2).contains(digits - letters), position > digits else { break }
            groups += 1
            if digits - letters == 1, bytes[letters] == UInt8(ascii: "R") || bytes[letters] == UInt8(ascii: "I") {
                isMeasure = true
            }
        }
        if groups < 2 { position = start }
        return groups >= 2 && isMeasure
    }

    /// Whether the word for a measure stood in the plural.
    private(set) var isPlural = false

    /// Whether a plural can mean one measure: its number is no year, and a colon, a dash or nothing follows.
    var mayBeSlip: Bool {
        let digits = bytes[..<position].reversed().prefix { (0x30...0x39).contains($0) }.count
        var rest = self
        rest.skipSpaces()
        guard digits < 4 else { return false }
        guard rest.position < bytes.count else { return true }
        let next = bytes[rest.position]
        return next == UInt8(ascii: ":") || next == UInt8(ascii: "-")
            || bytes[rest.position...].starts(with: [0xE2, 0x80])
    }

    /// Steps over the word for a measure, with an attribute before it or not.
    mutating func name() -> Bool {
        guard var name = word() else { return false }
        if MeasureLabel.attributes.contains(name) {
            skipSpaces()
            name = word() ?? ""
        }
        isPlural = MeasureLabel.plurals[name] != nil
        if isPlural { return true }
        let spelled = Self.withoutHamza(name)
        return MeasureLabel.words.contains(spelled.hasPrefix("ال") ? String(spelled.dropFirst(2)) : spelled)
    }

    private static func withoutHamza(_ word: String) -> String {
        String(word.map { "أإآ".contains($0) ? "ا" : $0 })
    }

    /// Steps over "الأول" and the like.
    private mutating func ordinal() -> Bool {
        let start = position
        if let word = word(), MeasureLabel.ordinals.contains(Self.withoutHamza(word)) { return true }
        position = start
        return false
    }

    /// A word in lower case.
    mutating func word() -> String? {
        let start = position
        while position < bytes.count, !Self.noBreakSpaces.contains(where: { bytes[position...].starts(with: $0) }) {
            let byte = bytes[position]
            guard byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) else { break }
            position += 1
        }
        guard position > start else { return nil }
        return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    }

    /// Steps over European and Arabic-Indic digits with stops between them.
    private mutating func skipNumber() {
        while position < bytes.count {
            if (0x30...0x39).contains(bytes[position]) || bytes[position] == UInt8(ascii: ".") {
                position += 1
            } else if bytes[position] == 0xD9, position + 1 < bytes.count, (0xA0...0xA9).contains(bytes[position + 1]) {
                position += 2
            } else {
                return
            }
        }
    }

    /// A number such as "4", "4.1" or "IV" after a space, with "no." or "n°" before it or not.
    mutating func number() -> Bool {
        skipSpaces()
        for prefix in ["n°", "N°", "No.", "no.", "n.", "Nr.", "№", "رقم"]
        where bytes[position...].starts(with: prefix.utf8) {
            position += prefix.utf8.count
            skipSpaces()
            break
        }
        if ordinal() { return true }
        // "B.2"
        if position + 1 < bytes.count, (0x41...0x5A).contains(bytes[position]), bytes[position + 1] == UInt8(ascii: ".")
        {
            position += 2
        }
        let start = position
        skipNumber()
        if position == start { skip { "IVX".utf8.contains($0) } }
        guard position > start else { return false }
        while bytes[position - 1] == UInt8(ascii: "."), position > start + 1 { position -= 1 }
        return position == bytes.count || !(bytes[position] >= 0x61 && bytes[position] <= 0x7A)
    }
}
