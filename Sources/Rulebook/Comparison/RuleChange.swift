/// A criterion or cue that came, went, or means something else than before.
public struct RuleChange: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable { case added, removed, changed }

    /// The rule's file without its ending: "criteria/sme-support", "cues/action".
    public var rule: String
    public var kind: Kind
    public var versionBefore: Int?
    public var versionAfter: Int?
    /// For a changed rule: the terms that it has in only one of its two states, in the order of the file, those that went first.
    public var terms: [TermChange]
    /// For a changed rule: what else it says otherwise.
    public var settings: [SettingChange]

    /// The id of the criterion, nil for a cue.
    public var criterion: String? {
        rule.hasPrefix("criteria/") ? String(rule.dropFirst("criteria/".count)) : nil
    }
}

/// A term that a rule gained or lost.
public struct TermChange: Sendable, Equatable {
    /// The strand, "except", "adverse" or "terms".
    public var group: String
    /// BCP 47 primary subtag.
    public var language: String
    /// As written in the rule.
    public var term: String
    public var isGained: Bool
}

/// A value that is another than before; nil where there is none.
public struct SettingChange: Sendable, Equatable {
    /// As the file calls it, such as "breadth" or "weight of message production".
    public var name: String
    public var before: String?
    public var after: String?
}
