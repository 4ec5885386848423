extension RuleReader {
    /// The criterion of a file in `criteria/`.
    mutating func criterion(_ value: RuleValue) -> Criterion? {
        let id = value["id"].flatMap { checkIdentifier($0) }
        checkLanguages(of: value["title"])
        let except = termGroup(value["except"])
        let adverse = termGroup(value["adverse"])
        var topic: [Strand] = []
        for entry in value["topic"]?.entries ?? [] {
            let terms = termGroup(entry.value)
            checkReachable(terms, except: except)
            topic.append(Strand(id: entry.key, terms: terms))
        }
        guard let id, let version = value["version"]?.wholeNumber, let source = value["source"]?.text,
            let question = value["question"]?.text, let breadth = value["breadth"]?.number
        else { return nil }
        let criterion = Criterion(
            id: id, version: version, title: value["title"]?.textByKey ?? [:], source: source, question: question,
            breadth: breadth, topic: topic, except: except, adverse: adverse, file: file.path)
        checkCoverage(of: criterion, value)
        return criterion
    }

    /// Warns of languages that the topic should have terms in and has not: plans in them are only partly scored.
    private mutating func checkCoverage(of criterion: Criterion, _ value: RuleValue) {
        let covered = Set((value["topic"]?.entries ?? []).flatMap { $0.value.entries.map(\.key) })
        let expected = outline?.languages(expectedOf: criterion.id) ?? []
        let missing = expected.filter { !covered.contains($0) }
        guard !missing.isEmpty, let place = value.entries.first(where: { $0.key == "topic" })?.keyPlace else { return }
        let list = missing.map { "`\($0)`" }.joined(separator: ", ")
        report(
            .criterionWithoutLanguage, "the topic of `\(criterion.id)` has no terms in \(list)", at: place,
            remedy: "add terms; until then plans in such a language are partly scored")
    }
}
