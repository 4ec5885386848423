import Rulebook

/// Titles that lack a language: reports in it would show another one.
struct TitleCheck {
    private let rulebook: Rulebook
    private let places: RuleFilePlaces

    init(_ rulebook: Rulebook, places: RuleFilePlaces) {
        self.rulebook = rulebook
        self.places = places
    }

    func diagnostics() -> [Diagnostic] {
        let common = rulebook.languages.filter { !rulebook.leadLanguages.contains($0) }
        let messages = rulebook.messages.compactMap { message in
            missing(
                message.title, of: "message `\(message.id)`", at: places.place(ofMessage: message.id), length: 2,
                languages: common)
        }
        let criteria = rulebook.criteria.compactMap { criterion in
            missing(
                criterion.title, of: "criterion `\(criterion.id)`", at: places.place(of: "title", in: criterion.file),
                length: 5, languages: rulebook.languages(expectedOf: criterion.id))
        }
        return messages + criteria
    }

    private func missing(
        _ title: [String: String], of what: String, at place: SourceLocation, length: Int, languages: [String]
    ) -> Diagnostic? {
        let missing = languages.filter { title[$0] == nil }
        guard !missing.isEmpty else { return nil }
        let list = missing.map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            .titleWithoutLanguage, "the \(what) has no title in \(list)", at: place, length: length,
            remedy: "add it under `title`")
    }
}
