/// What a document says about itself: YAML at the top of a Markdown file, or the title among a file's properties.
public struct FrontMatter: Sendable, Equatable, Codable {
    /// ISO 3166-1 alpha-3.
    public var country: String?
    public var year: Int?
    public var title: String?
    /// BCP 47 primary subtag.
    public var language: String?

    public init(country: String? = nil, year: Int? = nil, title: String? = nil, language: String? = nil) {
        self.country = country
        self.year = year
        self.title = title
        self.language = language
    }

    /// Reads front matter. Keys that other programs use are let pass; values that cannot be are left out with a
    /// warning.
    static func parse(yaml: String, file: String) -> (frontMatter: FrontMatter, notes: [ReadingNote]) {
        // The fence takes the first line.
        var problems = ManifestProblems(file: file, lineOffset: 1)
        let manifest = PlanManifest.read(yaml, &problems)
        let notes = problems.found.filter { $0.code != "R121" }.map { problem in
            var note = problem
            note.severity = .warning
            note.code = "R125"
            note.message = "Front matter left out in part. \(problem.message)"
            return note
        }
        let frontMatter = FrontMatter(
            country: manifest.country, year: manifest.year, title: manifest.title, language: manifest.language)
        return (frontMatter, notes)
    }
}

/// Finds front matter in the text of a file.
enum FrontMatterText {
    /// The YAML between a first line `---` and the next `---` or `...`, and the text with those lines emptied.
    static func split(_ text: String) -> (frontMatter: String?, body: Substring) {
        let start = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
        guard let firstEnd = start.firstIndex(where: \.isNewline), start[..<firstEnd].trimmedEnd == "---" else {
            return (nil, start)
        }
        let contentStart = start.index(after: firstEnd)
        var lineStart = contentStart
        while lineStart < start.endIndex {
            let lineEnd = start[lineStart...].firstIndex(where: \.isNewline) ?? start.endIndex
            let line = start[lineStart..<lineEnd].trimmedEnd
            if line == "---" || line == "..." {
                let yaml = String(start[contentStart..<lineStart])
                // A rule around a paragraph is no front matter.
                guard yaml.contains(":") else { return (nil, start) }
                return (yaml, lineEnd < start.endIndex ? start[start.index(after: lineEnd)...] : "")
            }
            guard lineEnd < start.endIndex else { break }
            lineStart = start.index(after: lineEnd)
        }
        return (nil, start)
    }
}

extension Substring {
    fileprivate var trimmedEnd: Substring {
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return self[...last]
    }
}
