import Rulebook

/// Lets what words before a colon say against a topic reach what stands behind it: "Constraints: weak access to credit, …", "The Union's strategy
/// sets two targets: …".
struct ColonReach {
    let bytes: [UInt8]
    let map: ClauseMap

    /// Longest head before a colon, in bytes: a longer one is a sentence of its own.
    private static let longestHead = 80
    private static let longestSubject = 160
    private static let reaching: Set<Guard> = [.problemStatement, .past, .exclusion, .otherCountry]

    /// Copies guards of a head to the clauses behind its colon, up to the end of the sentence or the next head; but for those of another country or
    /// body, which is then the subject, not to clauses that commit in a finite form.
    func extend(_ hits: inout PassageHits) {
        guard !hits.guards.isEmpty else { return }
        let heads = Set(map.clauseStarts.indices.dropLast().filter(endsWithColon))
        guard !heads.isEmpty else { return }
        let acting = Set(hits.facets.filter { $0.isCommitment && !$0.isNominal }.map(\.place.clause))
        for place in hits.guards where reaches(place, from: heads, acting: acting) {
            var clause = place.place.clause + 1
            while clause < map.clauseStarts.count, !heads.contains(clause),
                map.sentence(at: map.clauseStarts[clause]) == place.place.sentence
            {
                if place.guardCue == .otherCountry || !acting.contains(clause) {
                    var copy = place
                    copy.place.clause = clause
                    hits.guards.append(copy)
                }
                clause += 1
            }
        }
    }

    private func reaches(_ place: GuardPlace, from heads: Set<Int>, acting: Set<Int>) -> Bool {
        let clause = place.place.clause
        guard heads.contains(clause), Self.reaching.contains(place.guardCue),
            place.position == .anywhere || place.position == .before
        else { return false }
        let length = map.clauseStarts[clause + 1] - map.clauseStarts[clause]
        if place.guardCue == .otherCountry { return length <= Self.longestSubject }
        return length <= Self.longestHead && !acting.contains(clause)
    }

    private func endsWithColon(_ clause: Int) -> Bool {
        let range = map.clauseStarts[clause]..<map.clauseStarts[clause + 1]
        let end = bytes[range].last { $0 != 0x20 }
        return end == UInt8(ascii: ":") || bytes[range].suffix(3) == [0xEF, 0xBC, 0x9A]
    }
}
