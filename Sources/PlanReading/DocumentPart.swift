/// What a file gives to one plan: the whole of it, or the rows of a table that are of one plan among several.
public struct DocumentPart: Sendable, Equatable, Codable {
    public var document: Document
    /// What the file says about the plan.
    public var frontMatter: FrontMatter
    /// Whether the file holds several plans, told apart by country and title.
    public var isOneOfMany: Bool

    public init(document: Document, frontMatter: FrontMatter, isOneOfMany: Bool = false) {
        self.document = document
        self.frontMatter = frontMatter
        self.isOneOfMany = isOneOfMany
    }
}
