import Matching
import PlanReading
import Rulebook

/// Looks in missed texts for what the rules nearly matched.
struct NearMissFinder {
    /// Most near misses of looser terms that are told for one text.
    static let limit = 3

    private enum Meaning { case topic, except, loose }

    private let criteria: [Criterion]
    private let matcher: Matcher
    private var scanners: [String: Scanner] = [:]
    /// By criterion, then by language: the looser terms in the order of their group.
    private let loose: [[String: [LooseTerm]]]

    /// - Parameter criteria: with the strands asked for alone.
    init(criteria: [Criterion]) {
        self.criteria = criteria
        loose = criteria.map { criterion in
            Self.topic(of: criterion).byLanguage.mapValues { $0.flatMap(LooseTerm.forms) }
        }
        let looseGroups = loose.map { TermGroup(byLanguage: $0.mapValues { $0.map(\.term) }) }
        matcher = Matcher(
            groups: zip(criteria, looseGroups).flatMap { [Self.topic(of: $0), $0.except, $1] })
    }

    /// What came near in a missed text: what the findings tell, then what `except` terms swallowed, then what looser terms find.
    mutating func nearMisses(of judgement: Judgement) -> [NearMiss] {
        let text = judgement.text
        let document = Document(plainText: text.text, name: text.id, language: text.language)
        var swallowed: [NearMiss] = []
        var nearby: [NearMiss] = []
        for block in document.blocks where block.kind.isRunningText {
            look(into: block.passage, swallowed: &swallowed, nearby: &nearby)
        }
        let apart = nearby.filter { $0.kind == .apart } + nearby.filter { $0.kind == .similar }
        return NearMiss.fromFindings(of: judgement) + Self.distinct(swallowed)
            + Self.distinct(apart).prefix(Self.limit)
    }

    private mutating func look(into passage: Passage, swallowed: inout [NearMiss], nearby: inout [NearMiss]) {
        let language = passage.language
        if scanners[language] == nil { scanners[language] = matcher.scanner(language: language) }
        guard let matches = scanners[language]?.matches(in: passage.text, sentences: passage.sentences) else { return }
        let bytes = Array(passage.text.utf8)
        let topics = matches.filter { meaning(of: $0) == .topic }
        for match in matches {
            let criterion = criteria[match.group / 3]
            let words = String(decoding: bytes[match.range], as: UTF8.self)
            switch meaning(of: match) {
            case .except: break
            case .topic:
                let cover = matches.first {
                    meaning(of: $0) == .except && $0.group / 3 == match.group / 3
                        && $0.range.lowerBound <= match.range.lowerBound
                        && match.range.upperBound <= $0.range.upperBound
                }
                guard let cover else { continue }
                let except = criterion.except.byLanguage[language]?[cover.term].source ?? ""
                let term = Self.topic(of: criterion).byLanguage[language]?[match.term].source ?? ""
                swallowed.append(
                    NearMiss(
                        kind: .except, criterion: criterion.id, words: words, term: term, reason: "except “\(except)”"))
            case .loose:
                // What the term itself matches is told by the findings.
                if topics.contains(where: { $0.group / 3 == match.group / 3 && $0.range.overlaps(match.range) }) {
                    continue
                }
                guard let form = loose[match.group / 3][language]?[match.term] else { continue }
                nearby.append(
                    NearMiss(
                        kind: form.kind == .apart ? .apart : .similar, criterion: criterion.id, words: words,
                        term: form.term.source,
                        reason: form.kind == .apart ? "its words do not stand together" : "a word that begins alike"))
            }
        }
    }

    private func meaning(of match: Match) -> Meaning {
        switch match.group % 3 {
        case 0: .topic
        case 1: .except
        default: .loose
        }
    }

    /// One for each term and spelling.
    private static func distinct(_ misses: [NearMiss]) -> [NearMiss] {
        var seen: Set<String> = []
        return misses.filter { seen.insert("\($0.term)\n\($0.words.lowercased())").inserted }
    }

    private static func topic(of criterion: Criterion) -> TermGroup {
        criterion.topic.reduce(into: TermGroup()) { group, strand in
            for (language, terms) in strand.terms.byLanguage { group.byLanguage[language, default: []] += terms }
        }
    }
}
