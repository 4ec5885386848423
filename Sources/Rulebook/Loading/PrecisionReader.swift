extension RuleReader {
    /// The measurements of `precision.yaml`; broken ones are left out.
    mutating func measurements(_ value: RuleValue) -> [Measurement] {
        var measurements: [Measurement] = []
        for item in value["measurements"]?.items ?? [] {
            guard let measurement = measurement(item), let place = item["criterion"]?.place else { continue }
            if let first = measurements.first(where: measurement.isSame) {
                report(
                    .duplicateMeasurement,
                    "`\(measurement.criterion)` was measured by this source before; first on line \(first.location.line)",
                    at: place, remedy: "keep the later one, or tell the sources apart")
            }
            measurements.append(measurement)
        }
        return measurements
    }

    private mutating func measurement(_ value: RuleValue) -> Measurement? {
        guard let criterion = value["criterion"]?.text, let language = value["language"],
            let code = language.text, let rung = value["rung"]?.wholeNumber, let date = value["date"]?.text,
            let source = value["source"]?.text, let right = value["right"], let wrong = value["wrong"]?.wholeNumber,
            let place = value["criterion"]?.place
        else { return nil }
        if let languages, !languages.contains(code) {
            report(
                .languageNotInRulebook, "the rulebook does not list the language `\(code)`", at: language.place,
                remedy: "add it to `languages` in rulebook.yaml, or take the measurement out")
        }
        let missed = value["missed"]?.wholeNumber
        if (right.wholeNumber ?? 0) + wrong + (missed ?? 0) == 0 {
            report(.nothingMeasured, "nothing was counted", at: right.place, remedy: "take the measurement out")
        }
        return Measurement(
            criterion: criterion, language: code, rung: rung, date: date, source: source, right: right.wholeNumber ?? 0,
            wrong: wrong, missed: missed, location: place.location)
    }
}
