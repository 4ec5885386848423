import Testing

@testable import PlanReading

@Suite struct DelimitedReaderTests {
    @Test(
        "records are read as RFC 4180 says, and as programs write them",
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
            ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
            ("\"a,b\",c\n", [["a,b", "c"]]),
            ("\"a\"\"b\",\"\"\"\"\n", [["a\"b", "\""]]),
            ("\"a\nb\",c\n", [["a\nb", "c"]]),
            ("\"a\r\nb\",c\r\n", [["a\r\nb", "c"]]),
            ("\"\",\n,\"\"\n", [["", ""], ["", ""]]),
            ("a\n\nb\n", [["a"], [""], ["b"]]),
            ("5\" pipe,c\n", [["5\" pipe", "c"]]),
            ("\"a\" b,c\n", [["a b", "c"]]),
            ("措施,\"费用，亿元\"\n", [["措施", "费用，亿元"]]),
        ])
    func records(_ text: String, _ expected: [[String]]) throws {
        let reader = DelimitedReader(delimiter: UInt8(ascii: ","), rowLimit: 10, columnLimit: 10)
        #expect(try reader.read(Array(text.utf8)).records == expected)
    }

    @Test("a quote that nothing closes is named by the line that opens it")
    func openQuote() {
        let reader = DelimitedReader(delimiter: UInt8(ascii: ","), rowLimit: 10, columnLimit: 10)
        #expect(throws: DelimitedReader.Failure.openQuote(line: 3)) {
            try reader.read(Array("a,b\r\n1,2\r\n\"3,4\r\n5,6\r\n".utf8))
        }
    }

    @Test("text behind a closing quote is kept, and its line said")
    func strayText() throws {
        let reader = DelimitedReader(delimiter: UInt8(ascii: ","), rowLimit: 10, columnLimit: 10)
        let found = try reader.read(Array("a\n\"b\"c\n".utf8))
        #expect(found.records == [["a"], ["bc"]])
        #expect(found.strayLine == 2)
    }

    @Test("rows and columns past the limits are refused before memory is spent on them")
    func limits() {
        let reader = DelimitedReader(delimiter: UInt8(ascii: ","), rowLimit: 3, columnLimit: 3)
        #expect(throws: DelimitedReader.Failure.tooManyRows) { try reader.read(Array("a\nb\nc\nd\ne\n".utf8)) }
        #expect(throws: DelimitedReader.Failure.tooManyColumns(row: 2)) { try reader.read(Array("a\n1,2,3,4\n".utf8)) }
        // Empty fields past the limit are nothing.
        #expect((try? reader.read(Array("1,2,3,,,,\n".utf8)).records) == [["1", "2", "3"]])
    }

    @Test(
        "the delimiter is the one that parts most rows evenly",
        arguments: [
            ("a,b,c\n1,2,3\n", ","), ("a;b;c\n1,5;2,5;3,5\n", ";"), ("a\tb\n1, 2 and 3\tx; y\n", "\t"),
            ("a|b\n1|2\n", "|"),
            ("Measures, all\n\na;b\n\"x;y\";2\nz;3\n", ";"), ("a\nb\n", ","), ("\"a, b; c\",d\n\"e; f; g\",h\n", ","),
        ] as [(String, Character)])
    func delimiters(_ text: String, _ expected: Character) {
        let found = DelimiterSniffer.delimiter(of: Array(text.utf8))
        #expect(Character(Unicode.Scalar(found.delimiter)) == expected)
        #expect(found.skip == 0)
    }

    @Test("a first line that names the delimiter settles it")
    func separatorLine() {
        let found = DelimiterSniffer.delimiter(of: Array("sep=|\r\na,b|c,d\r\n".utf8))
        #expect(found.delimiter == UInt8(ascii: "|"))
        #expect(found.skip == 7)
    }
}
