/// The form of one kind of rule file: its keys in canonical order, what may stand behind each, and what it means.
public struct RuleFileFormat: Sendable, Equatable {
    /// Name of the format and of its JSON Schema: "rulebook", "precision", "cue", "criterion" or "tests".
    public var name: String
    /// Where such files stand in the rulebook's folder.
    public var place: String
    public var about: String
    public var fields: [Field]

    public static let all = [rulebook, precision, cue, criterion, tests]

    public static func of(_ kind: RuleFile.Kind) -> RuleFileFormat {
        switch kind {
        case .rulebook: rulebook
        case .precision: precision
        case .cue: cue
        case .criterion: criterion
        case .tests: tests
        }
    }
}
