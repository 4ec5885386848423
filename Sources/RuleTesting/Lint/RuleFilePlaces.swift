import Rulebook

/// Where in rule files stands what the rulebook keeps no place of.
struct RuleFilePlaces {
    private let lines: [String: [Substring]]

    init(_ files: [RuleFile]) {
        lines = Dictionary(
            files.map { file in
                let text = String(decoding: file.bytes, as: UTF8.self)
                return (file.path, text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline))
            }, uniquingKeysWith: { first, _ in first })
    }

    func contains(_ file: String) -> Bool { lines[file] != nil }

    /// A key at the left margin; the beginning of the file where it is not found so.
    func place(of key: String, in file: String) -> SourceLocation {
        place(in: file) { $0.hasPrefix(key + ":") ? 0 : nil }
    }

    /// The entry of a message in `rulebook.yaml`.
    func place(ofMessage id: String) -> SourceLocation {
        place(in: "rulebook.yaml") { line in
            guard let found = line.firstRange(of: "id: \(id)") else { return nil }
            let next = line[found.upperBound...].first
            guard next.map({ !$0.isLetter && !$0.isNumber && $0 != "-" }) ?? true else { return nil }
            return line[..<found.lowerBound].unicodeScalars.count
        }
    }

    static func start(of file: String) -> SourceLocation { SourceLocation(file: file, line: 1, column: 1) }

    /// - Parameter column: of what is sought in a line, counted from 0; nil if it is not there.
    private func place(in file: String, column: (Substring) -> Int?) -> SourceLocation {
        for (index, line) in (lines[file] ?? []).enumerated() {
            if let column = column(line) { return SourceLocation(file: file, line: index + 1, column: column + 1) }
        }
        return Self.start(of: file)
    }
}
