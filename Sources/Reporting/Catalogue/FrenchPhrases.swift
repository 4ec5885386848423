enum FrenchPhrases {
    static let all: [Phrase: String] = [:]
}
