extension RuleReader {
    /// The tests of a `criteria/ID.tests.yaml`; broken tests are left out.
    /// - Parameter criterion: the criterion tested, nil if it is missing or broken.
    mutating func tests(_ value: RuleValue, of criterion: Criterion?) -> [RuleTest] {
        var lines: [String: Int] = [:]
        return (value["tests"]?.items ?? []).compactMap { item in
            if let name = item["name"], let text = name.text {
                if let line = lines[text] {
                    report(
                        .duplicateTestName, "the test name is there twice; first on line \(line)", at: name.place,
                        remedy: "say in the name what is different about this test")
                } else {
                    lines[text] = name.place.location.line
                }
            }
            return test(item, criterion: criterion)
        }
    }

    private mutating func test(_ value: RuleValue, criterion: Criterion?) -> RuleTest? {
        let text = markedText(value["text"])
        let language = testLanguage(value["lang"])
        checkStrand(value["strand"], criterion: criterion)
        let killedBy = guardCue(value, "killed-by", effect: .kill)
        let droppedBy = guardCue(value, "dropped-by", effect: .drop)
        let cappedBy = guardCue(value, "capped-by", effect: .cap)
        checkConflicts(value)
        if value["only"]?.flag == true, let key = value.entries.first(where: { $0.key == "only" }) {
            report(
                .onlyTest, "this test runs alone: the others are left out", at: key.keyPlace,
                remedy: "take `only` out before you share the rule; CI refuses it")
        }
        guard let name = value["name"]?.text, let text, let language, let rung = value["rung"]?.wholeNumber else {
            return nil
        }
        return RuleTest(
            name: name, criterion: file.stem, language: language, text: text.text, marks: text.marks,
            marksAllTopics: value["topics"]?.text == "all", rung: rung,
            strand: value["strand"]?.text, killedBy: killedBy, droppedBy: droppedBy, cappedBy: cappedBy,
            todo: value["todo"]?.text, only: value["only"]?.flag ?? false, year: value["year"]?.wholeNumber,
            country: value["country"]?.text, location: value.place.location)
    }

    private mutating func markedText(_ value: RuleValue?) -> MarkedText? {
        guard let value, let text = value.text else { return nil }
        do {
            return try MarkedText(text)
        } catch {
            report(
                error.code, error.message, in: value, offset: error.offset, length: error.length, remedy: error.remedy)
            return nil
        }
    }

    private mutating func testLanguage(_ value: RuleValue?) -> String? {
        guard let value, let language = value.text else { return nil }
        if let languages, !languages.contains(language) {
            report(
                .testLanguageNotInRulebook, "the rulebook does not list the language `\(language)`", at: value.place,
                remedy: Suggestion.remedy(for: language, among: languages, what: "language"))
        }
        return language
    }

    private mutating func checkStrand(_ value: RuleValue?, criterion: Criterion?) {
        guard let value, let strand = value.text, let criterion else { return }
        let known = criterion.topic.map(\.id)
        if known.contains(strand) { return }
        report(
            .unknownStrand, "`\(criterion.id)` has no strand `\(strand)`", at: value.place,
            remedy: Suggestion.remedy(for: strand, among: known, what: "strand"))
    }

    private mutating func guardCue(_ test: RuleValue, _ key: String, effect: Guard.Effect) -> Guard? {
        guard let value = test[key], let guardCue = value.text.flatMap(Guard.init(rawValue:)) else { return nil }
        if guardCue.effect != effect {
            let right =
                switch guardCue.effect {
                case .kill: "killed-by"
                case .drop: "dropped-by"
                case .cap: "capped-by"
                }
            report(
                .guardWithOtherEffect,
                "`\(guardCue.rawValue)` \(guardCue.effect.rawValue)s a match: `\(key)` cannot name it",
                at: value.place, remedy: "write `\(right): \(guardCue.rawValue)`")
        }
        return guardCue
    }

    /// A test that no behaviour could pass.
    private mutating func checkConflicts(_ test: RuleValue) {
        guard let rung = test["rung"], let expected = rung.wholeNumber else { return }
        let limits = [("killed-by", 0), ("dropped-by", 0), ("capped-by", 1)]
        for (key, limit) in limits where test[key] != nil && expected > limit {
            report(
                .conflictingExpectations,
                "rung \(expected) and `\(key)` cannot both be: the guard leaves rung \(limit)",
                at: rung.place, remedy: "write `rung: \(limit)`, or take `\(key)` out")
        }
        if expected == 0, let strand = test["strand"] {
            report(
                .conflictingExpectations, "rung 0 and `strand` cannot both be: nothing is found at rung 0",
                at: strand.place,
                remedy: "take `strand` out, or write the rung that is meant")
        }
    }
}
