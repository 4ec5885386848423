import Testing

@testable import PlanReading

@Suite("Normalised text")
struct TextNormaliserTests {
    struct Sample: Sendable {
        var raw: String
        var normalised: String
    }

    @Test(
        "Quotes print composed letters, single spaces and nothing unseen",
        arguments: [
            Sample(raw: "  two\n\t words ", normalised: "two words"),
            Sample(raw: "", normalised: ""),
            Sample(raw: " \n ", normalised: ""),
            Sample(raw: "e\u{301}conomie", normalised: "\u{E9}conomie"),
            Sample(raw: "so\u{AD}cial", normalised: "social"),
            Sample(
                raw: "\u{FB01}nance, \u{FB02}ow, o\u{FB00}er, e\u{FB03}cient, wa\u{FB04}e",
                normalised: "finance, flow, offer, efficient, waffle"),
            Sample(raw: "\u{FEFF}plan\u{200B}ning", normalised: "planning"),
            Sample(raw: "40\u{A0}%", normalised: "40\u{A0}%"),
            Sample(raw: "a \u{A0} b\u{A0}", normalised: "a b"),
            Sample(raw: "中小\u{3000}企业", normalised: "中小 企业"),
            Sample(raw: "a\u{0}b\u{7}", normalised: "ab"),
            Sample(raw: "\u{1100}\u{1161}", normalised: "\u{AC00}"),
            Sample(raw: "\u{F900}", normalised: "\u{8C48}"),
        ])
    func normalises(_ sample: Sample) {
        let result = TextNormaliser.normalise(sample.raw).text
        #expect(Array(result.unicodeScalars) == Array(sample.normalised.unicodeScalars))
    }

    @Test("Normalising twice changes nothing more")
    func isIdempotent() {
        let once = TextNormaliser.normalise(" e\u{301} \u{FB01}\u{AD} \n x ").text
        #expect(Array(TextNormaliser.normalise(once).text.utf8) == Array(once.utf8))
    }

    @Test("Places are followed through composition, ligatures and white space")
    func mapsPlaces() {
        let raw = "e\u{301}lan  \u{FB01}n\nend"
        let places = ["lan", "\u{FB01}n", "end"].map { part in
            raw.utf8.distance(from: raw.utf8.startIndex, to: raw.firstRange(of: part)!.lowerBound)
        }
        let result = TextNormaliser.normalise(raw, offsets: [0] + places + [raw.utf8.count])
        let bytes = Array(result.text.utf8)
        #expect(result.text == "élan fin end")
        #expect(
            result.offsets.map { String(decoding: bytes[$0...], as: UTF8.self) } == [
                "élan fin end", "lan fin end", "fin end", "end", "",
            ])
    }
}
