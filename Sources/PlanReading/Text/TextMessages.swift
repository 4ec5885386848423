/// What can be wrong with a text or a web page.
extension ReadingError {
    static func binaryText(_ name: String) -> ReadingError {
        ReadingError(
            reason: .unreadable,
            note: ReadingNote(
                severity: .error, code: "R402",
                message: "\(name): has bytes that are no text in any encoding known here; save it as UTF-8 text.",
                file: name))
    }

    static func pageTooLarge(_ name: String) -> ReadingError {
        ReadingError(
            reason: .unreadable,
            note: ReadingNote(
                severity: .error, code: "R403",
                message:
                    "\(name): is nested too deeply or too long for a web page; save it anew from a browser or as PDF.",
                file: name))
    }
}

extension ReadingNote {
    static func encodingAssumed(_ name: String, _ encoding: String) -> ReadingNote {
        ReadingNote(
            severity: .warning, code: "R401",
            message:
                "\(name): does not say its encoding and was read as \(encoding); if letters look wrong, save it as UTF-8.",
            file: name)
    }

    static func charactersLost(_ name: String, _ count: Int, _ encoding: String) -> ReadingNote {
        ReadingNote(
            severity: .warning, code: "R404",
            message: "\(name): \(count) \(count == 1 ? "byte is" : "bytes are") no character in \(encoding) and "
                + "\(count == 1 ? "was" : "were") replaced; save it as UTF-8.", file: name)
    }
}
