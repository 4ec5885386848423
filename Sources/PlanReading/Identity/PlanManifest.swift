import Yams

/// The sidecar `plan.yaml` of a plan: what its files do not say about themselves.
public struct PlanManifest: Sendable, Equatable {
    /// ISO 3166-1 alpha-3, in capitals.
    public var country: String?
    public var year: Int?
    public var title: String?
    /// BCP 47 primary subtag; taken for the language of every document of the plan.
    public var language: String?
    /// What the columns of the plan's tables hold, where their headings do not say it; in the order of the file.
    public var columns: [ColumnAssignment]
    public var notes: [ReadingNote]

    public init(
        country: String? = nil, year: Int? = nil, title: String? = nil, language: String? = nil,
        columns: [ColumnAssignment] = [], notes: [ReadingNote] = []
    ) {
        self.country = country
        self.year = year
        self.title = title
        self.language = language
        self.columns = columns
        self.notes = notes
    }

    /// The keys that a manifest may hold.
    static let keys = ["country", "year", "title", "language", "columns"]

    /// Reads the text of a `plan.yaml`; `file` is the name for messages.
    /// - Throws: `ReadingError` with the file, line and column of the first thing wrong.
    public static func parse(yaml: String, file: String) throws(ReadingError) -> PlanManifest {
        var problems = ManifestProblems(file: file, lineOffset: 0)
        let manifest = read(yaml, &problems)
        if let first = problems.found.first { throw ReadingError(reason: .unreadable, note: first) }
        return manifest
    }

    /// Reads as much as is sound and collects what is not.
    static func read(_ yaml: String, _ problems: inout ManifestProblems) -> PlanManifest {
        var manifest = PlanManifest()
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch {
            problems.add(syntax: error)
            return manifest
        }
        guard let root, root.null == nil else { return manifest }
        guard let mapping = root.mapping else {
            problems.add(
                "R122", root.mark, "must hold lines of the form `country: ITA`", remedy: "write one key a line")
            return manifest
        }
        for (key, value) in mapping {
            manifest.take(key.string ?? "", key: key, value: value, &problems)
        }
        return manifest
    }

    private mutating func take(_ name: String, key: Node, value: Node, _ problems: inout ManifestProblems) {
        switch name {
        case "country": country = problems.country(value)
        case "year": year = problems.year(value)
        case "title": title = problems.text(value, key: name)
        case "language": language = problems.language(value)
        case "columns": columns = problems.columns(value)
        default: problems.add(unknownKey: name, key.mark)
        }
    }
}
