/// What is scored: one or more documents of one country's plan, with what identifies it.
public struct Plan: Sendable, Equatable {
    /// The stem of the plan's file or the name of its folder, with the parent folder before it on collision.
    public var id: String
    /// ISO 3166-1 alpha-3, or nil where neither sidecar, front matter nor file name says it.
    public var country: String?
    public var title: String
    /// The year the plan was adopted or published.
    public var year: Int?
    public var documents: [Document]
    /// What a reviewer has to know about the reading of this plan.
    public var notes: [ReadingNote]

    public init(
        id: String, country: String? = nil, title: String, year: Int? = nil, documents: [Document],
        notes: [ReadingNote] = []
    ) {
        self.id = id
        self.country = country
        self.title = title
        self.year = year
        self.documents = documents
        self.notes = notes
    }

    /// Languages of the documents as BCP 47 primary subtags, most text first, without "und".
    public var languages: [String] {
        var bytes: [String: Int] = [:]
        for document in documents {
            for block in document.blocks { bytes[block.passage.language, default: 0] += block.passage.text.utf8.count }
        }
        let total = bytes.values.reduce(0, +)
        return bytes.filter { $0.key != "und" && $0.value * 20 >= total }
            .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
            .map(\.key)
    }
}
