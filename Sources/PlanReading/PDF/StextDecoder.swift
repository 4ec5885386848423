import Foundation

/// Reads the JSON that `mutool draw -F stext.json` prints.
struct StextDecoder: Sendable {
    /// How many units of the output make a point: coordinates come in whole numbers, so pages are drawn larger.
    var unitsPerPoint: Double = 10

    /// The pages of one output, each as its runs in drawing order.
    func pages(in output: [UInt8]) throws -> [[TextRun]] {
        let document = try JSONDecoder().decode(Document.self, from: Data(Self.cleaned(output)))
        return document.pages.map { page in
            page.blocks.flatMap { ($0.lines ?? []).map(run) }
        }
    }

    /// Raw control characters and broken UTF-8 from damaged fonts would make the whole output invalid JSON.
    static func cleaned(_ output: [UInt8]) -> [UInt8] {
        var bytes = output
        for index in bytes.indices where bytes[index] < 0x20 && bytes[index] != 0x0A { bytes[index] = 0x20 }
        if String(validating: bytes, as: UTF8.self) == nil {
            bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
        return bytes
    }

    private func run(_ line: Line) -> TextRun {
        TextRun(
            text: line.text,
            box: TextBox(
                left: line.bbox.x / unitsPerPoint, top: line.bbox.y / unitsPerPoint,
                right: (line.bbox.x + line.bbox.w) / unitsPerPoint,
                bottom: (line.bbox.y + line.bbox.h) / unitsPerPoint),
            originX: line.x / unitsPerPoint, baseline: line.y / unitsPerPoint, size: line.font.size / unitsPerPoint,
            isBold: line.font.weight == "bold", isItalic: line.font.style == "italic", font: line.font.name)
    }

    private struct Document: Decodable {
        var pages: [Page]
    }

    private struct Page: Decodable {
        var blocks: [Block]
    }

    private struct Block: Decodable {
        var lines: [Line]?
    }

    private struct Line: Decodable {
        var bbox: Box
        var font: Font
        var x: Double
        var y: Double
        var text: String
    }

    private struct Box: Decodable {
        var x: Double
        var y: Double
        var w: Double
        var h: Double
    }

    private struct Font: Decodable {
        var name: String
        var weight: String
        var style: String
        var size: Double
    }
}
