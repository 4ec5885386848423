import Rulebook

/// All terms of one language, ready to match.
final class CompiledLanguage: Sendable {
    let tokenizer: Tokenizer
    let vocabulary: Vocabulary
    let trie: PhraseTrie
    let nearTerms: NearTerms

    /// - Parameter groups: the terms of each group in this language, none where a group has none.
    init(language: String, groups: [[Term]]) {
        tokenizer = Tokenizer(language: language)
        var vocabulary = Vocabulary(language: language)
        var trie = PhraseTrieBuilder()
        var nearTerms = NearTerms()
        let inflections = Inflections(language: language)
        let expansion = TermExpansion(tokenizer: tokenizer)
        for (group, terms) in groups.enumerated() {
            for (index, term) in terms.enumerated() {
                let output = PhraseTrie.Output.match(group: Int32(group), term: Int32(index))
                guard !expansion.add(term, output, to: &trie, vocabulary: &vocabulary, inflections: inflections) else {
                    continue
                }
                for phrase in expansion.phrases(of: term, vocabulary: &vocabulary, inflections: inflections) {
                    if let tests = phrase.tests {
                        trie.add(tests, output)
                    } else {
                        nearTerms.add(phrase, group: Int32(group), term: Int32(index), trie: &trie)
                    }
                }
            }
        }
        self.trie = PhraseTrie(trie, tests: vocabulary.count)
        self.vocabulary = vocabulary
        self.nearTerms = nearTerms
    }
}
