import ArgumentParser
import Rulebook

extension Rulebook {
    /// - Parameter option: that the user named the criterion by, for the message.
    /// - Throws: `ValidationError` where the rulebook has no such criterion.
    func require(_ criterion: String, by option: String) throws {
        guard !criteria.contains(where: { $0.id == criterion }) else { return }
        let known = criteria.map(\.id).joined(separator: ", ")
        throw ValidationError("\(option) \(criterion): no such criterion. Known are \(known).")
    }
}
