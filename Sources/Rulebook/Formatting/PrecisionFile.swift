/// Puts measurements into `precision.yaml`; what else stands there stays as it is, comments included.
public struct PrecisionFile {
    private static let path = "precision.yaml"
    private static let schemaLine = "# yaml-language-server: $schema=Schema/precision.schema.json\n"
    private static let head = """
        # How often criteria were right where somebody checked. Confidence in reports and intervals of scores come from these counts.

        """

    private var lines: [String]
    private var measurements: [Measurement]

    /// - Parameters:
    ///   - file: the file as it stands, nil where there is none yet.
    ///   - measurements: what was loaded from it.
    public init(_ file: RuleFile?, measurements: [Measurement]) {
        let text =
            file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? Self.schemaLine + Self.head + "measurements:\n"
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        if lines.last == "" { lines.removeLast() }
        self.measurements = measurements
    }

    /// The file with a measurement in the place of the earlier one by the same source, or at its end; in canonical layout.
    ///
    /// - Throws: why it cannot be laid out.
    public func adding(_ added: [Measurement]) throws(RuleFormatter.Problem) -> RuleFile {
        var lines = lines
        // From the end, so that the lines before keep their numbers.
        for earlier in measurements.reversed() where added.contains(where: { $0.isSame(as: earlier) }) {
            lines.removeSubrange(range(of: earlier))
        }
        for measurement in added { lines += Self.entry(measurement) }
        let file = RuleFile(path: Self.path, text: lines.joined(separator: "\n") + "\n")
        return try RuleFormatter.format(file)
    }

    /// From the entry's own line to the next entry's, whose comments stay.
    private func range(of measurement: Measurement) -> Range<Int> {
        let start = measurement.location.line - 1
        var end = measurements.map { $0.location.line - 1 }.filter { $0 > start }.min() ?? lines.count
        while end > start + 1, lines[end - 1].allSatisfy(\.isWhitespace) || lines[end - 1].contains(/^\s*#/) {
            end -= 1
        }
        return start..<end
    }

    private static func entry(_ measurement: Measurement) -> [String] {
        let quoted = measurement.source.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        var lines = [
            "  - criterion: \(measurement.criterion)", "    language: \(measurement.language)",
            "    rung: \(measurement.rung)", "    date: \(measurement.date)", "    source: \"\(quoted)\"",
            "    right: \(measurement.right)", "    wrong: \(measurement.wrong)",
        ]
        if let missed = measurement.missed { lines.append("    missed: \(missed)") }
        return lines
    }
}
