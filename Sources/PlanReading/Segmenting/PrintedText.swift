/// The running text that readers make of printed lines and pages, for a text that stands in no file.
///
/// Rule tests print one text in other ways and ask whether it is read alike: they go through the readers' own joining of lines, removal
/// of running headers and normalising.
public enum PrintedText {
    /// Whose way of joining lines is taken.
    public enum Source: Sendable, CaseIterable {
        /// Plain text and Markdown.
        case text
        case pdf
    }

    /// One paragraph printed on several lines, as running text: words cut at a line's end are made whole.
    public static func paragraph(ofLines lines: [String], in source: Source) -> String {
        let joined =
            switch source {
            case .text: LineJoiner(document: lines).joined(lines)
            case .pdf:
                // Where no line ends in a hyphen nothing asks what the document writes elsewhere.
                TextJoiner(hyphenation: Hyphenation(lines: lines.contains(where: Hyphenation.isCut) ? lines : []))
                    .text(of: lines)
            }
        return normalised(joined)
    }

    /// The running text of a plain text that is printed on these pages, by blocks; running headers and footers are left out.
    public static func runningText(ofPages pages: [String]) -> [String] {
        PlainTextReader.read(pages.joined(separator: "\u{C}")).blocks
            .filter { $0.kind.isRunningText }
            .map { normalised($0.text) }
    }

    /// A text as a quote prints it (Unicode NFC, one space for each run of white space).
    public static func normalised(_ text: String) -> String { TextNormaliser.normalise(text).text }
}
