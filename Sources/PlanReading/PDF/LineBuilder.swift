import Foundation

/// A line that is being put together from runs.
struct LineBuilder: Sendable {
    private var text: String
    private var box: TextBox
    private(set) var baseline: Double
    private(set) var size: Double
    /// Size of the run that was added last.
    private(set) var lastSize: Double
    private(set) var hasPendingSpace: Bool
    private var characters: [(size: Double, count: Int)]
    private var boldCount = 0
    private var italicCount = 0
    private var count = 0
    private var startsBold: Bool
    private var endsBold: Bool
    private var startsRaised = false
    private let gapBefore: Double?
    private let isRightToLeft: Bool

    init(_ run: TextRun, gapBefore: Double?) {
        text = ""
        box = run.visibleBox
        baseline = run.baseline
        size = run.size
        lastSize = run.size
        hasPendingSpace = false
        characters = []
        startsBold = run.isBold
        endsBold = run.isBold
        self.gapBefore = gapBefore
        isRightToLeft = run.isRightToLeft
        take(run, text: run.text)
    }

    /// Distance from the end of the line to the beginning of the run in reading direction, in points.
    func gap(to run: TextRun) -> Double {
        let next = run.visibleBox
        if isRightToLeft && next.right <= box.left + 0.3 * size { return box.left - next.right }
        return next.left - box.right
    }

    /// White space parts words, but never says how far: a tab or a table cell is told from the distance.
    mutating func note(blank run: TextRun) {
        if abs(run.baseline - baseline) <= 0.3 * size { hasPendingSpace = true }
    }

    mutating func append(_ run: TextRun, spaced: Bool) {
        let isRaised =
            run.size <= 0.82 * size
            && (run.baseline < baseline - 0.15 * size || run.box.top < box.top + 0.05 * size)
        let isBaseShift = size <= 0.82 * run.size && characters.count == 1
        if isBaseShift {
            // What came first was the raised mark of a footnote; the line itself begins here.
            startsRaised = baseline < run.baseline - 0.1 * run.size && text.allSatisfy(\.isNumber)
            baseline = run.baseline
            size = run.size
            startsBold = run.isBold
        }
        if isRaised, let mark = SuperscriptMark(run.text) {
            box = box.union(run.box)
            lastSize = run.size
            if mark.belongs(after: text) { text += mark.raised }
            hasPendingSpace = run.text.last?.isWhitespace ?? false
            return
        }
        if spaced || (isBaseShift && startsRaised), needsSpace(before: run.text) { text += " " }
        hasPendingSpace = false
        take(run, text: run.text)
    }

    var line: TextLine {
        let total = Double(max(1, count))
        return TextLine(
            text: LineBuilder.collapsed(text), box: box, baseline: baseline, size: dominantSize,
            boldShare: Double(boldCount) / total, italicShare: Double(italicCount) / total, startsBold: startsBold,
            endsBold: endsBold, startsRaised: startsRaised, gapBefore: gapBefore)
    }

    private mutating func take(_ run: TextRun, text piece: String) {
        text += piece
        box = box.union(run.visibleBox)
        lastSize = run.size
        endsBold = run.isBold
        let visible = piece.unicodeScalars.count { !Script.isSpace($0) }
        count += visible
        if run.isBold { boldCount += visible }
        if run.isItalic { italicCount += visible }
        characters.append((run.size, visible))
        if run.size > size { size = run.size }
        hasPendingSpace = false
    }

    private func needsSpace(before piece: String) -> Bool {
        guard let last = text.unicodeScalars.last, let first = piece.unicodeScalars.first else { return false }
        if Script.isSpace(last) || Script.isSpace(first) { return false }
        return !(Script.isSpaceless(last) && Script.isSpaceless(first))
    }

    /// The distance from which a gap is a space, in multiples of the font size. Beside Han characters programs set Latin
    /// letters and digits a little apart without meaning a space.
    func spaceGap(before piece: String) -> Double {
        guard let last = text.unicodeScalars.last, let first = piece.unicodeScalars.first else { return 0 }
        return Script.isSpaceless(last) || Script.isSpaceless(first) ? 0.5 : 0.14
    }

    private var dominantSize: Double {
        var best = (size: size, count: -1)
        for (index, entry) in characters.enumerated()
        where !characters[..<index].contains(where: { $0.size == entry.size }) {
            let sum = characters[index...].reduce(0) { $0 + ($1.size == entry.size ? $1.count : 0) }
            if sum > best.count { best = (entry.size, sum) }
        }
        return best.size
    }

    /// Programs set a digit beside a Han character a little apart, which is no space.
    private static func isJoint(_ left: Unicode.Scalar?, _ right: Unicode.Scalar) -> Bool {
        guard let left else { return false }
        return Script.isSpaceless(left) && right.properties.numericType == .decimal
            || left.properties.numericType == .decimal && Script.isSpaceless(right)
    }

    /// One space wherever there is white space, none at the ends; soft hyphens only where they end the line.
    static func collapsed(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var pending = false
        for scalar in text.unicodeScalars {
            if result.last == "\u{AD}" { result.removeLast() }
            if Script.isSpace(scalar) {
                pending = pending || !result.isEmpty
            } else {
                if pending, !isJoint(result.last, scalar) { result.append(" ") }
                pending = false
                result.append(scalar)
            }
        }
        return String(result).precomposedStringWithCanonicalMapping
    }
}
