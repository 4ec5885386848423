/// All criteria, cues, weights and parameters: the folder `Rules/`, validated.
public struct Rulebook: Sendable, Equatable {
    /// Version of the rulebook as a whole, from `rulebook.yaml`.
    public var version: String
    /// SHA-256 of the rule files (paths and bytes, tests left out), 64 hexadecimal digits in lower case.
    public var hash: String
    /// Languages with terms, the lead languages last, as BCP 47 primary subtags.
    public var languages: [String]
    /// Languages among them that only cues and lead criteria must have terms in.
    public var leadLanguages: [String]
    public var messages: [Message]
    /// In the order of `rulebook.yaml`.
    public var criteria: [Criterion]
    public var cues: [Cue]
    public var parameters: ScoringParameters
    /// How often criteria were right where somebody checked, in the order of `precision.yaml`.
    public var measurements: [Measurement]

    public init(
        version: String, hash: String, languages: [String], leadLanguages: [String] = [], messages: [Message],
        criteria: [Criterion], cues: [Cue], parameters: ScoringParameters, measurements: [Measurement] = []
    ) {
        self.version = version
        self.hash = hash
        self.languages = languages
        self.leadLanguages = leadLanguages
        self.messages = messages
        self.criteria = criteria
        self.cues = cues
        self.parameters = parameters
        self.measurements = measurements
    }

    /// Languages that a criterion must have terms in.
    public func languages(expectedOf criterion: String) -> [String] {
        messages.haveLead(criterion) ? languages : languages.filter { !leadLanguages.contains($0) }
    }
}

extension [Message] {
    /// Whether one of them has the criterion as a lead.
    func haveLead(_ criterion: String) -> Bool {
        contains { $0.members.contains { $0.criterion == criterion && $0.isLead } }
    }
}

/// A key message of the background paper, with the criteria that belong to it.
public struct Message: Sendable, Equatable {
    public struct Member: Sendable, Equatable {
        public var criterion: String
        /// Weight within the message; only ratios matter.
        public var weight: Double
        /// Whether the criterion must have terms in the lead languages too.
        public var isLead: Bool

        public init(criterion: String, weight: Double, isLead: Bool = false) {
            self.criterion = criterion
            self.weight = weight
            self.isLead = isLead
        }
    }

    public var id: String
    /// By language.
    public var title: [String: String]
    /// Weight in the plan score; 0 keeps a message out of totals and ranks.
    public var weight: Double
    public var members: [Member]

    public init(id: String, title: [String: String], weight: Double, members: [Member]) {
        self.id = id
        self.title = title
        self.weight = weight
        self.members = members
    }
}

/// Parameters of the score; formulas in `Docs/Scoring.md`.
public struct ScoringParameters: Sendable, Equatable {
    /// Depth value of rungs 0–4; five numbers from 0 to 1, rising.
    public var rungValues: [Double]
    /// How many of the best distinct measures the depth is taken over.
    public var depthMeasures: Int
    /// Share of depth in a criterion's score, 0–1; the rest is breadth.
    public var depthShare: Double
    /// The least number of measures that breadth divides by.
    public var minimumMeasures: Int
    /// Share of readable pages under which a plan's score is withheld, 0–1.
    public var readableShare: Double

    public init(
        rungValues: [Double] = [0, 0.05, 0.4, 0.7, 1], depthMeasures: Int = 3, depthShare: Double = 0.7,
        minimumMeasures: Int = 10, readableShare: Double = 0.65
    ) {
        self.rungValues = rungValues
        self.depthMeasures = depthMeasures
        self.depthShare = depthShare
        self.minimumMeasures = minimumMeasures
        self.readableShare = readableShare
    }
}
