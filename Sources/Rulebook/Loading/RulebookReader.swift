/// What `rulebook.yaml` says, before criteria and cues are joined to it.
struct RulebookOutline {
    var version: String
    /// The lead languages last.
    var languages: [String]
    var leadLanguages: [String]
    var messages: [Message]
    var parameters: ScoringParameters
    /// Where criteria are listed, in order.
    var memberPlaces: [(id: String, message: String, place: ScalarPlace)]

    /// Languages that a criterion must have terms in.
    func languages(expectedOf criterion: String) -> [String] {
        messages.haveLead(criterion) ? languages : languages.filter { !leadLanguages.contains($0) }
    }
}

extension RuleReader {
    /// The outline from `rulebook.yaml`; nil if version, languages or messages are missing altogether.
    mutating func outline(_ value: RuleValue) -> RulebookOutline? {
        checkLanguages(of: value["title"])
        var listed: Set<String> = []
        let leadLanguages = value["lead-languages"]?.items ?? []
        for item in (value["languages"]?.items ?? []) + leadLanguages {
            guard let language = item.text, !listed.insert(language).inserted else { continue }
            report(
                .duplicateLanguage, "the language `\(language)` is listed twice", at: item.place,
                remedy: "delete one of them")
        }
        let parameters = parameters(value["scoring"])
        var places: [(id: String, message: String, place: ScalarPlace)] = []
        var messages: [Message] = []
        for item in value["messages"]?.items ?? [] {
            guard let message = message(item, places: &places) else { continue }
            if messages.contains(where: { $0.id == message.id }) {
                report(
                    .duplicateIdentifier, "the message `\(message.id)` is there twice",
                    at: item["id"]?.place ?? item.place,
                    remedy: "give each message an id of its own, or join them")
            }
            messages.append(message)
        }
        if let place = value.entries.first(where: { $0.key == "messages" })?.keyPlace, !messages.isEmpty,
            messages.allSatisfy({ $0.weight == 0 })
        {
            report(
                .noWeight, "no message has a weight, so that no plan has a score", at: place,
                remedy: "give at least one message a weight above 0")
        }
        guard let version = value["version"]?.text, let languages, !messages.isEmpty else { return nil }
        return RulebookOutline(
            version: version, languages: languages, leadLanguages: leadLanguages.compactMap(\.text), messages: messages,
            parameters: parameters, memberPlaces: places)
    }

    private mutating func message(
        _ value: RuleValue, places: inout [(id: String, message: String, place: ScalarPlace)]
    ) -> Message? {
        checkLanguages(of: value["title"])
        guard let id = value["id"]?.text, let weight = value["weight"]?.number else { return nil }
        var members: [Message.Member] = []
        for item in value["criteria"]?.items ?? [] {
            guard let criterion = item["id"]?.text, let place = item["id"]?.place else { continue }
            places.append((criterion, id, place))
            members.append(
                Message.Member(
                    criterion: criterion, weight: item["weight"]?.number ?? 0, isLead: item["lead"]?.flag ?? false))
        }
        if let first = value["criteria"]?.place, !members.isEmpty, members.allSatisfy({ $0.weight == 0 }) {
            report(
                .noWeight, "no criterion of the message `\(id)` has a weight", at: first,
                remedy: "give at least one criterion a weight above 0")
        }
        return Message(id: id, title: value["title"]?.textByKey ?? [:], weight: weight, members: members)
    }

    private mutating func parameters(_ value: RuleValue?) -> ScoringParameters {
        var parameters = ScoringParameters()
        guard let value else { return parameters }
        if let values = value["rung-values"] {
            let numbers = values.items.compactMap(\.number)
            if numbers.count == 5 { parameters.rungValues = numbers }
            for (item, before) in zip(values.items.dropFirst(), numbers) where (item.number ?? 1) < before {
                report(
                    .valuesNotRising, "the rung values do not rise", at: item.place,
                    remedy: "write a value of at least that of the rung below")
            }
        }
        if let number = value["depth-measures"]?.wholeNumber { parameters.depthMeasures = number }
        if let number = value["depth-share"]?.number { parameters.depthShare = number }
        if let number = value["minimum-measures"]?.wholeNumber { parameters.minimumMeasures = number }
        if let number = value["readable-share"]?.number { parameters.readableShare = number }
        return parameters
    }
}
