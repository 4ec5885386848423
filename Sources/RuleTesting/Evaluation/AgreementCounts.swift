/// How many judged texts came out how, and the shares made from it. A share is nil where nothing could count for it.
public struct AgreementCounts: Sendable, Equatable {
    public var right: Int
    public var wrong: Int
    public var missed: Int
    public var clear: Int

    public init(right: Int = 0, wrong: Int = 0, missed: Int = 0, clear: Int = 0) {
        self.right = right
        self.wrong = wrong
        self.missed = missed
        self.clear = clear
    }

    /// Texts that were not judged are left out.
    public init(_ outcomes: some Sequence<Judgement.Outcome>) {
        self.init()
        for outcome in outcomes { add(outcome) }
    }

    mutating func add(_ outcome: Judgement.Outcome) {
        switch outcome {
        case .right: right += 1
        case .wrong: wrong += 1
        case .missed: missed += 1
        case .clear: clear += 1
        case .notJudged: break
        }
    }

    public var total: Int { right + wrong + missed + clear }

    /// Share of found texts that are labelled so.
    public var precision: Double? { Self.share(right, of: right + wrong) }
    /// Share of labelled texts that are found.
    public var recall: Double? { Self.share(right, of: right + missed) }
    /// Harmonic mean of precision and recall: 2 × right ÷ (2 × right + wrong + missed).
    public var f1: Double? { Self.share(2 * right, of: 2 * right + wrong + missed) }

    private static func share(_ part: Int, of whole: Int) -> Double? {
        whole > 0 ? Double(part) / Double(whole) : nil
    }
}
