import Foundation
import Rulebook

@testable import Matching

/// The matcher's meaning without its speed: tries every pattern at every word, straight from the syntax tree. Shares the stemmer alone.
final class ReferenceMatcher {
    struct Word {
        var range: Range<Int>
        var printed: String
        var breaks = false
        var beginsCell = false
        var joinsNext = false
    }

    let language: String
    let stemmer: Stemmer
    let words: [Word]
    /// What has been worked out: near terms inside near terms would be tried over and over.
    private var known: [String: Set<Range<Int>>] = [:]

    init(_ text: String, language: String) {
        self.language = language
        stemmer = Stemmer(language: language)
        words = ReferenceTokenizer(text, language: language).words
    }

    /// Spans of words that a term covers within a range of words.
    func spans(_ pattern: TermPattern, in sentence: Range<Int>) -> Set<Range<Int>> {
        let question = "\(sentence) \(pattern)"
        if let answer = known[question] { return answer }
        var result: Set<Range<Int>> = []
        for start in sentence {
            for end in ends(pattern, at: start, in: sentence, isFirst: true) where end > start {
                result.insert(start..<end)
            }
        }
        known[question] = result
        return result
    }

    /// Where a match of a pattern that begins at a word may end.
    private func ends(_ pattern: TermPattern, at start: Int, in sentence: Range<Int>, isFirst: Bool) -> Set<Int> {
        switch pattern {
        case .sequence(let parts):
            var reached: Set<Int> = [start]
            for part in parts {
                reached = reached.reduce(into: []) {
                    $0.formUnion(ends(part, at: $1, in: sentence, isFirst: isFirst && $1 == start))
                }
            }
            return reached
        case .alternatives(let choices):
            return choices.reduce(into: []) { $0.formUnion(ends($1, at: start, in: sentence, isFirst: isFirst)) }
        case .optional(let part):
            return ends(part, at: start, in: sentence, isFirst: isFirst).union([start])
        case .near(let first, let second, let distance):
            guard start < sentence.upperBound, isFirst || !words[start].breaks else { return [] }
            let question = "near \(sentence) \(pattern)"
            let covers = known[question] ?? near(first, second, distance, in: sentence)
            known[question] = covers
            return Set(covers.filter { $0.lowerBound == start }.map(\.upperBound))
        case .word(let word) where word.count > 1 && word.unicodeScalars.allSatisfy(\.properties.isIdeographic):
            return ends(.sequence(word.map { .word(String($0)) }), at: start, in: sentence, isFirst: isFirst)
        default:
            return leafEnds(pattern, at: start, in: sentence, isFirst: isFirst)
        }
    }

    private func leafEnds(_ leaf: TermPattern, at start: Int, in sentence: Range<Int>, isFirst: Bool) -> Set<Int> {
        guard start < sentence.upperBound, isFirst || !words[start].breaks else { return [] }
        var ends: Set<Int> = []
        if passes(leaf, words[start].printed) { ends.insert(start + 1) }
        if words[start].joinsNext, start + 1 < sentence.upperBound,
            passes(leaf, words[start].printed + words[start + 1].printed)
        {
            ends.insert(start + 2)
        }
        return ends
    }

    private func near(_ first: TermPattern, _ second: TermPattern, _ distance: Int, in sentence: Range<Int>) -> Set<
        Range<Int>
    > {
        var covers: Set<Range<Int>> = []
        for one in spans(first, in: sentence) {
            for other in spans(second, in: sentence) {
                let (left, right) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
                guard left.upperBound <= right.lowerBound, right.lowerBound - left.upperBound <= distance else {
                    continue
                }
                guard !(left.upperBound...right.lowerBound).contains(where: { words[$0].beginsCell }) else { continue }
                covers.insert(left.lowerBound..<right.upperBound)
            }
        }
        return covers.filter { cover in !covers.contains { $0 != cover && cover.clamped(to: $0) == $0 } }
    }
}

/// Tests of single words.
extension ReferenceMatcher {
    private func passes(_ leaf: TermPattern, _ printed: String) -> Bool {
        let folded = Self.fold(printed)
        switch leaf {
        case .word(let word): return passes(word: Self.fold(word), printed, folded)
        case .exact(let word): return word.precomposedStringWithCompatibilityMapping == printed
        case .acronym(let word): return printed == word || printed == word + "s"
        case .prefix(let prefix): return folded.hasPrefix(Self.fold(prefix))
        case .suffix(let suffix):
            let end = Self.fold(suffix)
            return folded.hasSuffix(end) && folded.utf8.count >= end.utf8.count + 2
        case .placeholder(.year): return (1900...2100).map(String.init).contains(folded)
        case .placeholder(.number): return !folded.isEmpty && folded.allSatisfy { "0123456789.,".contains($0) }
        default: return false
        }
    }

    private func passes(word: String, _ printed: String, _ folded: String) -> Bool {
        if stem(word) == stem(folded) || nounForms(folded).contains(where: { stem($0) == stem(word) }) { return true }
        guard let first = printed.first, first.isASCII, first.isUppercase else { return false }
        let bare = word.folding(options: .diacriticInsensitive, locale: nil)
        if bare == word { return false }
        let bareInitial = String(bare.prefix(1)) + word.dropFirst()
        if bareInitial != word, stem(bareInitial) == stem(folded) { return true }
        return printed.count > 1 && printed.allSatisfy(\.isASCII) && printed == printed.uppercased()
            && stem(bare) == stem(folded)
    }

    private func nounForms(_ word: String) -> [String] {
        switch language {
        case "fr", "es", "pt":
            if word.hasSuffix("s") { return word.count > 5 ? [String(word.dropLast())] : [] }
            return word.count >= 5 && !word.hasSuffix("er") ? [word + "s"] : []
        case "ru":
            let base = word.replacing(/(ами|ов|ам|ах|[аыуе])$/, with: "")
            let isNoun = base.count >= 5 && base.last.map("бвгджзклмнпрстфхцчшщ".contains) == true
            return isNoun ? [base, base + "ы"] : []
        default: return []
        }
    }

    private func stem(_ word: String) -> [UInt8] { stemmer.stem(Array(word.utf8)) }

    private static func fold(_ word: String) -> String {
        word.precomposedStringWithCompatibilityMapping.lowercased()
    }
}
