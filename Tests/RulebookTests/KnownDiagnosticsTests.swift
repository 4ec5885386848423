import RuleTesting
import Rulebook
import Testing

@Suite("What is said of other rules too")
struct KnownDiagnosticsTests {
    private func warning(_ code: DiagnosticCode, _ message: String, line: Int, file: String = "criteria/a.yaml")
        -> Diagnostic
    {
        Diagnostic(code, message, at: SourceLocation(file: file, line: line, column: 1), remedy: nil)
    }

    private func lines(_ diagnostics: [Diagnostic], known: [Diagnostic]) -> [Int] {
        KnownDiagnostics(known).unknown(in: diagnostics).map(\.location.line)
    }

    @Test("what was said before is known wherever it stands now, but not in another file or under another code")
    func known() {
        let before = [warning(.exceptWithoutTest, "no test is stopped by `sea`", line: 4)]
        #expect(lines([warning(.exceptWithoutTest, "no test is stopped by `sea`", line: 9)], known: before).isEmpty)
        #expect(lines([warning(.exceptWithoutTest, "no test is stopped by `sky`", line: 9)], known: before) == [9])
        #expect(lines([warning(.exceptWithoutTopic, "no test is stopped by `sea`", line: 9)], known: before) == [9])
        let moved = warning(.exceptWithoutTest, "no test is stopped by `sea`", line: 9, file: "criteria/b.yaml")
        #expect(lines([moved], known: before) == [9])
    }

    @Test("what is said more often than before is new as often as it is more")
    func often() {
        let said = { (line: Int) in warning(.coveredTerm, "others match all of `a`", line: line) }
        #expect(lines([said(1), said(2), said(3)], known: [said(1), said(2)]) == [3])
    }

    @Test("a list that grew shorter is known, a list that grew longer is new")
    func lists() {
        let lacking = { (languages: String, line: Int) in
            warning(.titleWithoutLanguage, "the criterion `a` has no title in \(languages)", line: line)
        }
        let before = [lacking("`ar`, `es`, `ru`", 4)]
        #expect(lines([lacking("`ar`, `ru`", 4)], known: before).isEmpty)
        #expect(lines([lacking("`es`", 4)], known: before).isEmpty)
        #expect(lines([lacking("`ar`, `es`, `ru`, `zh`", 4)], known: before) == [4])
    }

    @Test("a shorter list does not take the place of one that is said alike")
    func order() {
        let overlap = { (names: String, line: Int) in
            warning(.sameTermInStrands, "also found by \(names)", line: line)
        }
        #expect(lines([overlap("`a`", 1), overlap("`a`, `b`", 2)], known: [overlap("`a`, `b`", 2)]) == [1])
    }

    @Test("an error is said however old it is")
    func errors() {
        let error = warning(.duplicateTerm, "`a` stands twice", line: 3)
        #expect(lines([error], known: [error]) == [3])
    }
}
