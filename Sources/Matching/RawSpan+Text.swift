/// UTF-8 text being scanned. The one place that reads several bytes at once; every read is checked against the text's end.
extension RawSpan {
    /// The byte at an offset; 0, which is part of no word, past the end.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 {
        offset < byteCount ? unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt8.self) : 0
    }

    /// Eight bytes from an offset, the first in the lowest bits; zeros past the end.
    @inline(__always)
    func eight(_ offset: Int) -> UInt64 {
        if offset &+ 8 <= byteCount {
            return UInt64(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
        }
        return lastBytes(from: offset)
    }

    private func lastBytes(from offset: Int) -> UInt64 {
        guard offset < byteCount else { return 0 }
        if byteCount >= 8 {
            let last = UInt64(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: byteCount &- 8, as: UInt64.self))
            return last >> UInt64(8 &* (offset &+ 8 &- byteCount))
        }
        return (offset..<byteCount).reduce(0) { $0 | UInt64(byte($1)) << UInt64(8 &* ($1 &- offset)) }
    }

    /// The scalar that begins at an offset and its length in bytes. Bytes that are no UTF-8 read as U+FFFD of length 1.
    @inline(__always)
    func scalar(_ offset: Int) -> (value: UInt32, length: Int) {
        let first = UInt32(byte(offset))
        if first < 0x80 { return (first, 1) }
        let second = UInt32(byte(offset &+ 1)) ^ 0x80
        guard first >= 0xC2, second < 0x40 else { return (0xFFFD, 1) }
        if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
        return long(first, second, offset)
    }

    @inline(__always)
    private func long(_ first: UInt32, _ second: UInt32, _ offset: Int) -> (value: UInt32, length: Int) {
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

    func copy(_ range: Range<Int>, into buffer: inout [UInt8]) {
        buffer.reserveCapacity(buffer.count + range.count)
        for offset in range { buffer.append(byte(offset)) }
    }

    /// Whether the bytes in a range are those of another text from `start` on.
    @inline(__always)
    func equals(_ range: Range<Int>, _ other: RawSpan, at start: Int) -> Bool {
        var index = 0
        while index &+ 8 <= range.count {
            if eight(range.lowerBound &+ index) != other.eight(start &+ index) { return false }
            index &+= 8
        }
        while index < range.count {
            if byte(range.lowerBound &+ index) != other.byte(start &+ index) { return false }
            index &+= 1
        }
        return true
    }
}
