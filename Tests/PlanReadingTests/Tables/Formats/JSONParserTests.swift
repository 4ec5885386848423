import Testing

@testable import PlanReading

@Suite struct JSONParserTests {
    @Test("fields keep their order, and numbers their digits")
    func exact() throws {
        let tree = try JSONParser.parse(
            Array(#" {"b": 0.30000000000000000000001, "a": [1e3, -2, true, null, "x"]} "#.utf8))
        #expect(
            tree
                == .record([
                    RecordTree.Field(name: "b", value: .number("0.30000000000000000000001")),
                    RecordTree.Field(
                        name: "a", value: .list([.number("1e3"), .number("-2"), .bool(true), .null, .text("x")])),
                ]))
    }

    @Test(
        "escapes are read",
        arguments: [
            (#""a\"\\\/\n\t""#, "a\"\\/\n\t"), (#""\u00e9\u4e2d""#, "é中"), (#""\ud83d\ude00!""#, "😀!"),
            (#""\ud83d!""#, "\u{FFFD}!"),
            (#""\ud83d\u0041""#, "\u{FFFD}A"),
        ])
    func escapes(_ text: String, _ value: String) throws {
        #expect(try JSONParser.parse(Array(text.utf8)) == .text(value))
    }

    @Test("the last of equal names counts")
    func twice() throws {
        #expect(
            try JSONParser.parse(Array(#"{"a": 1, "a": 2}"#.utf8))
                == .record([
                    RecordTree.Field(name: "a", value: .number("2"))
                ]))
    }

    @Test(
        "what is no JSON is named with its place",
        arguments: [
            ("[1,]", "1:4 no value begins here"), ("[1 2]", "1:4 a comma or ] is missing"),
            ("{\"a\" 1}", "1:6 a colon is missing after a name"),
            ("{a: 1}", "1:2 a name in double quotes is missing"), ("[\n\"x", "2:3 a quote is never closed"),
            ("[01]", "1:2 no number"),
            ("[1] 2", "1:5 text after the end of the value"), ("[tru]", "1:2 no value begins here"),
            ("\"\\x\"", "1:3 an unknown escape in a text"),
            ("\"\\u00g0\"", "1:3 \\u needs four hexadecimal digits"),
            ("\"a\nb\"", "1:3 a line break or control character inside quotes"),
            ("{", "1:2 a name in double quotes is missing"), ("", "1:1 the text ends too early"),
            ("{\"a\": 1 \"b\"}", "1:9 a comma or } is missing"),
        ])
    func problems(_ text: String, _ expected: String) {
        let error = #expect(throws: RecordSyntaxProblem.self) { try JSONParser.parse(Array(text.utf8)) }
        #expect(error.map { "\($0.line):\($0.column ?? 0) \($0.problem)" } == expected)
    }

    @Test func `nesting has an end`() {
        let deep = String(repeating: "[", count: 100_000)
        let error = #expect(throws: RecordSyntaxProblem.self) { try JSONParser.parse(Array(deep.utf8)) }
        #expect(error?.problem == "nested more than 100 deep")
    }
}
