import Rulebook

/// Measures what the tests of a rulebook reach of its rules.
public struct CoverageRun: Sendable {
    private let rulebook: Rulebook
    private let places: RuleFilePlaces
    private let tests: [RuleTest]

    /// - Parameters:
    ///   - files: the rule files, for the places of what is no term.
    ///   - tests: those that count; cues are reached by the tests of all criteria.
    public init(_ rulebook: Rulebook, files: [RuleFile], tests: [RuleTest]) {
        self.rulebook = rulebook
        places = RuleFilePlaces(files)
        self.tests = tests
    }

    /// - Parameters:
    ///   - criteria: ids of those asked for.
    ///   - languages: those asked for; nil for all.
    ///   - cues: ids of the cues asked for.
    public func coverage(criteria: Set<String>, languages: Set<String>? = nil, cues: Set<String>) -> RuleCoverage {
        let counted = cues.isEmpty ? tests.filter { criteria.contains($0.criterion) } : tests
        var collector = CoverageCollector(
            rulebook, criteria: Set(counted.map(\.criterion)), languages: Set(counted.map(\.language)))
        for test in counted { collector.run(test) }
        let ledger = collector.ledger
        let isWanted = { (language: String) in languages?.contains(language) ?? true }
        let rules =
            rulebook.criteria.enumerated().filter { criteria.contains($0.element.id) }.map { index, criterion in
                CoveredRule(
                    id: criterion.id, isCue: false, file: criterion.file,
                    items: items(of: criterion, index, ledger, isWanted))
            }
            + rulebook.cues.enumerated().filter { cues.contains($0.element.id) }.map { index, cue in
                CoveredRule(
                    id: cue.id, isCue: true, file: cue.file,
                    items: items(.cue, .cue(index), cue.terms, ledger, isWanted)
                        + items(.cueExcept, .cueExcept(index), cue.except, ledger, isWanted))
            }
        return RuleCoverage(rules: rules)
    }

    private func items(
        of criterion: Criterion, _ index: Int, _ ledger: CoverageLedger, _ isWanted: (String) -> Bool
    ) -> [CoverageItem] {
        let terms = criterion.topic.enumerated().flatMap { place, strand in
            items(.term, .strand(criterion: index, place), strand.terms, ledger, isWanted)
        }
        let others =
            items(.except, .except(criterion: index), criterion.except, ledger, isWanted)
            + items(.adverse, .adverse(criterion: index), criterion.adverse, ledger, isWanted)
        let place = places.place(of: "id", in: criterion.file)
        let languages = rulebook.languages.filter { criterion.languages.contains($0) && isWanted($0) }
        let guards = Guard.allCases.filter { guardCue in
            rulebook.cues.contains { cue in
                cue.role == .guardCue(guardCue) && languages.contains { cue.terms.byLanguage[$0] != nil }
            }
        }
        return terms + others
            + guards.map { guardCue in
                CoverageItem(
                    kind: .guard, name: guardCue.rawValue, location: place,
                    tests: ledger.guards[index]?[guardCue] ?? [])
            }
            + LadderStep.allCases.map { step in
                CoverageItem(
                    kind: .ladderStep, name: step.rawValue, location: place, tests: ledger.steps[index]?[step] ?? [])
            }
            + languages.map { language in
                CoverageItem(
                    kind: .language, language: language, name: language, location: place,
                    tests: ledger.languages[index]?[language] ?? [])
            }
    }

    private func items(
        _ kind: CoverageItem.Kind, _ list: CoverageLedger.TermList, _ group: TermGroup, _ ledger: CoverageLedger,
        _ isWanted: (String) -> Bool
    ) -> [CoverageItem] {
        rulebook.languages.filter(isWanted).flatMap { language in
            TermPiece.pieces(of: group.byLanguage[language] ?? []).enumerated().map { place, piece in
                CoverageItem(
                    kind: kind, language: language, name: piece.text, term: piece.isWhole ? nil : piece.term.source,
                    location: piece.term.location,
                    tests: ledger.pieces[.init(list: list, language: language, piece: place)] ?? [])
            }
        }
    }
}
