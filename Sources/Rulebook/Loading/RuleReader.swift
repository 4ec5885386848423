/// What reading any rule file needs, and what it reports: the values of one file turned into the model.
///
/// Whatever is broken is reported and left out; a value is nil only if something that it cannot be without is broken.
struct RuleReader {
    let file: RuleFile
    /// The file's text, to find places inside values.
    let text: String
    /// The languages of the rulebook; nil if `rulebook.yaml` could not be read, and nothing is checked against them.
    let languages: [String]?
    /// What `rulebook.yaml` says; nil while it is read itself.
    let outline: RulebookOutline?
    private(set) var diagnostics: [Diagnostic] = []

    init(file: RuleFile, text: String, languages: [String]?, outline: RulebookOutline? = nil) {
        self.file = file
        self.text = text
        self.languages = languages
        self.outline = outline
    }

    mutating func report(_ code: DiagnosticCode, _ message: String, at place: ScalarPlace, remedy: String) {
        diagnostics.append(Diagnostic(code, message, at: place.location, length: place.length, remedy: remedy))
    }

    /// Reports a part of a text, by offset in Unicode scalars.
    mutating func report(
        _ code: DiagnosticCode, _ message: String, in value: RuleValue, offset: Int, length: Int, remedy: String
    ) {
        let place = ScalarMap(SourceText(text)).location(of: offset, in: value.text ?? "", at: value.place)
        diagnostics.append(Diagnostic(code, message, at: place, length: length, remedy: remedy))
    }

    /// The id of a cue or criterion, which has to be the name of its file.
    mutating func checkIdentifier(_ value: RuleValue) -> String? {
        guard let id = value.text else { return nil }
        if id != file.stem {
            report(
                .identifierNotFileName, "the id `\(id)` is not the file's name", at: value.place,
                remedy: "write `\(file.stem)`, or rename the file to `\(id).yaml`")
        }
        return id
    }

    /// Reports languages that the rulebook does not list.
    mutating func checkLanguages(of value: RuleValue?) {
        guard let languages else { return }
        for entry in value?.entries ?? [] where !languages.contains(entry.key) {
            report(
                .languageNotInRulebook, "the rulebook does not list the language `\(entry.key)`", at: entry.keyPlace,
                remedy: "add it to `languages` in rulebook.yaml, or take its entry out")
        }
    }

    // MARK: Terms

    /// A term group; broken terms are left out.
    mutating func termGroup(_ value: RuleValue?) -> TermGroup {
        checkLanguages(of: value)
        var group = TermGroup()
        for entry in value?.entries ?? [] {
            let language = TermLanguage(entry.key)
            var seen: [String: Int] = [:]
            var terms: [Term] = []
            for item in entry.value.items {
                guard let term = term(item, language: language) else { continue }
                checkDuplicates(of: term, item, seen: &seen)
                terms.append(term)
            }
            if !terms.isEmpty { group.byLanguage[entry.key] = terms }
        }
        return group
    }

    private mutating func term(_ value: RuleValue, language: TermLanguage) -> Term? {
        guard let source = value.text else { return nil }
        do {
            let pattern = try TermParser.parse(source, language: language)
            return Term(source: source, pattern: pattern, location: value.place.location)
        } catch {
            report(
                error.code, error.message, in: value, offset: error.range.lowerBound, length: error.range.count,
                remedy: error.remedy)
            return nil
        }
    }

    /// - Parameter seen: lines of the alternatives before, by their keys.
    private mutating func checkDuplicates(of term: Term, _ value: RuleValue, seen: inout [String: Int]) {
        for alternative in term.pattern.topLevelAlternatives {
            let line = seen.updateValue(term.location.line, forKey: alternative.comparisonKey)
            guard let line else { continue }
            report(
                .duplicateTerm, "the term `\(alternative.text)` stands twice in the list; first on line \(line)",
                at: value.place, remedy: "delete one of them")
        }
    }

    /// Reports terms that can never count, since an `except` term is the same.
    mutating func checkReachable(_ group: TermGroup, except: TermGroup) {
        for language in group.byLanguage.keys.sorted() {
            guard except.byLanguage[language] != nil else { continue }
            let covers = (except.byLanguage[language] ?? []).flatMap { term in
                term.pattern.topLevelAlternatives.map { ($0.comparisonKey, term.location.line) }
            }
            let lines = Dictionary(covers) { first, _ in first }
            for term in group.byLanguage[language] ?? [] {
                for alternative in term.pattern.topLevelAlternatives {
                    guard let line = lines[alternative.comparisonKey] else { continue }
                    diagnostics.append(
                        Diagnostic(
                            .unreachableTerm,
                            "the term `\(alternative.text)` never counts: `except` on line \(line) covers it",
                            at: term.location, length: term.source.unicodeScalars.count,
                            remedy: "take it out here or there, or make the `except` term longer"))
                }
            }
        }
    }
}
