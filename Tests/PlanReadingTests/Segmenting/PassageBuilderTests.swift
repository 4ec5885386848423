import Testing

@testable import PlanReading

@Suite("Passages")
struct PassageBuilderTests {
    @Test("A text becomes a passage with language, sentences and quantities")
    func buildsPassage() {
        let passage = PassageBuilder().passage(
            text: "The Development Bank will lend USD 25 million\nto SMEs.  It will serve 4,000 firms by 2025.")
        let bytes = Array(passage.text.utf8)
        #expect(
            passage.text == "The Development Bank will lend USD 25 million to SMEs. It will serve 4,000 firms by 2025.")
        #expect(passage.language == "en")
        #expect(
            passage.sentences.map { String(decoding: bytes[$0], as: UTF8.self) } == [
                "The Development Bank will lend USD 25 million to SMEs.", "It will serve 4,000 firms by 2025.",
            ])
        #expect(passage.quantities.map(\.kind) == [.amount, .number, .date])
    }

    @Test("A language that is told is taken")
    func takesToldLanguage() {
        #expect(PassageBuilder().passage(text: "1.500 firms", language: "it").quantities.map(\.low) == [1500])
        #expect(PassageBuilder().passage(text: "1.500 firms", language: "en").quantities.map(\.low) == [1.5])
    }

    @Test("An empty text is an empty passage")
    func buildsEmptyPassage() {
        #expect(PassageBuilder().passage(text: " \n") == Passage(text: "", language: "und", sentences: []))
    }
}
