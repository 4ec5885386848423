import Scoring

/// How many pages a plan has and how many of them could be read, over all its documents.
struct PageCount {
    /// nil where no document has pages.
    let total: Int?
    let readable: Int?

    init(_ scorecard: Scorecard) {
        let paged = scorecard.documents.compactMap { document in
            document.pageCount.map { (pages: $0, unreadable: document.unreadablePages.count) }
        }
        total = paged.isEmpty ? nil : paged.reduce(0) { $0 + $1.pages }
        readable = paged.isEmpty ? nil : paged.reduce(0) { $0 + $1.pages - $1.unreadable }
    }
}
