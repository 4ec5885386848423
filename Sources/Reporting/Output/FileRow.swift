import Scoring

/// One line on a file of the input: what became of it, and how it was read. A file with several notes has several lines.
struct FileRow {
    var file: String
    var outcome: FileNote.Outcome
    var plan: String?
    var code: String?
    var message: String
    /// nil where the file was not read or its format has no pages.
    var pageCount: Int?
    var unreadablePages: [Int]
    var language: String?
    var reader: String?

    /// Every document of the scorecards and every noted file, by file name; notes on one file keep their order.
    static func all(of results: Results) -> [FileRow] {
        var rows: [FileRow] = []
        var summaries: [String: DocumentSummary] = [:]
        let noted = Set(results.notes.map(\.file))
        for scorecard in results.scorecards {
            for document in scorecard.documents {
                summaries[document.name] = document
                if !noted.contains(document.name) {
                    rows.append(
                        FileRow(FileNote(file: document.name, outcome: .read, plan: scorecard.plan.id), document))
                }
            }
        }
        rows += results.notes.map { FileRow($0, summaries[$0.file]) }
        return rows.enumerated()
            .sorted { ($0.element.file, $0.offset) < ($1.element.file, $1.offset) }
            .map(\.element)
    }

    private init(_ note: FileNote, _ summary: DocumentSummary?) {
        file = note.file
        outcome = note.outcome
        plan = note.plan
        code = note.code
        message = note.message
        pageCount = summary?.pageCount
        unreadablePages = summary?.unreadablePages ?? []
        language = summary?.language
        reader = summary?.reader
    }
}
