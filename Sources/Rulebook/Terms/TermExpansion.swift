extension TermPattern {
    /// How many flat phrases the pattern stands for; both sides of `~` are expanded apart. Stops counting at a million.
    public var expansionCount: Int {
        let ceiling = 1_000_000
        switch self {
        case .word, .exact, .acronym, .prefix, .suffix, .placeholder: return 1
        case .sequence(let items): return items.reduce(1) { min($0 * $1.expansionCount, ceiling) }
        case .alternatives(let items): return items.reduce(0) { min($0 + $1.expansionCount, ceiling) }
        case .optional(let item): return item.expansionCount + 1
        case .near(let left, let right, _): return left.expansionCount + right.expansionCount
        }
    }

    /// The alternatives for the whole term: itself alone if there are none.
    public var topLevelAlternatives: [TermPattern] {
        if case .alternatives(let items) = self { items.flatMap(\.topLevelAlternatives) } else { [self] }
    }
}
