/// Finds contents pages: titles that lead to page numbers, with or without dots between.
struct ContentsDetector: Sendable {
    /// The items of a page in order: what stands before the contents, the entries, what stands after.
    struct Split: Sendable, Equatable {
        var before: [PageItem]
        var entries: [[TextLine]]
        var after: [PageItem]
        /// The highest page number that an entry leads to.
        var lastPage: Int
    }

    /// nil for a page without contents. `following` is the last page number of contents that ended the page before.
    func split(_ items: [PageItem], pageCount: Int, following: Int?) -> Split? {
        let units = items.flatMap(units)
        let isEntry = units.map { Entry($0.lines)?.page }
        let leaders = units.indices.filter { hasLeader(units[$0].lines) }
        let title = units.firstIndex { $0.lines.count == 1 && Self.isTitle($0.lines[0].text) }
        let numbered = units.indices.filter { index in isEntry[index].map { $0 <= pageCount + 30 } ?? false }
        let known = range(
            leaders: leaders, numbered: numbered, pages: isEntry, title: title, follows: following != nil)
        let start = known ?? (following == nil ? nil : 0..<0)
        guard let range = start.map({ extended($0, isEntry, from: following) }), !range.isEmpty else { return nil }
        return Split(
            before: regrouped(units[..<range.lowerBound]), entries: units[range].map(\.lines),
            after: regrouped(units[range.upperBound...]),
            lastPage: isEntry[range].reduce(following ?? 0) { max($0, $1 ?? 0) })
    }

    /// Takes in the entries without leaders that follow in the order of their pages.
    private func extended(_ range: Range<Int>, _ pages: [Int?], from following: Int?) -> Range<Int> {
        var end = range.upperBound
        var last = pages[range].reduce(following ?? 0) { max($0, $1 ?? 0) }
        while end < pages.count, let page = pages[end], page >= last, page < last + 100 {
            last = page
            end += 1
        }
        return range.lowerBound..<end
    }

    private func range(
        leaders: [Int], numbered: [Int], pages: [Int?], title: Int?, follows: Bool
    ) -> Range<Int>? {
        let entries: [Int]
        if leaders.count >= 3 || (leaders.count > 0 && (title != nil || follows)) {
            entries = leaders
        } else if title != nil || follows {
            let run = numbered.filter { $0 > (title ?? -1) }
            let values = run.compactMap { pages[$0] }
            let rising = zip(values, values.dropFirst()).count { $0 <= $1 }
            guard run.count >= 3, rising * 10 >= (values.count - 1) * 8 else { return nil }
            entries = run
        } else {
            return nil
        }
        guard let first = entries.first, let last = entries.last else { return nil }
        let start = title.map { $0 <= last ? min($0, first) : first } ?? (follows ? 0 : first)
        return start..<last + 1
    }

    /// One unit for each line of a flow and for each row.
    private func units(of item: PageItem) -> [PageItem] {
        switch item {
        case .flow(let lines): lines.map { .flow([$0]) }
        case .row: [item]
        }
    }

    private func regrouped(_ units: ArraySlice<PageItem>) -> [PageItem] {
        var items: [PageItem] = []
        for unit in units {
            if case .flow(let lines) = unit, case .flow(let before) = items.last {
                items[items.count - 1] = .flow(before + lines)
            } else {
                items.append(unit)
            }
        }
        return items
    }

    private func hasLeader(_ unit: [TextLine]) -> Bool {
        unit.contains { line in
            var run = 0
            for scalar in line.text.unicodeScalars where scalar != " " {
                run = scalar == "." || scalar == "·" || scalar == "_" ? run + 1 : scalar == "…" ? run + 3 : 0
                if run >= 5 { return true }
            }
            return false
        }
    }

    /// A line that ends with a page number.
    struct Entry: Sendable {
        var page: Int

        init?(_ unit: [TextLine]) {
            let words = unit.flatMap { $0.text.split(separator: " ") }
            guard words.count > 1, let last = words.last, let page = Int(last) ?? PageNumber.roman(last), page < 2000,
                words.dropLast().contains(where: { $0.contains(where: \.isLetter) })
            else { return nil }
            self.page = page
        }
    }

    static func isTitle(_ text: String) -> Bool {
        let folded = text.lowercased().trimming(where: { $0.isWhitespace || ":.".contains($0) })
        return titles.contains(folded)
    }

    private static let titles: Set<String> = [
        "contents", "table of contents", "list of figures", "list of tables", "list of boxes", "list of annexes",
        "sommaire", "table des matières", "table des matieres", "liste des tableaux", "liste des figures",
        "liste des graphiques", "sommario", "indice", "indice generale", "indice delle figure", "indice delle tabelle",
        "índice", "índice general", "tabla de contenido", "contenido", "sumário", "inhalt", "inhaltsverzeichnis",
        "содержание", "оглавление", "目录", "目 录", "目次", "المحتويات", "فهرس", "فهرس المحتويات", "جدول المحتويات",
    ]
}
