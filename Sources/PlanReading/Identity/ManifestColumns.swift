import Yams

/// Reads `columns:` of a `plan.yaml`: `"heading": role`, for a cost perhaps with its unit, `"heading": cost EUR million`.
extension ManifestProblems {
    mutating func columns(_ value: Node) -> [ColumnAssignment] {
        guard let mapping = value.mapping else {
            add("R122", value.mark, "`columns` must be a mapping", remedy: "write `\"heading\": role` lines under it")
            return []
        }
        return mapping.compactMap { heading, meaning in
            column(heading: heading.string ?? "", meaning: meaning)
        }
    }

    private mutating func column(heading: String, meaning: Node) -> ColumnAssignment? {
        let words = (meaning.string ?? "").split { $0 == " " || $0 == "," }.map(String.init)
        guard let first = words.first, let role = ColumnRole(rawValue: first.lowercased()) else {
            addUnknownRole(words.first ?? "", meaning.mark)
            return nil
        }
        let rest = words.dropFirst().joined(separator: " ")
        guard !rest.isEmpty else { return ColumnAssignment(heading: heading, role: role) }
        guard role == .cost else {
            add(
                "R122", meaning.mark, "`\(meaning.string ?? "")` names more than a role",
                remedy: "write `\(first)` alone; only `cost` takes a unit")
            return nil
        }
        let reading = MoneyUnitReader(languages: ["en"]).read(rest)
        guard reading.isWhole, !reading.unit.isEmpty else {
            add(
                "R122", meaning.mark, "`\(rest)` is no unit of money",
                remedy: "write a currency, a scale or both, such as `cost EUR million`")
            return nil
        }
        return ColumnAssignment(heading: heading, role: role, unit: rest)
    }

    private mutating func addUnknownRole(_ word: String, _ mark: Mark?) {
        let roles = ColumnRole.allCases.map(\.rawValue)
        let known = "roles are " + roles.map { "`\($0)`" }.joined(separator: ", ")
        let guess = Spelling.nearest(to: word, among: roles).map { "did you mean `\($0)`? " } ?? ""
        add(
            "R127", mark, "`\(word)` is no role of a column",
            remedy: guess.isEmpty ? known : guess + known.prefix(1).uppercased() + known.dropFirst())
    }
}
