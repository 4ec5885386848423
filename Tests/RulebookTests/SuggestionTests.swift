import Testing

@testable import Rulebook

@Suite("Did you mean")
struct SuggestionTests {
    @Test(
        "counts insertions, deletions, substitutions and swaps",
        arguments: [
            ("title", "titel", 1), ("title", "titl", 1), ("title", "tittle", 1), ("role", "rule", 1), ("", "abc", 3),
            ("terms", "except", 6),
        ])
    func distance(left: String, right: String, distance: Int) {
        #expect(Suggestion.editDistance(Array(left), Array(right)) == distance)
    }

    @Test("names the nearest word, the earlier of two, and none that is too far")
    func nearest() {
        #expect(Suggestion.nearest(to: "titel", among: ["topic", "title"]) == "title")
        #expect(Suggestion.nearest(to: "Title", among: ["title"]) == "title")
        #expect(Suggestion.nearest(to: "bat", among: ["cat", "hat"]) == "cat")
        #expect(Suggestion.nearest(to: "colour", among: ["topic", "title"]) == nil)
    }

    @Test("lists the choice where nothing is near")
    func remedy() {
        #expect(Suggestion.remedy(for: "colour", among: ["en", "fr"], what: "key") == "choose one of `en`, `fr`")
        #expect(Suggestion.remedy(for: "x", among: [], what: "strand") == "there is no strand yet")
    }
}
