import Rulebook
import Testing

/// A rulebook of one criterion with two strands, in English and Chinese.
enum SampleRulebook {
    static func loaded() throws -> Rulebook {
        let loading = RulebookLoader.load(files: files)
        return try #require(loading.rulebook, "\(loading.diagnostics)")
    }

    private static let files = [
        RuleFile(
            path: "rulebook.yaml",
            text: """
                version: 1.0.0
                title: {en: A small rulebook, zh: 小规则手册}
                languages: [en, zh]
                messages:
                  - id: production
                    title: {en: Production, zh: 生产}
                    weight: 1
                    criteria:
                      - {id: sme-support, weight: 1}

                """),
        RuleFile(
            path: "criteria/sme-support.yaml",
            text: """
                id: sme-support
                version: 1
                title: {en: Support for small firms, zh: 支持小企业}
                source: key message 1(d)
                question: Does the plan help small firms?
                breadth: 10%
                topic:
                  firms:
                    en: [SME, small firm, entrepreneur]
                    zh: [中小企业]
                  owners:
                    en: [women first]
                    zh: [女企业家]
                except:
                  en: [SME journal]

                """),
        cue("action", "en: [will (lend|give|be given)]\n  zh: [将]"), cue("deadline", "en: [by <year>]"),
        cue("negation", "en: [not]"),
    ]

    private static func cue(_ role: String, _ terms: String) -> RuleFile {
        RuleFile(path: "cues/\(role).yaml", text: "id: \(role)\nversion: 1\nrole: \(role)\nterms:\n  \(terms)\n")
    }
}
