/// How far from its topic a facet binds. Scores are made on the `standard` window; mutation testing asks whether a test notices another one.
public struct BindingWindow: Sendable, Equatable {
    public static let standard = BindingWindow()

    /// How many sentences away a facet may stand.
    public var sentences: Int
    /// Whether an anaphor carries the topic one sentence further.
    public var followsAnaphors: Bool

    public init(sentences: Int = 1, followsAnaphors: Bool = true) {
        self.sentences = sentences
        self.followsAnaphors = followsAnaphors
    }
}
