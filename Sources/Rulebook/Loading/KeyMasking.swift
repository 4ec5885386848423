import Yams

/// Replaces duplicate keys in a copy of a YAML text by characters of private use, as many as the key has, so that all
/// places stay as they are.
struct KeyMasking {
    private(set) var text: String
    /// What masked keys were, by their masked form.
    private(set) var keys: [String: String] = [:]

    init(text: String) {
        self.text = text
    }

    /// Masks the key that begins at a mark. False if it is not written there as it reads.
    mutating func mask(_ key: String, at mark: Mark) -> Bool {
        var scalars = Array(text.unicodeScalars)
        guard var start = KeyMasking.offset(of: mark, in: scalars), start < scalars.count else { return false }
        if scalars[start] == "\"" || scalars[start] == "'" { start += 1 }
        let written = Array(key.unicodeScalars)
        let end = start + written.count
        guard !written.isEmpty, end <= scalars.count, Array(scalars[start..<end]) == written,
            let masked = maskedForm(length: written.count)
        else { return false }
        scalars.replaceSubrange(start..<end, with: masked)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        text = String(view)
        var form = String.UnicodeScalarView()
        form.append(contentsOf: masked)
        keys[String(form)] = key
        return true
    }

    /// The first character tells the masked keys apart.
    private func maskedForm(length: Int) -> [Unicode.Scalar]? {
        guard let first = Unicode.Scalar(UInt32(0xE100 + keys.count)) else { return nil }
        return [first] + [Unicode.Scalar](repeating: "\u{E000}", count: length - 1)
    }

    private static func offset(of mark: Mark, in scalars: [Unicode.Scalar]) -> Int? {
        var line = 1
        var offset = 0
        while line < mark.line {
            guard let end = scalars[offset...].firstIndex(of: "\n") else { return nil }
            offset = end + 1
            line += 1
        }
        return offset + mark.column - 1
    }
}
