import Testing

@testable import Scoring

@Suite struct ClauseSplitterTests {
    static let cases: [(text: String, language: String, clauses: [String])] = [
        ("One clause, with a comma.", "en", ["One clause, with a comma."]),
        ("First; second.", "en", ["First;", "second."]),
        ("Aim: more jobs.", "en", ["Aim:", "more jobs."]),
        ("At 10:30 it starts.", "en", ["At 10:30 it starts."]),
        ("Firms (small ones) gain.", "en", ["Firms (", "small ones)", "gain."]),
        ("Firms — small ones — gain.", "en", ["Firms —", "small ones —", "gain."]),
        ("Firms – small ones – gain.", "en", ["Firms –", "small ones –", "gain."]),
        ("The 2021–2026 plan.", "en", ["The 2021–2026 plan."]),
        ("Firms - small ones - gain.", "en", ["Firms -", "small ones -", "gain."]),
        ("Small-scale firms.", "en", ["Small-scale firms."]),
        ("Firms | 25 million | 2025", "en", ["Firms |", "25 million |", "2025"]),
        ("支持企业，扩大就业；改善服务。", "zh", ["支持企业，", "扩大就业；", "改善服务。"]),
        ("支持企业,扩大就业。", "zh", ["支持企业,", "扩大就业。"]),
        (
            "تدعم الخطة الشركات، وتوسع التمويل؛ وتحسن الخدمات.", "ar",
            ["تدعم الخطة الشركات، وتوسع التمويل؛", "وتحسن الخدمات."]
        ),
        ("Фирмы, малые и средние; банки.", "ru", ["Фирмы, малые и средние;", "банки."]),
        ("支持企业，扩大就业。", "fr", ["支持企业，扩大就业。"]),
    ]

    @Test("a sentence is cut at the marks that end a clause", arguments: cases)
    func marks(text: String, language: String, clauses: [String]) {
        #expect(cut(text, language: language, breaks: []) == clauses)
    }

    @Test func `a clause begins with the words of a clause break`() {
        #expect(
            cut("Firms grow but debts rise.", language: "en", breaks: [11]) == ["Firms grow", "but debts rise."])
    }

    private func cut(_ text: String, language: String, breaks: [Int]) -> [String] {
        let bytes = Array(text.utf8)
        let starts = ClauseSplitter.clauseStarts(
            in: bytes, sentence: 0..<bytes.count, language: language, breaks: breaks)
        return zip(starts, starts.dropFirst() + [bytes.count]).map { start, end in
            String(decoding: bytes[start..<end], as: UTF8.self).trimmingPrefix(" ").trimmed
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = String(self)
        while text.last == " " { text.removeLast() }
        return text
    }
}
