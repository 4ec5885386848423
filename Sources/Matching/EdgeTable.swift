/// The edges of a trie in the making, found by the node they leave and the test on them. Open addressing: a rulebook has millions.
struct EdgeTable {
    struct Edge {
        var parent: Int32
        var test: Int32
        var child: Int32
    }

    /// In the order in which they came.
    private(set) var edges: [Edge] = []
    /// Places in `edges`, from 1; 0 where free. As many as a power of two, at most two thirds taken.
    private var slots: [Int32] = Array(repeating: 0, count: 1 << 10)

    /// The child behind a node for a test; `new` is added where there is none.
    mutating func child(of parent: Int32, _ test: Int32, new: Int32) -> Int32 {
        if edges.count * 3 >= slots.count * 2 { grow() }
        let slot = slot(of: parent, test)
        if slots[slot] > 0 { return edges[Int(slots[slot]) - 1].child }
        edges.append(Edge(parent: parent, test: test, child: new))
        slots[slot] = Int32(edges.count)
        return new
    }

    /// Where an edge stands, or would.
    private func slot(of parent: Int32, _ test: Int32) -> Int {
        let key = UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: test))
        // Fibonacci hashing: the upper bits of the product are well mixed.
        let mixed = key &* 0x9E37_79B9_7F4A_7C15
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: (mixed ^ mixed >> 32) >> 16) & mask
        while slots[slot] > 0 {
            let edge = edges[Int(slots[slot]) - 1]
            if edge.parent == parent, edge.test == test { break }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (place, edge) in edges.enumerated() {
            let slot = slot(of: edge.parent, edge.test)
            slots[slot] = Int32(place + 1)
        }
    }
}
