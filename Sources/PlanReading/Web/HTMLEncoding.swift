/// Finds the charset that a page declares for itself.
enum HTMLEncoding {
    /// The encoding named in a `<meta>` tag or an XML declaration within the first 4,096 bytes; nil where none is named
    /// or the name is unknown. A page that a byte parser can read is not UTF-16, whatever it says.
    static func declared(in bytes: [UInt8]) -> TextEncoding? {
        let head = String(decoding: bytes.prefix(4_096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
        guard let range = head.firstRange(of: "charset=") ?? head.firstRange(of: "encoding=") else { return nil }
        let label = head[range.upperBound...].drop { "\"' ".contains($0) }.prefix { !"\"' ;/>?".contains($0) }
        let encoding = TextEncoding(label: String(label))
        return encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? .utf8 : encoding
    }
}
