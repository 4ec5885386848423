/// Maps the bytes of words to numbers: open addressing, words of up to 16 bytes inside the slots, longer ones in an arena beside them.
struct WordTable: Sendable {
    /// A word's first 16 bytes, or of a longer one its hash; with its length and its hash.
    struct Key: Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var hash: UInt64 = 0
        var start: Int32 = 0
        var length: Int32 = 0
    }

    fileprivate struct Slot: Sendable {
        var low: UInt64 = 0
        /// Of a word of more than 16 bytes, its place in the arena.
        var high: UInt64 = 0
        /// 0 where the slot is free: no word is empty.
        var length: Int32 = 0
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

    /// Calls a function with the table laid open for reading many words.
    @inline(__always)
    func withReader<Result>(_ body: (Reader) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            arena.withUnsafeBytes { arena in body(Reader(slots: slots, arena: arena, mask: slots.count &- 1)) }
        }
    }

    /// Keeps a number for a word that has none.
    mutating func insert(_ value: Int32, for key: Key, _ text: TextView) {
        if (count + 1) * 3 > slots.count * 2 { grow() }
        let place = withReader { $0.place(key, text) }
        var slot = Slot(low: key.low, high: key.high, length: key.length, value: value)
        if key.length > 16 {
            slot.high = UInt64(arena.count)
            arena += text.bytes(Int(key.start)..<Int(key.start + key.length))
        }
        if slots[place].length == 0 { count += 1 }
        slots[place] = slot
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.length > 0 {
            let hash = slot.length > 16 ? slot.low : Key.mix(slot.low, slot.high ^ UInt64(slot.length))
            var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[place].length > 0 { place = (place + 1) & (slots.count - 1) }
            slots[place] = slot
        }
    }
}

extension WordTable {
    /// A table laid open for reading: places are always within the mask, so that no index is checked.
    struct Reader {
        fileprivate let slots: UnsafeBufferPointer<Slot>
        fileprivate let arena: UnsafeRawBufferPointer
        fileprivate let mask: Int

        /// Stands for "not in the table".
        static let missing = Int32.min

        /// Reads the place where a word would stand, so that a later look-up need not wait for memory.
        @inline(__always)
        func touch(_ key: Key) -> Int32 { slots[Int(truncatingIfNeeded: key.hash) & mask].length }

        /// The number kept for a word, or `missing`.
        @inline(__always)
        func value(_ key: Key, _ text: TextView) -> Int32 {
            let slot = slots[place(key, text)]
            return slot.length == 0 ? Self.missing : slot.value
        }

        /// Where a word stands, or the free slot where it would stand.
        @inline(__always)
        fileprivate func place(_ key: Key, _ text: TextView) -> Int {
            var place = Int(truncatingIfNeeded: key.hash) & mask
            while true {
                let slot = slots[place]
                if slot.length == 0
                    || slot.length == key.length && slot.low == key.low && (slot.high == key.high || key.length > 16)
                {
                    if slot.length <= 16 || isSame(slot, key, text) { return place }
                }
                place = (place &+ 1) & mask
            }
        }

        private func isSame(_ slot: Slot, _ key: Key, _ text: TextView) -> Bool {
            let kept = arena[Int(slot.high)..<Int(slot.high) + Int(slot.length)]
            return kept.elementsEqual(UnsafeRawBufferPointer(start: text.base + Int(key.start), count: Int(key.length)))
        }
    }

    /// The number of the first bytes of a word, or nil.
    func value(of word: [UInt8], count: Int) -> Int32? {
        guard count > 0, self.count > 0 else { return nil }
        let value = TextView.of(word) { text in withReader { $0.value(Key(text, 0..<count), text) } }
        return value == Reader.missing ? nil : value
    }

    subscript(word: [UInt8]) -> Int32? { value(of: word, count: word.count) }

    /// The number of a word, a new one where it has none.
    mutating func number(of word: [UInt8], new: () -> Int32) -> Int32 {
        if let known = self[word] { return known }
        let value = new()
        if !word.isEmpty { TextView.of(word) { insert(value, for: Key($0, 0..<word.count), $0) } }
        return value
    }
}

extension WordTable.Key {
    /// The key of the bytes in a range, hashed once.
    @inline(__always)
    init(_ text: TextView, _ range: Range<Int>) {
        start = Int32(truncatingIfNeeded: range.lowerBound)
        length = Int32(truncatingIfNeeded: range.count)
        if range.count <= 16 {
            // Without branches on the length: words' lengths are too irregular to be foreseen.
            let unused = UInt64(truncatingIfNeeded: 128 &- 8 &* range.count)
            low = text.eight(range.lowerBound) & (UInt64.max >> (unused < 64 ? 0 : unused &- 64))
            high = text.eight(range.lowerBound &+ 8) & (UInt64.max >> unused)
            hash = Self.mix(low, high ^ UInt64(truncatingIfNeeded: range.count))
        } else {
            hash = Self.longHash(text, range)
            low = hash
        }
    }

    private static func longHash(_ text: TextView, _ range: Range<Int>) -> UInt64 {
        var hash = UInt64(range.count)
        var offset = range.lowerBound
        while offset &+ 8 <= range.upperBound {
            hash = mix(hash, text.eight(offset))
            offset &+= 8
        }
        return mix(hash, text.eight(range.upperBound &- 8))
    }

    /// Folds the 128-bit product of the two, each disturbed by a constant (digits of the golden ratio and of pi), into 64 bits.
    @inline(__always)
    static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: second ^ 0x243F_6A88_85A3_08D3)
        return product.high ^ product.low
    }
}
