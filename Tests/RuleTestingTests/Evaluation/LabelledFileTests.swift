import Testing

@testable import RuleTesting

@Suite struct LabelledFileTests {
    @Test func `quotes, line breaks, CRLF, a byte order mark and other columns are read`() throws {
        let csv =
            "\u{FEFF}label,ID, text ,extra,lang\r\n1,a,\"one, \"\"two\"\"\r\nthree\",x,EN-gb\r\n\r\n0.0,b,,y,und\r\n-1,c,last,,"
        let texts = try LabelledFile.read(Array(csv.utf8), name: "gold.csv")
        #expect(
            texts == [
                LabelledText(id: "a", language: "en", text: "one, \"two\"\r\nthree", isPositive: true, row: 2),
                LabelledText(id: "b", language: nil, text: "", isPositive: false, row: 4),
                LabelledText(id: "c", language: nil, text: "last", isPositive: false, row: 5),
            ])
    }

    @Test func `a field of some megabytes is read`() throws {
        let long = String(repeating: "The bank will lend. ", count: 200_000)
        let texts = try LabelledFile.read(Array("id,lang,text,label\na,en,\"\(long)\",1\n".utf8), name: "gold.csv")
        #expect(texts.first?.text == long)
    }

    @Test(
        "a bad file is refused with place and remedy",
        arguments: [
            ("", "gold.csv: the file is empty; write a header id,lang,text,label and a row for each text."),
            ("id,lang,text,label\n", "gold.csv: no text stands below the header; add a row for each text."),
            (
                "id,lang,text\na,en,x\n",
                "gold.csv, row 1: there is no column “label” (found: id, lang, text); the header has to name id, lang, text and label."
            ),
            (
                "id;lang;text;label\na;en;x;1\n",
                "gold.csv, row 1: there is no column “id” (found: id;lang;text;label); the header has to name id, lang, text and label. Part the fields by commas."
            ),
            (
                "id,lang,text,label,id\na,en,x,1,b\n",
                "gold.csv, row 1: the column “id” stands twice; rename one of them."
            ),
            (
                "id,lang,text,label\na,en,\"two\nlines\",1\nb,en,x,yes\n",
                "gold.csv, row 3: the label “yes” is no number; write 1 (or more) where the text is about the topic, else 0."
            ),
            (
                "id,lang,text,label\na,en,x,1\nb,en,x,0\na,en,y,0\n",
                "gold.csv, row 4: the id “a” stands in row 2 too; give each text an id of its own."
            ),
            (
                "id,lang,text,label\n ,en,x,1\n",
                "gold.csv, row 2: the id is empty; give each text an id of its own."
            ),
            (
                "id,lang,text,label\na,en,x\n",
                "gold.csv, row 2: the row has 3 fields, which is too few; put texts with commas or line breaks in quotes."
            ),
            (
                "id,lang,text,label\na,en,\"x,1\n",
                "gold.csv, line 2: a quote is opened and never closed; close it, or double it if it belongs to the text."
            ),
            (
                "id,lang,text,label\na,en,\"x\"y,1\n",
                "gold.csv, line 2: text stands behind a closing quote; double quotes inside a field that is in quotes."
            ),
        ])
    func isRefused(csv: String, message: String) {
        #expect(throws: LabelledFile.Problem(description: message)) {
            try LabelledFile.read(Array(csv.utf8), name: "gold.csv")
        }
    }

    @Test func `another encoding is refused with the row`() {
        let bytes = Array("id,lang,text,label\na,fr,été,1\nb,fr,".utf8) + [0xE9, 0x74, 0xE9] + Array(",1\n".utf8)
        #expect(
            throws: LabelledFile.Problem(
                description: "gold.csv, row 3: bytes that are no UTF-8; save the file as CSV in UTF-8.")
        ) {
            try LabelledFile.read(bytes, name: "gold.csv")
        }
    }
}
