import Testing

@testable import PlanReading

/// Levels of headings by their looks and their order.
@Suite struct HeadingLevelTests {
    private let chapter = HeadingLevelTests.style(size: 32)
    private let section = HeadingLevelTests.style()
    private let mission = HeadingLevelTests.style(division: 1)

    @Test func `missions that a section goes through stand below it`() throws {
        let levels = HeadingClassifier.levels(
            of: [chapter, section, section, mission, mission, mission, section, chapter, section])
        #expect(try #require(levels[mission]) > #require(levels[section]))
    }

    @Test func `missions with sections of their own stand above these`() throws {
        let levels = HeadingClassifier.levels(
            of: [chapter, section, mission, section, mission, section, mission, section, chapter])
        #expect(try #require(levels[mission]) < #require(levels[section]))
    }

    @Test func `two in a row may be chapters without sections`() throws {
        let levels = HeadingClassifier.levels(of: [chapter, section, mission, mission, section, chapter])
        #expect(try #require(levels[mission]) < #require(levels[section]))
    }

    @Test func `larger letters are no mere word`() throws {
        let large = Self.style(size: 28, division: 1)
        let levels = HeadingClassifier.levels(of: [chapter, section, large, large, large, section, chapter])
        #expect(try #require(levels[large]) < #require(levels[section]))
    }

    private static func style(size: Int = 24, division: Int = 2) -> HeadingStyle {
        HeadingStyle(
            size: size, division: division, word: nil, isCapital: false, isBold: true, depth: 9, isItalic: false)
    }
}
