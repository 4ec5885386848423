import Foundation
import Rulebook
import Scoring
import Testing

@testable import RuleTesting

@Suite struct EvaluationReportTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/evaluation")
    static let isUpdating = ProcessInfo.processInfo.environment["TOUCHSTONE_UPDATE_FIXTURES"] == "1"

    @Test func `people read figures, errors with their causes, and phrases to think of`() async throws {
        let text = EvaluationText(try await Self.report(strand: nil, rung: 1)).text
        #expect(text == (try Self.expected("report.txt", text)))
    }

    @Test func `a strand and a higher rung are judged by themselves`() async throws {
        let text = EvaluationText(try await Self.report(strand: "firms", rung: 2)).text
        #expect(text == (try Self.expected("strand.txt", text)))
    }

    @Test func `programs read the same as JSON`() async throws {
        let bytes = try EvaluationJSON.bytes(of: try await Self.report(strand: nil, rung: 1))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text == (try Self.expected("report.json", text)))
    }

    @Test func `predictions hold the rung of every text in the order of the file`() async throws {
        let text = String(decoding: PredictionsFile.bytes(of: try await Self.evaluation()), as: UTF8.self)
        #expect(text == (try Self.expected("predictions.csv", text)))
    }

    @Test func `an id comes back as it was, whatever is in it`() async throws {
        let texts = ["a,b", "say \"x\"", "=1"].enumerated().map { place, id in
            LabelledText(id: id, language: "en", text: "Roads.", isPositive: false, row: place + 2)
        }
        let question = try EvaluationQuestion(
            criteria: ["sme-support"], strand: nil, rung: .mentioned, of: SampleRulebook.loaded())
        let evaluation = await Evaluation.run(question, on: texts, jobs: 1)
        #expect(
            String(decoding: PredictionsFile.bytes(of: evaluation), as: UTF8.self)
                == "id,score\n\"a,b\",0\n\"say \"\"x\"\"\",0\n=1,0\n")
    }

    @Test func `the number of workers changes nothing`() async throws {
        let one = try await Self.evaluation(jobs: 1)
        for jobs in [2, 3, 64] { #expect(try await Self.evaluation(jobs: jobs).judgements == one.judgements) }
    }

    @Test func `what cannot be asked is refused with what can`() throws {
        let rulebook = try SampleRulebook.loaded()
        func problem(_ criteria: [String], strand: String? = nil, rung: Rung = .mentioned) -> String? {
            do throws(EvaluationQuestion.Problem) {
                _ = try EvaluationQuestion(criteria: criteria, strand: strand, rung: rung, of: rulebook)
                return nil
            } catch {
                return error.description
            }
        }
        #expect(problem(["sme"]) == "--criterion sme: no such criterion. Known are sme-support.")
        #expect(
            problem(["sme-support"], strand: "farms")
                == "--strand farms: sme-support has no such strand. It has firms, owners.")
        #expect(
            problem(["sme-support"], rung: .absent)
                == "--rung takes 1 to 4: every text stands at rung 0 or above.")
        #expect(problem(["sme-support", "sme-support"], strand: "owners", rung: .committed) == nil)
    }

    private static func evaluation(strand: String? = nil, rung: Int = 1, jobs: Int = 2) async throws -> Evaluation {
        let bytes = Array(try Data(contentsOf: folder.appendingPathComponent("gold.csv")))
        let question = try EvaluationQuestion(
            criteria: ["sme-support"], strand: strand, rung: try #require(Rung(rawValue: rung)),
            of: SampleRulebook.loaded())
        return await Evaluation.run(question, on: try LabelledFile.read(bytes, name: "gold.csv"), jobs: jobs)
    }

    private static func report(strand: String?, rung: Int) async throws -> EvaluationReport {
        EvaluationReport(
            try await evaluation(strand: strand, rung: rung), file: "gold.csv", rulebook: try SampleRulebook.loaded(),
            options: EvaluationReport.Options(suggests: true, bootstrap: Bootstrap(draws: 200)))
    }

    private static func expected(_ name: String, _ actual: String) throws -> String {
        let url = folder.appendingPathComponent(name)
        if isUpdating { try Data(actual.utf8).write(to: url) }
        return (try? String(contentsOf: url, encoding: .utf8)) ?? "(there is no \(name))"
    }
}
