/// UTF-8 bytes being read, with zero bytes behind them. Reads are not checked in release builds: who stops at a byte that is part of no
/// word never leaves the memory. Valid only within the call that it is handed to.
struct TextView {
    let base: UnsafeRawPointer
    let count: Int

    /// Zero bytes behind the text that may be read.
    static let padding = 16

    /// The byte at an offset; 0 behind the end.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 {
        assert(offset >= 0 && offset < count + Self.padding)
        return base.load(fromByteOffset: offset, as: UInt8.self)
    }

    /// Eight bytes from an offset, the first in the lowest bits.
    @inline(__always)
    func eight(_ offset: Int) -> UInt64 {
        assert(offset >= 0 && offset + 8 <= count + Self.padding)
        return UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The scalar that begins at an offset and its length in bytes. A byte that begins no well-formed scalar reads as U+FFFD of length 1.
    @inline(__always)
    func scalar(_ offset: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(byte(offset))
        if first < 0x80 { return (first, 1) }
        let second = UInt32(byte(offset &+ 1)) ^ 0x80
        guard first >= 0xC2, second < 0x40 else { return (0xFFFD, 1) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
        let third = UInt32(byte(offset &+ 2)) ^ 0x80
        guard third < 0x40 else { return (0xFFFD, 1) }
        if first < 0xF0 {
            let value = (first & 0x0F) << 12 | second << 6 | third
            return value >= 0x800 && value & 0xF800 != 0xD800 ? (value, 3) : (0xFFFD, 1)
        }
        let fourth = UInt32(byte(offset &+ 3)) ^ 0x80
        let value = (first & 0x07) << 18 | second << 12 | third << 6 | (fourth & 0x3F)
        guard first < 0xF5, fourth < 0x40, value >= 0x10000, value <= 0x10FFFF else { return (0xFFFD, 1) }
        return (value, 4)
    }

    func bytes(_ range: Range<Int>) -> [UInt8] {
        assert(range.upperBound <= count)
        return Array(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
    }

    /// Calls a function with a view of a short array, such as a word.
    static func of<Result>(_ bytes: [UInt8], _ body: (TextView) -> Result) -> Result {
        var buffer = TextBuffer(capacity: bytes.count)
        buffer.load(bytes.span.bytes)
        return buffer.withView(body)
    }
}
