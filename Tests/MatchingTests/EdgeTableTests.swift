import Testing

@testable import Matching

@Suite("Edges of a trie in the making")
struct EdgeTableTests {
    @Test("many edges from few nodes and many nodes are found again, however often the table has grown")
    func many() {
        var table = EdgeTable()
        var expected: [[Int32]: Int32] = [:]
        for parent in Int32(0)..<60 {
            for test in Int32(1)...100 {
                let new = Int32(expected.count + 1)
                #expect(table.child(of: parent * parent, test, new: new) == new)
                expected[[parent * parent, test]] = new
            }
        }
        #expect(table.edges.count == expected.count)
        for (edge, child) in expected { #expect(table.child(of: edge[0], edge[1], new: -1) == child) }
        #expect(table.edges.count == expected.count)
    }
}
