import Rulebook

/// What is known of the criteria's precision and recall, added up from the rulebook's measurements.
public struct MeasuredQuality: Sendable {
    private let measurements: [Measurement]

    public init(_ rulebook: Rulebook) { measurements = rulebook.measurements }

    /// Languages in which somebody has counted.
    public var languages: Set<String> { Set(measurements.map(\.language)) }

    /// The counts for findings of a criterion in a language from a rung up; nil where nobody has counted.
    ///
    /// For rungs above 1 only measurements that ask for an action at least count, where there are any: a quote that is on the topic may
    /// still stand on too high a rung.
    public func counts(of criterion: String, language: String, rung: Rung) -> MeasuredCounts? {
        let all = measurements.filter { $0.criterion == criterion && $0.language == language }
        let ofTopic = all.filter { $0.rung == Rung.mentioned.rawValue }
        let ofMeasures = all.filter { $0.rung > Rung.mentioned.rawValue }
        let counted = rung > .mentioned && !ofMeasures.isEmpty ? ofMeasures : ofTopic
        guard !counted.isEmpty else { return nil }
        let looked = counted.filter { $0.missed != nil }
        return MeasuredCounts(
            criterion: criterion, language: language, right: counted.reduce(0) { $0 + $1.right },
            wrong: counted.reduce(0) { $0 + $1.wrong },
            missed: looked.isEmpty ? nil : looked.reduce(0) { $0 + ($1.missed ?? 0) },
            found: looked.reduce(0) { $0 + $1.right })
    }

    /// How likely it is at least that a finding is right, 0–1: that of findings like it; nil where nobody has counted.
    public func confidence(of finding: Finding) -> Double? {
        counts(of: finding.criterion, language: finding.language, rung: finding.rung)?.confidence
    }

    /// What the simulation draws from: the counts for measures, by criterion and language in the order of the file.
    public var forSimulation: [MeasuredCounts] {
        var seen: Set<[String]> = []
        return measurements.compactMap { measurement in
            guard seen.insert([measurement.criterion, measurement.language]).inserted else { return nil }
            return counts(of: measurement.criterion, language: measurement.language, rung: .committed)
        }
    }
}
