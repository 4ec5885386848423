/// Work shared out among several workers.
public enum Workers {
    /// What becomes of each item, in the order of the items whatever the number of workers.
    ///
    /// - Parameters:
    ///   - jobs: how many workers at most, 1 at least.
    ///   - state: makes what a worker keeps from one item to the next.
    ///   - transform: what becomes of an item.
    public static func map<Item: Sendable, State, Result: Sendable>(
        _ items: [Item], jobs: Int, state: @escaping @Sendable () -> State,
        transform: @escaping @Sendable (inout State, Item) -> Result
    ) async -> [Result] {
        let workers = max(1, min(jobs, items.count))
        let results = await withTaskGroup(of: [(Int, Result)].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    var state = state()
                    return stride(from: worker, to: items.count, by: workers).map { ($0, transform(&state, items[$0])) }
                }
            }
            return await group.reduce(into: [(Int, Result)]()) { $0 += $1 }
        }
        return results.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
