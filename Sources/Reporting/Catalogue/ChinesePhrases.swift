enum ChinesePhrases {
    static let all: [Phrase: String] = [:]
}
