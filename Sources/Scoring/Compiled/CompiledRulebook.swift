import Matching
import Rulebook

/// A rulebook with its terms compiled into one matcher; shared by all workers.
public struct CompiledRulebook: Sendable {
    public let rulebook: Rulebook
    public let matcher: Matcher
    /// What each of the matcher's groups stands for, by the group's index.
    public let groups: [GroupMeaning]

    public init(_ rulebook: Rulebook) { self.init(rulebook, criteria: nil) }

    /// - Parameters:
    ///   - criteria: ids of those whose terms are wanted; the others are then never found. nil for all.
    ///   - languages: those whose terms are wanted; texts in others are then not looked through. nil for all.
    public init(_ rulebook: Rulebook, criteria: Set<String>?, languages: Set<String>? = nil) {
        var groups: [GroupMeaning] = []
        var termGroups: [TermGroup] = []
        func add(_ meaning: GroupMeaning, _ terms: TermGroup) {
            guard !terms.byLanguage.isEmpty else { return }
            groups.append(meaning)
            termGroups.append(terms)
        }
        for (index, criterion) in rulebook.criteria.enumerated() where criteria?.contains(criterion.id) ?? true {
            for (strand, value) in criterion.topic.enumerated() {
                add(.topic(criterion: index, strand: strand), value.terms)
            }
            add(.topicExcept(criterion: index), criterion.except)
            add(.adverse(criterion: index), criterion.adverse)
        }
        for (index, cue) in rulebook.cues.enumerated() {
            add(.cue(index), cue.terms)
            add(.cueExcept(index), cue.except)
        }
        self.rulebook = rulebook
        self.groups = groups
        matcher = Matcher(groups: termGroups, languages: languages)
        self.termGroups = termGroups
    }

    private let termGroups: [TermGroup]

    /// A term as written in its rule file.
    func source(of match: Match, language: String) -> String {
        guard let terms = termGroups[match.group].byLanguage[language], terms.indices.contains(match.term) else {
            return ""
        }
        return terms[match.term].source
    }
}

/// What a group of terms stands for.
public enum GroupMeaning: Sendable, Equatable {
    case topic(criterion: Int, strand: Int)
    case topicExcept(criterion: Int)
    case adverse(criterion: Int)
    case cue(Int)
    case cueExcept(Int)
}
