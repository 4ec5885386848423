import Rulebook
import Scoring

/// Which pieces, guards, steps and languages tests have reached so far.
struct CoverageLedger {
    /// A piece of a term by the meaning of its group, its language and its place there.
    struct PieceKey: Hashable {
        var list: TermList
        var language: String
        var piece: Int
    }

    /// The lists of terms that rules have.
    enum TermList: Hashable {
        case strand(criterion: Int, Int)
        case except(criterion: Int)
        case adverse(criterion: Int)
        case cue(Int)
        case cueExcept(Int)

        init(_ meaning: GroupMeaning) {
            switch meaning {
            case .topic(let criterion, let strand): self = .strand(criterion: criterion, strand)
            case .topicExcept(let criterion): self = .except(criterion: criterion)
            case .adverse(let criterion): self = .adverse(criterion: criterion)
            case .cue(let cue): self = .cue(cue)
            case .cueExcept(let cue): self = .cueExcept(cue)
            }
        }
    }

    private(set) var pieces: [PieceKey: [String]] = [:]
    private(set) var guards: [Int: [Guard: [String]]] = [:]
    private(set) var steps: [Int: [LadderStep: [String]]] = [:]
    private(set) var languages: [Int: [String: [String]]] = [:]

    mutating func note(_ key: PieceKey, _ test: String) { Self.add(test, to: &pieces[key, default: []]) }

    mutating func note(_ guardCue: Guard, of criterion: Int, _ test: String) {
        Self.add(test, to: &guards[criterion, default: [:]][guardCue, default: []])
    }

    mutating func note(_ step: LadderStep, of criterion: Int, _ test: String) {
        Self.add(test, to: &steps[criterion, default: [:]][step, default: []])
    }

    mutating func note(language: String, of criterion: Int, _ test: String) {
        Self.add(test, to: &languages[criterion, default: [:]][language, default: []])
    }

    private static func add(_ test: String, to tests: inout [String]) {
        if tests.last != test { tests.append(test) }
    }
}
