import Testing

@testable import Scoring

@Suite struct NearDuplicatesTests {
    static let sentence =
        "The Ministry of Economy will open a credit line for small firms in all regions of the country by the end of the year"

    @Test func `a repetition is told whatever its case and punctuation`() {
        #expect(
            repeated([
                Self.sentence,
                Self.sentence.uppercased() + "!",
            ]) == [false, true])
    }

    @Test func `one word put behind is still the same, another measure is not`() {
        #expect(
            repeated([
                Self.sentence,
                Self.sentence + " indeed",
                "The Ministry of Labour will train young people for green jobs in all regions.",
            ]) == [false, true, false])
    }

    @Test func `short texts are the same only if equal`() {
        #expect(
            repeated([
                "Support for SMEs",
                "SUPPORT FOR SMES",
                "Support for farms",
            ]) == [false, true, false])
    }

    @Test func `Chinese is compared character by character`() {
        #expect(
            repeated([
                "国家将设立中小微企业发展基金，到2025年支持四万家企业。",
                "国家将设立中小微企业发展基金，到2025年支持四万家企业",
                "国家将推进农村宽带建设，到2030年覆盖所有行政村。",
            ]) == [false, true, false])
    }

    private func repeated(_ texts: [String]) -> [Bool] {
        var known = NearDuplicates()
        return texts.map { known.isRepeated($0) }
    }
}
