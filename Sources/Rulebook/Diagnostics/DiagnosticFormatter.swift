/// Writes diagnostics for people: place, code and message, the line with a caret under what is meant, and the remedy.
///
///     criteria/sme.yaml:3:1: error[E104]: unknown key `titel`
///       3 | titel: {en: Support for small firms}
///         | ^^^^^
///       help: did you mean `title`?
public struct DiagnosticFormatter: Sendable {
    private let lines: [String: [Substring.UnicodeScalarView]]
    private let folder: String

    /// - Parameters:
    ///   - files: the files as read, to quote lines from; a diagnostic of another file is written without its line.
    ///   - folder: written before each path, so that an editor finds the file from where the command ran.
    public init(files: [RuleFile], folder: String = "") {
        var lines: [String: [Substring.UnicodeScalarView]] = [:]
        for file in files {
            lines[file.path] = SourceText(String(decoding: file.bytes, as: UTF8.self)).lines
        }
        self.lines = lines
        self.folder = FolderPrefix.of(folder)
    }

    /// All diagnostics in the order given, parted by blank lines; ends with a newline unless there are none.
    public func format(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { format($0) }.joined(separator: "\n")
    }

    /// One diagnostic; ends with a newline.
    public func format(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location
        let severity = diagnostic.severity.rawValue
        var text = "\(folder)\(place.file):\(place.line):\(place.column): "
        text += "\(severity)[\(diagnostic.code)]: \(diagnostic.message)\n"
        text += quote(place, length: diagnostic.length)
        if let remedy = diagnostic.remedy { text += "  help: \(remedy)\n" }
        return text
    }

    private func quote(_ place: SourceLocation, length: Int) -> String {
        guard let file = lines[place.file], file.indices.contains(place.line - 1) else { return "" }
        let line = Array(file[place.line - 1])
        if line.isEmpty { return "" }
        let start = min(max(place.column - 1, 0), line.count)
        let end = min(max(start + length, start + 1), max(line.count, start + 1))
        let number = String(place.line)
        let margin = String(repeating: " ", count: number.count)
        let (before, marked) = (Self.text(line[..<start]), Self.text(line[start..<min(end, line.count)]))
        // A tab takes one column at least.
        let width = marked.reduce(0) { $0 + ($1 == "\t" ? 1 : $1.columnWidth) }
        let carets = String(repeating: "^", count: max(width, 1))
        return "  \(number) | \(Self.text(line[...]))\n  \(margin) | \(String.blank(under: before))\(carets)\n"
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
