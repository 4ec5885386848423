/// Keeps a copy of the text being scanned, with the zero bytes behind it that `TextView` asks for. Copying costs a hundredth of a scan.
struct TextBuffer: ~Copyable {
    private var memory: UnsafeMutableRawPointer
    private var capacity: Int
    private var count = 0

    init(capacity: Int = 4096) {
        self.capacity = capacity + TextView.padding
        memory = .allocate(byteCount: self.capacity, alignment: 8)
    }

    deinit { memory.deallocate() }

    /// Takes in a text in place of the last one. Memory that one text of uncommon length needed is given back.
    mutating func load(_ text: RawSpan) {
        let needed = text.byteCount + TextView.padding
        if needed > capacity || capacity > 1 << 24 {
            memory.deallocate()
            capacity = max(4096, needed + needed / 2)
            memory = .allocate(byteCount: capacity, alignment: 8)
        }
        text.withUnsafeBytes { bytes in
            if let base = bytes.baseAddress { memory.copyMemory(from: base, byteCount: bytes.count) }
        }
        memory.advanced(by: text.byteCount).initializeMemory(as: UInt8.self, repeating: 0, count: TextView.padding)
        count = text.byteCount
    }

    /// The text; valid until the next one is loaded.
    @inline(__always)
    func withView<Result>(_ body: (TextView) -> Result) -> Result {
        body(TextView(base: UnsafeRawPointer(memory), count: count))
    }
}
