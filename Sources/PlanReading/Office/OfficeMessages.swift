/// What can be wrong with a Word or OpenDocument file.
extension ReadingError {
    static func legacyOffice(_ name: String, _ kind: ContentKind) -> ReadingError {
        let proper = kind == .legacyWord ? "DOCX" : "PDF"
        return ReadingError(
            reason: .unsupported,
            note: ReadingNote(
                severity: .error, code: "R301",
                message:
                    "\(name) is \(kind.description), which is not read; open it in an office program and save it as \(proper).",
                file: name))
    }

    static func encrypted(_ name: String) -> ReadingError {
        unreadable("R302", name, "is protected by a password; open it with the password and save it without.")
    }

    /// From what went wrong in a package.
    static func package(_ name: String, _ failure: PackageFailure) -> ReadingError {
        switch failure {
        case .encrypted: encrypted(name)
        case .damaged(let cause):
            unreadable(
                "R303", name,
                "the file is damaged (\(cause)); fetch it again, or open and save it in an office program.")
        case .missing(let part):
            unreadable(
                "R304", name, "lacks its part \(part) and cannot be read; open and save it in an office program.")
        case .markup(.malformed(let line), let part):
            unreadable(
                "R305", name, "its part \(part) is damaged at line \(line); open and save it in an office program.")
        case .markup(.stopped, _):
            unreadable("R306", name, "holds more text than any plan; split it into several files.")
        case .markup(.unavailable, _): noReader(name)
        case .tooLarge(let limit):
            unreadable(
                "R306", name,
                "unpacks to more than \(limit >> 20) MB and was not read further; if it is sound, split it or save it as PDF."
            )
        }
    }

    private static func unreadable(_ code: String, _ name: String, _ message: String) -> ReadingError {
        ReadingError(
            reason: .unreadable,
            note: ReadingNote(severity: .error, code: code, message: "\(name): \(message)", file: name))
    }
}
