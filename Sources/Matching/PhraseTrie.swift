/// All phrases of a language as one tree: an edge is a test that the next word passes. Flat arrays, made once, shared by all workers.
struct PhraseTrie: Sendable {
    struct Node: Sendable {
        /// Bit `test % 64` of every child: most words are refused without looking at the children.
        var filter: UInt64 = 0
        var children: Range<Int32> = 0..<0
        var outputs: Range<Int32> = 0..<0
    }

    /// What of a first word's node can be told without going there.
    struct Root: Sendable {
        /// As the node's.
        var filter: UInt64 = 0
        /// 0 where no phrase begins so.
        var node: Int32 = 0
        var hasOutputs = false
    }

    /// What a phrase that ends at a node means.
    enum Output: Sendable, Hashable {
        case match(group: Int32, term: Int32)
        /// A side of a `~` term.
        case part(Int32)
    }

    private(set) var nodes: [Node] = []
    private var childTests: [Int32] = []
    private var childNodes: [Int32] = []
    private(set) var outputs: [Output] = []
    /// The nodes reached by phrases' first words, by test.
    private(set) var roots: [Root] = []

    init(_ phrases: PhraseTrieBuilder, tests: Int32) {
        for node in phrases.nodes { append(node) }
        roots = Array(repeating: Root(), count: Int(tests) + 1)
        for (test, node) in phrases.nodes[0].children {
            roots[Int(test)] = Root(
                filter: nodes[Int(node)].filter, node: node, hasOutputs: !nodes[Int(node)].outputs.isEmpty)
        }
    }

    private mutating func append(_ source: PhraseTrieBuilder.Node) {
        var node = Node()
        let firstChild = Int32(childTests.count)
        for (test, child) in source.children.sorted(by: { $0.key < $1.key }) {
            childTests.append(test)
            childNodes.append(child)
            node.filter |= Self.bit(test)
        }
        node.children = firstChild..<Int32(childTests.count)
        let firstOutput = Int32(outputs.count)
        outputs += source.outputs
        node.outputs = firstOutput..<Int32(outputs.count)
        nodes.append(node)
    }

    @inline(__always)
    static func bit(_ test: Int32) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: test) }

    /// The node behind another for a word that passes a test; nil where no phrase goes on so.
    @inline(__always)
    func child(of node: Node, _ test: Int32) -> Int32? {
        guard node.filter & Self.bit(test) != 0 else { return nil }
        var low = Int(node.children.lowerBound)
        var high = Int(node.children.upperBound)
        while low < high {
            let middle = (low &+ high) &>> 1
            let found = childTests[middle]
            if found == test { return childNodes[middle] }
            if found < test { low = middle &+ 1 } else { high = middle }
        }
        return nil
    }
}

/// Gathers phrases before they are laid out as a `PhraseTrie`.
struct PhraseTrieBuilder {
    struct Node {
        var children: [Int32: Int32] = [:]
        var outputs: [PhraseTrie.Output] = []
    }

    private(set) var nodes = [Node()]

    mutating func add(_ tests: [Int32], _ output: PhraseTrie.Output) {
        var node = 0
        for test in tests {
            if let child = nodes[node].children[test] {
                node = Int(child)
            } else {
                nodes[node].children[test] = Int32(nodes.count)
                node = nodes.count
                nodes.append(Node())
            }
        }
        if !nodes[node].outputs.contains(output) { nodes[node].outputs.append(output) }
    }
}
