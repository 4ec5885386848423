/// Titles of figures and tables.
enum Caption {
    /// "Figure 1.2: …", "Tableau 3 …", "图1 …".
    static func opens(_ text: String) -> Bool {
        guard text.utf8.count < 400 else { return false }
        if let first = text.first, "图圖表".contains(first) {
            return text.dropFirst().first { $0 != " " }?.isNumber ?? false
        }
        let words = text.split(separator: " ", maxSplits: 2)
        guard words.count > 1, self.words.contains(words[0].lowercased().trimming(where: { !$0.isLetter })) else {
            return false
        }
        let number = String(words[1]).trimming(where: { ":.–-)".contains($0) })
        return number.first?.isNumber ?? false || PageNumber.roman(number) != nil
    }

    private static let words: Set<String> = [
        "figure", "fig", "table", "chart", "box", "graph", "map", "tableau", "graphique", "encadré", "carte", "figura",
        "tabella", "tavola", "grafico", "riquadro", "gráfico", "cuadro", "tabla", "recuadro", "mapa", "tabela",
        "quadro",
        "таблица", "рисунок", "рис", "график", "abbildung", "tabelle", "شكل", "جدول",
    ]
}
