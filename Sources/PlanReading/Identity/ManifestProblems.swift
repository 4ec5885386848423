import Yams

/// Checks the values of a manifest or of front matter and words what is wrong with them.
struct ManifestProblems {
    let file: String
    /// Lines of the file above the YAML.
    let lineOffset: Int
    private(set) var found: [ReadingNote] = []

    init(file: String, lineOffset: Int) {
        self.file = file
        self.lineOffset = lineOffset
    }

    mutating func add(_ code: String, _ mark: Mark?, _ what: String, remedy: String) {
        found.append(
            ReadingNote(severity: .error, code: code, message: "\(place(mark)): \(what): \(remedy).", file: file))
    }

    mutating func add(syntax error: any Error) {
        guard let error = error as? YamlError else {
            return add("R120", nil, "no YAML", remedy: "check the quotes, colons and indents")
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            add("R120", mark, "no sound YAML (\(problem))", remedy: "check the quotes, colons and indents there")
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map(\.description).sorted().map { "`\($0)`" }.joined(separator: ", ")
            add("R120", context.mark, "\(names) stands there twice", remedy: "keep one")
        default:
            add("R120", nil, "no sound YAML", remedy: "check the quotes, colons and indents")
        }
    }

    mutating func add(unknownKey name: String, _ mark: Mark?) {
        let known = PlanManifest.keys.map { "`\($0)`" }.joined(separator: ", ")
        let remedy = Spelling.nearest(to: name, among: PlanManifest.keys).map { "did you mean `\($0)`?" }
        add(
            "R121", mark, "unknown key `\(name)`",
            remedy: remedy.map { "\($0) Keys are \(known)" } ?? "keys are \(known)")
    }

    mutating func country(_ value: Node) -> String? {
        let text = value.string ?? ""
        if CountryCode.isAssigned(text) { return text }
        let remedy = CountryCode.meant(by: text).map { "did you mean `\($0)`?" }
        let rule = "country codes are the three capitals of ISO 3166-1, such as ITA"
        add(
            "R122", value.mark, "`\(text)` is no country code",
            remedy: remedy.map { "\($0) C\(rule.dropFirst())" } ?? rule)
        return nil
    }

    mutating func year(_ value: Node) -> Int? {
        if let year = value.int, (1900...2100).contains(year) { return year }
        add("R122", value.mark, "`\(value.string ?? "")` is no year", remedy: "write four digits from 1900 to 2100")
        return nil
    }

    mutating func text(_ value: Node, key: String) -> String? {
        if let text = value.string.map(LineJoiner.folded), !text.isEmpty { return text }
        add(
            "R122", value.mark, "`\(key)` is empty or no text",
            remedy: "write the text after the colon, or take the line out")
        return nil
    }

    mutating func language(_ value: Node) -> String? {
        let text = value.string ?? ""
        if let primary = PlanLanguage.primary(of: text) { return primary }
        add("R122", value.mark, "`\(text)` is no language", remedy: "write its two letters, such as en, fr or zh")
        return nil
    }

    private func place(_ mark: Mark?) -> String {
        guard let mark else { return file }
        return "\(file):\(mark.line + lineOffset):\(mark.column)"
    }
}
