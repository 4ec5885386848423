/// The files of a criterion that is still to be written: they load, `touchstone lint` names each placeholder, and the test fails.
public struct CriterionSkeleton: Sendable {
    /// Lower-case words joined by hyphens.
    public let id: String
    /// The language that the author begins with.
    private let language: String

    /// - Parameter languages: those of the rulebook; the skeleton is in English where it is among them, else in the first.
    /// - Returns: nil if the id is none.
    public init?(id: String, languages: [String]) {
        guard ScalarReader.isIdentifier(id) else { return nil }
        self.id = id
        language = languages.contains("en") ? "en" : languages.first ?? "en"
    }

    public var criterion: RuleFile {
        RuleFile(
            path: "criteria/\(id).yaml",
            text: """
                # yaml-language-server: $schema=../Schema/criterion.schema.json
                id: \(id)
                version: 1
                title: {\(language): TODO}
                source: TODO (key message and paragraphs of the background paper)
                question: TODO (what does the criterion ask of a plan?)
                breadth: 10%
                topic:
                  main:
                    \(language): [TODO]

                """)
    }

    public var tests: RuleFile {
        RuleFile(
            path: "criteria/\(id).tests.yaml",
            text: """
                # yaml-language-server: $schema=../Schema/tests.schema.json
                tests:
                  - name: TODO (what the text is an example of)
                    lang: \(language)
                    text: TODO (a sentence that commits to it, as a plan would write it, with its evidence marked).
                    rung: 2

                """)
    }
}
