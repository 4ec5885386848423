/// What reading one file may cost at most, so that no file can stop a batch.
public struct ReadingLimits: Sendable, Equatable {
    /// Seconds of wall-clock time for an outside program's work on one file.
    public var seconds: Double
    /// Bytes of address space that an outside program may take.
    public var memoryBytes: Int
    /// Bytes that outside programs may print about one file.
    public var outputBytes: Int
    /// Most bytes of a text, Markdown or HTML file.
    public var fileBytes: Int
    /// Most bytes that a part of an office file may unpack to.
    public var partBytes: Int
    /// Most UTF-8 bytes of text taken from one file.
    public var textBytes: Int
    /// Most rows of a table of measures.
    public var tableRows: Int
    /// Most columns of a table of measures.
    public var tableColumns: Int

    public init(
        seconds: Double = 120, memoryBytes: Int = 384 << 20, outputBytes: Int = 192 << 20, fileBytes: Int = 32 << 20,
        partBytes: Int = 128 << 20, textBytes: Int = 32 << 20, tableRows: Int = 50_000,
        tableColumns: Int = 500
    ) {
        self.seconds = seconds
        self.memoryBytes = memoryBytes
        self.outputBytes = outputBytes
        self.fileBytes = fileBytes
        self.partBytes = partBytes
        self.textBytes = textBytes
        self.tableRows = tableRows
        self.tableColumns = tableColumns
    }
}
