/// Finds the terms of one language in text. It remembers the words it has seen: keep one for each worker and language.
///
/// Not `Sendable`; results do not depend on what was scanned before.
public final class Scanner {
    private var pipeline: Pipeline

    init(_ compiled: CompiledLanguage) { pipeline = Pipeline(compiled) }

    /// The matches in a text, each once, in order of place; the longer before the shorter, then by group and term.
    ///
    /// - Parameter sentences: UTF-8 offsets, in order and not overlapping. No match crosses their bounds; words outside are only counted.
    public func matches(in text: String, sentences: [Range<Int>]) -> [Match] {
        var text = text
        text.makeContiguousUTF8()
        let utf8 = text.utf8
        return matches(inUTF8: utf8.span, sentences: sentences)
    }

    /// As `matches(in:sentences:)`, on UTF-8 of less than 2 GB. Bytes that are no UTF-8 part words and end phrases.
    public func matches(inUTF8 text: Span<UInt8>, sentences: [Range<Int>]) -> [Match] {
        pipeline.matches(in: text.bytes, sentences)
    }

    /// The matches in a text together with the places of its words.
    public func scan(_ text: String, sentences: [Range<Int>]) -> ScanResult {
        let matches = matches(in: text, sentences: sentences)
        return pipeline.result(matches)
    }
}

/// Bytes → words → codes → matches. The buffers are kept from text to text.
private struct Pipeline: ~Copyable {
    let tokenizer: Tokenizer
    var memory: WordMemory
    var finder: PhraseFinder
    var text = TextBuffer()
    var input = PhraseFinder.Input()

    init(_ compiled: CompiledLanguage) {
        tokenizer = compiled.tokenizer
        memory = WordMemory(vocabulary: compiled.vocabulary)
        finder = PhraseFinder(trie: compiled.trie, near: compiled.nearTerms)
    }

    mutating func matches(in bytes: RawSpan, _ sentences: [Range<Int>]) -> [Match] {
        text.load(bytes)
        input.words.removeAll()
        text.withView { view in
            tokenizer.tokenize(view, into: &input.words)
            memory.encode(&input.words, of: view, joined: &input.joined)
        }
        input.sets = memory.sets
        var first = 0
        for sentence in sentences {
            first = input.words.firstIndex(from: first) { $0.start >= sentence.lowerBound }
            let end = input.words.firstIndex(from: first) { $0.end > sentence.upperBound }
            finder.find(in: first..<end, of: input)
            first = end
        }
        return finder.takeMatches()
    }

    func result(_ matches: [Match]) -> ScanResult {
        let words = 0..<input.words.count
        return ScanResult(
            matches: matches, wordStarts: words.map { input.words[$0].start },
            wordEnds: words.map { input.words[$0].end })
    }
}
