/// Words that tell sums from their parts in a table, and notes from rows.
enum TableWords {
    /// At the beginning of a row's first cell, compared as headings are.
    static let totals = [
        "total", "totals", "grand total", "subtotal", "sub total", "sum", "overall total", "total général",
        "sous total", "totaux",
        "total general", "total geral", "suma", "soma", "totale", "totali", "totale generale", "totale complessivo",
        "subtotale",
        "somma", "gesamt", "insgesamt", "summe", "gesamtsumme", "zwischensumme", "итого", "всего", "общий итог", "итог",
        "المجموع",
        "الإجمالي", "المجموع الكلي", "إجمالي", "مجموع", "合计", "总计", "小计", "共计", "合 计", "总 计",
    ]

    /// At the beginning of a row with one cell, below the table.
    static let notes = [
        "note", "notes", "source", "sources", "remarks", "n b", "nb", "nota", "notas", "fuente", "fonte", "fontes",
        "fonti", "quelle",
        "quellen", "anmerkung", "anmerkungen", "hinweis", "remarque", "remarques", "avvertenza", "примечание",
        "примечания", "источник",
        "источники", "ملاحظة", "ملاحظات", "المصدر", "المصادر", "注", "备注", "来源", "资料来源", "数据来源", "说明",
    ]

    /// Cells that say that nothing is known.
    static let unknown: Set<String> = [
        "-", "–", "—", "--", "---", "...", "…", "?", "/", ".", "n/a", "na", "n.a.", "n.a", "n/d", "nd", "n.d.", "n.d",
        "tbd", "tbc", "nil",
        "null", "none", "unknown", "à déterminer", "nc", "n.c.", "k.a.", "k. a.", "н/д", "нет", "нет данных",
        "غير متوفر", "غير محدد", "无",
        "待定", "不详", "da definire", "por definir", "a definir", "s/d", "x",
    ]

    private static let foldedTotals = Set(totals.map(HeadingText.folded))

    /// Whether a text, in the form of headings, is a word for a total and nothing else.
    static func isTotal(_ text: String) -> Bool { foldedTotals.contains(text) }

    /// Whether a text, in the form of headings, begins with a word for a total.
    static func beginsWithTotal(_ text: String) -> Bool {
        foldedTotals.contains { total in
            text == total || text.hasPrefix(total + " ")
                || total.unicodeScalars.contains { $0.value > 0x4E00 } && text.hasPrefix(total)
        }
    }

    /// Words by which the cost that counts is told from its parts.
    static let wholeWords = [
        "total", "totale", "totals", "totaux", "overall", "gesamt", "gesamtkosten", "insgesamt", "итого", "всего",
        "общая", "общий",
        "الإجمالي", "الإجمالية", "إجمالي", "اجمالي", "总", "合计", "total cost",
    ]

    /// Whether a heading says that what stands below it is the whole of other columns.
    static func isWhole(_ heading: String) -> Bool {
        let text = HeadingText(heading).text
        let words = Set(text.split(separator: " ").map(String.init))
        return wholeWords.map(HeadingText.folded).contains { whole in
            words.contains(whole) || whole.unicodeScalars.contains { $0.value >= 0x4E00 } && text.contains(whole)
        }
    }
}
