/// What a reader hands over: blocks, and what the file says about itself.
struct ReadContent: Sendable, Equatable {
    var blocks: [RawBlock] = []
    /// The title among the file's properties; empty where there is none. May be rubbish ("Document1").
    var statedTitle = ""
    /// YAML at the top of a Markdown file, without its fences, and the line it begins on.
    var frontMatter: String?
    var notes: [ReadingNote] = []
}

/// How much a single file may ask for before it is refused.
public struct ReadingLimits: Sendable, Equatable {
    /// Most bytes of a text, Markdown or HTML file.
    public var fileBytes: Int
    /// Most bytes that a part of an office file may unpack to.
    public var partBytes: Int
    /// Most UTF-8 bytes of text taken from one file.
    public var textBytes: Int

    public init(fileBytes: Int = 32 << 20, partBytes: Int = 128 << 20, textBytes: Int = 32 << 20) {
        self.fileBytes = fileBytes
        self.partBytes = partBytes
        self.textBytes = textBytes
    }
}
