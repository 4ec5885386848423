/// A small seeded generator of random bits, the same on every machine: SplitMix64 (Steele, Lea & Flood 2014, "Fast splittable
/// pseudorandom number generators").
public struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    /// - Parameter stream: generators of one seed with different streams are independent of one another.
    public init(seed: UInt64, stream: UInt64 = 0) {
        state = seed
        state = next() ^ (stream &* 0xD6E8_FEB8_6659_FD93)
        state = next()
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Even over [0, 1).
    public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }
}
