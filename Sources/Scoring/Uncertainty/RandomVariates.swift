#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// Random variates of the distributions that the simulation draws from.
extension SeededGenerator {
    /// Standard normal, by Marsaglia's polar method (Marsaglia & Bray 1964); the second variate of a pair is not kept.
    mutating func normal() -> Double {
        while true {
            let first = 2 * uniform() - 1
            let second = 2 * uniform() - 1
            let square = first * first + second * second
            if square > 0, square < 1 { return first * (-2 * log(square) / square).squareRoot() }
        }
    }

    /// Gamma with scale 1 (Marsaglia & Tsang 2000, "A simple method for generating gamma variables").
    ///
    /// - Parameter shape: at least 1.
    mutating func gamma(shape: Double) -> Double {
        let reduced = shape - 1.0 / 3
        let scale = 1 / (9 * reduced).squareRoot()
        while true {
            let deviate = normal()
            let root = 1 + scale * deviate
            guard root > 0 else { continue }
            let cube = root * root * root
            if log(uniform()) < 0.5 * deviate * deviate + reduced * (1 - cube + log(cube)) { return reduced * cube }
        }
    }

    /// Beta, from two gamma variates.
    ///
    /// - Parameters: both at least 1.
    mutating func beta(_ first: Double, _ second: Double) -> Double {
        let left = gamma(shape: first)
        return left / (left + gamma(shape: second))
    }

    /// How many of `count` events of one probability happen; by the normal approximation where its variance is at least 25.
    mutating func binomial(count: Int, probability: Double) -> Int {
        guard count > 0, probability > 0 else { return 0 }
        guard probability < 1 else { return count }
        let mean = Double(count) * probability
        let variance = mean * (1 - probability)
        if variance >= 25 {
            let rounded = (mean + variance.squareRoot() * normal()).rounded()
            return Int(min(max(rounded, 0), Double(count)))
        }
        var happened = 0
        for _ in 0..<count where uniform() < probability { happened += 1 }
        return happened
    }

    /// How many events happen of which `mean` are expected (Knuth 1969, volume 2, 3.4.1); by the normal approximation from 30 on.
    mutating func poisson(mean: Double) -> Int {
        guard mean > 0 else { return 0 }
        if mean >= 30 { return max(0, Int((mean + mean.squareRoot() * normal()).rounded())) }
        let limit = exp(-mean)
        var product = uniform()
        var happened = 0
        while product > limit {
            happened += 1
            product *= uniform()
        }
        return happened
    }
}
