extension DiagnosticCatalogue {
    /// E2xx: ids and references.
    static let referenceEntries = [
        Entry(
            .duplicateIdentifier, "Id used twice", "Results and overrides are kept by id, so an id names one thing.",
            in: "rulebook.yaml",
            wrong: """
                messages:
                  - {id: production, title: {en: Production, zh: 生产}, weight: 1, criteria: [{id: sme-support, weight: 1}]}
                  - {id: production, title: {en: Investment, zh: 投资}, weight: 1, criteria: [{id: circularity, weight: 1}]}
                """,
            right: """
                messages:
                  - {id: production, title: {en: Production, zh: 生产}, weight: 1, criteria: [{id: sme-support, weight: 1}]}
                  - {id: investment, title: {en: Investment, zh: 投资}, weight: 1, criteria: [{id: circularity, weight: 1}]}
                """),
        Entry(
            .identifierNotFileName, "Id is not the file's name",
            "A cue or criterion is found by its file's name; id and name must agree.", in: "criteria/sme-support.yaml",
            wrong: "id: small-firms", right: "id: sme-support"),
        Entry(
            .unknownLanguage, "Unknown language code",
            "Languages are written in the two letters of ISO 639-1, without region or script.",
            in: "criteria/sme-support.yaml", wrong: "except:\n  eng: [subject-matter expert]",
            right: "except:\n  en: [subject-matter expert]"),
        Entry(
            .languageNotInRulebook, "Language not in the rulebook",
            "Terms in a language that `rulebook.yaml` does not list are never used.", in: "criteria/sme-support.yaml",
            wrong: "except:\n  sv: [liten]", right: "except:\n  en: [subject-matter expert]"),
        Entry(
            .criterionInNoMessage, "Criterion in no message",
            "Each criterion belongs to a message in `rulebook.yaml`; one that is in none is not scored.",
            in: "rulebook.yaml",
            wrong: """
                messages:
                  - {id: production, title: {en: Production, zh: 生产}, weight: 1, criteria: [{id: circularity, weight: 1}]}
                """,
            right: """
                messages:
                  - id: production
                    title: {en: Production, zh: 生产}
                    weight: 1
                    criteria: [{id: circularity, weight: 1}, {id: sme-support, weight: 1}]
                """),
        Entry(
            .criterionInSeveralMessages, "Criterion listed twice",
            "A criterion belongs to one message: in two it would count twice in the plan score.", in: "rulebook.yaml",
            wrong: """
                messages:
                  - id: production
                    title: {en: Production, zh: 生产}
                    weight: 1
                    criteria: [{id: circularity, weight: 1}, {id: sme-support, weight: 1}, {id: circularity, weight: 2}]
                """,
            right: """
                messages:
                  - id: production
                    title: {en: Production, zh: 生产}
                    weight: 1
                    criteria: [{id: circularity, weight: 1}, {id: sme-support, weight: 1}]
                """),
        Entry(
            .unknownCriterion, "Unknown criterion", "A message lists a criterion that has no file in `criteria`.",
            in: "rulebook.yaml",
            wrong: """
                messages:
                  - id: production
                    title: {en: Production, zh: 生产}
                    weight: 1
                    criteria: [{id: circularty, weight: 1}, {id: sme-support, weight: 1}]
                """,
            right: """
                messages:
                  - id: production
                    title: {en: Production, zh: 生产}
                    weight: 1
                    criteria: [{id: circularity, weight: 1}, {id: sme-support, weight: 1}]
                """),
        Entry(
            .unreachableCue, "Cue that no plan reaches",
            "The cue has terms only in languages that the rulebook does not list.", in: "cues/action.yaml",
            wrong: "terms:\n  sv: [skall]", right: "terms:\n  en: [will establish]\n  zh: [设立]"),
        Entry(
            .guardAtStart, "Guard with position start",
            "`position: start` is for nominal titles (\"Creation of …\"). A guard acts on a clause wherever it stands in it.",
            in: "cues/action.yaml", wrong: "role: negation\nposition: start", right: "role: negation"),
        Entry(
            .noWeight, "Nothing has a weight", "Scores are weighted means: without a weight above 0 there is no score.",
            in: "rulebook.yaml",
            wrong: """
                messages:
                  - id: production
                    title: {en: Production, zh: 生产}
                    weight: 0
                    criteria: [{id: circularity, weight: 1}, {id: sme-support, weight: 1}]
                """,
            right: """
                messages:
                  - id: production
                    title: {en: Production, zh: 生产}
                    weight: 1
                    criteria: [{id: circularity, weight: 1}, {id: sme-support, weight: 1}]
                """),
        Entry(
            .duplicateLanguage, "Language listed twice", "The list of languages names each once.", in: "rulebook.yaml",
            wrong: "languages: [en, zh, en]", right: "languages: [en, zh]"),
        Entry(
            .duplicateMeasurement, "Measured twice by one source",
            "Counts are added up: what stands twice would count twice. A later measurement takes the place of the earlier.",
            in: "precision.yaml",
            wrong: """
                measurements:
                  - {criterion: circularity, language: en, rung: 1, date: 2026-01-10, source: gold.csv, right: 50, wrong: 9}
                  - {criterion: circularity, language: en, rung: 1, date: 2026-02-20, source: gold.csv, right: 55, wrong: 5}
                """,
            right: """
                measurements:
                  - {criterion: circularity, language: en, rung: 1, date: 2026-02-20, source: gold.csv, right: 55, wrong: 5}
                """),
    ]
}
