/// A hash that is the same on every machine and in every run, for ids in results and for seeds.
enum StableHash {
    /// FNV-1a, 64 bits (Fowler, Noll, Vo), over the parts, each ended by a zero byte.
    static func number(_ parts: [String]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = hash &* 0x100_0000_01b3
        }
        return hash
    }

    /// The first hexadecimal digits of the hash, in lower case.
    static func hexadecimal(_ parts: [String], digits: Int) -> String {
        let text = String(number(parts), radix: 16)
        return String((String(repeating: "0", count: 16 - text.count) + text).prefix(digits))
    }
}
