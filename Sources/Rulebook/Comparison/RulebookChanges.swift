/// What two states of a rulebook tell apart: rules by their meaning, whatever their layout, and the settings in `rulebook.yaml`.
public struct RulebookChanges: Sendable, Equatable {
    /// In order of the rules' names.
    public let rules: [RuleChange]
    /// Scoring parameters, weights, and which criteria belong to which message.
    public let settings: [SettingChange]
    /// Criteria whose findings or scores may differ; nil where those of any may, since a cue or a scoring parameter changed.
    public let affectedCriteria: Set<String>?

    public init(before: Rulebook, after: Rulebook) {
        let criteria = RuleComparison.changes(before.criteria, after.criteria)
        let cues = RuleComparison.changes(before.cues, after.cues)
        rules = (criteria + cues).sorted { $0.rule.utf8.lexicographicallyPrecedes($1.rule.utf8) }
        let parameters = before.parameters.changes(to: after.parameters)
        settings = parameters + Self.changes(before.messages, after.messages)
        affectedCriteria = cues.isEmpty && parameters.isEmpty ? Set(criteria.compactMap(\.criterion)) : nil
    }

    /// Whether both states score every plan alike.
    public var isEmpty: Bool { rules.isEmpty && settings.isEmpty }

    private static func changes(_ before: [Message], _ after: [Message]) -> [SettingChange] {
        SettingChange.between(values(of: before), values(of: after))
    }

    /// Every weight by its name, in the order of the rulebook.
    private static func values(of messages: [Message]) -> [(name: String, value: String)] {
        messages.flatMap { message in
            [("weight of message \(message.id)", text(message.weight))]
                + message.members.map { ("weight of \($0.criterion) in \(message.id)", text($0.weight)) }
        }
    }

    private static func text(_ weight: Double) -> String {
        Int(exactly: weight).map { String($0) } ?? "\(weight)"
    }
}

extension SettingChange {
    /// Values that differ or stand on one side only; those of `before` first, in their order.
    static func between(
        _ before: [(name: String, value: String)], _ after: [(name: String, value: String)]
    ) -> [SettingChange] {
        let known = Set(before.map(\.name))
        let changed = before.compactMap { name, value -> SettingChange? in
            let new = after.first { $0.name == name }?.value
            return new == value ? nil : SettingChange(name: name, before: value, after: new)
        }
        return changed
            + after.filter { !known.contains($0.name) }.map {
                SettingChange(name: $0.name, before: nil, after: $0.value)
            }
    }
}

extension ScoringParameters {
    /// By their names in `rulebook.yaml`.
    fileprivate func changes(to after: ScoringParameters) -> [SettingChange] {
        SettingChange.between(values, after.values)
    }

    private var values: [(name: String, value: String)] {
        [
            ("rung-values", rungValues.map { "\($0)" }.joined(separator: ", ")),
            ("depth-measures", "\(depthMeasures)"), ("depth-share", "\(depthShare)"),
            ("minimum-measures", "\(minimumMeasures)"), ("readable-share", "\(readableShare)"),
        ]
    }
}
