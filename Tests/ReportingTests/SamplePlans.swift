import PlanReading
import Scoring

@testable import Reporting

extension SampleResults {
    static let alphaland = Scorecard(
        plan: PlanIdentity(
            id: "ALP-2021-recovery", country: "ALP", title: "Alphaland Recovery Plan", year: 2021, languages: ["en"]),
        state: .scored, score: 41.2345, arithmeticScore: 45.5, weakestMessage: "investment",
        messages: [
            MessageScore(id: "production", score: 61.55, applicable: 2, total: 2),
            MessageScore(id: "investment", score: 29.4, applicable: 1, total: 1),
            MessageScore(id: "foundations", score: 0, applicable: 1, total: 1),
        ],
        criteria: [
            score(
                "circularity", .accountable, 71.25, depth: 0.8, breadth: 0.5042,
                [
                    finding(
                        "a00000000001", "circularity", .accountable,
                        "The Ministry of Environment will set up 40 repair centres by 2025 with USD 12.5 million for the circular economy; the Court of Audit reviews progress every year.",
                        [
                            (.action, "will set up"), (.number, "40 repair centres"), (.deadline, "by 2025"),
                            (.budget, "USD 12.5 million"), (.topic, "circular economy"), (.body, "the Court of Audit"),
                            (.monitoring, "reviews progress"),
                        ], facets: [.action, .target, .budget, .monitoring], document: "ALP-2021-recovery.pdf",
                        page: 12, headings: ["Part II", "Waste and resources"], measure: "p12-1")
                ],
                budget: BudgetShare(
                    totals: [
                        BudgetShare.Total(
                            currency: "USD", low: 12_500_000, central: 15_500_000, high: 20_000_000, plan: 62_000_000),
                        BudgetShare.Total(currency: nil, low: 0, central: 0, high: 0, plan: 400),
                    ], taggedMeasures: 3, costedMeasures: 2)),
            score(
                "sme-support", .resourced, 56.7, depth: 0.6, breadth: 0.49,
                [
                    finding(
                        "a00000000002", "sme-support", .resourced,
                        "The Development Bank will lend USD 25 million to SMEs; 4,000 firms will be served by 2025.",
                        [
                            (.action, "will lend"), (.budget, "USD 25 million"), (.topic, "SMEs"),
                            (.number, "4,000 firms"), (.deadline, "by 2025"),
                        ], facets: [.action, .target, .budget], document: "ALP-2021-recovery.pdf", page: 31, row: 4,
                        headings: ["Part III", "Annex table"], measure: "p31-4"),
                    finding(
                        "a00000000003", "sme-support", .mentioned,
                        "Small enterprises could benefit from simpler licensing.", [(.topic, "Small enterprises")],
                        facets: [],
                        guards: [GuardHit(guardCue: .hedging, words: "could", term: "could")],
                        document: "ALP-2021-recovery.pdf", page: 33),
                ], gap: Gap(next: .accountable, missing: [.monitoring], nearest: "a00000000002")),
            score(
                "gender-mainstreaming", .committed, 29.4, depth: 0.4, breadth: 0.0467,
                [
                    finding(
                        "a00000000004", "gender-mainstreaming", .committed,
                        "A gender budget will be introduced in all ministries.",
                        [(.topic, "gender budget"), (.action, "will be introduced")], facets: [.action],
                        document: "ALP-2021-recovery.pdf", page: 40, measure: "p40-2")
                ],
                adverse: [
                    finding(
                        "a00000000005", "gender-mainstreaming", .committed,
                        "The equality office will be closed.",
                        [(.topic, "equality office"), (.action, "will be closed")],
                        facets: [.action], document: "ALP-2021-recovery.pdf", page: 41, measure: "p41-1")
                ], gap: Gap(next: .resourced, missing: [.target, .budget], nearest: "a00000000004")),
            score(
                "health-systems", .absent, 0, depth: 0, breadth: 0,
                gap: Gap(next: .mentioned, missing: [], nearest: nil)),
        ],
        measures: [
            Measure(id: "p12-1", title: "Repair centres", document: "ALP-2021-recovery.pdf", page: 12),
            Measure(id: "p31-4", title: "Credit line", document: "ALP-2021-recovery.pdf", page: 31, row: 4),
        ], measureCount: 24,
        budget: PlanBudget(
            totals: [Amount(value: 62_000_000, currency: "USD"), Amount(value: 400, currency: nil)], measures: 24,
            costedMeasures: 5),
        documents: [
            DocumentSummary(
                name: "ALP-2021-recovery.pdf", format: "pdf", pageCount: 64, unreadablePages: [3, 5, 6, 7],
                language: "en",
                wordCount: 18_200, reader: "mutool 1.21.1")
        ])

    static let chinese = Scorecard(
        plan: PlanIdentity(
            id: "CHX-2021-规划", country: "CHX", title: "国家经济复苏与可持续发展规划纲要（2021—2025年）", year: 2021, languages: ["zh"]),
        state: .scored, score: 52.005, arithmeticScore: 52.5, weakestMessage: "production",
        messages: [
            MessageScore(id: "production", score: 50, applicable: 2, total: 2),
            MessageScore(id: "investment", score: 55, applicable: 1, total: 1),
            MessageScore(id: "foundations", score: nil, applicable: 0, total: 1),
        ],
        criteria: [
            score(
                "circularity", .committed, 40, depth: 0.4, breadth: 0.4,
                [
                    finding(
                        "c00000000001", "circularity", .committed,
                        "加快构建废旧物资循环利用体系，推进快递包装绿色转型，全面推行循环经济理念，构建多层次资源高效循环利用体系，深入推进园区循环化改造，补齐和延伸产业链，推进能源资源梯级利用、废物循环利用和污染物集中处置。",
                        [(.topic, "循环经济"), (.action, "推进")], facets: [.action], document: "CHX-2021-规划.docx",
                        headings: ["第三章", "绿色发展"], measure: "b57", language: "zh")
                ], gap: Gap(next: .resourced, missing: [.target, .budget], nearest: "c00000000001")),
            score(
                "sme-support", .resourced, 60, depth: 0.7, breadth: 0.36,
                [
                    finding(
                        "c00000000002", "sme-support", .resourced, "到2025年，安排300亿元专项资金支持中小微企业（含个体工商户）。",
                        [(.deadline, "到2025年"), (.budget, "300亿元"), (.topic, "中小微企业")],
                        facets: [.action, .budget], document: "CHX-2021-规划.docx", measure: "b60", language: "zh")
                ], gap: Gap(next: .accountable, missing: [.target, .monitoring], nearest: "c00000000002")),
            score(
                "gender-mainstreaming", .mentioned, 3.5, depth: 0.05, breadth: 0,
                [
                    finding(
                        "c00000000003", "gender-mainstreaming", .mentioned, "促进性别平等。", [(.topic, "性别平等")], facets: [],
                        document: "CHX-2021-规划.docx", language: "zh")
                ], gap: Gap(next: .committed, missing: [.action], nearest: "c00000000003")),
            uncounted("health-systems", .unsupportedLanguage),
        ],
        measures: [Measure(id: "b57", title: "循环利用体系", document: "CHX-2021-规划.docx")], measureCount: 12,
        documents: [
            DocumentSummary(
                name: "CHX-2021-规划.docx", format: "docx", pageCount: nil, unreadablePages: [], language: "zh",
                wordCount: 9_000, reader: nil)
        ])

    static let partial = Scorecard(
        plan: PlanIdentity(id: "plano", country: nil, title: "Plano de recuperação", year: nil, languages: ["pt"]),
        state: .partial, score: 12.5, arithmeticScore: 14.25, weakestMessage: "production",
        messages: [
            MessageScore(id: "production", score: 12.5, applicable: 1, total: 2),
            MessageScore(id: "investment", score: nil, applicable: 0, total: 1),
            MessageScore(id: "foundations", score: nil, applicable: 0, total: 1),
        ],
        criteria: [
            uncounted("circularity", .unsupportedLanguage),
            score(
                "sme-support", .absent, 0, depth: 0, breadth: 0,
                gap: Gap(next: .mentioned, missing: [], nearest: nil)),
            uncounted("gender-mainstreaming", .unsupportedLanguage), uncounted("health-systems", .notApplicable),
        ],
        documents: [
            DocumentSummary(
                name: "plano.odt", format: "odt", pageCount: nil, unreadablePages: [], language: "pt", wordCount: 900,
                reader: nil)
        ])

    static let withheld = Scorecard(
        plan: PlanIdentity(id: "torn", country: "TRN", title: "Torn Plan", year: 2020, languages: ["en"]),
        state: .withheld, bounds: ScoreBounds(low: 10.04, high: 62.5),
        messages: [MessageScore(id: "production", score: 20, applicable: 2, total: 2)],
        criteria: [
            score(
                "circularity", .mentioned, 3.5, depth: 0.05, breadth: 0,
                [
                    finding(
                        "d00000000001", "circularity", .mentioned, "Recycling matters.", [(.topic, "Recycling")],
                        facets: [], document: "torn.pdf", page: 2)
                ], gap: Gap(next: .committed, missing: [.action], nearest: "d00000000001")),
            uncounted("sme-support", .unreadable), uncounted("gender-mainstreaming", .unreadable),
            uncounted("health-systems", .unreadable),
        ], measureCount: 1,
        documents: [
            DocumentSummary(
                name: "torn.pdf", format: "pdf", pageCount: 20, unreadablePages: Array(9...20), language: "en",
                wordCount: 2_000, reader: "mutool 1.21.1")
        ])

    static let unreadable = Scorecard(
        plan: PlanIdentity(id: "scan", country: "SCN", title: "Scanned Plan", year: 2019, languages: []),
        state: .unreadable,
        documents: [
            DocumentSummary(
                name: "scan.pdf", format: "pdf", pageCount: 3, unreadablePages: [1, 2, 3], language: "und",
                wordCount: 0,
                reader: "mutool 1.21.1")
        ])

    /// Formulas, markup, control characters, escapes of Excel, and a name that climbs out of the folder.
    static let hostile = Scorecard(
        plan: PlanIdentity(
            id: "../=cmd|' /C calc'!A0", country: "=1+1", title: "=HYPERLINK(\"http://example.invalid\";\"x\")",
            year: 2021, languages: ["en"]),
        state: .scored, score: 0, arithmeticScore: 0, weakestMessage: "production",
        messages: [
            MessageScore(id: "production", score: 0, applicable: 2, total: 2),
            MessageScore(id: "investment", score: .nan, applicable: 1, total: 1),
            MessageScore(id: "foundations", score: 0, applicable: 1, total: 1),
        ],
        criteria: [
            score(
                "circularity", .mentioned, 3.5, depth: 0.05, breadth: 0,
                [
                    finding(
                        "e00000000001", "circularity", .mentioned, "=SUM(A1:A9) recycling", [(.topic, "recycling")],
                        facets: [], document: "=x.txt", headings: ["+1", "-2", "@x"]),
                    finding(
                        "e00000000002", "circularity", .mentioned,
                        "+31 <b>recycling</b> & \"more\"\u{0}\u{7}\u{1B}[31m _x0041_",
                        [(.topic, "recycling")], facets: [], document: "=x.txt"),
                    finding(
                        "e00000000003", "circularity", .mentioned, "@recycling\u{FFFE}\u{202E}, e\u{301}t\u{E9} 👩‍👩‍👧‍👦",
                        [(.topic, "@recycling")], facets: [], document: "=x.txt"),
                ], gap: Gap(next: .committed, missing: [.action], nearest: "e00000000001")),
            score(
                "sme-support", .mentioned, 3.5, depth: 0.05, breadth: 0,
                [
                    finding(
                        "e00000000004", "sme-support", .mentioned, "-" + String(repeating: "SME ", count: 10_000),
                        [(.topic, "SME")], facets: [], document: "=x.txt")
                ], gap: Gap(next: .committed, missing: [.action], nearest: "gone")),
            score("gender-mainstreaming", .absent, 0, depth: 0, breadth: 0),
            score("health-systems", .absent, 0, depth: 0, breadth: 0),
        ],
        documents: [
            DocumentSummary(
                name: "=x.txt", format: "text", pageCount: nil, unreadablePages: [], language: "en", wordCount: 10_020,
                reader: nil)
        ])
}
