import PlanReading
import Scoring

/// The errors of an evaluation: false alarms with what fired, misses with what came near.
struct EvaluationErrorText {
    private let report: EvaluationReport
    /// Characters of a quote or text that are printed.
    private static let length = 300
    /// Characters of a term that are printed: enough to find it in its rule.
    private static let termLength = 60

    init(_ report: EvaluationReport) { self.report = report }

    var falseAlarms: [String] {
        let shown = report.falseAlarms
        var lines = [Self.title("False alarms", shown: shown.count, all: report.counts.wrong)]
        for judgement in shown {
            lines.append("- \(place(of: judgement))")
            for finding in judgement.findings.filter({ $0.rung >= report.evaluation.question.rung }).prefix(3) {
                lines += fired(finding)
            }
        }
        return lines
    }

    var misses: [String] {
        let shown = report.misses
        var lines = [Self.title("Misses", shown: shown.count, all: report.counts.missed)]
        for miss in shown {
            lines.append("- \(place(of: miss.judgement))")
            lines += miss.near.map { "    near: \(describe($0))" }
            if miss.near.isEmpty { lines.append("    nothing came near") }
            lines.append("    text: “\(Self.cut(miss.judgement.text.text, around: nil))”")
        }
        return lines
    }

    private static func title(_ name: String, shown: Int, all: Int) -> String {
        if all == 0 { return "\(name): none" }
        if shown == all { return "\(name): \(all)" }
        return shown == 0
            ? "\(name): \(all) (--errors N lists the first N)"
            : "\(name): \(all), the first \(shown) of the file (--errors N lists more or fewer)"
    }

    private func place(of judgement: Judgement) -> String {
        "\(judgement.text.id) (row \(judgement.text.row), \(judgement.language))"
    }

    /// What fired, by which terms, and where.
    private func fired(_ finding: Finding) -> [String] {
        let parts = zip(finding.highlights, finding.terms).map { highlight, term in
            "\(highlight.kind.rawValue) “\(finding.words(of: highlight))”" + Self.bracketed(term)
        }
        let facets = finding.facets.sorted().map(\.rawValue).joined(separator: ", ")
        let topic = finding.highlights.first { $0.kind == .topic }?.range
        return [
            "    \(finding.criterion), strand \(finding.strand), rung \(finding.rung.rawValue)"
                + (facets.isEmpty ? "" : " (\(facets))") + ": \(parts.joined(separator: "; "))",
            "    “\(Self.cut(finding.quote, around: topic))”",
        ]
    }

    private func describe(_ near: NearMiss) -> String {
        let strand = near.strand.map { ", strand \($0)" } ?? ""
        let term = Self.bracketed(near.term)
        return "“\(Self.cut(near.words, around: nil))”\(term) of \(near.criterion)\(strand): "
            + (near.kind == .ruledOut ? "ruled out, \(near.reason)" : near.reason)
    }

    private static func bracketed(_ term: String) -> String {
        guard !term.isEmpty else { return "" }
        return term.count > termLength ? " [\(term.prefix(termLength))…]" : " [\(term)]"
    }

    /// On one line, at most so long, with the bytes of `range` in it.
    static func cut(_ text: String, around range: Range<Int>?) -> String {
        let characters = Array(text)
        let start: Int
        if let range, characters.count > length {
            let before = String(decoding: text.utf8.prefix(range.lowerBound), as: UTF8.self).count
            start = max(0, min(before - length / 3, characters.count - length))
        } else {
            start = 0
        }
        let end = min(characters.count, start + length)
        let line = characters[start..<end].map { $0.isNewline || $0 == "\t" ? " " : $0 }
        return (start > 0 ? "…" : "") + String(line) + (end < characters.count ? "…" : "")
    }
}
