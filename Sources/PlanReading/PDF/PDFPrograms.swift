/// The outside programs that read PDF files, by name (looked up in PATH) or path.
struct PDFPrograms: Sendable, Equatable {
    var mutool = "mutool"
    var pdftotext = "pdftotext"

    /// "mutool 1.21.1" out of what the program says about itself; just its name where it does not tell.
    static func version(_ name: String, in messages: String) -> String {
        let number = messages.split(whereSeparator: { $0 == " " || $0 == "\n" })
            .first { $0.first?.isNumber ?? false && $0.contains(".") }
        return number.map { "\(name) \($0)" } ?? name
    }
}
