/// What a reader hands over: blocks, and what the file says about itself.
struct ReadContent: Sendable, Equatable {
    var blocks: [RawBlock] = []
    /// The title among the file's properties; empty where there is none. May be rubbish ("Document1").
    var statedTitle = ""
    /// YAML at the top of a Markdown file, without its fences.
    var frontMatter: String?
    var notes: [ReadingNote] = []
}
