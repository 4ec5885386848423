import Foundation
import Scoring

/// An evaluation for programs; `Docs/Evaluation.md` describes each key.
public enum EvaluationJSON {
    /// Raised when a key changes its meaning or goes; new keys alone do not raise it.
    static let schemaVersion = 1

    /// Keys in alphabetical order, ended by a line break.
    public static func bytes(of report: EvaluationReport) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(Content(report))) + [0x0A]
    }

    private struct Content: Encodable {
        var schemaVersion = EvaluationJSON.schemaVersion
        var file: String
        var rulebook: String
        var rulebookHash: String
        var criteria: [String]
        var strand: String?
        var rung: Int
        var texts: Int
        var notJudged: [String: Int]
        var figures: Figures
        var intervals: Intervals
        var languages: [String: Figures]
        var falseAlarms: [Alarm]
        var misses: [Miss]
        var suggestions: Suggestions?

        init(_ report: EvaluationReport) {
            let question = report.evaluation.question
            file = report.file
            rulebook = report.rulebook.version
            rulebookHash = report.rulebook.hash
            criteria = question.criteria
            strand = question.strand
            rung = question.rung.rawValue
            texts = report.evaluation.judgements.count
            notJudged = Dictionary(uniqueKeysWithValues: report.notJudged.map { ($0.language, $0.count) })
            figures = Figures(report.counts)
            intervals = Intervals(report)
            languages = Dictionary(
                uniqueKeysWithValues: report.evaluation.countsByLanguage.map { ($0.language, Figures($0.counts)) })
            falseAlarms = report.falseAlarms.map { Alarm($0, from: question.rung) }
            misses = report.misses.map(Miss.init)
            if let missed = report.missedPhrases, let alarms = report.alarmPhrases {
                suggestions = Suggestions(missed: missed.map(Phrase.init), falseAlarms: alarms.map(Phrase.init))
            }
        }
    }

    private struct Figures: Encodable {
        var right: Int
        var wrong: Int
        var missed: Int
        var clear: Int
        var precision: Double?
        var recall: Double?
        var f1: Double?

        init(_ counts: AgreementCounts) {
            (right, wrong, missed, clear) = (counts.right, counts.wrong, counts.missed, counts.clear)
            precision = counts.precision.map(rounded)
            recall = counts.recall.map(rounded)
            f1 = counts.f1.map(rounded)
        }
    }

    private struct Intervals: Encodable {
        var method = "percentile bootstrap over texts"
        var level = 0.95
        var draws: Int
        var seed: UInt64
        var precision: [Double]?
        var recall: [Double]?
        var f1: [Double]?

        init(_ report: EvaluationReport) {
            draws = report.options.bootstrap.draws
            seed = report.options.bootstrap.seed
            precision = Self.ends(report.intervals.precision)
            recall = Self.ends(report.intervals.recall)
            f1 = Self.ends(report.intervals.f1)
        }

        private static func ends(_ range: ClosedRange<Double>?) -> [Double]? {
            range.map { [rounded($0.lowerBound), rounded($0.upperBound)] }
        }
    }

    private struct Alarm: Encodable {
        var id: String
        var row: Int
        var language: String
        var rung: Int
        var findings: [Fired]

        init(_ judgement: Judgement, from rung: Rung) {
            id = judgement.text.id
            row = judgement.text.row
            language = judgement.language
            self.rung = judgement.rung.rawValue
            findings = judgement.findings.filter { $0.rung >= rung }.map(Fired.init)
        }
    }

    private struct Fired: Encodable {
        var criterion: String
        var strand: String
        var rung: Int
        var facets: [String]
        var terms: [String]
        var quote: String

        init(_ finding: Finding) {
            criterion = finding.criterion
            strand = finding.strand
            rung = finding.rung.rawValue
            facets = finding.facets.sorted().map(\.rawValue)
            terms = finding.terms.filter { !$0.isEmpty }
            quote = finding.quote
        }
    }

    private struct Miss: Encodable {
        var id: String
        var row: Int
        var language: String
        var near: [Near]
        var text: String

        init(_ miss: EvaluationReport.Miss) {
            id = miss.judgement.text.id
            row = miss.judgement.text.row
            language = miss.judgement.language
            near = miss.near.map(Near.init)
            text = miss.judgement.text.text
        }
    }

    private struct Near: Encodable {
        var kind: NearMiss.Kind
        var criterion: String
        var strand: String?
        var words: String
        var term: String
        var reason: String

        init(_ near: NearMiss) {
            kind = near.kind
            criterion = near.criterion
            strand = near.strand
            words = near.words
            term = near.term
            reason = near.reason
        }
    }

    private struct Suggestions: Encodable {
        var method = "log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008)"
        var missed: [Phrase]
        var falseAlarms: [Phrase]
    }

    private struct Phrase: Encodable {
        var phrase: String
        var language: String
        var z: Double
        var count: Int
        var comparedCount: Int

        init(_ suggestion: TermSuggestion) {
            phrase = suggestion.phrase
            language = suggestion.language
            z = rounded(suggestion.z)
            count = suggestion.count
            comparedCount = suggestion.comparedCount
        }
    }

    /// Four decimals.
    private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
