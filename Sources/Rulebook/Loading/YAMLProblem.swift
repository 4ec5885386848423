import Yams

/// Says what YAML itself finds wrong with a file.
enum YAMLProblem {
    static func diagnostic(_ error: YamlError, in file: RuleFile) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            let begin =
                context.map { context in
                    context.text + (context.mark.line < mark.line ? " that begins on line \(context.mark.line)" : "")
                        + ": "
                } ?? ""
            return syntax(begin + problem, at: mark, in: file)
        case .composer(_, let problem, let mark, _):
            if problem.contains("another document") {
                return Diagnostic(
                    .severalDocuments, "a second YAML document begins here", at: location(mark, in: file),
                    length: 3, remedy: "keep one document in a file: take the line `---` out, or split the file")
            }
            return syntax(problem, at: mark, in: file)
        case .duplicatedKeysInMapping(let keys, let context):
            return Diagnostic(
                .duplicateKey, "key `\(keys.first ?? "")` is written twice in one mapping",
                at: location(context.mark, in: file), remedy: "keep one of them; nothing else in this file was checked")
        case .reader(let problem, _, _, _):
            return syntax(problem, at: nil, in: file)
        default:
            return syntax("\(error)", at: nil, in: file)
        }
    }

    private static func syntax(_ problem: String, at mark: Mark?, in file: RuleFile) -> Diagnostic {
        Diagnostic(
            .invalidYAML, "the file is not valid YAML: \(problem)", at: location(mark, in: file),
            remedy: remedy(for: problem))
    }

    private static func remedy(for problem: String) -> String {
        if problem.contains("cannot start any token") {
            return "indent with spaces, and put quotes around text that begins with a special character"
        }
        if problem.contains("undefined alias") { return "write the value out: rule files have no anchors and aliases" }
        if problem.contains("mapping values are not allowed") {
            return "put quotes around text that holds a colon and a space, and check the indentation"
        }
        if problem.contains("',' or ']'") || problem.contains("',' or '}'") {
            return "close the bracket, or put quotes around text that holds brackets or braces"
        }
        return
            "check indentation, quotes and brackets here and on the line above; nothing else in this file was checked"
    }

    private static func location(_ mark: Mark?, in file: RuleFile) -> SourceLocation {
        SourceLocation(file: file.path, line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
}
