/// Marks the entries below a bibliography's heading.
struct ReferenceSection: Sendable {
    static func marked(_ blocks: [RawBlock]) -> [RawBlock] {
        var result = blocks
        var openLevel: Int?
        for index in result.indices {
            if result[index].kind == .heading {
                let level = result[index].level ?? 1
                if isTitle(result[index].text) {
                    openLevel = level
                    result[index].kind = .bibliography
                    result[index].level = nil
                    continue
                }
                if let open = openLevel, level <= open { openLevel = nil }
            }
            guard openLevel != nil else { continue }
            switch result[index].kind {
            case .heading, .paragraph, .listItem, .tableRow:
                result[index].kind = .bibliography
                result[index].level = nil
                result[index].row = nil
            default: break
            }
        }
        return result
    }

    static func isTitle(_ text: String) -> Bool {
        let folded = text.lowercased().trimming(where: { !$0.isLetter })
        return titles.contains(folded)
    }

    private static let titles: Set<String> = [
        "references", "bibliography", "works cited", "literature", "reference list", "bibliographie",
        "références", "références bibliographiques", "references bibliographiques", "bibliografia",
        "riferimenti bibliografici", "bibliografía", "referencias", "referencias bibliográficas", "referências",
        "literaturverzeichnis", "список литературы", "литература", "библиография", "参考文献", "المراجع", "قائمة المراجع",
    ]
}
