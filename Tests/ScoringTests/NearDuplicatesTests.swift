import Testing

@testable import Scoring

@Suite struct NearDuplicatesTests {
    static let sentence =
        "The Ministry of Economy will open a credit line for small firms in all regions of the country by the end of the year"

    @Test func `a repetition is told whatever its case and punctuation`() {
        var texts = NearDuplicates()
        #expect(!texts.isRepeated(Self.sentence))
        #expect(texts.isRepeated(Self.sentence.uppercased() + "!"))
    }

    @Test func `one word put behind is still the same, another measure is not`() {
        var texts = NearDuplicates()
        #expect(!texts.isRepeated(Self.sentence))
        #expect(texts.isRepeated(Self.sentence + " indeed"))
        #expect(!texts.isRepeated("The Ministry of Labour will train young people for green jobs in all regions."))
    }

    @Test func `short texts are the same only if equal`() {
        var texts = NearDuplicates()
        #expect(!texts.isRepeated("Support for SMEs"))
        #expect(texts.isRepeated("SUPPORT FOR SMES"))
        #expect(!texts.isRepeated("Support for farms"))
    }

    @Test func `Chinese is compared character by character`() {
        var texts = NearDuplicates()
        #expect(!texts.isRepeated("国家将设立中小微企业发展基金，到2025年支持四万家企业。"))
        #expect(texts.isRepeated("国家将设立中小微企业发展基金，到2025年支持四万家企业"))
        #expect(!texts.isRepeated("国家将推进农村宽带建设，到2030年覆盖所有行政村。"))
    }
}
