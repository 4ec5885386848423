/// What reading one file may cost at most, so that no file can stop a batch.
public struct ReadingLimits: Sendable, Equatable {
    /// Seconds of wall-clock time for the whole file.
    public var seconds: Double
    /// Bytes of address space that an outside program may take.
    public var memoryBytes: Int
    /// Bytes that outside programs may print about one file.
    public var outputBytes: Int

    public init(seconds: Double = 120, memoryBytes: Int = 384 << 20, outputBytes: Int = 192 << 20) {
        self.seconds = seconds
        self.memoryBytes = memoryBytes
        self.outputBytes = outputBytes
    }
}
