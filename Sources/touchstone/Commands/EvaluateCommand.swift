import ArgumentParser
import Foundation
import RuleTesting
import Rulebook
import Scoring

struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Compare the rules with texts that people labelled.",
        discussion: """
            GOLD.csv has the columns id, lang, text and label; a label above 0 says that the text is about the topic. Every text
            is read as a plan of its own. Prints precision, recall and F1, the false alarms with what fired and the misses with
            what came near.

            Examples:
              touchstone evaluate gold.csv --criterion sme-support
              touchstone evaluate gold.csv --criterion gender-mainstreaming --strand care --suggest
              touchstone evaluate gold.csv --criterion circularity --rung 2 --predictions rungs.csv --format json
              touchstone evaluate gold.csv --criterion sme-support --record "Statistics office, labelled 2026, gold.csv"
            """)

    @Argument(help: "The labelled texts, a CSV file in UTF-8.")
    var gold: String

    @Option(help: "The criterion that the labels are about, by its id. Given several times: any of them.")
    var criterion: [String]

    @Option(help: "Only this strand of the criterion.")
    var strand: String?

    @Option(help: "The rung from which a text counts as found, 1 to 4.")
    var rung = 1

    @Option(help: "A file for the rung of each text: id,score. Texts that are not judged have 0.")
    var predictions: String?

    @Flag(help: "Print phrases that stand out in the errors.")
    var suggest = false

    @Option(help: "How many false alarms and how many misses to list.")
    var errors = 10

    @Option(help: "text or json.")
    var format = EvaluationFormat.text

    @Option(help: "Keep the counts in precision.yaml under this source: what the texts are, and who labelled them.")
    var record: String?

    @Option(help: "The day of the measurement that is kept, such as 2026-01-31 (default: today).")
    var date: String?

    @Option(help: "Only texts in this language (a code such as fr). May be given several times.")
    var language: [String] = []

    @Option(help: "Draws of the bootstrap.")
    var draws = 1000

    @Option(help: "Seed of the bootstrap.")
    var seed: UInt64 = 2022

    @Option(help: "How many texts to judge at the same time.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup var rulesOption: RulesOption

    enum EvaluationFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

    func validate() throws {
        guard !criterion.isEmpty else { throw ValidationError("Name a criterion with --criterion ID.") }
        guard Rung(rawValue: rung) ?? .absent > .absent else {
            throw ValidationError("--rung \(rung): a text is found from rung 1, 2, 3 or 4 up.")
        }
        guard errors >= 0 else { throw ValidationError("--errors takes a number from 0 up.") }
        guard (1...1_000_000).contains(draws) else {
            throw ValidationError("--draws takes a number from 1 to 1000000.")
        }
        guard record == nil || (criterion.count == 1 && strand == nil) else {
            throw ValidationError("--record keeps the counts of one whole criterion: name one, and no strand.")
        }
        guard jobs > 0 else { throw ValidationError("--jobs takes a number from 1 up.") }
        for code in language where LanguageCode.primary(of: code) == nil {
            throw ValidationError("--language \(code): no language code. Write two letters of ISO 639-1, such as fr.")
        }
    }

    func run() async throws {
        let rules = try LoadedRules(folder: rulesOption.folder())
        let rulebook = try rules.rulebook()
        let question = try question(of: rulebook)
        var evaluation = await Evaluation.run(question, on: try texts(), jobs: jobs)
        if !language.isEmpty { evaluation = try only(evaluation) }
        if let predictions { try OutputFile.write(Data(PredictionsFile.bytes(of: evaluation)), to: predictions) }
        let report = EvaluationReport(
            evaluation, file: gold, rulebook: rulebook,
            options: EvaluationReport.Options(
                errors: errors, suggests: suggest, bootstrap: Bootstrap(seed: seed, draws: draws)))
        switch format {
        case .text: print(EvaluationText(report).text, terminator: "")
        case .json: FileHandle.standardOutput.write(Data(try EvaluationJSON.bytes(of: report)))
        }
        if let record {
            try PrecisionRecord(rules: rules, folder: rulesOption.folder()).add(evaluation, source: record, date: date)
        }
        try finish(report)
    }

    private func question(of rulebook: Rulebook) throws -> EvaluationQuestion {
        do throws(EvaluationQuestion.Problem) {
            return try EvaluationQuestion(
                criteria: criterion, strand: strand, rung: Rung(rawValue: rung) ?? .mentioned, of: rulebook)
        } catch {
            throw ValidationError(error.description)
        }
    }

    private func texts() throws -> [LabelledText] {
        let bytes: Data
        do {
            bytes = try Data(contentsOf: URL(fileURLWithPath: gold))
        } catch {
            StandardError.line(
                "error: \(gold): cannot be read; check the path, and that it is a file that you may read.")
            throw TouchstoneExit.nothingToScore
        }
        do throws(LabelledFile.Problem) {
            return try LabelledFile.read(Array(bytes), name: gold)
        } catch {
            StandardError.line("error: \(error)")
            throw TouchstoneExit.nothingToScore
        }
    }

    /// The texts in the languages asked for, as told or detected.
    private func only(_ evaluation: Evaluation) throws -> Evaluation {
        let chosen = evaluation.only(Set(language.compactMap(LanguageCode.primary)))
        guard !chosen.judgements.isEmpty else {
            let found = Set(evaluation.judgements.map(\.language)).sorted().joined(separator: ", ")
            StandardError.line(
                "error: \(gold): no text is in \(language.joined(separator: ", ")); its languages are \(found).")
            throw TouchstoneExit.nothingToScore
        }
        return chosen
    }

    /// Says on standard error what was not judged, and settles the exit code.
    private func finish(_ report: EvaluationReport) throws {
        let left = report.notJudged.reduce(0) { $0 + $1.count }
        if left > 0 {
            let list = report.notJudged.map(\.language).joined(separator: ", ")
            let kept = predictions.map { "; they stand in \($0) with score 0" } ?? ""
            StandardError.line("warning: \(left) text\(left == 1 ? "" : "s") not judged: no terms in \(list)\(kept).")
        }
        guard report.counts.total > 0 else {
            StandardError.line("error: no text could be judged: the criteria have no terms in their languages.")
            throw TouchstoneExit.nothingToScore
        }
    }
}
