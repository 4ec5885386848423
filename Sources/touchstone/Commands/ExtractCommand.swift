import ArgumentParser
import Batch
import Foundation
import PlanReading

struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Show what was read: blocks, the measures that are named, and what the columns of tables hold.",
        discussion: """
            Examples:
              touchstone extract plan.pdf
              touchstone extract plan.docx --format json
              touchstone extract measures.csv
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: "Plan files, and folders of them.")
    var plans: [String]

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var readingOptions: ReadingOptions

    func run() async throws {
        let plans = try await readingOptions.read(plans)
        switch format {
        case .text:
            for plan in plans {
                for document in plan.documents { printBlocks(of: document) }
                for measure in ExtractedMeasure.all(in: plan.documents) { print(measure.line) }
            }
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let data = try encoder.encode(plans.map(ExtractedPlan.init))
            print(String(decoding: data, as: UTF8.self))
        }
    }

    private func printBlocks(of document: Document) {
        let pages = document.pageCount.map { ", \($0) pages" } ?? ""
        print("# \(document.name): \(document.format.rawValue), language \(document.language)\(pages)")
        for line in TableSummary.lines(of: document) { print("# \(line)") }
        for note in document.notes { print("# \(note.severity.rawValue) \(note.code): \(note.message)") }
        for block in document.blocks {
            let place = block.page.map { "p\($0)" } ?? block.row.map { "r\($0)" } ?? "-"
            let kind = block.level.map { "\(block.kind.rawValue) \($0)" } ?? block.kind.rawValue
            print("\(place)\t\(kind)\t\(block.passage.language)\t\(block.passage.text)")
        }
    }
}

/// A plan as `extract` prints it.
private struct ExtractedPlan: Encodable {
    let id: String
    let country: String?
    let title: String
    let year: Int?
    let documents: [Document]
    let measures: [ExtractedMeasure]

    init(_ plan: Plan) {
        id = plan.id
        country = plan.country
        title = plan.title
        year = plan.year
        documents = plan.documents
        measures = ExtractedMeasure.all(in: plan.documents)
    }
}
