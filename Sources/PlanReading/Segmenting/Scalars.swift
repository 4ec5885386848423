extension [UInt8] {
    /// The scalar that begins at an offset of well-formed UTF-8.
    func scalar(at index: Int) -> Unicode.Scalar {
        let byte = self[index]
        if byte < 0x80 { return Unicode.Scalar(byte) }
        var decoder = UTF8()
        var iterator = self[index...].prefix(4).makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
        return "\u{FFFD}"
    }

    /// Where the scalar begins that ends before an offset above 0.
    func scalarStart(before end: Int) -> Int {
        var start = end - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// The scalar that ends before an offset; nil at the beginning.
    func scalar(before end: Int) -> Unicode.Scalar? { end > 0 ? scalar(at: scalarStart(before: end)) : nil }
}

extension Unicode.Scalar {
    /// `properties.isAlphabetic`, quick for ASCII.
    package var isLetter: Bool {
        isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
    }

    /// `properties.isLowercase`, quick for ASCII.
    package var isLowerCaseLetter: Bool {
        isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase
    }

    /// Whether it has a numeric value of any kind, quick for ASCII.
    var isNumeric: Bool {
        isASCII ? (0x30...0x39).contains(value) : properties.numericType != nil
    }
}
