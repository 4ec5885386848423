import Rulebook

/// Mutates criteria and tells what their tests notice; what has not changed since the last time is taken from a record.
public struct MutationRun: Sendable {
    /// In the order of the rulebook.
    public private(set) var results: [CriterionMutation] = []
    /// Criteria that were not tried again.
    public private(set) var remembered: Set<String> = []
    /// For the next run.
    public private(set) var record: MutationRecord
    /// Version of this program.
    public let version: String

    /// - Parameters:
    ///   - criteria: ids of those asked for.
    ///   - tests: all tests of the rulebook.
    ///   - record: what was found the last time.
    ///   - triesAll: whether to try what is in the record too.
    public init(
        _ rulebook: Rulebook, files: [RuleFile], tests: [RuleTest], criteria: Set<String>,
        record: MutationRecord = MutationRecord(),
        triesAll: Bool = false, version: String
    ) {
        self.record = record
        self.version = version
        let byCriterion = Dictionary(grouping: tests, by: \.criterion)
        for (index, criterion) in rulebook.criteria.enumerated() where criteria.contains(criterion.id) {
            let key = MutationRecord.key(of: criterion, in: rulebook, files: files, version: version)
            if !triesAll, let known = self.record.entries[criterion.id], known.key == key {
                results.append(known.result)
                remembered.insert(criterion.id)
                continue
            }
            var mutator = CriterionMutator(rulebook, criterion: index, tests: byCriterion[criterion.id] ?? [])
            let result = mutator.run()
            self.record.entries[criterion.id] = MutationRecord.Entry(key: key, result: result)
            results.append(result)
        }
    }

    /// Over all criteria.
    public var score: MutationScore {
        MutationScore(
            killed: results.map(\.score.killed).reduce(0, +), all: results.map(\.score.all).reduce(0, +))
    }
}
