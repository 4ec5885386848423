/// The words of a text. A growing array without the checks that cost a tenth of a scan; indices are checked in debug builds.
struct WordBuffer: ~Copyable {
    private var words: UnsafeMutablePointer<Word>
    private var capacity = 256
    private(set) var count = 0
    /// Indices of words that may be one with the next.
    private(set) var joining: [Int] = []

    init() { words = .allocate(capacity: capacity) }

    deinit { words.deallocate() }

    @inline(__always)
    mutating func append(_ word: Word) {
        if count == capacity { grow() }
        words[count] = word
        count &+= 1
    }

    /// Notes that the last word may be one with the next.
    mutating func joinLast() {
        words[count &- 1].traits.insert(.joinsNext)
        joining.append(count &- 1)
    }

    /// Forgets the words and keeps the memory, unless one text of uncommon length made it large.
    mutating func removeAll() {
        if capacity > 1 << 20 {
            words.deallocate()
            capacity = 256
            words = .allocate(capacity: capacity)
        }
        count = 0
        joining.removeAll(keepingCapacity: true)
    }

    subscript(index: Int) -> Word {
        @inline(__always) get {
            assert(index >= 0 && index < count)
            return words[index]
        }
        @inline(__always) set {
            assert(index >= 0 && index < count)
            words[index] = newValue
        }
    }

    /// The first index, from `start` on, whose word passes a test that all behind it pass too; `count` if there is none.
    func firstIndex(from start: Int, where passes: (Word) -> Bool) -> Int {
        var low = start
        var high = count
        while low < high {
            let middle = (low &+ high) / 2
            if passes(self[middle]) { high = middle } else { low = middle &+ 1 }
        }
        return low
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Word>.allocate(capacity: capacity * 2)
        larger.update(from: words, count: count)
        words.deallocate()
        words = larger
        capacity *= 2
    }
}
