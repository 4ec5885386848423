/// Recognises running headers, footers and page numbers by their place on the page and by repetition.
struct PageFurniture: Sendable {
    /// A repeated line and what it is.
    struct Item: Sendable, Equatable {
        var kind: BlockKind
        var line: TextLine
    }

    /// Pages that must show a line before it counts as repeated.
    private static let repetition = 3

    /// For each page the furniture, and the page without it.
    func parted(_ pages: [PageLines]) -> [(furniture: [Item], body: PageLines)] {
        let zones = pages.map { page in PageZones(page) }
        let repeated = repeatedKeys(in: pages, zones)
        var kinds = zip(pages, zones).map { page, zones in
            page.lines.map { line in kind(of: line, on: page, zones, repeated: repeated, pageCount: pages.count) }
        }
        addLinesInSameSlots(pages, zones, &kinds)
        return zip(pages, kinds).map { page, kinds in
            var body = page
            body.lines = zip(page.lines, kinds).filter { $0.1 == nil }.map(\.0)
            let furniture = zip(page.lines, kinds).compactMap { line, kind in kind.map { Item(kind: $0, line: line) } }
            return (furniture, body)
        }
    }

    /// What makes two lines on different pages the same line.
    private enum Key: Hashable {
        case text(PageZones.Zone, String, height: Int)
        /// Printed page numbers run along with the pages: their difference stays the same.
        case number(PageZones.Zone, offset: Int)
    }

    private func keys(of line: TextLine, on page: PageLines, _ zones: PageZones) -> [Key] {
        guard let zone = zones.zone(of: line), line.text.utf8.count < 200 else { return [] }
        if let number = PageNumber(line.text) {
            return number.values.map { .number(zone, offset: $0 - page.number) }
        }
        let distance = zone == .top ? line.baseline : page.height - line.baseline
        let bucket = Int(distance / 6)
        let folded = Self.folded(line.text)
        return [bucket - 1, bucket, bucket + 1].map { .text(zone, folded, height: $0) }
    }

    /// On how many pages each line stands.
    private func repeatedKeys(in pages: [PageLines], _ zones: [PageZones]) -> [Key: Int] {
        var counts: [Key: Int] = [:]
        for (page, zones) in zip(pages, zones) {
            for key in Set(page.lines.flatMap { keys(of: $0, on: page, zones) }) { counts[key, default: 0] += 1 }
        }
        return counts
    }

    private func kind(
        of line: TextLine, on page: PageLines, _ zones: PageZones, repeated: [Key: Int], pageCount: Int
    ) -> BlockKind? {
        let often = max(Self.repetition, pageCount / 3)
        let least = zones.isNearEdge(line) ? Self.repetition : often
        if zones.isLonelyPageNumber(line) { return .pageNumber }
        guard let match = keys(of: line, on: page, zones).first(where: { repeated[$0, default: 0] >= least }) else {
            return nil
        }
        return switch match {
        case .number: .pageNumber
        case .text(.top, _, _): .pageHeader
        case .text(.bottom, _, _): .pageFooter
        }
    }

    /// A running title that changes with the chapter stands where the repeated ones stand.
    private func addLinesInSameSlots(_ pages: [PageLines], _ zones: [PageZones], _ kinds: inout [[BlockKind?]]) {
        struct Slot: Hashable {
            var height: Int
            var size: Int
            var kind: BlockKind
        }
        func slot(_ line: TextLine, _ kind: BlockKind) -> Slot {
            Slot(height: Int((line.baseline / 3).rounded()), size: Int((line.size * 4).rounded()), kind: kind)
        }
        var counts: [Slot: Int] = [:]
        for (page, kinds) in zip(pages, kinds) {
            for slot in Set(zip(page.lines, kinds).compactMap({ line, kind in kind.map { slot(line, $0) } })) {
                counts[slot, default: 0] += 1
            }
        }
        let least = max(Self.repetition, pages.count / 5)
        for (pageIndex, page) in pages.enumerated() {
            for (lineIndex, line) in page.lines.enumerated() where kinds[pageIndex][lineIndex] == nil {
                guard let zone = zones[pageIndex].zone(of: line), line.text.utf8.count < 100 else { continue }
                let kind: BlockKind = zone == .top ? .pageHeader : .pageFooter
                if counts[slot(line, kind), default: 0] >= least { kinds[pageIndex][lineIndex] = kind }
            }
        }
    }

    /// Digits do not count: "Chapter 3" and "Chapter 4" are one running title.
    static func folded(_ text: String) -> String {
        var result = ""
        for character in text.lowercased() where !character.isWhitespace {
            if character.isNumber {
                if result.last != "#" { result.append("#") }
            } else {
                result.append(character)
            }
        }
        return result
    }
}
