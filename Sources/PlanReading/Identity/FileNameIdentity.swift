/// What a file name says: "ITA-2021-national-recovery-plan.pdf".
struct FileNameIdentity: Sendable, Equatable {
    var country: String?
    var year: Int?
    /// The rest of the name as words.
    var title: String

    /// - Parameter fileName: a file or folder name, with or without folders before it.
    init(_ fileName: String) {
        let base = fileName.split(separator: "/").last.map(String.init) ?? fileName
        let stem = Self.stem(of: base)
        let parts = stem.split { "-_. ".contains($0) }.map(String.init)
        var rest = parts[...]
        // Only capitals at the front count: "and-2021" is no Andorra.
        if let first = rest.first, CountryCode.isAssigned(first) {
            country = first
            rest = rest.dropFirst()
        }
        if let first = rest.first, let found = Self.year(first), country != nil || parts.count > 1 {
            year = found
            rest = rest.dropFirst()
        }
        if year == nil, let found = parts.lazy.compactMap(Self.year).first { year = found }
        let words = rest.joined(separator: " ")
        title = words.isEmpty ? stem : words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func year(_ part: String) -> Int? {
        guard part.count == 4, part.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(part) else { return nil }
        return (1950...2100).contains(year) ? year : nil
    }

    /// Without an extension: up to eight characters behind the last dot, a letter among them.
    private static func stem(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        let end = name[name.index(after: dot)...]
        return (1...8).contains(end.count) && end.contains(where: \.isLetter) ? String(name[..<dot]) : name
    }
}
