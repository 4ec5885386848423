import Foundation

/// A line on standard error that says how far a batch is, where a person is watching.
struct Progress: Sendable {
    let total: Int
    private let isShown = StandardError.isTerminal

    init(total: Int) { self.total = total }

    func show(_ plan: String, done: Int) {
        guard isShown else { return }
        var stream = StandardError()
        print("\r\u{1B}[K\(done)/\(total) \(plan.prefix(60))", terminator: "", to: &stream)
    }

    /// Clears the line.
    func end() {
        guard isShown else { return }
        var stream = StandardError()
        print("\r\u{1B}[K", terminator: "", to: &stream)
    }
}
