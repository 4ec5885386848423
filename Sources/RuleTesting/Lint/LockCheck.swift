import Rulebook

/// Holds the rules against `rules.lock`: whoever changes the meaning of a released rule raises its version.
struct LockCheck {
    private let rulebook: Rulebook
    private let lock: RulesLock
    private let places: RuleFilePlaces

    init(_ rulebook: Rulebook, lock: RulesLock, places: RuleFilePlaces) {
        self.rulebook = rulebook
        self.lock = lock
        self.places = places
    }

    func diagnostics() -> [Diagnostic] {
        let current = RulesLock(rulebook).entries
        let changed = current.compactMap { rule, entry in
            lock.entries[rule].map { compare(rule, entry, with: $0) } ?? unlocked(rule)
        }
        // A rule with errors is not in the rulebook, and not gone.
        let gone = lock.entries.keys.filter { current[$0] == nil && !places.contains("\($0).yaml") }.map { rule in
            Diagnostic(
                .lockWithoutRule, "rules.lock knows `\(rule)`, which is gone",
                at: RuleFilePlaces.start(of: RulesLock.fileName),
                remedy: "bring the rule back, or take it out of the lock with `touchstone lint --lock`")
        }
        return changed + gone
    }

    private func unlocked(_ rule: String) -> Diagnostic? {
        Diagnostic(
            .ruleNotLocked, "`\(rule)` is new since the last release",
            at: places.place(of: "version", in: "\(rule).yaml"), length: "version".count,
            remedy: "nothing to do: with the release `touchstone lint --lock` takes it in")
    }

    private func compare(_ rule: String, _ entry: RulesLock.Entry, with locked: RulesLock.Entry) -> Diagnostic? {
        let place = places.place(of: "version", in: "\(rule).yaml")
        if entry.version < locked.version {
            return Diagnostic(
                .versionBelowLock, "`\(rule)` has version \(entry.version), but \(locked.version) was released",
                at: place, length: "version".count,
                remedy: entry.fingerprint == locked.fingerprint
                    ? "write `version: \(locked.version)`"
                    : "write `version: \(locked.version + 1)`: its meaning changed too")
        }
        guard entry.version == locked.version, entry.fingerprint != locked.fingerprint else { return nil }
        return Diagnostic(
            .meaningWithoutVersion,
            "`\(rule)` means something else than when version \(locked.version) was released", at: place,
            length: "version".count, remedy: "write `version: \(locked.version + 1)`")
    }
}
