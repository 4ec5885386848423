/// Where in a block's text a further page begins.
public struct PageBreak: Sendable, Equatable, Codable {
    /// UTF-8 offset into the block's text of the first character on the page.
    public var offset: Int
    /// From 1.
    public var page: Int

    public init(offset: Int, page: Int) {
        self.offset = offset
        self.page = page
    }
}
