import Foundation

/// Lines that are there to say what a measure costs: "Budget: EUR 3 million", "Costo stimato: 2 mln €", "资金：3亿元".
enum CostLine {
    /// What stands before the amount is longer in running text.
    private static let longestHead = 60

    /// Whether a passage opens with a word for cost, and a mark or nothing stands between it and the amount.
    static func opens(_ passage: Passage) -> Bool {
        guard let amount = passage.quantities.first(where: { $0.kind == .amount }),
            amount.range.lowerBound <= longestHead
        else { return false }
        let before = String(decoding: Array(passage.text.utf8.prefix(amount.range.lowerBound)), as: UTF8.self)
        let head = before.lowercased().trimmingCharacters(in: bullets)
        let isMarked = head.last.map { marks.contains($0) } ?? false
        return words.contains { head == $0 || isMarked && head.hasPrefix($0) }
    }

    private static let bullets = CharacterSet(charactersIn: " \u{A0}\u{202F}•*·‣▪-")
    private static let marks: Set<Character> = [":", "：", "=", "–", "—"]

    /// In lower case, in the languages that plans are read in.
    private static let words = [
        "cost", "estimated cost", "total cost", "budget", "funding", "financing", "investment", "amount", "allocation",
        "coût", "budget", "montant", "financement", "enveloppe", "coste", "costo", "presupuesto", "financiación",
        "financiamiento", "importe", "monto", "dotación", "custo", "orçamento", "financiamento", "montante", "dotação",
        "costo", "risorse", "importo", "dotazione", "finanziamento", "kosten", "budget", "mittel", "finanzierung",
        "finanzvolumen", "стоимость", "бюджет", "финансирование", "объем финансирования", "объём финансирования",
        "сумма", "التكلفة", "الكلفة", "الميزانية", "التمويل", "الموازنة", "资金", "投资", "总投资", "预算", "经费", "投资额", "总额",
    ]
}
