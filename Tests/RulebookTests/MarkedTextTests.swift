import Testing

@testable import Rulebook

@Suite("Marks in test texts")
struct MarkedTextTests {
    @Test("are taken out, and give UTF-8 offsets into the text without them")
    func offsets() throws {
        let marked = try MarkedText("São <<topic|小微企业>> ≤ <<action|will lend>>.\n")
        #expect(marked.text == "São 小微企业 ≤ will lend.")
        #expect(marked.marks == [.init(kind: .topic, range: 5..<17), .init(kind: .action, range: 22..<31)])
    }

    @Test("may be nested; the outer comes first")
    func nesting() throws {
        let marked = try MarkedText("<<budget|EUR <<number|3>> million>>")
        #expect(marked.text == "EUR 3 million")
        #expect(marked.marks == [.init(kind: .budget, range: 0..<13), .init(kind: .number, range: 4..<5)])
    }

    @Test("a single angle bracket is text; newlines inside stay, at the end they go")
    func plainText() throws {
        let marked = try MarkedText("a < b > c\n\nnext block\n\n")
        #expect(marked == (try MarkedText("a < b > c\n\nnext block")))
        #expect(marked.text == "a < b > c\n\nnext block")
    }

    @Test(
        "broken ones are refused where they stand",
        arguments: [
            ("a <<topic|b", DiagnosticCode.invalidMark, 2), ("a >> b", .invalidMark, 2),
            ("<<topic|>>", .invalidMark, 0),
            ("é <<tpic|b>>", .unknownMarkKind, 4), ("<<topic>>", .invalidMark, 0), ("<<", .invalidMark, 0),
        ])
    func refused(text: String, code: DiagnosticCode, offset: Int) {
        let problem = #expect(throws: MarkedText.Problem.self) { try MarkedText(text) }
        #expect(problem?.code == code)
        #expect(problem?.offset == offset)
    }
}
