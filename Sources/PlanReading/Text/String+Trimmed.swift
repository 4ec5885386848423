extension String {
    /// Without white space at both ends.
    var trimmed: String {
        if let first = utf8.first, let last = utf8.last, Self.isPrintedASCII(first), Self.isPrintedASCII(last) {
            return self
        }
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }

    private static func isPrintedASCII(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
}
