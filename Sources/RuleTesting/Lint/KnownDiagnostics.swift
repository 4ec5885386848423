import Rulebook

/// What is said of other rules, so that of these only what is new is told.
public struct KnownDiagnostics: Sendable {
    private let known: [Sentence]

    public init(_ diagnostics: [Diagnostic]) { known = diagnostics.map(Sentence.init) }

    /// Every error, and of the rest what is not said of the other rules, in the same order. Lines may have moved; something said more
    /// often than there is new as often as it is more.
    public func unknown(in diagnostics: [Diagnostic]) -> [Diagnostic] {
        var left = known
        var isKnown = Array(repeating: false, count: diagnostics.count)
        // Whoever is said alike goes first, so that a shorter list does not take another's place.
        for isCounterpart in [{ $0 == $1 }, { $1.covers($0) }] as [(Sentence, Sentence) -> Bool] {
            for (index, diagnostic) in diagnostics.enumerated() where !isKnown[index] {
                let sentence = Sentence(diagnostic)
                guard let place = left.firstIndex(where: { isCounterpart(sentence, $0) }) else { continue }
                left.remove(at: place)
                isKnown[index] = true
            }
        }
        return zip(diagnostics, isKnown).filter { $0.severity == .error || !$1 }.map(\.0)
    }
}

/// A message taken apart: its words, and the names in backquotes that they are about.
private struct Sentence: Equatable {
    private let code: String
    private let file: String
    private let words: [Substring]
    private let names: Set<Substring>

    init(_ diagnostic: Diagnostic) {
        code = diagnostic.code
        file = diagnostic.location.file
        let pieces = diagnostic.message.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        // A list of names is as long as it is: its commas are no words.
        words = pieces.filter { $0.offset.isMultiple(of: 2) && $0.element != ", " }.map(\.element)
        names = Set(pieces.filter { !$0.offset.isMultiple(of: 2) }.map(\.element))
    }

    /// Whether it says the same of these names and perhaps of more: a title that lacks two languages lacked three.
    func covers(_ other: Sentence) -> Bool {
        code == other.code && file == other.file && words == other.words && names.isSuperset(of: other.names)
    }
}
