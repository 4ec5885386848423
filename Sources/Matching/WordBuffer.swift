/// The words of a text. A growing array without the checks that cost a tenth of a scan; indices are checked in debug builds.
struct WordBuffer: ~Copyable {
    private var words: UnsafeMutablePointer<Word>
    private var capacity = 256
    private(set) var count = 0

    init() { words = .allocate(capacity: capacity) }

    deinit { words.deallocate() }

    @inline(__always)
    mutating func append(_ word: Word) {
        if count == capacity { grow() }
        words[count] = word
        count &+= 1
    }

    /// Forgets the words and keeps the memory, unless one text of uncommon length made it large.
    mutating func removeAll() {
        if capacity > 1 << 20 {
            words.deallocate()
            capacity = 256
            words = .allocate(capacity: capacity)
        }
        count = 0
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

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Word>.allocate(capacity: capacity * 2)
        larger.update(from: words, count: count)
        words.deallocate()
        words = larger
        capacity *= 2
    }
}
