@testable import PlanReading

/// Short ways to draw pages for the tests of PDF geometry: a character is half a font size wide.
enum Sketch {
    static func run(
        _ text: String, x: Double = 70, y: Double, size: Double = 10, bold: Bool = false, italic: Bool = false,
        font: String = "Serif"
    ) -> TextRun {
        let width = Double(text.unicodeScalars.count) * size / 2
        return TextRun(
            text: text, box: TextBox(left: x, top: y - 0.9 * size, right: x + width, bottom: y + 0.3 * size),
            originX: x, baseline: y, size: size, isBold: bold, isItalic: italic, font: font)
    }

    /// Lines one below the other, 13 points apart.
    static func runs(
        _ texts: [String], x: Double = 70, y: Double = 100, size: Double = 10, bold: Bool = false
    ) -> [TextRun] {
        texts.enumerated().map { run($0.element, x: x, y: y + 13 * Double($0.offset), size: size, bold: bold) }
    }

    static func page(_ number: Int, _ runs: [TextRun]) -> PageRuns {
        PageRuns(number: number, size: .init(width: 595, height: 842), runs: runs)
    }

    static func blocks(_ pages: [[TextRun]]) -> [RawBlock] {
        let structure = PDFStructure()
        return structure.blocks(
            of: pages.enumerated().map { index, runs in
                let page = page(index + 1, runs)
                return PageLines(number: page.number, height: page.height, lines: structure.lines(of: page))
            })
    }

    /// "kind text" for each block.
    static func outline(_ pages: [[TextRun]]) -> [String] { blocks(pages).map { "\($0.kind.rawValue): \($0.text)" } }

    static func lines(_ runs: [TextRun]) -> [String] { PDFStructure().lines(of: page(1, runs)).map(\.text) }

    /// A paragraph of full lines, so that a document has a usual size and line distance.
    static let body = [
        "The ministry of crafts and trade publishes every year what the funds",
        "have reached in each district and which of the councils lag behind the",
        "targets that this plan has set for the five years after its adoption.",
    ]
}
