/// What is known of a plan before its files are read.
public struct ReadingContext: Sendable, Hashable {
    /// BCP 47 primary subtag where the user or a manifest says it; nil to have it detected.
    public var language: String?
    /// ISO 3166-1 alpha-3, for amounts without a currency; nil where unknown.
    public var country: String?
    /// From `plan.yaml`.
    public var columns: [ColumnAssignment]

    public init(language: String? = nil, country: String? = nil, columns: [ColumnAssignment] = []) {
        self.language = language
        self.country = country
        self.columns = columns
    }
}
