/// What every diagnostic means, with an example of wrong and right: the text behind `touchstone explain CODE`.
public enum DiagnosticCatalogue {
    /// One diagnostic explained.
    public struct Entry: Sendable, Equatable {
        public var code: DiagnosticCode
        public var title: String
        /// Why it is refused or worth a look.
        public var explanation: String
        /// The rule file that the examples are parts of; nil if they are described in words.
        public var file: String?
        public var wrong: String
        public var right: String

        init(
            _ code: DiagnosticCode, _ title: String, _ explanation: String, in file: String? = nil, wrong: String,
            right: String
        ) {
            self.code = code
            self.title = title
            self.explanation = explanation
            self.file = file
            self.wrong = wrong
            self.right = right
        }
    }

    /// One for each code, in order of codes.
    public static let entries =
        (fileEntries + valueEntries + referenceEntries + termEntries + testEntries + warningEntries + lintEntries
        + lintTestEntries + lockEntries)
        .sorted { $0.code.rawValue < $1.code.rawValue }

    /// The entry of a code such as "E201", in any letter case.
    public static func entry(for code: String) -> Entry? {
        entries.first { $0.code.rawValue == code.uppercased() }
    }

    /// True for what has the form of a code, known or not: E, W or N and three digits.
    public static func isCode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 4 && "EWNewn".utf8.contains(bytes[0])
            && bytes[1...].allSatisfy { (0x30...0x39).contains($0) }
    }
}
