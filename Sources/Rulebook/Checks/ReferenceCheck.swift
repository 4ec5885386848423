/// Checks that files fit together: ids, messages and their criteria, roles and languages.
struct ReferenceCheck {
    let outline: RulebookOutline?
    let cues: [Cue]
    let criteria: [Criterion]
    let measurements: [Measurement]
    /// Stems of the criterion files, broken ones included.
    let criterionStems: Set<String>

    func diagnostics() -> [Diagnostic] {
        duplicateIdentifiers() + members() + measured() + roles()
    }

    // MARK: Ids

    private func duplicateIdentifiers() -> [Diagnostic] {
        duplicates(cues.map { ($0.id, $0.file) }, what: "cue")
            + duplicates(criteria.map { ($0.id, $0.file) }, what: "criterion")
    }

    private func duplicates(_ ids: [(id: String, file: String)], what: String) -> [Diagnostic] {
        // The file that has the id for its name is right; the other is reported.
        let ordered = ids.filter { stem(of: $0.file) == $0.id } + ids.filter { stem(of: $0.file) != $0.id }
        var first: [String: String] = [:]
        return ordered.compactMap { id, file in
            guard let other = first.updateValue(first[id] ?? file, forKey: id) else { return nil }
            return Diagnostic(
                .duplicateIdentifier, "the \(what) `\(id)` is there twice, in \(other) too",
                at: SourceLocation(file: file, line: 1, column: 1), remedy: "give each \(what) an id of its own")
        }
    }

    private func stem(of file: String) -> String { RuleFile(path: file, bytes: []).stem }

    // MARK: Messages

    private func members() -> [Diagnostic] {
        guard let outline else { return [] }
        let known = criterionStems.union(criteria.map(\.id))
        var diagnostics: [Diagnostic] = []
        var messageOf: [String: String] = [:]
        for member in outline.memberPlaces {
            if !known.contains(member.id) {
                diagnostics.append(
                    Diagnostic(
                        .unknownCriterion, "there is no criterion `\(member.id)`", at: member.place.location,
                        length: member.place.length,
                        remedy: Suggestion.remedy(for: member.id, among: known.sorted(), what: "criterion")))
            }
            if let other = messageOf[member.id] {
                diagnostics.append(
                    Diagnostic(
                        .criterionInSeveralMessages,
                        "the criterion `\(member.id)` is listed twice, first in the message `\(other)`",
                        at: member.place.location, length: member.place.length,
                        remedy: "a criterion belongs to one message: keep one of them"))
            } else {
                messageOf[member.id] = member.message
            }
        }
        for criterion in criteria where messageOf[criterion.id] == nil {
            // Listed by the name of its file: its id is what is wrong, and that is reported.
            if messageOf[stem(of: criterion.file)] != nil { continue }
            diagnostics.append(
                Diagnostic(
                    .criterionInNoMessage, "the criterion `\(criterion.id)` is in no message",
                    at: SourceLocation(file: criterion.file, line: 1, column: 1),
                    remedy: "list it under `criteria` of a message in rulebook.yaml"))
        }
        return diagnostics
    }

    // MARK: Measurements

    private func measured() -> [Diagnostic] {
        let known = criterionStems.union(criteria.map(\.id))
        return measurements.filter { !known.contains($0.criterion) }.map { measurement in
            Diagnostic(
                .unknownCriterion, "there is no criterion `\(measurement.criterion)`", at: measurement.location,
                length: measurement.criterion.unicodeScalars.count,
                remedy: Suggestion.remedy(for: measurement.criterion, among: known.sorted(), what: "criterion"))
        }
    }

    // MARK: Roles

    /// Cues that no plan can reach, and rulebook languages that a role has no terms in.
    private func roles() -> [Diagnostic] {
        guard let outline else { return [] }
        var diagnostics: [Diagnostic] = []
        for cue in cues where !cue.terms.byLanguage.isEmpty {
            if cue.terms.byLanguage.keys.contains(where: outline.languages.contains) { continue }
            diagnostics.append(
                Diagnostic(
                    .unreachableCue, "the cue `\(cue.id)` has no terms in any language of the rulebook",
                    at: SourceLocation(file: cue.file, line: 1, column: 1),
                    remedy:
                        "add terms in one of \(outline.languages.map { "`\($0)`" }.joined(separator: ", ")), or delete the file"
                ))
        }
        var isKnown: Set<String> = []
        for cue in cues where isKnown.insert(cue.role.word).inserted {
            let sameRole = cues.filter { $0.role == cue.role }
            let covered = Set(sameRole.flatMap { $0.terms.byLanguage.keys })
            let missing = outline.languages.filter { !covered.contains($0) }
            if missing.isEmpty || covered.isDisjoint(with: outline.languages) { continue }
            diagnostics.append(
                Diagnostic(
                    .roleWithoutLanguage,
                    "no cue of the role `\(cue.role.word)` has terms in \(missing.map { "`\($0)`" }.joined(separator: ", "))",
                    at: SourceLocation(file: cue.file, line: 1, column: 1),
                    remedy: "add terms, here or in another cue of that role"))
        }
        return diagnostics
    }
}
