import Rulebook
import Scoring

/// The rung ladder of a finding step by step: which facet is there, by which words and term, and which is missing.
struct LadderText {
    let finding: Finding?
    let rung: Rung

    func lines() -> [String] {
        guard let finding else { return ["    1 mentioned    no   no term of the topic matches"] }
        let topic = part(.topic, of: finding) ?? "in the title of the measure"
        let facets = finding.facets
        let action =
            part(.action, of: finding)
            ?? (facets.contains(.action) ? "action by the title of the measure" : "action missing")
        let target = all(of: finding, [(.number, "number"), (.deadline, "deadline")])
        let budget = part(.budget, of: finding) ?? "amount missing"
        let monitoring = all(of: finding, [(.monitoring, "indicator or review"), (.body, "responsible body")])
        let isResourced = facets.contains(.target) || facets.contains(.budget)
        let isAccountable = facets.isSuperset(of: [.target, .budget, .monitoring])
        return [
            step(1, rung >= .mentioned, topic),
            step(2, rung >= .mentioned && facets.contains(.action), action),
            step(3, rung >= .committed && isResourced, "target: \(target); budget: \(budget)"),
            step(4, rung >= .committed && isAccountable, "target and budget, and monitoring: \(monitoring)"),
        ]
    }

    private static let names = ["absent", "mentioned", "committed", "resourced", "accountable"]

    private func step(_ number: Int, _ isThere: Bool, _ words: String) -> String {
        let name = Self.names[number]
        let gap = String(repeating: " ", count: 13 - name.count)
        return "    \(number) \(name)\(gap)\(isThere ? "yes" : "no ")  \(words)"
    }

    private func all(of finding: Finding, _ kinds: [(Highlight.Kind, String)]) -> String {
        kinds.map { kind, name in part(kind, of: finding) ?? "\(name) missing" }.joined(separator: ", ")
    }

    /// The words of the first highlight of a kind, and the term that matched them.
    private func part(_ kind: Highlight.Kind, of finding: Finding) -> String? {
        guard let index = finding.highlights.firstIndex(where: { $0.kind == kind }) else { return nil }
        let range = finding.highlights[index].range
        let words = String(decoding: Array(finding.quote.utf8)[range], as: UTF8.self)
        let term = finding.terms.indices.contains(index) ? finding.terms[index] : ""
        return "\(kind.rawValue) “\(words)”" + (term.isEmpty ? "" : " by `\(term)`")
    }
}
