/// Tells by which character the fields of a text are parted.
enum DelimiterSniffer {
    static let candidates: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

    /// How many records are looked at.
    private static let sampleSize = 200

    /// The delimiter that gives most records the same number of fields, more than one; the one with more fields on a tie. A first line
    /// `sep=;`, which Excel writes, settles it.
    ///
    /// - Returns: the delimiter, and the number of bytes that the `sep=` line takes.
    static func delimiter(of bytes: [UInt8]) -> (delimiter: UInt8, skip: Int) {
        if bytes.count > 5, bytes.starts(with: "sep=".utf8),
            let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }),
            end == 5
        {
            return (bytes[4], bytes[5...].prefix { $0 == 0x0A || $0 == 0x0D }.count + 5)
        }
        var best: (delimiter: UInt8, share: Double, fields: Int) = (candidates[0], 0, 1)
        for candidate in candidates {
            let (share, fields) = evenness(of: bytes, delimiter: candidate)
            if fields > 1, (share, fields) > (best.share, best.fields) { best = (candidate, share, fields) }
        }
        return (best.delimiter, 0)
    }

    /// The share of records with the commonest number of fields, in steps of 5 %, and that number.
    private static func evenness(of bytes: [UInt8], delimiter: UInt8) -> (share: Double, fields: Int) {
        let reader = DelimitedReader(delimiter: delimiter, rowLimit: .max, columnLimit: 2_000)
        guard let sample = try? reader.read(bytes, recordLimit: sampleSize) else { return (0, 1) }
        let counts = sample.records.filter { $0.contains { !$0.isEmpty } }.map(\.count)
        let tally = Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.key > 1 }
        guard let mode = tally.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return (0, 1) }
        return ((Double(mode.value) / Double(counts.count) * 20).rounded(.down), mode.key)
    }
}
