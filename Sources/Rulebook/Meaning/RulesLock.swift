/// `rules.lock`: version and fingerprint of every rule as it was last released, a line each, sorted, so that two branches merge by joining lines.
public struct RulesLock: Sendable, Equatable {
    public struct Entry: Sendable, Equatable {
        public var version: Int
        /// As `RuleMeaning` gives it.
        public var fingerprint: String
    }

    public static let fileName = "rules.lock"
    private static let head =
        "# Version and meaning of every released rule. Written by `touchstone lint --lock`, never by hand.\n"

    /// By the rule's file without its ending: "criteria/sme-support", "cues/action".
    public var entries: [String: Entry]

    /// The rules as they stand.
    public init(_ rulebook: Rulebook) {
        entries = [:]
        for criterion in rulebook.criteria {
            entries["criteria/\(criterion.id)"] = Entry(
                version: criterion.version, fingerprint: RuleMeaning.fingerprint(of: criterion))
        }
        for cue in rulebook.cues {
            entries["cues/\(cue.id)"] = Entry(version: cue.version, fingerprint: RuleMeaning.fingerprint(of: cue))
        }
    }

    /// A lock file's text. A rule that stands twice, after a merge, has its higher version.
    ///
    /// - Throws: E125 for the first line that is not as this type writes it.
    public init(text: String) throws(Diagnostic) {
        entries = [:]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let parts = line.split(separator: " ")
            guard parts.count == 3, let version = Int(parts[1]), version > 0, Self.isFingerprint(parts[2]) else {
                throw Diagnostic(
                    .invalidLock, "this line is not a rule, its version and its fingerprint",
                    at: SourceLocation(file: Self.fileName, line: index + 1, column: 1),
                    length: line.unicodeScalars.count,
                    remedy: "bring the file back from the last commit; after a merge keep the lines of both sides")
            }
            let entry = Entry(version: version, fingerprint: String(parts[2]))
            if let known = entries[String(parts[0])], known.version >= version { continue }
            entries[String(parts[0])] = entry
        }
    }

    public var text: String {
        Self.head
            + entries.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { rule in
                entries[rule].map { "\(rule) \($0.version) \($0.fingerprint)\n" }
            }.joined()
    }

    private static func isFingerprint(_ text: Substring) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
