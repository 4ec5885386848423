extension DiagnosticCatalogue {
    /// What `touchstone lint` says of rules and `rules.lock`, which keeps version and meaning of each rule as they were released.
    static let lockEntries = [
        Entry(
            .invalidLock, "Line of rules.lock that cannot be read",
            "Each line holds a rule, its version and the fingerprint of its meaning. `touchstone lint --lock` writes them; a merge that "
                + "leaves marks of conflict breaks them.",
            in: "rules.lock", wrong: "<<<<<<< HEAD\n" + lines[1], right: lines[1]),
        Entry(
            .meaningWithoutVersion, "Meaning changed, version not raised",
            "Results name the version of the rule that made them, so that a version has one meaning. Terms, exceptions, strands, breadth, "
                + "role and position make the meaning; order, layout, comments, titles, question and source do not.",
            in: "criteria/sme-support.yaml", wrong: "version: 3 # as in rules.lock\nbreadth: 12%",
            right: "version: 4\nbreadth: 12%"),
        Entry(
            .versionBelowLock, "Version lower than the released one",
            "A version that was released before names another meaning. This happens where a change is taken back: the version then stays.",
            in: "criteria/sme-support.yaml", wrong: "version: 2", right: "version: 3"),
        Entry(
            .lockWithoutRule, "Line of rules.lock without a rule",
            "The rule was deleted or renamed. Results that name it cannot be traced any more: make sure that this is meant.",
            in: "rules.lock", wrong: lines[1].replacing("sme-support", with: "sme-finance"), right: lines[1]),
        Entry(
            .ruleNotLocked, "Rule that was not released yet",
            "`rules.lock` does not know it, so that its meaning may change without a new version until the next release.",
            in: "rules.lock", wrong: lines[1], right: lines.joined(separator: "\n")),
    ]

    /// The lock of the rulebook that the examples are parts of.
    private static let lines = [
        "criteria/circularity 1 be9609682895159c1af5bdcb810c175fdf2b2d510c3e5b2b9871e4c503f3e70b",
        "criteria/sme-support 3 47e61b4a2245734862206e21caad56f131f69114ac4fc667b3f95d98a9a748d2",
        "cues/action 1 80281d874e19d582c4e1c6acfa2ca3bb8f72132b77afbc911ea2cea51aaeb19c",
        "cues/negation 2 c40fdd8c735d44b252dadb244b00382f7f9f38dba0934ca9609fe7053e035825",
    ]
}
