import Rulebook

/// Lets what a few words before a colon say against a topic reach what stands behind it: "Constraints: weak access to credit, …".
struct ColonReach {
    let bytes: [UInt8]
    let map: ClauseMap

    /// Longest head before a colon, in bytes: a longer one is a sentence of its own.
    private static let longestHead = 80

    private static let reaching: Set<Guard> = [.problemStatement, .past, .exclusion]

    /// Copies guards of a head to the clauses behind its colon, up to the end of the sentence or the next head; not to those that commit in a
    /// finite form.
    func extend(_ hits: inout PassageHits) {
        guard !hits.guards.isEmpty else { return }
        let heads = Set(map.clauseStarts.indices.dropLast().filter(isHead))
        guard !heads.isEmpty else { return }
        let acting = Set(hits.facets.filter { $0.kind == .action && !$0.isNominal }.map(\.place.clause))
        for place in hits.guards
        where Self.reaching.contains(place.guardCue) && heads.contains(place.place.clause)
            && !acting.contains(place.place.clause) && (place.position == .anywhere || place.position == .before)
        {
            var clause = place.place.clause + 1
            while clause < map.clauseStarts.count, !heads.contains(clause),
                map.sentence(at: map.clauseStarts[clause]) == place.place.sentence
            {
                if !acting.contains(clause) {
                    var copy = place
                    copy.place.clause = clause
                    hits.guards.append(copy)
                }
                clause += 1
            }
        }
    }

    /// Whether the clause is short and ends with a colon.
    private func isHead(_ clause: Int) -> Bool {
        let range = map.clauseStarts[clause]..<map.clauseStarts[clause + 1]
        guard range.count <= Self.longestHead else { return false }
        let end = bytes[range].last { $0 != 0x20 }
        return end == UInt8(ascii: ":") || bytes[range].suffix(3) == [0xEF, 0xBC, 0x9A]
    }
}
