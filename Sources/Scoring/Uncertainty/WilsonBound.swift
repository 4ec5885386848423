/// The lower bound of a share from counts: E. B. Wilson, *Probable Inference, the Law of Succession, and Statistical Inference*, Journal of
/// the American Statistical Association 22 (1927), the score interval without continuity correction.
public enum WilsonBound {
    /// Quantile of the normal distribution for a two-sided interval of 95 %.
    private static let z = 1.959963984540054

    /// The share, 0–1, that the true one lies above with 97.5 % confidence; nil where nothing was counted.
    public static func lower(of part: Int, in whole: Int) -> Double? {
        guard whole > 0 else { return nil }
        let (n, share) = (Double(whole), Double(part) / Double(whole))
        let centre = share + z * z / (2 * n)
        let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
        return max(0, (centre - spread) / (1 + z * z / n))
    }
}

extension MeasuredCounts {
    /// The precision that is to be relied on: the Wilson lower bound of the share of findings that were right; nil where none was counted.
    public var confidence: Double? { WilsonBound.lower(of: right, in: right + wrong) }
}
