/// Which plan this is: country, year and title, from the best source that says it.
public enum PlanIdentityReader {
    /// What is known of a plan.
    public struct Identity: Sendable, Equatable {
        /// ISO 3166-1 alpha-3; nil where nothing says it.
        public var country: String?
        public var year: Int?
        public var title: String
        /// BCP 47 primary subtag that sidecar or front matter claims.
        public var language: String?
        public var notes: [ReadingNote]
    }

    /// The country that begins the name of a plan's file or folder, as ISO 3166-1 alpha-3.
    public static func country(ofFileName name: String) -> String? { FileNameIdentity(name).country }

    /// The sidecar `plan.yaml` before front matter before the file's name; where none of them says country or year, a
    /// warning.
    /// - Parameter fileName: the plan's file, or its folder where one plan is many files.
    public static func identity(
        fileName: String, frontMatter: FrontMatter? = nil, manifest: PlanManifest? = nil
    ) -> Identity {
        let name = FileNameIdentity(fileName)
        let country = manifest?.country ?? frontMatter?.country ?? name.country
        let year = manifest?.year ?? frontMatter?.year ?? name.year
        var notes = manifest?.notes ?? []
        if country == nil { notes.append(.countryUnknown(fileName)) }
        if year == nil { notes.append(.yearUnknown(fileName)) }
        let stated = frontMatter?.title.flatMap { StatedTitle.isSensible($0, fileName: fileName) ? $0 : nil }
        return Identity(
            country: country, year: year, title: manifest?.title ?? stated ?? name.title,
            language: manifest?.language ?? frontMatter?.language, notes: notes)
    }
}

/// Judges the titles that programs write into the properties of files.
enum StatedTitle {
    /// False for what programs put there unasked: "Microsoft Word - draft3.doc", "Document1", a file name.
    static func isSensible(_ title: String, fileName: String) -> Bool {
        let lower = title.lowercased()
        guard (4...250).contains(title.count), title.contains(where: \.isLetter) else { return false }
        if rubbish.contains(where: lower.hasPrefix) || title.contains("\u{FFFD}") { return false }
        if lower.wholeMatch(of: /\S+\.(docx?|odt|pdf|html?|rtf|txt|dotx?|indd|xlsx?)/) != nil { return false }
        return !untitled.contains(lower.filter(\.isLetter))
    }

    private static let rubbish = [
        "microsoft word", "microsoft powerpoint", "powerpoint presentation", "slide 1", "layout 1",
    ]
    private static let untitled: Set<String> = [
        "document", "doc", "untitled", "untitleddocument", "title", "sanstitre", "senzatitolo", "sintítulo",
        "безназвания",
        "无标题", "文档", "presentation", "présentation", "wordinworddocument", "normal", "home", "index", "draft",
    ]
}
