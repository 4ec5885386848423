extension RuleReader {
    /// The cue of a file in `cues/`.
    mutating func cue(_ value: RuleValue) -> Cue? {
        let id = value["id"].flatMap { checkIdentifier($0) }
        let terms = termGroup(value["terms"])
        let except = termGroup(value["except"])
        checkReachable(terms, except: except)
        let position = value["position"]?.text.flatMap(Cue.Position.init(rawValue:)) ?? .anywhere
        let role = value["role"]?.text.flatMap(Cue.Role.init(word:))
        if case .guardCue(let guardCue) = role, position == .start, let place = value["position"]?.place {
            report(
                .guardAtStart, "the guard `\(guardCue.rawValue)` cannot have the position `start`", at: place,
                remedy: "take `position` out: guards act wherever they stand in a clause")
        }
        guard let id, let role, let version = value["version"]?.wholeNumber else { return nil }
        return Cue(
            id: id, version: version, role: role, position: position, terms: terms, except: except, file: file.path)
    }
}

extension Cue.Role {
    /// The role that a word of a rule file stands for.
    init?(word: String) {
        if let facet = FacetCue(rawValue: word) {
            self = .facet(facet)
        } else if let guardCue = Guard(rawValue: word) {
            self = .guardCue(guardCue)
        } else if word == "anaphor" {
            self = .anaphor
        } else if word == "clause-break" {
            self = .clauseBreak
        } else {
            return nil
        }
    }

    /// The word that stands for the role in rule files.
    public var word: String {
        switch self {
        case .facet(let facet): facet.rawValue
        case .guardCue(let guardCue): guardCue.rawValue
        case .anaphor: "anaphor"
        case .clauseBreak: "clause-break"
        }
    }
}
