/// A piece of text that the page draws in one go: one font, one size, one baseline. It may break off inside a word.
struct TextRun: Sendable, Equatable {
    var text: String
    var box: TextBox
    /// Where the first glyph's origin stands.
    var originX: Double
    var baseline: Double
    /// Font size in points.
    var size: Double
    var isBold: Bool
    var isItalic: Bool
    var font: String

    /// Which way the text reads on the page.
    enum Direction: Sendable, Equatable { case across, up, down, upsideDown }

    /// Told from where the first glyph's origin stands in the box, since the page model gives no direction.
    var direction: Direction {
        let count = text.unicodeScalars.count
        guard count > 1 else { return .across }
        let isTall = box.height > box.width && box.height > 1.6 * size
        if isTall, originX - box.left > 0.5 * box.width { return .up }
        let hangsBelow = baseline - box.top < 0.35 * box.height
        if isTall, hangsBelow { return .down }
        return !isTall && hangsBelow && box.right - originX < 0.2 * box.width && !isRightToLeft ? .upsideDown : .across
    }

    /// The run as it would stand if its page were turned so that it reads across.
    func turnedUpright() -> TextRun {
        var run = self
        switch direction {
        case .across: return self
        case .up:
            run.box = TextBox(left: -box.bottom, top: box.left, right: -box.top, bottom: box.right)
            (run.originX, run.baseline) = (-baseline, originX)
        case .down:
            run.box = TextBox(left: box.top, top: -box.right, right: box.bottom, bottom: -box.left)
            (run.originX, run.baseline) = (baseline, -originX)
        case .upsideDown:
            run.box = TextBox(left: -box.right, top: -box.bottom, right: -box.left, bottom: -box.top)
            (run.originX, run.baseline) = (-originX, -baseline)
        }
        return run
    }

    var isBlank: Bool { text.unicodeScalars.allSatisfy { Script.isSpace($0) || $0 == "\u{200B}" } }

    /// The box without the white space at either end, whose width is estimated.
    var visibleBox: TextBox {
        let scalars = text.unicodeScalars
        let leading = scalars.prefix { Script.isSpace($0) }.count
        let trailing = scalars.reversed().prefix { Script.isSpace($0) }.count
        guard leading + trailing > 0, leading < scalars.count else { return box }
        let space = min(0.25 * size, box.width / Double(scalars.count))
        var visible = box
        visible.left += space * Double(leading)
        visible.right -= space * Double(trailing)
        return visible
    }

    var isRightToLeft: Bool { text.unicodeScalars.contains(where: Script.isRightToLeft) }
}

/// One page as the PDF program gives it: runs in the order in which the page draws them.
struct PageRuns: Sendable, Equatable {
    /// From 1.
    var number: Int
    /// nil where the program does not tell.
    var size: PageList.Size?
    var runs: [TextRun]

    /// In points; that of common paper, or more where text stands lower.
    var height: Double { size?.height ?? max(792, runs.map(\.box.bottom).max() ?? 0) }
}
