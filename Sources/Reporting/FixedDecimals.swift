extension Double {
    /// The number with exactly so many decimals, ties rounded away from zero; nil where it is not finite or too large to
    /// be a score. Made without the C library's `printf`, whose result depends on the locale.
    func fixed(decimals: Int, separator: String = ".") -> String? {
        guard isFinite, magnitude < 1e12 else { return nil }
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let scaled = Int((self * Double(scale)).rounded(.toNearestOrAwayFromZero))
        let sign = scaled < 0 ? "-" : ""
        guard decimals > 0 else { return sign + String(scaled.magnitude) }
        let fraction = String(Int(scaled.magnitude) % scale)
        let zeros = String(repeating: "0", count: decimals - fraction.count)
        return "\(sign)\(Int(scaled.magnitude) / scale)\(separator)\(zeros)\(fraction)"
    }

    /// Rounded to so many decimals, for cells of a workbook; nil where it is not finite.
    func rounded(decimals: Int) -> Double? { fixed(decimals: decimals).flatMap(Double.init) }
}
