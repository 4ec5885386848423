/// A finding that came, went or is not what it was.
public struct EvidenceMove: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case gained, lost, raised, lowered
        /// On the same rung by other words.
        case changed
    }

    public var kind: Kind
    /// Where it was found before; rung 0 where a guard killed or dropped it.
    public var before: Finding?
    public var after: Finding?
    /// Whether it works against the criterion.
    public var isAdverse: Bool
    /// Title of the finding's measure, nil where it belongs to none.
    public var measure: String?
    /// What it is made of now and was not before; all its parts where it is gained and nothing was found there before.
    public var gained: [FindingPart]
    public var lost: [FindingPart]

    /// The finding that is quoted: as it is now, unless it is lost.
    public var shown: Finding? { kind == .lost ? before : after }

    public var rungBefore: Rung { before?.rung ?? .absent }
    public var rungAfter: Rung { after?.rung ?? .absent }

    /// nil where the two findings are alike.
    init?(before: Finding?, after: Finding?, isAdverse: Bool, titles: MeasureTitles) {
        let old = before.map(FindingPart.parts) ?? []
        let new = after.map(FindingPart.parts) ?? []
        gained = FindingPart.gained(old, new)
        lost = FindingPart.gained(new, old)
        let rungs = (before?.rung ?? .absent, after?.rung ?? .absent)
        switch rungs {
        case (.absent, .absent): return nil
        case (.absent, _): kind = .gained
        case (_, .absent): kind = .lost
        case (let old, let new) where old < new: kind = .raised
        case (let old, let new) where old > new: kind = .lowered
        default:
            guard !gained.isEmpty || !lost.isEmpty else { return nil }
            kind = .changed
        }
        self.before = before
        self.after = after
        self.isAdverse = isAdverse
        measure = kind == .lost ? titles.before(before?.measure) : titles.after(after?.measure)
    }
}
