import Testing

@testable import RuleTesting

@Suite struct TermSuggesterTests {
    @Test func `phrases that set the missed apart from the clear are told, and parts of them are not`() throws {
        let evaluation = try evaluation(
            missed: (0..<12).map { "A micro loan is given to stall \($0) of the market hall; new roads are built." },
            clear: (0..<60).map {
                "New roads are built in district \($0); the market hall is open; public parks follow."
            })
        let found = TermSuggester(evaluation).suggestions(in: .missed, against: .clear)
        #expect(found.map(\.phrase).contains("micro loan"))
        #expect(!found.map(\.phrase).contains("micro"))
        #expect(!found.map(\.phrase).contains("market"))
        let loan = try #require(found.first { $0.phrase == "micro loan" })
        #expect(loan.count == 12)
        #expect(loan.comparedCount == 0)
        #expect(loan.z > 1.96)
        #expect(TermSuggester(evaluation).suggestions(in: .wrong, against: .right) == [])
    }

    @Test func `languages are compared with themselves alone`() throws {
        let evaluation = try evaluation(
            missed: (0..<9).map { _ in "Le marché est ouvert." }, language: "fr",
            clear: (0..<90).map { _ in "Roads are built." })
        #expect(
            TermSuggester(evaluation).suggestions(in: .missed, against: .clear).filter { $0.language == "en" } == [])
    }

    private func evaluation(
        missed: [String], language: String = "en", clear: [String]
    ) throws -> Evaluation {
        let question = try EvaluationQuestion(
            criteria: ["sme-support"], strand: nil, rung: .mentioned, of: SampleRulebook.loaded())
        return Evaluation(
            question: question,
            judgements: missed.map { judgement($0, language: language, outcome: .missed) }
                + clear.map { judgement($0, language: "en", outcome: .clear) })
    }

    private func judgement(_ text: String, language: String, outcome: Judgement.Outcome) -> Judgement {
        Judgement(
            text: LabelledText(id: text, language: language, text: text, isPositive: outcome == .missed, row: 2),
            language: language, outcome: outcome, rung: .absent, findings: [], rejected: [], adverse: [],
            ofOtherStrands: [])
    }
}
