/// What every note on a file means, with an example of wrong and right: the text behind `touchstone explain R101`.
public enum ReadingCatalogue {
    /// One code explained.
    public struct Entry: Sendable, Equatable {
        /// Never given a second meaning; one that falls out of use is not given again.
        public var code: String
        /// An error: the file, or the part meant, was not read.
        public var severity: ReadingNote.Severity
        public var title: String
        /// What becomes of the file, and what to do next.
        public var explanation: String
        /// The file that the examples are the contents of; nil if they are described in words.
        public var file: String?
        public var wrong: String
        public var right: String

        init(
            _ code: String, _ severity: ReadingNote.Severity, _ title: String, _ explanation: String,
            in file: String? = nil, wrong: String, right: String
        ) {
            self.code = code
            self.severity = severity
            self.title = title
            self.explanation = explanation
            self.file = file
            self.wrong = wrong
            self.right = right
        }
    }

    /// One for each code, in order of codes.
    public static let entries = [
        pathEntries, fileEntries, identityEntries, pdfEntries, officeEntries, textEntries, tableEntries, rowEntries,
    ].joined().sorted { $0.code < $1.code }

    /// The entry of a code such as "R101", in any letter case.
    public static func entry(for code: String) -> Entry? { entries.first { $0.code == code.uppercased() } }

    /// True for what has the form of a code, known or not: an R and three digits.
    public static func isCode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 4 && "Rr".utf8.contains(bytes[0])
            && bytes[1...].allSatisfy { (0x30...0x39).contains($0) }
    }
}
