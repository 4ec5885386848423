/// Finds phrases in one sentence after another: from every word it follows the trie as far as the next words allow.
struct PhraseFinder: ~Copyable {
    private let trie: PhraseTrie
    private var near: NearFinder
    private var matches: [Match] = []

    init(trie: PhraseTrie, near: NearTerms) {
        self.trie = trie
        self.near = NearFinder(terms: near)
    }

    /// A text's words with their codes.
    struct Input: ~Copyable {
        var words = WordBuffer()
        var joined: [JoinedWord] = []
        var sets = TestSets()
    }

    /// Finds all that stands in the words of one sentence.
    mutating func find(in sentence: Range<Int>, of input: borrowing Input) {
        for index in sentence {
            let word = input.words[index]
            if word.code == .none && !word.traits.contains(.joinsNext) { continue }
            if word.code.value > 0, !word.traits.contains(.joinsNext) {
                let root = trie.roots[Int(word.code.value)]
                if root.hasOutputs || canGoOn(root, index &+ 1, sentence.upperBound, input) {
                    arrive(at: root.node, start: index, next: index &+ 1, sentence.upperBound, input)
                }
            } else {
                begin(at: index, word, sentence.upperBound, input)
            }
        }
        near.finish(input.words) { term, span in
            matches.append(Self.match(term.group, term.term, span, input.words))
        }
    }

    /// Whether the word that follows a phrase's first may be its second; saves the way to most nodes.
    @inline(__always)
    private func canGoOn(_ root: PhraseTrie.Root, _ next: Int, _ end: Int, _ input: borrowing Input) -> Bool {
        guard next < end else { return false }
        let word = input.words[next]
        // A set of tests, or a word that may be one with the next: look more closely.
        if word.code.value < 0 || word.traits.contains(.joinsNext) { return root.filter != 0 }
        return word.code.value > 0 && root.filter & PhraseTrie.bit(word.code.value) != 0
    }

    private mutating func begin(at index: Int, _ word: Word, _ end: Int, _ input: borrowing Input) {
        input.sets.forEach(word.code) { test in
            let root = trie.roots[Int(test)].node
            if root > 0 { arrive(at: root, start: index, next: index &+ 1, end, input) }
        }
        guard word.traits.contains(.joinsNext), index &+ 1 < end else { return }
        input.sets.forEach(joinedCode(index, input)) { test in
            let root = trie.roots[Int(test)].node
            if root > 0 { arrive(at: root, start: index, next: index &+ 2, end, input) }
        }
    }

    /// Reports what ends at a node, then goes on with the next word.
    private mutating func arrive(at node: Int32, start: Int, next: Int, _ end: Int, _ input: borrowing Input) {
        let reached = trie.nodes[Int(node)]
        var output = reached.outputs.lowerBound
        while output < reached.outputs.upperBound {
            report(trie.outputs[Int(output)], start..<next, input.words)
            output &+= 1
        }
        guard reached.filter != 0, next < end else { return }
        let word = input.words[next]
        guard !word.traits.contains(.breaks) else { return }
        input.sets.forEach(word.code) { test in
            if let child = trie.child(of: reached, test) {
                arrive(at: child, start: start, next: next &+ 1, end, input)
            }
        }
        guard word.traits.contains(.joinsNext), next &+ 1 < end else { return }
        input.sets.forEach(joinedCode(next, input)) { test in
            if let child = trie.child(of: reached, test) {
                arrive(at: child, start: start, next: next &+ 2, end, input)
            }
        }
    }

    private mutating func report(_ output: PhraseTrie.Output, _ span: Range<Int>, _ words: borrowing WordBuffer) {
        switch output {
        case .match(let group, let term): matches.append(Self.match(group, term, span, words))
        case .part(let part): near.add(part: part, span: span)
        }
    }

    private static func match(_ group: Int32, _ term: Int32, _ span: Range<Int>, _ words: borrowing WordBuffer) -> Match
    {
        let range = Int(words[span.lowerBound].start)..<Int(words[span.upperBound - 1].end)
        return Match(group: Int(group), term: Int(term), range: range, words: span)
    }

    private func joinedCode(_ index: Int, _ input: borrowing Input) -> WordCode {
        let place = input.joined.partitioningIndex { $0.index >= index }
        guard place < input.joined.count, input.joined[place].index == index else { return .none }
        return input.joined[place].code
    }

    /// Hands over the matches found so far, each once, by place, the longer before the shorter.
    mutating func takeMatches() -> [Match] {
        guard !matches.isEmpty else { return [] }
        var result: [Match] = []
        result.reserveCapacity(matches.count)
        for match in matches.sorted(by: Match.precedes) where match != result.last { result.append(match) }
        matches.removeAll(keepingCapacity: true)
        return result
    }
}
