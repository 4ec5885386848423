import PlanReading
import Rulebook

/// Reads labelled texts from CSV with the columns `id`, `lang`, `text` and `label`, in any order, others left aside.
public enum LabelledFile {
    /// What is wrong with a file, where, and what to do about it.
    public struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
        public var description: String
    }

    static let columns = ["id", "lang", "text", "label"]

    /// - Parameters:
    ///   - bytes: the whole file, UTF-8, RFC 4180.
    ///   - name: as the user named it, for messages.
    public static func read(_ bytes: [UInt8], name: String) throws(Problem) -> [LabelledText] {
        let records: [[String]]
        do {
            records = try CSVRecords(bytes).records
        } catch {
            throw Problem(description: "\(name)\(error.place.map { ", \($0)" } ?? ""): \(error.message)")
        }
        guard let header = records.first, !header.allSatisfy(isBlank) else {
            throw Problem(
                description: "\(name): the file is empty; write a header id,lang,text,label and a row for each text.")
        }
        let places = try places(in: header, name: name)
        var texts: [LabelledText] = []
        var rows: [String: Int] = [:]
        for (index, record) in records.enumerated().dropFirst() where !record.allSatisfy(isBlank) {
            let text = try self.text(of: record, row: index + 1, places: places, name: name)
            if let first = rows.updateValue(index + 1, forKey: text.id) {
                throw Problem(
                    description: "\(name), row \(index + 1): the id “\(text.id)” stands in row \(first) too; "
                        + "give each text an id of its own.")
            }
            texts.append(text)
        }
        guard !texts.isEmpty else {
            throw Problem(description: "\(name): no text stands below the header; add a row for each text.")
        }
        return texts
    }

    private static func places(in header: [String], name: String) throws(Problem) -> [Int] {
        let found = header.map { trimmed($0).lowercased() }
        var places: [Int] = []
        for column in columns {
            let matching = found.indices.filter { found[$0] == column }
            guard let place = matching.first else {
                let hint =
                    found.count == 1 && found[0].contains { ";\t".contains($0) } ? " Part the fields by commas." : ""
                throw Problem(
                    description: "\(name), row 1: there is no column “\(column)” (found: "
                        + "\(found.joined(separator: ", "))); the header has to name id, lang, text and label.\(hint)")
            }
            guard matching.count == 1 else {
                throw Problem(description: "\(name), row 1: the column “\(column)” stands twice; rename one of them.")
            }
            places.append(place)
        }
        return places
    }

    private static func text(
        of record: [String], row: Int, places: [Int], name: String
    ) throws(Problem) -> LabelledText {
        guard let last = places.max(), record.count > last else {
            throw Problem(
                description: "\(name), row \(row): the row has \(record.count) "
                    + "field\(record.count == 1 ? "" : "s"), which is too few; "
                    + "put texts with commas or line breaks in quotes.")
        }
        let id = trimmed(record[places[0]])
        guard !id.isEmpty else {
            throw Problem(description: "\(name), row \(row): the id is empty; give each text an id of its own.")
        }
        let label = trimmed(record[places[3]])
        guard let value = Double(label), value.isFinite else {
            throw Problem(
                description: "\(name), row \(row): the label “\(label.prefix(40))” is no number; "
                    + "write 1 (or more) where the text is about the topic, else 0.")
        }
        return LabelledText(
            id: id, language: LanguageCode.primary(of: record[places[1]]), text: record[places[2]],
            isPositive: value > 0, row: row)
    }

    private static func isBlank(_ field: String) -> Bool { field.allSatisfy(\.isWhitespace) }

    private static func trimmed(_ field: String) -> String {
        let start = field.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
