/// Cuts a flow of lines into paragraphs by distance, indent, list marks, type and short last lines.
struct ParagraphAssembler: Sendable {
    var metrics: DocumentMetrics

    func paragraphs(of lines: [TextLine]) -> [Paragraph] {
        guard !lines.isEmpty else { return [] }
        let right = columnRight(of: lines)
        let usualPitch = usualPitch(of: lines)
        let glossary = GlossaryEntries(lines: lines)
        var result: [Paragraph] = []
        for line in lines {
            if let current = result.last, let last = current.lines.last {
                let distance = (line.baseline - last.baseline) / pitch(last, line, usual: usualPitch)
                if !glossary.opens(line, after: last), !startsNew(line, after: current, distance: distance) {
                    result[result.count - 1].lines.append(line)
                    continue
                }
                result.append(paragraph(line, right: right, spaceAbove: distance))
            } else {
                result.append(paragraph(line, right: right, spaceAbove: 9))
            }
        }
        return result
    }

    private func paragraph(_ line: TextLine, right: Double, spaceAbove: Double) -> Paragraph {
        Paragraph(lines: [line], marker: ListMarker(leading: line.text), columnRight: right, spaceAbove: spaceAbove)
    }

    private func columnRight(of lines: [TextLine]) -> Double {
        let own = lines.map(\.box.right).max() ?? 0
        return lines.count >= 4 ? own : max(own, metrics.bodyRight)
    }

    private func usualPitch(of lines: [TextLine]) -> Double {
        let drops = zip(lines, lines.dropFirst()).map { $1.baseline - $0.baseline }.sorted()
        guard let first = lines.first, !drops.isEmpty else { return 0 }
        let documented = metrics.pitch(size: first.size)
        if drops.count < 5, drops.contains(where: { abs($0 - documented) < 0.06 * documented }) { return documented }
        return drops.count < 3 ? min(drops[0], documented) : drops[drops.count / 4]
    }

    private func pitch(_ upper: TextLine, _ lower: TextLine, usual: Double) -> Double {
        let documented = metrics.pitch(size: max(upper.size, lower.size))
        guard usual > 0.8 * upper.size else { return documented }
        return min(documented, usual)
    }

    private func startsNew(_ line: TextLine, after paragraph: Paragraph, distance: Double) -> Bool {
        guard let last = paragraph.lines.last else { return true }
        let size = max(line.size, last.size)
        if distance > 1.25 { return true }
        if abs(line.size - last.size) > 0.08 * size { return true }
        let ended = last.text.endsSentence
        let isShort = isShort(last, before: line, right: paragraph.columnRight)
        if changesType(line, after: paragraph, isShort: isShort) { return true }
        if let marker = ListMarker(leading: line.text), opens(marker, line, after: paragraph, ended: ended || isShort) {
            return true
        }
        let startsLow = line.text.unicodeScalars.first?.properties.isLowercase ?? false
        let shift = line.box.left - last.box.left
        if isShort, !startsLow, distance > 1.12 { return true }
        if leavesItem(line, after: paragraph, startsLow: startsLow) { return true }
        if isCentred(last, line) { return ended && !startsLow && isShort }
        if shift > 0.8 * size, ended, paragraph.marker == nil { return true }
        if shift < -0.8 * size, paragraph.lines.count > 1, ended || !startsLow { return true }
        if shift < -0.8 * size, paragraph.marker != nil, ended || (isShort && !startsLow) { return true }
        guard isShort, !startsLow else { return false }
        if ended { return true }
        // Beside a picture lines are short without ending anything.
        let left = paragraph.lines.map(\.box.left).min() ?? 0
        return last.box.right - left < 0.7 * (paragraph.columnRight - left) && !isTitleGoingOn(last, line)
    }

    /// The first word of the next line would have fitted on this one.
    private func isShort(_ line: TextLine, before next: TextLine, right: Double) -> Bool {
        let word = next.text.prefix { $0 != " " }
        let isSpaceless = next.text.unicodeScalars.first.map(Script.isSpaceless) ?? false
        let count = isSpaceless ? 2 : word.unicodeScalars.count
        let needed = Double(count + 1) * max(next.characterWidth, 0.4 * next.size)
        return line.box.right + needed < right - 0.8 * line.size
    }

    /// A line that begins left of the item's own bullet is no part of the item.
    private func leavesItem(_ line: TextLine, after paragraph: Paragraph, startsLow: Bool) -> Bool {
        guard paragraph.marker != nil, let first = paragraph.lines.first, !startsLow else { return false }
        return line.box.left < first.box.left - 0.6 * line.size
    }

    /// Bold type that begins or ends with the line parts a title from its text. Bold sentences within a paragraph begin
    /// and end anywhere, and fill their lines.
    private func changesType(_ line: TextLine, after paragraph: Paragraph, isShort: Bool) -> Bool {
        guard let last = paragraph.lines.last else { return false }
        if last.isBold != line.isBold, last.endsBold != line.startsBold {
            if isShort { return true }
            let startsHigh = line.text.unicodeScalars.first?.properties.isUppercase ?? false
            guard startsHigh else { return false }
            if last.isBold { return paragraph.isBold && paragraph.lines.count <= 2 && !last.text.endsSentence }
            let left = paragraph.lines.map(\.box.left).min() ?? 0
            return last.text.endsSentence && line.box.right - left < 0.8 * (paragraph.columnRight - left)
        }
        return last.isItalic != line.isItalic && isShort
    }

    private func opens(_ marker: ListMarker, _ line: TextLine, after paragraph: Paragraph, ended: Bool) -> Bool {
        switch marker.kind {
        case .bullet: return true
        case .dash, .number, .letter, .outline:
            if ended { return !goesOnWithEnumeration(paragraph) }
            guard let own = paragraph.marker, own.kind == marker.kind, let first = paragraph.lines.first else {
                return false
            }
            return abs(first.box.left - line.box.left) < 2
        }
    }

    /// "… entre autres: (i) …" counts on within the paragraph, whatever begins its lines.
    private func goesOnWithEnumeration(_ paragraph: Paragraph) -> Bool {
        guard paragraph.marker?.kind != .letter, let last = paragraph.lines.last,
            last.box.right > paragraph.columnRight - 4 * last.size
        else { return false }
        return paragraph.lines.contains { line in
            ["(i)", "(a)", "(1)", " i)", " a)", " 1)"].contains { line.text.contains($0) }
        }
    }

    private func isCentred(_ upper: TextLine, _ lower: TextLine) -> Bool {
        abs(upper.box.middle - lower.box.middle) < 2 && abs(upper.box.left - lower.box.left) > 6
    }

    /// A title in capitals or bold type goes on in a second line even where the first is short.
    private func isTitleGoingOn(_ last: TextLine, _ line: TextLine) -> Bool {
        guard last.isBold && line.isBold else { return false }
        return last.size > 1.1 * metrics.bodySize
            || last.text == last.text.uppercased() && line.text == line.text.uppercased()
    }
}
