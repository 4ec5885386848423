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
        layOut(phrases.table.edges, of: phrases.nodeCount)
        layOut(phrases.outputs)
        roots = Array(repeating: Root(), count: Int(tests) + 1)
        for place in nodes[0].children {
            let node = childNodes[Int(place)]
            roots[Int(childTests[Int(place)])] = Root(
                filter: nodes[Int(node)].filter, node: node, hasOutputs: !nodes[Int(node)].outputs.isEmpty)
        }
    }

    /// The children of each node side by side, by their tests.
    private mutating func layOut(_ edges: [EdgeTable.Edge], of nodeCount: Int) {
        nodes = Array(repeating: Node(), count: nodeCount)
        childTests.reserveCapacity(edges.count)
        childNodes.reserveCapacity(edges.count)
        for edge in edges.sorted(by: { ($0.parent, $0.test) < ($1.parent, $1.test) }) {
            let place = Int32(childTests.count)
            childTests.append(edge.test)
            childNodes.append(edge.child)
            let parent = Int(edge.parent)
            let first = nodes[parent].children.isEmpty ? place : nodes[parent].children.lowerBound
            nodes[parent].children = first..<place + 1
            nodes[parent].filter |= Self.bit(edge.test)
        }
    }

    /// The outputs of each node side by side, in the order in which they came, each once.
    private mutating func layOut(_ found: [(node: Int32, output: Output)]) {
        for index in found.indices.sorted(by: { (found[$0].node, $0) < (found[$1].node, $1) }) {
            let (node, output) = (Int(found[index].node), found[index].output)
            let known = nodes[node].outputs
            if outputs[Int(known.lowerBound)..<Int(known.upperBound)].contains(output) { continue }
            let place = Int32(outputs.count)
            outputs.append(output)
            nodes[node].outputs = (known.isEmpty ? place : known.lowerBound)..<place + 1
        }
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
    /// Among them the root, which is 0.
    private(set) var nodeCount = 1
    private(set) var table = EdgeTable()
    private(set) var outputs: [(node: Int32, output: PhraseTrie.Output)] = []

    mutating func add(_ tests: [Int32], _ output: PhraseTrie.Output) {
        add(output, at: tests.reduce(0) { child(of: $0, $1) })
    }

    mutating func add(_ output: PhraseTrie.Output, at node: Int32) { outputs.append((node, output)) }

    /// The node behind another for a word that passes a test; a new one where no phrase went on so.
    mutating func child(of node: Int32, _ test: Int32) -> Int32 {
        let child = table.child(of: node, test, new: Int32(nodeCount))
        if child == nodeCount { nodeCount += 1 }
        return child
    }
}
