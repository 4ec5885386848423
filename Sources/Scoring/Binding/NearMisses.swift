/// Says what would have bound if it had stood nearer: for rule authors and reviewers.
enum NearMisses {
    /// Farther ones are no near misses.
    private static let words = ["no", "one", "two", "three", "four"]

    static func describe(_ binding: Binding, hits: PassageHits) -> [String] {
        let missing = Ladder.standard.missing(binding.facets)
        let sought = missing.flatMap(Self.kinds)
        let bound = Set(binding.facetHits.map { name($0.kind) })
        var seen: Set<String> = []
        var notes: [String] = []
        for hit in hits.facets where sought.contains(hit.kind) && !bound.contains(name(hit.kind)) {
            let distance = abs(hit.place.sentence - binding.topic.place.sentence)
            guard distance > Binder.reach, distance < words.count, seen.insert(name(hit.kind)).inserted else {
                continue
            }
            notes.append("\(name(hit.kind)) is \(words[distance]) sentences away; limit \(Binder.reach)")
        }
        return notes
    }

    private static func kinds(of facet: Facet) -> [FacetHit.Kind] {
        switch facet {
        case .action: [.action]
        case .target: [.number, .deadline]
        case .budget: [.budget]
        case .monitoring: [.monitoring, .body]
        }
    }

    private static func name(_ kind: FacetHit.Kind) -> String {
        switch kind {
        case .action: "action"
        case .budget: "amount"
        case .number: "number"
        case .deadline: "deadline"
        case .monitoring: "monitoring"
        case .body: "responsible body"
        }
    }
}
