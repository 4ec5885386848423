/// Marks what stands under a heading such as "References" or "Table of contents" in formats that have no mark for it.
enum BackMatter {
    static func marked(_ blocks: [RawBlock]) -> [RawBlock] {
        var marked = blocks
        var region: (kind: BlockKind, level: Int)?
        for index in marked.indices {
            if marked[index].kind == .heading {
                let level = marked[index].level ?? 1
                if let open = region, level <= open.level { region = nil }
                if region == nil, let kind = kind(of: marked[index].text) { region = (kind, level) }
            } else if let region, [.paragraph, .listItem, .tableRow].contains(marked[index].kind) {
                marked[index].kind = region.kind
            }
        }
        return marked
    }

    private static func kind(of title: String) -> BlockKind? {
        let title = title.lowercased().filter { $0.isLetter || $0 == " " }
        let words = title.trimmingPrefix(while: \.isWhitespace).split(separator: " ").joined(separator: " ")
        if bibliographies.contains(words) { return .bibliography }
        if contents.contains(words) { return .contents }
        return nil
    }

    private static let bibliographies: Set<String> = [
        "bibliography", "references", "works cited", "bibliographie", "références", "références bibliographiques",
        "bibliografia", "riferimenti bibliografici", "bibliografía", "referencias", "referencias bibliográficas",
        "литература", "список литературы", "библиография", "参考文献", "参考资料", "المراجع", "referências",
        "referências bibliográficas", "literaturverzeichnis",
    ]
    private static let contents: Set<String> = [
        "contents", "table of contents", "list of tables", "list of figures", "list of boxes", "table des matières",
        "sommaire", "liste des tableaux", "liste des figures", "indice", "sommario", "índice", "содержание", "оглавление",
        "目录", "目 录", "فهرس المحتويات", "المحتويات", "inhaltsverzeichnis", "sumário",
    ]
}
