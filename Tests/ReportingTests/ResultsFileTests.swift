import Scoring
import Testing

@testable import Reporting

@Suite("Results read back")
struct ResultsFileTests {
    private static let bytes = JSONReport().bytes(of: SampleResults.all)

    private func problem(_ text: String) -> ResultsFile.Problem? {
        do throws(ResultsFile.Problem) {
            _ = try ResultsFile(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test("what was written is what is read: nothing moved, and the provenance is told")
    func roundTrip() throws {
        let file = try ResultsFile(Self.bytes)
        #expect(file.scorecards.map(\.plan) == SampleResults.all.scorecards.map(\.plan))
        let written = SampleResults.all.scorecards.map { card in
            var card = card
            // The file does not hold what guards took away.
            for index in card.criteria.indices { card.criteria[index].rejected = [] }
            return card
        }
        let comparison = ScorecardComparison(PlanPairs(written, file.scorecards))
        #expect(comparison.moves == [])
        #expect(comparison.plans.filter(\.isMoved) == [])
        #expect(file.provenance.rulebookHash == SampleResults.rulebook.hash)
        #expect(file.provenance.touchstone == "0.1.0")
    }

    @Test("evidence keeps its words, measure, page, facets and guards")
    func evidence() throws {
        let read = try #require(ResultsFile(Self.bytes).scorecards.first?.criteria[0].findings.first)
        let written = try #require(SampleResults.alphaland.criteria[0].findings.first)
        #expect(read.quote == written.quote)
        #expect(read.highlights == written.highlights)
        #expect(read.facets == written.facets)
        #expect(read.guards == written.guards)
        #expect([read.document, read.measure, read.rule] == [written.document, written.measure, written.rule])
        #expect(read.page == written.page)
    }

    @Test("other JSON is no results; those of another schema and damaged ones are told apart")
    func problems() {
        let text = String(decoding: Self.bytes, as: UTF8.self)
        #expect(problem("[{\"title\": \"A measure\", \"cost\": 5}]") == .noResults)
        #expect(problem("no JSON") == .noResults)
        #expect(problem(text.replacing("\"schemaVersion\": 1,", with: "\"schemaVersion\": 9,")) == .otherSchema(9))
        #expect(
            problem(text.replacing("\"measureCount\"", with: "\"measures?\""))
                == .damaged("plans[0].measureCount is missing"))
        #expect(
            problem(text.replacing("\"state\": \"scored\"", with: "\"state\": \"done\""))
                == .damaged("plans[0].state is not what it should be"))
    }
}
