/// A value of a rule file that has the shape it should, with its place.
///
/// What had not is left out: a record lacks the entry, a list lacks the item, and a diagnostic says so.
struct RuleValue: Sendable {
    enum Content: Sendable {
        case text(String)
        case number(Double)
        case flag(Bool)
        case list([RuleValue])
        case mapping([Entry])
    }

    struct Entry: Sendable {
        var key: String
        var keyPlace: ScalarPlace
        var value: RuleValue
    }

    var content: Content
    var place: ScalarPlace

    /// The value behind a key of a mapping.
    subscript(key: String) -> RuleValue? {
        entries.first { $0.key == key }?.value
    }

    /// Of a mapping, in the order of the file; empty for anything else.
    var entries: [Entry] {
        if case .mapping(let entries) = content { entries } else { [] }
    }

    /// Of a list, in the order of the file; empty for anything else.
    var items: [RuleValue] {
        if case .list(let items) = content { items } else { [] }
    }

    var text: String? {
        if case .text(let text) = content { text } else { nil }
    }

    var number: Double? {
        if case .number(let number) = content { number } else { nil }
    }

    var wholeNumber: Int? { number.flatMap { Int(exactly: $0) } }

    var flag: Bool? {
        if case .flag(let flag) = content { flag } else { nil }
    }

    /// A text by language, or whatever else is keyed so.
    var textByKey: [String: String] {
        entries.reduce(into: [:]) { texts, entry in texts[entry.key] = entry.value.text }
    }
}
