import Testing

@testable import Scoring

@Suite("Workers")
struct WorkersTests {
    @Test("results come in the order of the items with any number of workers", arguments: [0, 1, 2, 3, 8, 200])
    func order(jobs: Int) async {
        let items = Array(0..<100)
        let results = await Workers.map(
            items, jobs: jobs, state: { 0 },
            transform: { seen, item in
                seen += 1
                return [item, item * item]
            })
        #expect(results == items.map { [$0, $0 * $0] })
    }

    @Test("a worker keeps its state from one item to the next")
    func state() async {
        let results = await Workers.map(
            ["a", "b", "c"], jobs: 1, state: { "" },
            transform: { text, item in
                text += item
                return text
            })
        #expect(results == ["a", "ab", "abc"])
    }

    @Test("no items, no results")
    func none() async {
        #expect(await Workers.map([Int](), jobs: 4, state: {}, transform: { _, item in item }).isEmpty)
    }
}
