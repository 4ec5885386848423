import Matching
import PlanReading
import Rulebook

/// Finds in one passage after another all that a rulebook asks for. One for each worker: it remembers words.
struct PassageScanner {
    let compiled: CompiledRulebook
    private var scanners: [String: Scanner] = [:]

    init(_ compiled: CompiledRulebook) { self.compiled = compiled }

    /// - Parameters:
    ///   - planYear: years before it set no deadline and close a past period.
    ///   - countries: names of the plan's own country.
    ///   - criterion: the one whose topics are wanted, by its index; nil for all.
    ///   - given: used in place of what the terms match.
    mutating func hits(
        in block: Block, planYear: Int?, countries: CountryNames, criterion: Int? = nil, matches given: [Match]? = nil
    ) -> PassageHits {
        let passage = block.passage
        guard let matches = given ?? matches(in: passage) else { return PassageHits() }
        let sorted = SortedMatches(matches, compiled: compiled, criterion: criterion)
        let bytes = Array(passage.text.utf8)
        let map = ClauseMap(passage: passage, bytes: bytes, breaks: sorted.clauseBreaks)
        var hits = PassageHits()
        hits.topics = topics(sorted, map: map, language: passage.language)
        let reader = CueReader(
            block: block, bytes: bytes, map: map, compiled: compiled, planYear: planYear,
            countries: countries)
        reader.read(sorted, into: &hits)
        hits.clauseCount = map.clauseStarts.count
        ColonReach(bytes: bytes, map: map).extend(&hits)
        return hits
    }

    mutating func matches(in passage: Passage) -> [Match]? {
        let language = passage.language
        if scanners[language] == nil { scanners[language] = compiled.matcher.scanner(language: language) }
        return scanners[language]?.matches(in: passage.text, sentences: passage.sentences)
    }

    private func topics(_ sorted: SortedMatches, map: ClauseMap, language: String) -> [TopicHit] {
        sorted.topics.map { topic in
            TopicHit(
                criterion: topic.criterion, strand: topic.strand, place: map.place(of: topic.match.range),
                term: compiled.source(of: topic.match, language: language), isAdverse: topic.isAdverse)
        }
    }
}

/// The matches of one passage by their meaning, those covered by an `except` or adverse term or by a longer match left out.
struct SortedMatches {
    struct Topic {
        var criterion: Int
        var strand: Int
        var match: Match
        var isAdverse: Bool
    }

    private(set) var topics: [Topic] = []
    /// Matches of cues by the cue's index, in order of place.
    private(set) var cues: [(cue: Int, match: Match)] = []
    private(set) var clauseBreaks: [Int] = []

    /// - Parameter wanted: the one criterion whose topics are wanted, by its index; nil for all.
    init(_ matches: [Match], compiled: CompiledRulebook, criterion wanted: Int? = nil) {
        var topicExcepts: [Int: [Range<Int>]] = [:]
        var cueExcepts: [Int: [Range<Int>]] = [:]
        for match in matches {
            switch compiled.groups[match.group] {
            // What works against a criterion speaks not for it: "a new coal power plant" is no word for clean energy.
            case .topicExcept(let criterion), .adverse(let criterion):
                topicExcepts[criterion, default: []].append(match.range)
            case .cueExcept(let cue): cueExcepts[cue, default: []].append(match.range)
            default: break
            }
        }
        // Within a group matches come in order of place, the longer first: one that begins before the last one's end is part of it or
        // overlaps it.
        var lastEnd: [Int: Int] = [:]
        for match in matches {
            guard match.range.lowerBound >= lastEnd[match.group, default: 0] else { continue }
            switch compiled.groups[match.group] {
            case .topic(let criterion, let strand):
                guard wanted == nil || wanted == criterion else { continue }
                guard !Self.covered(match.range, by: topicExcepts[criterion]) else { continue }
                topics.append(Topic(criterion: criterion, strand: strand, match: match, isAdverse: false))
            case .adverse(let criterion):
                guard wanted == nil || wanted == criterion else { continue }
                topics.append(Topic(criterion: criterion, strand: 0, match: match, isAdverse: true))
            case .cue(let cue):
                guard !Self.covered(match.range, by: cueExcepts[cue]) else { continue }
                cues.append((cue, match))
                if compiled.rulebook.cues[cue].role == .clauseBreak { clauseBreaks.append(match.range.lowerBound) }
            case .topicExcept, .cueExcept:
                continue
            }
            lastEnd[match.group] = match.range.upperBound
        }
        clauseBreaks.sort()
    }

    private static func covered(_ range: Range<Int>, by excepts: [Range<Int>]?) -> Bool {
        excepts?.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound } ?? false
    }
}

/// Tells the sentence and clause of a place in a passage.
struct ClauseMap {
    private let sentences: [Range<Int>]
    /// Starts of all clauses of the passage, in order.
    let clauseStarts: [Int]

    init(passage: Passage, bytes: [UInt8], breaks: [Int]) {
        sentences = passage.sentences
        clauseStarts = passage.sentences.flatMap {
            ClauseSplitter.clauseStarts(in: bytes, sentence: $0, language: passage.language, breaks: breaks)
        }
    }

    func place(of range: Range<Int>) -> Place {
        Place(range: range, sentence: sentence(at: range.lowerBound), clause: clause(at: range.lowerBound))
    }

    func sentence(at offset: Int) -> Int {
        max(0, sentences.partitioningIndex { $0.lowerBound > offset } - 1)
    }

    func clause(at offset: Int) -> Int {
        max(0, clauseStarts.partitioningIndex { $0 > offset } - 1)
    }
}
