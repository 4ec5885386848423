/// Maps the bytes of words to numbers: open addressing, words of up to 16 bytes inside the slots, longer ones in an arena beside them.
struct WordTable: Sendable {
    /// A word's bytes (or, of a long one, its hash and its place in the arena) with its length.
    struct Key: Sendable, Equatable {
        var low: UInt64
        var high: UInt64
        var length: Int
        var hash: UInt64
    }

    private struct Slot: Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        /// 0 where the slot is free: no word is empty.
        var length: UInt32 = 0
        var value: Int32 = 0
    }

    private var slots: [Slot]
    private var arena: [UInt8] = []
    private(set) var count = 0

    init(capacity: Int = 16) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: Slot(), count: size)
    }

    /// The number kept for a word, or nil.
    @inline(__always)
    func value(_ key: Key, _ text: RawSpan, _ range: Range<Int>) -> Int32? {
        let slot = slots[place(key, text, range)]
        return slot.length == 0 ? nil : slot.value
    }

    /// Reads the place where a word would stand, so that a later look-up need not wait for memory.
    @inline(__always)
    func touch(_ key: Key) -> UInt32 { slots[Int(truncatingIfNeeded: key.hash) & (slots.count &- 1)].length }

    /// Keeps a number for a word that has none.
    mutating func insert(_ value: Int32, for key: Key, _ text: RawSpan, _ range: Range<Int>) {
        if (count &+ 1) &* 3 > slots.count &* 2 { grow() }
        let place = place(key, text, range)
        var slot = Slot(low: key.low, high: key.high, length: UInt32(truncatingIfNeeded: key.length), value: value)
        if key.length > 16 {
            slot.high = UInt64(arena.count)
            text.copy(range, into: &arena)
        }
        if slots[place].length == 0 { count &+= 1 }
        slots[place] = slot
    }

    /// Where a word stands, or the free slot where it would stand.
    @inline(__always)
    private func place(_ key: Key, _ text: RawSpan, _ range: Range<Int>) -> Int {
        let mask = slots.count &- 1
        let length = UInt32(truncatingIfNeeded: key.length)
        var place = Int(truncatingIfNeeded: key.hash) & mask
        while true {
            let slot = slots[place]
            if slot.length == 0 { return place }
            if slot.length == length, slot.low == key.low,
                key.length <= 16 ? slot.high == key.high : text.equals(range, arena.span.bytes, at: Int(slot.high)) {
                return place
            }
            place = (place &+ 1) & mask
        }
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.length > 0 {
            let hash = slot.length > 16 ? slot.low : Self.mix(slot.low, slot.high ^ UInt64(slot.length))
            var place = Int(truncatingIfNeeded: hash) & mask
            while slots[place].length > 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }

    /// The key of the bytes in a range, hashed once.
    @inline(__always)
    static func key(_ text: RawSpan, _ range: Range<Int>) -> Key {
        let length = range.count
        let start = range.lowerBound
        guard length <= 16 else { return longKey(text, range) }
        // Without branches on the length: words' lengths are too irregular to be foreseen.
        let unused = UInt64(truncatingIfNeeded: 128 &- 8 &* length)
        let low = text.eight(start) & (UInt64.max >> (unused < 64 ? 0 : unused &- 64))
        let high = text.eight(start &+ 8) & (UInt64.max >> unused)
        return Key(low: low, high: high, length: length, hash: mix(low, high ^ UInt64(truncatingIfNeeded: length)))
    }

    private static func longKey(_ text: RawSpan, _ range: Range<Int>) -> Key {
        var hash = UInt64(range.count)
        var offset = range.lowerBound
        while offset &+ 8 <= range.upperBound {
            hash = mix(hash, text.eight(offset))
            offset &+= 8
        }
        hash = mix(hash, text.eight(range.upperBound &- 8))
        return Key(low: hash, high: 0, length: range.count, hash: hash)
    }

    /// Folds the 128-bit product of the two, each disturbed by a constant (digits of the golden ratio and of pi), into 64 bits.
    @inline(__always)
    private static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: second ^ 0x243F_6A88_85A3_08D3)
        return product.high ^ product.low
    }
}

extension WordTable {
    subscript(word: [UInt8]) -> Int32? { value(of: word, count: word.count) }

    /// The number kept for the first bytes of a word, or nil.
    func value(of word: [UInt8], count: Int) -> Int32? {
        guard count > 0, self.count > 0 else { return nil }
        let text = word.span.bytes
        return value(Self.key(text, 0..<count), text, 0..<count)
    }

    /// The number of a word, a new one where it has none.
    mutating func number(of word: [UInt8], new: () -> Int32) -> Int32 {
        if let known = self[word] { return known }
        let value = new()
        guard !word.isEmpty else { return value }
        let text = word.span.bytes
        insert(value, for: Self.key(text, 0..<word.count), text, 0..<word.count)
        return value
    }
}
