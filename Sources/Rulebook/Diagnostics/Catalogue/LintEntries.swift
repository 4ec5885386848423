extension DiagnosticCatalogue {
    /// What `touchstone lint` alone finds in rules: terms, titles, rungs.
    static let lintEntries = [
        Entry(
            .termAlwaysExcepted, "Term that an `except` term always covers",
            "Whatever the term matches, in any inflection, an `except` term matches too, so that it never counts.",
            in: "criteria/sme-support.yaml",
            wrong: topic("    en: [SME, small firms]\n    zh: [小企业]", except: "small firm"),
            right: topic("    en: [SME, small firms]\n    zh: [小企业]", except: "small firm loan book")),
        Entry(
            .titleWithoutLanguage, "Title missing in a language",
            "A report in that language would print the title in another one.",
            in: "criteria/circularity.yaml", wrong: "title: {en: Circular economy}",
            right: "title: {en: Circular economy, zh: 循环经济}"),
        Entry(
            .rungOutOfReach, "Rung out of reach",
            "A rung needs facets that no cue can find in this language: plans in it are held on a lower rung.",
            in: "cues/action.yaml", wrong: "terms:\n  en: [will lend]",
            right: "terms:\n  en: [will lend]\n  zh: [设立]"),
        Entry(
            .placeholder, "Placeholder left",
            "`touchstone new` writes TODO where the author has to write something. What begins so is not ready.",
            in: "criteria/circularity.yaml", wrong: "question: TODO (what does the criterion ask of a plan?)",
            right: "question: Does the plan move to a circular economy?"),
        Entry(
            .coveredTerm, "Term that others cover",
            "Other terms of the list match the same words in every case. What does nothing costs readers time.",
            in: "criteria/sme-support.yaml",
            wrong: topic("    en: [(micro|small) firm, small firms]\n    zh: [小企业]", except: "small firm loan book"),
            right: topic("    en: [(micro|small) firm]\n    zh: [小企业]", except: "small firm loan book")),
        Entry(
            .sameTermInStrands, "Term in two strands",
            "A passage with it is evidence for one strand only, whichever comes first.",
            in: "criteria/sme-support.yaml",
            wrong: topic(
                "    en: [SME, street trader]\n    zh: [小企业]\n  informal-economy:\n    en: [street trader]\n    zh: [摊贩]",
                except: "SME journal"),
            right: topic(
                "    en: [SME]\n    zh: [小企业]\n  informal-economy:\n    en: [street trader]\n    zh: [摊贩]",
                except: "SME journal")),
        Entry(
            .exceptWithoutTopic, "False friend that no term can match",
            "An `except` term takes out topic matches that lie within it; no term can lie within this one.",
            in: "criteria/sme-support.yaml", wrong: "except:\n  en: [start-up cost]",
            right: "except:\n  en: [small business loan book]"),
        Entry(
            .coveredInOtherCriterion, "Term that another criterion matches too",
            "A sentence with it counts for both criteria. That is right where it speaks of both.",
            in: "criteria/circularity.yaml", wrong: "topic:\n  economy:\n    en: [circular economy, SME]\n    zh: 循环经济",
            right: "topic:\n  economy:\n    en: circular economy\n    zh: 循环经济"),
        Entry(
            .coveredInOtherStrand, "Term that another strand matches too",
            "Both match the same words: the evidence names the strand that comes first in the file.",
            in: "criteria/sme-support.yaml",
            wrong: topic(
                "    en: [(micro|small|street) trader]\n    zh: [小企业]\n  informal-economy:\n    en: [street trader]\n    zh: [摊贩]",
                except: "small trader fair"),
            right: topic(
                "    en: [(micro|small) trader]\n    zh: [小企业]\n  informal-economy:\n    en: [street trader]\n    zh: [摊贩]",
                except: "small trader fair")),
        Entry(
            .longerTerm, "Term that a shorter one makes needless",
            "Wherever it matches, a shorter term of the list matches a part of it; only the quoted words are longer.",
            in: "criteria/circularity.yaml",
            wrong: "topic:\n  economy:\n    en: [circular economy, circular economy plan]\n    zh: 循环经济",
            right: "topic:\n  economy:\n    en: [circular economy]\n    zh: 循环经济"),
    ]

    private static func topic(_ terms: String, except: String) -> String {
        "topic:\n  firms:\n\(terms)\nexcept:\n  en: [\(except)]"
    }
}
