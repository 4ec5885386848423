import Rulebook
import Testing

@testable import Scoring

/// Which finding is the counterpart of which.
@Suite struct FindingPairsTests {
    private func finding(_ quote: String, block: Int, page: Int? = nil) -> Finding {
        Finding(
            id: quote, criterion: "sme-support", rung: .mentioned, strand: "firms", quote: quote, highlights: [],
            facets: [], document: "plan.txt", block: block, page: page, language: "en", rule: "", ruleVersion: 1)
    }

    private func pairs(_ before: [Finding], _ after: [Finding], by rule: FindingPairs.Rule) -> [[String?]] {
        FindingPairs(before, after, by: rule).pairs.map { [$0.before?.quote, $0.after?.quote] }
    }

    @Test func `in one text the same passage is the counterpart, whatever is quoted of it`() {
        let before = [finding("Firms get loans.", block: 3), finding("Shops close.", block: 4)]
        let after = [finding("Traders pay nothing.", block: 4), finding("Firms get loans. So do shops.", block: 3)]
        #expect(
            pairs(before, after, by: .place) == [
                ["Shops close.", "Traders pay nothing."], ["Firms get loans.", "Firms get loans. So do shops."],
            ])
    }

    @Test func `between texts the same words are, then the likest`() {
        let before = [
            finding("Small firms get loans of 5,000.", block: 1), finding("Small firms get loans of 9,000.", block: 2),
            finding("Shops close.", block: 3),
        ]
        let after = [
            finding("Small firms get cheap loans of 9,000.", block: 1),
            finding("Small firms get loans of 5,000.", block: 7), finding("Nothing alike at all.", block: 3),
        ]
        #expect(
            pairs(before, after, by: .words) == [
                ["Small firms get loans of 9,000.", "Small firms get cheap loans of 9,000."],
                ["Small firms get loans of 5,000.", "Small firms get loans of 5,000."],
                [nil, "Nothing alike at all."], ["Shops close.", nil],
            ])
    }

    @Test func `words of scripts without spaces are compared too`() {
        let before = [finding("到2025年支持一万家中小企业。", block: 1)]
        #expect(pairs(before, [finding("到2026年支持两万家中小企业。", block: 9)], by: .words).count == 1)
        #expect(pairs(before, [finding("扩大宽带网络覆盖范围。", block: 9)], by: .words).count == 2)
    }

    @Test func `a sentence that stands twice is paired page by page`() {
        let before = [finding("Same.", block: 1, page: 1), finding("Same.", block: 2, page: 2)]
        let result = FindingPairs(before, [before[1]], by: .words).pairs
        #expect(result.map { $0.before?.page } == [2, 1])
    }
}
