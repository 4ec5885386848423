enum ItalianPhrases {
    static let all: [Phrase: String] = [:]
}
