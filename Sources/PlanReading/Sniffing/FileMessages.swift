/// What can be wrong with a file as a whole.
extension ReadingError {
    private static func unreadable(_ code: String, _ name: String, _ message: String) -> ReadingError {
        ReadingError(
            reason: .unreadable,
            note: ReadingNote(severity: .error, code: code, message: "\(name): \(message)", file: name))
    }

    private static func unsupported(_ code: String, _ name: String, _ message: String) -> ReadingError {
        ReadingError(
            reason: .unsupported,
            note: ReadingNote(severity: .error, code: code, message: "\(name): \(message)", file: name))
    }

    static func cannotOpen(_ name: String, _ cause: String) -> ReadingError {
        unreadable("R101", name, "cannot be opened (\(cause)); check the path and the right to read it.")
    }

    static func empty(_ name: String) -> ReadingError {
        unreadable("R102", name, "the file is empty; fetch it again from where it came.")
    }

    static func notAFile(_ name: String) -> ReadingError {
        unreadable("R103", name, "is no regular file; name a file with text in it.")
    }

    static func fileTooLarge(_ name: String, limit: Int) -> ReadingError {
        unreadable(
            "R104", name,
            "has more than \(limit >> 20) MB of text, more than any plan; split it or take out what is no text.")
    }

    static func image(_ name: String, _ format: String) -> ReadingError {
        unsupported("R107", name, "is a \(format) picture; recognise its text with an OCR program and save it as PDF.")
    }

    static func unknownBinary(_ name: String) -> ReadingError {
        unsupported(
            "R108", name,
            "is a binary file of an unknown format; save the document as PDF, DOCX, ODT, HTML, Markdown or text.")
    }

    static func otherFormat(_ name: String, _ kind: String) -> ReadingError {
        unsupported("R109", name, "is \(kind), which is not read; save the document as PDF, DOCX, ODT, HTML or text.")
    }

    static func noText(_ name: String) -> ReadingError {
        unreadable(
            "R110", name,
            "holds no text; if its pages are pictures, recognise them with an OCR program and save it as PDF.")
    }

    static func noReader(_ name: String) -> ReadingError {
        unreadable("R112", name, "the parser could not be set up; free memory and try again.")
    }
}

extension ReadingNote {
    static func wrongExtension(_ name: String, _ kind: ContentKind, _ properExtension: String) -> ReadingNote {
        ReadingNote(
            severity: .warning, code: "R105",
            message: "\(name): is \(kind.description) and was read as such; rename it to end in .\(properExtension).",
            file: name)
    }

    static func unknownExtension(_ name: String) -> ReadingNote {
        ReadingNote(
            severity: .warning, code: "R111",
            message:
                "\(name): was read as plain text, as its extension is unknown; rename it to end in .txt, .md or .html.",
            file: name)
    }
}
