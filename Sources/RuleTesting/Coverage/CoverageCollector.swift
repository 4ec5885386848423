import Matching
import Rulebook
import Scoring

/// Runs tests as written and notes what each reaches.
///
/// A topic's term is reached where its match counts as a topic, whatever becomes of it: not inside a longer match, nor where an `except`
/// term covers it. An `except` term is reached where it covers a match of the topic. A cue's term is reached where it binds, guards or denies
/// something in a text of some criterion's test.
struct CoverageCollector {
    private let compiled: CompiledRulebook
    private var scorer: PlanScorer
    private let indices: [String: Int]
    private(set) var ledger = CoverageLedger()

    /// - Parameter rulebook: with whole terms.
    init(_ rulebook: Rulebook, criteria: Set<String>, languages: Set<String>) {
        compiled = CompiledRulebook(rulebook.inPieces, criteria: criteria, languages: languages)
        scorer = PlanScorer(compiled)
        indices = Dictionary(
            rulebook.criteria.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// A test marked `todo` reaches nothing: what it shows is not how things shall be.
    mutating func run(_ test: RuleTest) {
        guard test.todo == nil, let criterion = indices[test.criterion] else { return }
        let plan = TestPlan(test: test)
        let matches = scorer.matches(in: plan.plan)
        let (score, observations) = scorer.observe(plan.plan, criterion: criterion, matches: matches)
        ledger.note(language: test.language, of: criterion, test.name)
        for step in LadderStep.steps(of: score.findings.first) { ledger.note(step, of: criterion, test.name) }
        for guardCue in Set(observations.filter { $0.effect != nil }.flatMap(\.guards).map(\.guardCue)) {
            ledger.note(guardCue, of: criterion, test.name)
        }
        let sites = matches.byDocument.joined().enumerated().map { block, matches in
            BlockSite(
                matches: matches.map { ($0, compiled.groups[$0.group]) },
                text: Array(plan.blocks[block].passage.text.utf8),
                observations: observations.filter { $0.block == block })
        }
        for site in sites { note(site, criterion: criterion, test) }
        noteGuards(observations, sites, test)
    }

    /// The matches in a block and what became of its topics.
    private struct BlockSite {
        var matches: [(match: Match, meaning: GroupMeaning)]
        var text: [UInt8]
        var observations: [BindingObservation]
    }

    private mutating func note(_ site: BlockSite, criterion: Int, _ test: RuleTest) {
        for (match, meaning) in site.matches {
            switch meaning {
            case .topic(criterion, let strand):
                let isTopic = site.observations.contains {
                    !$0.isAdverse && $0.strand == strand && $0.topic == match.range
                }
                if isTopic { note(match, meaning, test) }
            case .adverse(criterion):
                if site.observations.contains(where: { $0.isAdverse && $0.topic == match.range }) {
                    note(match, meaning, test)
                }
            case .topicExcept(criterion):
                if covers(match, site, { if case .topic(criterion, _) = $0 { true } else { false } }) {
                    note(match, meaning, test)
                }
            case .cue(let cue):
                if acts(match, cue, site) { note(match, meaning, test) }
            case .cueExcept(let cue):
                if !site.observations.isEmpty, covers(match, site, { $0 == .cue(cue) }) { note(match, meaning, test) }
            default: continue
            }
        }
    }

    private func covers(_ match: Match, _ site: BlockSite, _ isCovered: (GroupMeaning) -> Bool) -> Bool {
        site.matches.contains { other, meaning in
            match.range.lowerBound <= other.range.lowerBound && other.range.upperBound <= match.range.upperBound
                && isCovered(meaning)
        }
    }

    /// Whether a cue's match does something for a topic of its block; of guards `noteGuards` tells.
    private func acts(_ match: Match, _ cue: Int, _ site: BlockSite) -> Bool {
        switch compiled.rulebook.cues[cue].role {
        case .guardCue: false
        // What these take away or join shows in no observation: it is enough that they stand with a topic.
        case .facet(.amountDenial), .facet(.numberDenial), .clauseBreak:
            !site.observations.isEmpty
        case .anaphor: site.observations.contains(where: \.usesAnaphor)
        case .facet: site.observations.contains { $0.facets.contains { $0.range == match.range && !$0.term.isEmpty } }
        }
    }

    /// Guards may stand in a heading above the topic's block: they are known by their words.
    private mutating func noteGuards(_ observations: [BindingObservation], _ sites: [BlockSite], _ test: RuleTest) {
        for part in observations.flatMap(\.guards) {
            for site in sites {
                for (match, meaning) in site.matches {
                    guard case .cue(let cue) = meaning, compiled.rulebook.cues[cue].role == .guardCue(part.guardCue),
                        site.text[match.range].elementsEqual(part.words.utf8)
                    else { continue }
                    note(match, meaning, test)
                }
            }
        }
    }

    private mutating func note(_ match: Match, _ meaning: GroupMeaning, _ test: RuleTest) {
        let list = CoverageLedger.TermList(meaning)
        let name =
            switch list {
            case .cue, .cueExcept: "\(test.criterion): \(test.name)"
            default: test.name
            }
        ledger.note(CoverageLedger.PieceKey(list: list, language: test.language, piece: match.term), name)
    }
}
