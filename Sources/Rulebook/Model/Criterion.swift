/// One thing that the background paper asks for.
public struct Criterion: Sendable, Equatable {
    public var id: String
    /// Raised whenever the meaning changes.
    public var version: Int
    /// By language.
    public var title: [String: String]
    /// Where in the background paper it stands.
    public var source: String
    public var question: String
    /// Share of a plan's measures that full marks for breadth expect, 0–1.
    public var breadth: Double
    /// The named sides of the topic, in the order of the file.
    public var topic: [Strand]
    /// Terms that a topic match must not be covered by.
    public var except: TermGroup
    /// Terms of measures that work against the criterion; empty for most.
    public var adverse: TermGroup
    /// Path of the file relative to the rulebook's folder.
    public var file: String

    public init(
        id: String, version: Int, title: [String: String], source: String, question: String, breadth: Double,
        topic: [Strand], except: TermGroup = TermGroup(), adverse: TermGroup = TermGroup(), file: String = ""
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.source = source
        self.question = question
        self.breadth = breadth
        self.topic = topic
        self.except = except
        self.adverse = adverse
        self.file = file
    }

    /// Languages that the topic has terms in.
    public var languages: Set<String> { Set(topic.flatMap { $0.terms.byLanguage.keys }) }
}

/// A named side of a criterion's topic.
public struct Strand: Sendable, Equatable {
    public var id: String
    public var terms: TermGroup

    public init(id: String, terms: TermGroup) {
        self.id = id
        self.terms = terms
    }
}

/// The terms for one idea in every language.
public struct TermGroup: Sendable, Equatable {
    /// Keys are BCP 47 primary subtags.
    public var byLanguage: [String: [Term]]

    public init(byLanguage: [String: [Term]] = [:]) { self.byLanguage = byLanguage }
}
