import Matching
import Rulebook

/// The terms of one rule in one language, in its lists, compared with each other and with its `except` terms.
struct TermOverlap {
    private let names: [String]
    private let terms: [Term]
    /// Of each term, the list that it stands in.
    private let owners: [Int]
    private let except: [Term]
    private let comparison: TermComparison
    private let isTopic: Bool

    /// - Parameter isTopic: whether the lists are the strands of a criterion.
    init(lists: [(name: String, terms: [Term])], except: [Term], isTopic: Bool = false, _ language: String) {
        self.isTopic = isTopic
        names = lists.map(\.name)
        terms = lists.flatMap(\.terms)
        owners = lists.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element.terms.count) }
        self.except = except
        comparison = TermComparison(language: language, terms: terms + except)
    }

    func diagnostics() -> [Diagnostic] {
        guard !terms.isEmpty else { return [] }
        var found: [Diagnostic] = []
        // Of terms that cover each other the first stays.
        var needless: Set<Int> = []
        for place in terms.indices.reversed() {
            if let problem = excepted(place) {
                found.append(problem)
            } else if let problem = covered(place, without: needless) {
                found.append(problem)
                needless.insert(place)
            } else if let problem = inOtherList(place) ?? longer(place, without: needless) {
                found.append(problem)
            }
        }
        return found + except.indices.compactMap(useless)
    }

    /// A term that never counts.
    private func excepted(_ place: Int) -> Diagnostic? {
        guard let cover = comparison.terms(covering: place, where: { $0 >= terms.count }).first else { return nil }
        let other = except[cover - terms.count]
        // The same words are an error on loading already.
        guard other.pattern != terms[place].pattern else { return nil }
        return terms[place].diagnostic(
            .termAlwaysExcepted,
            "`\(terms[place].source)` never counts: `\(other.source)` under `except` covers it (line \(other.location.line))",
            remedy: "take it out here or there, or make the `except` term longer")
    }

    private func covered(_ place: Int, without needless: Set<Int>) -> Diagnostic? {
        let covers = comparison.terms(covering: place) { isInList($0, of: place) && !needless.contains($0) }
        guard !covers.isEmpty else { return nil }
        return terms[place].diagnostic(
            .coveredTerm, "`\(terms[place].source)` finds nothing that \(listed(covers)) would not find",
            remedy: "delete it, or the wider term")
    }

    /// Of two terms that match the same only the later one is reported.
    private func inOtherList(_ place: Int) -> Diagnostic? {
        let covers = comparison.terms(covering: place) { $0 < terms.count && owners[$0] != owners[place] }
        guard let first = covers.first else { return nil }
        let isSame = covers.count == 1 && comparison.terms(covering: first) { $0 == place } == [place]
        if isSame, first > place { return nil }
        return terms[place].diagnostic(
            isSame ? .sameTermInStrands : .coveredInOtherStrand,
            "`\(terms[place].source)` is matched by the strand `\(names[owners[first]])` too, by \(listed(covers))",
            remedy: isSame
                ? "keep it in the strand that it says most of" : "check which strand the evidence should name")
    }

    /// What a cue's term is a part of makes no difference.
    private func longer(_ place: Int, without needless: Set<Int>) -> Diagnostic? {
        guard isTopic else { return nil }
        let shorter = comparison.terms(alwaysWithin: place) { isInList($0, of: place) && !needless.contains($0) }
        guard !shorter.isEmpty else { return nil }
        return terms[place].diagnostic(
            .longerTerm, "wherever `\(terms[place].source)` matches, \(listed(shorter)) matches a part of it",
            remedy: "delete it if the quoted words need not be longer")
    }

    private func useless(_ place: Int) -> Diagnostic? {
        guard !comparison.canHold(terms.count + place, where: { $0 < terms.count }) else { return nil }
        return except[place].diagnostic(
            .exceptWithoutTopic, "no term can match within `\(except[place].source)`",
            remedy: "delete it, or write out the words that a term matches")
    }

    private func isInList(_ other: Int, of place: Int) -> Bool {
        other < terms.count && owners[other] == owners[place]
    }

    private func listed(_ places: [Int]) -> String {
        places.map { "`\(terms[$0].source)` (line \(terms[$0].location.line))" }.joined(separator: " and ")
    }
}
