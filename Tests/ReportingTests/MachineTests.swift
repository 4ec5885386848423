import Foundation
import Testing

@testable import Reporting

@Suite("JSON and CSV")
struct MachineTests {
    @Test("the JSON is JSON, and holds what was put in, hostile or not")
    func parse() throws {
        let bytes = JSONReport().bytes(of: SampleResults.all)
        let root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(root["schemaVersion"] as? Int == 1)
        let plans = try #require(root["plans"] as? [[String: Any]])
        #expect(plans.map { $0["id"] as? String } == SampleResults.all.scorecards.map(\.plan.id))
        let hostile = try #require(plans[2]["criteria"] as? [[String: Any]])
        let evidence = try #require(hostile[0]["evidence"] as? [[String: Any]])
        let quotes = SampleResults.hostile.criteria[0].findings.map(\.quote)
        #expect(evidence.map { $0["quote"] as? String } == quotes)
    }

    @Test("what is unknown is null, and so is a number that is none")
    func nulls() {
        let text = String(decoding: JSONReport().bytes(of: SampleResults.all), as: UTF8.self)
        #expect(text.contains("\"cost\": null"))
        #expect(text.contains("{\"id\": \"investment\", \"score\": null, \"applicable\": 1, \"total\": 1}"))
        #expect(text.contains("\"state\": \"not-applicable\",\n          \"rung\": null"))
    }

    @Test("control characters are escaped, slashes are not")
    func escapes() {
        var json = JSONText()
        json.object { $0.member("text", "a/b\"\\\n\u{1}\u{7F}é") }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "{\n  \"text\": \"a/b\\\"\\\\\\n\\u0001\\u007fé\"\n}")
    }

    @Test("an empty array stays on one line")
    func empty() {
        var json = JSONText()
        json.object { $0.array("plans", [Int]()) { _, _ in } }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "{\n  \"plans\": []\n}")
    }

    @Test(
        "a field that a spreadsheet would run gets an apostrophe, and RFC 4180 is kept",
        arguments: [
            ("=1+1", "'=1+1"), ("+31", "'+31"), ("-a", "'-a"), ("@x", "'@x"), ("＝1", "'＝1"), ("\tx", "'\tx"),
            ("a=1", "a=1"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("=\"x\"", "\"'=\"\"x\"\"\""),
            ("a\nb", "\"a\nb\""), ("\r=1", "\"'\r=1\""), ("a\u{1B}b", "a\u{FFFD}b"), ("", ""),
        ])
    func fields(field: String, written: String) {
        var csv = CSVText()
        csv.row([field, "2"])
        #expect(csv.bytes == [0xEF, 0xBB, 0xBF] + Array("\(written),2\r\n".utf8))
    }

    @Test("a row has as many fields as the header, one row for each finding")
    func rows() {
        let text = String(decoding: EvidenceReport().bytes(of: SampleResults.none).dropFirst(3), as: UTF8.self)
        #expect(text == EvidenceReport.header.joined(separator: ",") + "\r\n")
        let all = String(decoding: EvidenceReport().bytes(of: SampleResults.all), as: UTF8.self)
        #expect(all.split(separator: "\r\n").count == 1 + EvidenceRow.all(of: SampleResults.all).count)
    }
}
