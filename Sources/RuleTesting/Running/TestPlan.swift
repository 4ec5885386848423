import PlanReading
import Rulebook

/// The plan that a rule test's text makes.
struct TestPlan {
    let plan: Plan
    /// By block of the plan, the part of the test's text that it comes from.
    private let sources: [TestText.Part]
    private let text: [UInt8]
    /// A code left to users (ISO 3166-1): to a test without a country every country is another one.
    private static let unnamedCountry = "XXX"

    var blocks: [Block] { plan.documents[0].blocks }

    /// The text as it is written.
    init(test: RuleTest) {
        let text = TestText(test.text)
        self.init(
            test: test, text: text.bytes,
            parts: text.parts.map { part in
                let content =
                    part.lines.count == 1 ? part.lines[0] : PrintedText.paragraph(ofLines: part.lines, in: .text)
                return (part, PassageBuilder().passage(text: content, language: test.language))
            })
    }

    /// The same test printed in another way.
    /// - Parameter texts: by block of `base`, the texts that readers make of it: usually one.
    init(test: RuleTest, base: TestPlan, texts: [[String]]) {
        var parts: [(TestText.Part, Passage)] = []
        for (index, texts) in texts.enumerated() {
            let passage = base.blocks[index].passage
            for text in texts {
                let isAlike = text.utf8.elementsEqual(passage.text.utf8)
                parts.append(
                    (
                        base.sources[index],
                        isAlike ? passage : PassageBuilder().passage(text: text, language: test.language)
                    ))
            }
        }
        self.init(test: test, text: base.text, parts: parts)
    }

    private init(test: RuleTest, text: [UInt8], parts: [(source: TestText.Part, passage: Passage)]) {
        self.text = text
        var blocks: [Block] = []
        var sources: [TestText.Part] = []
        var headings: [(level: Int, text: String)] = []
        for (source, passage) in parts where !passage.text.isEmpty {
            if let level = source.level { headings.removeAll { $0.level >= level } }
            blocks.append(
                Block(kind: source.kind, level: source.level, headingPath: headings.map(\.text), passage: passage))
            if let level = source.level { headings.append((level, passage.text)) }
            sources.append(source)
        }
        self.sources = sources
        plan = Plan(
            id: "test", country: test.country ?? Self.unnamedCountry, title: test.name, year: test.year,
            documents: [Document(name: "test", format: .text, language: test.language, blocks: blocks)])
    }

    /// The place in the test's text of a place in the passage of one of its blocks; for the text as it is written.
    ///
    /// A passage differs from its text in white space and in hyphens at the end of lines alone.
    func range(of range: Range<Int>, inBlock block: Int) -> Range<Int> {
        let passage = Array(blocks[block].passage.text.utf8)
        var index = sources[block].start
        var start: Int?
        var end = index
        for offset in 0..<min(range.upperBound, passage.count) where !TestText.isSpace(passage[offset]) {
            index = place(of: passage[offset], from: index)
            if offset >= range.lowerBound, start == nil { start = index }
            index += 1
            end = index
        }
        return min(start ?? end, text.count)..<min(end, text.count)
    }

    /// Past white space, and past a hyphen that the passage has not.
    private func place(of byte: UInt8, from start: Int) -> Int {
        var index = start
        while index < text.count, TestText.isSpace(text[index]) { index += 1 }
        guard index < text.count, text[index] != byte, text[index] == UInt8(ascii: "-") else { return index }
        index += 1
        while index < text.count, TestText.isSpace(text[index]) { index += 1 }
        return index
    }
}
