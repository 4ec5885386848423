import Rulebook
import Scoring

/// Makes all mutants of one criterion and has its tests try them.
struct CriterionMutator {
    private let rulebook: Rulebook
    private let index: Int
    private let compiled: CompiledRulebook
    private var trial: MutationTrial
    private var redundant: [String: RedundantPieces] = [:]
    private let languages: [String]

    private var criterion: Criterion { rulebook.criteria[index] }

    /// - Parameters:
    ///   - rulebook: with whole terms.
    ///   - tests: those of the criterion.
    init(_ rulebook: Rulebook, criterion index: Int, tests: [RuleTest]) {
        self.rulebook = rulebook
        self.index = index
        let criterion = rulebook.criteria[index]
        languages = rulebook.languages.filter(criterion.languages.contains)
        compiled = CompiledRulebook(rulebook.inPieces, criteria: [criterion.id], languages: Set(languages))
        trial = MutationTrial(compiled, criterion: index, tests: tests.filter { $0.todo == nil })
    }

    mutating func run() -> CriterionMutation {
        var result = CriterionMutation(
            criterion: criterion.id, file: criterion.file, mutants: [], failingTests: trial.failingTests())
        guard result.failingTests.isEmpty else { return result }
        for (group, meaning) in compiled.groups.enumerated() {
            for language in languages { result.mutants += pieces(of: group, meaning, language) }
        }
        result.mutants.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        result.mutants += guards() + windows() + ladders()
        return result
    }

    // MARK: Terms

    private mutating func pieces(of group: Int, _ meaning: GroupMeaning, _ language: String) -> [Mutant] {
        guard let (owner, kind) = Self.owner(of: meaning) else { return [] }
        let pieces = TermPiece.pieces(of: rulebook.terms(of: meaning).byLanguage[language] ?? [])
        var mutants: [Mutant] = []
        for (place, piece) in pieces.enumerated() {
            let termPlace = TermPlace(group: group, language: language, piece: place)
            mutants.append(dropped(piece, termPlace, owner, kind))
            if case .near(_, _, let distance) = piece.pattern, distance < Self.widest, owner != .except {
                mutants.append(widened(piece, termPlace, owner, from: distance))
            }
        }
        return mutants
    }

    /// The widest distance of `~`.
    private static let widest = 40

    private static func owner(of meaning: GroupMeaning) -> (RedundantPieces.Owner, Mutant.Kind)? {
        switch meaning {
        case .topic(_, let strand): (.strand(strand), .droppedTerm)
        case .topicExcept: (.except, .droppedExcept)
        case .adverse: (.adverse, .droppedAdverse)
        case .cue, .cueExcept: nil
        }
    }

    private mutating func dropped(
        _ piece: TermPiece, _ place: TermPlace, _ owner: RedundantPieces.Owner, _ kind: Mutant.Kind
    ) -> Mutant {
        let change: String
        switch kind {
        case .droppedExcept: change = "without except `\(piece.text)`"
        case .droppedAdverse: change = "without adverse `\(piece.text)`"
        default: change = "without `\(piece.text)`"
        }
        var mutant = Mutant(
            kind: kind == .droppedTerm && !piece.isWhole ? .droppedAlternative : kind, language: place.language,
            change: change, line: piece.term.location.line, column: piece.term.location.column, fate: .killed)
        mutant.killer = trial.killer(of: .without(place))
        guard mutant.killer == nil else { return mutant }
        mutant.fate = isRedundant(place, owner) ? .redundant : .survived
        if mutant.fate == .survived { mutant.skeleton = skeleton(piece, place, owner) }
        return mutant
    }

    private mutating func isRedundant(_ place: TermPlace, _ owner: RedundantPieces.Owner) -> Bool {
        if redundant[place.language] == nil {
            redundant[place.language] = RedundantPieces(criterion, language: place.language)
        }
        return redundant[place.language]?.contains(place.piece, of: owner) ?? false
    }

    /// Of the texts that the term stands for, the first by which a test would notice; else the first.
    private mutating func skeleton(
        _ piece: TermPiece, _ place: TermPlace, _ owner: RedundantPieces.Owner
    ) -> String? {
        let isTopic = if case .strand = owner { true } else { false }
        let candidates = SampleText.samples(of: piece.pattern).flatMap { sample in
            (isTopic ? [1, 2] : [0, 1, 2]).map { rung in
                TestSkeleton(
                    name: isTopic ? "\(sample) is found" : "\(sample) is no evidence", language: place.language,
                    text: sample, isTopic: isTopic, rung: rung, marksAllTopics: true)
            }
        }
        let fitting = candidates.first { candidate in
            trial.isKilled(.without(place), by: candidate.test(of: criterion.id, at: piece.term.location))
        }
        return (fitting ?? candidates.first)?.yaml
    }

    private mutating func widened(
        _ piece: TermPiece, _ place: TermPlace, _ owner: RedundantPieces.Owner, from distance: Int
    ) -> Mutant {
        let wide = min(distance * 2, Self.widest)
        var mutant = Mutant(
            kind: .widenedTerm, language: place.language, change: "`\(piece.text)` with ~\(wide)",
            line: piece.term.location.line, column: piece.term.location.column, fate: .killed)
        mutant.killer = trial.killer(of: .widened(place, from: distance, to: wide))
        if mutant.killer == nil {
            mutant.fate = .survived
            mutant.skeleton = SampleText.spread(piece.pattern, by: distance + 1).map { text in
                TestSkeleton(
                    name: "words too far apart are no topic", language: place.language, text: text, rung: 0,
                    marksAllTopics: true
                ).yaml
            }
        }
        return mutant
    }

    // MARK: Guards, windows, ladder

    private mutating func guards() -> [Mutant] {
        var mutants: [Mutant] = []
        for guardCue in Guard.allCases {
            let cues = rulebook.cues.filter { $0.role == .guardCue(guardCue) }
            guard
                let language = languages.first(where: { language in
                    cues.contains { $0.terms.byLanguage[language] != nil }
                })
            else { continue }
            let key =
                switch guardCue.effect {
                case .kill: "killed-by"
                case .drop: "dropped-by"
                case .cap: "capped-by"
                }
            let skeleton = TestSkeleton(
                name: "\(guardCue.rawValue) acts", language: language,
                text: "(write a topic in one clause with words of \(cues.map(\.file).joined(separator: " or ")))",
                rung: guardCue.effect == .cap ? 1 : 0, marksAllTopics: false, expectation: (key, guardCue.rawValue))
            mutants.append(
                shared(.droppedGuard, "without the guard \(guardCue.rawValue)", .withoutGuard(guardCue), skeleton))
        }
        return mutants
    }

    private mutating func windows() -> [Mutant] {
        LadderMutants.windows.map { item in
            shared(.bindingWindow, item.change, .window(item.value), skeleton(item.hint, item.rung))
        }
    }

    private mutating func ladders() -> [Mutant] {
        LadderMutants.ladders.map { item in
            shared(.ladderStep, item.change, .ladder(item.value), skeleton(item.hint, item.rung))
        }
    }

    private func skeleton(_ hint: String, _ rung: Int) -> TestSkeleton {
        TestSkeleton(
            name: hint, language: languages.first ?? "en", text: "(write \(hint))", rung: rung, marksAllTopics: false)
    }

    /// A mutant of what all criteria share.
    private mutating func shared(
        _ kind: Mutant.Kind, _ change: String, _ effect: MutantChange, _ skeleton: TestSkeleton
    ) -> Mutant {
        let killer = trial.killer(of: effect)
        return Mutant(
            kind: kind, language: nil, change: change, line: 1, column: 1, fate: killer == nil ? .survived : .killed,
            killer: killer, skeleton: killer == nil ? skeleton.yaml : nil)
    }
}
