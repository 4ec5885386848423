/// Finds phrases in one sentence after another: from every word it follows the trie as far as the next words allow.
struct PhraseFinder {
    private let trie: PhraseTrie
    private var near: NearFinder
    private var matches: [Match] = []

    init(trie: PhraseTrie, near: NearTerms) {
        self.trie = trie
        self.near = NearFinder(terms: near)
    }

    /// A text's words with their codes.
    struct Input {
        var words: [Word] = []
        var joined: [JoinedWord] = []
        var sets: [[Int32]] = []
    }

    /// Finds all that stands in the words of one sentence.
    mutating func find(in sentence: Range<Int>, of input: borrowing Input) {
        for index in sentence {
            let word = input.words[index]
            if word.code == .none && !word.traits.contains(.joinsNext) { continue }
            if word.code.value > 0 {
                let root = trie.roots[Int(word.code.value)]
                if root > 0 { arrive(at: root, start: index, next: index &+ 1, sentence.upperBound, input) }
            } else if word.code.value < 0 {
                for test in input.sets[Int(-word.code.value)] where trie.roots[Int(test)] > 0 {
                    arrive(at: trie.roots[Int(test)], start: index, next: index &+ 1, sentence.upperBound, input)
                }
            }
            if word.traits.contains(.joinsNext), index &+ 1 < sentence.upperBound {
                for test in joinedTests(index, input) where trie.roots[Int(test)] > 0 {
                    arrive(at: trie.roots[Int(test)], start: index, next: index &+ 2, sentence.upperBound, input)
                }
            }
        }
        near.finish(input.words) { term, span in
            matches.append(Self.match(term.group, term.term, span, input.words))
        }
    }

    /// Reports what ends at a node, then goes on with the next word.
    private mutating func arrive(at node: Int32, start: Int, next: Int, _ end: Int, _ input: borrowing Input) {
        let reached = trie.nodes[Int(node)]
        for output in reached.outputs { report(trie.outputs[Int(output)], start..<next, input.words) }
        guard reached.filter != 0, next < end else { return }
        let word = input.words[next]
        guard !word.traits.contains(.breaks) else { return }
        if word.code.value > 0 {
            follow(word.code.value, from: node, start: start, next: next &+ 1, end, input)
        } else if word.code.value < 0 {
            for test in input.sets[Int(-word.code.value)] { follow(test, from: node, start: start, next: next &+ 1, end, input) }
        }
        if word.traits.contains(.joinsNext), next &+ 1 < end {
            for test in joinedTests(next, input) { follow(test, from: node, start: start, next: next &+ 2, end, input) }
        }
    }

    @inline(__always)
    private mutating func follow(_ test: Int32, from node: Int32, start: Int, next: Int, _ end: Int, _ input: borrowing Input) {
        if let child = trie.child(of: node, test) { arrive(at: child, start: start, next: next, end, input) }
    }

    private mutating func report(_ output: PhraseTrie.Output, _ span: Range<Int>, _ words: [Word]) {
        switch output {
        case .match(let group, let term): matches.append(Self.match(group, term, span, words))
        case .part(let part): near.add(part: part, span: span)
        }
    }

    private static func match(_ group: Int32, _ term: Int32, _ span: Range<Int>, _ words: [Word]) -> Match {
        let range = Int(words[span.lowerBound].start)..<Int(words[span.upperBound - 1].end)
        return Match(group: Int(group), term: Int(term), range: range, words: span)
    }

    private func joinedTests(_ index: Int, _ input: borrowing Input) -> [Int32] {
        let place = input.joined.partitioningIndex { $0.index >= index }
        guard place < input.joined.count, input.joined[place].index == index else { return [] }
        let code = input.joined[place].code
        return code.value < 0 ? input.sets[Int(-code.value)] : code == .none ? [] : [code.value]
    }

    /// Hands over the matches found so far, each once, by place, the longer before the shorter.
    mutating func takeMatches() -> [Match] {
        guard !matches.isEmpty else { return [] }
        defer { matches.removeAll(keepingCapacity: true) }
        var result: [Match] = []
        result.reserveCapacity(matches.count)
        for match in matches.sorted(by: Match.precedes) where match != result.last { result.append(match) }
        return result
    }
}
