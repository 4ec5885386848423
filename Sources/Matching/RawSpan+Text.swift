/// UTF-8 text being scanned. The one place that reads several bytes at once; every read is checked against the text's end.
extension RawSpan {
    /// The byte at an offset; 0, which is part of no word, past the end.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 {
        offset < byteCount ? unsafeLoadUnaligned(fromByteOffset: offset, as: UInt8.self) : 0
    }

    /// Eight bytes from an offset, the first in the lowest bits; zeros past the end.
    @inline(__always)
    func eight(_ offset: Int) -> UInt64 {
        if offset &+ 8 <= byteCount {
            return UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        var word: UInt64 = 0
        var position = offset
        while position < byteCount {
            word |= UInt64(byte(position)) << UInt64(8 &* (position &- offset))
            position &+= 1
        }
        return word
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

    @inline(__always)
    func equals(_ range: Range<Int>, _ other: [UInt8], at start: Int) -> Bool {
        for index in 0..<range.count where byte(range.lowerBound &+ index) != other[start &+ index] { return false }
        return true
    }
}
