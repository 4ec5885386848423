import Testing

@testable import Scoring

@Suite struct BodyNameTests {
    @Test(
        arguments: [
            ("The [Ministry] of Finance and Planning will pay.", "Ministry of Finance and Planning"),
            ("The [Ministry] and the firms will pay.", "Ministry"),
            ("The [Ministry] will pay.", "Ministry"),
            ("le [Ministère d]’État chargé des Affaires", "Ministère d’État"),
            ("le [ministère de] l’enseignement supérieur", "ministère de l’enseignement"),
            ("la [Direction Nationale] des Eaux et Forêts pour la recherche", "Direction Nationale des Eaux et Forêts"),
            ("il [Ministero dell]’economia e delle finanze", "Ministero dell’economia"),
            ("[Consiglio del] 22 maggio", "Consiglio"),
            ("misura [attuata dal] MUR, che", "attuata dal MUR"),
            ("[institutions chargées] de conduire le processus", "institutions chargées"),
            ("[Министерство] экономического развития", "Министерство"),
            ("[工业和信息化部]负责", "工业和信息化部"),
        ])
    func `goes on behind the words of the cue as far as capitals tell`(text: String, name: String) {
        #expect(self.name(text, isCell: false) == name)
    }

    @Test func `in capitals ends with its cell, and is the cue's match elsewhere`() {
        let text = "Nidi | [MINISTERO DELL]'ISTRUZIONE E MERITO | EUR 5 000"
        #expect(name(text, isCell: true) == "MINISTERO DELL'ISTRUZIONE E MERITO")
        #expect(name("THE [MINISTRY] WILL PAY", isCell: false) == "MINISTRY")
    }

    /// The name in a text whose cue's match stands in brackets.
    private func name(_ marked: String, isCell: Bool) -> String {
        let parts = marked.split(omittingEmptySubsequences: false) { "[]".contains($0) }
        let text = parts.joined()
        let start = parts[0].utf8.count
        let range = BodyName.range(from: start..<start + parts[1].utf8.count, in: text, isCell: isCell)
        return String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}
