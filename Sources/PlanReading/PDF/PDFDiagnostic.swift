import Foundation

/// What can be wrong with a PDF file, each with its stable code and a message that says what to do next.
enum PDFDiagnostic: Sendable, Equatable {
    case cannotOpen
    case empty
    case notPDF
    case encrypted
    case damaged
    case noText(pages: Int)
    case repaired
    case pagesWithoutText([Int])
    case pageReadOtherwise(Int)
    case pagesLost([Int])
    case tooSlow(seconds: Double)
    case programFailed(String)
    case tooMuchOutput
    case noProgram
    case lesserProgram

    var code: String {
        switch self {
        case .cannotOpen: "R201"
        case .empty: "R202"
        case .notPDF: "R203"
        case .encrypted: "R204"
        case .damaged: "R205"
        case .noText: "R206"
        case .repaired: "R207"
        case .pagesWithoutText: "R208"
        case .pageReadOtherwise: "R209"
        case .pagesLost: "R210"
        case .tooSlow: "R211"
        case .programFailed: "R212"
        case .tooMuchOutput: "R213"
        case .noProgram: "R214"
        case .lesserProgram: "R215"
        }
    }

    var message: String {
        switch self {
        case .cannotOpen: "The file cannot be opened. Check that it exists and that you may read it."
        case .empty: "The file is empty. Get it again from where it came."
        case .notPDF:
            "The file is named .pdf but is not a PDF. Give it the ending of its true format, or get it again from where "
                + "it came."
        case .encrypted:
            "The file is protected by a password. Remove the protection, for example with `qpdf --decrypt`, and try again."
        case .damaged: "The file is damaged or cut short: no page can be read. Get it again from where it came."
        case .noText(let pages):
            (pages == 1 ? "The only page has no" : "None of the \(pages) pages has a")
                + " text layer: the text is an image. \(Self.recognitionAdvice)"
        case .repaired:
            "The file is damaged and was repaired for reading: parts may be missing. Get it again from where it came."
        case .pagesWithoutText(let pages):
            "No text layer on \(Self.listed(pages)): unreadable, not silent. \(Self.recognitionAdvice)"
        case .pageReadOtherwise(let page):
            "Page \(page) could not be read with mutool and was read with pdftotext: headings and tables may be missed "
                + "there. Check the page."
        case .pagesLost(let pages):
            "Nothing can be read on \(Self.listed(pages)): the file is damaged there. Get it again from where it came."
        case .tooSlow(let seconds):
            "Reading took longer than \(seconds.formatted()) seconds and was stopped. Print the file to a new PDF, or "
                + "split it, and try again."
        case .programFailed(let program):
            "\(program) could not be started or broke down. Run `Scripts/install-dependencies`, or print the file to a "
                + "new PDF, and try again."
        case .tooMuchOutput: "The file holds more text than is read from one file. Split it and try again."
        case .noProgram:
            "Neither mutool nor pdftotext is installed, so no PDF can be read. Run `Scripts/install-dependencies` and "
                + "try again."
        case .lesserProgram:
            "Read with pdftotext because mutool is not installed: bold headings are not told apart. Run "
                + "`Scripts/install-dependencies` to install mutool."
        }
    }

    private static let recognitionAdvice =
        "Add one by text recognition, for example with `ocrmypdf`, and try again."

    /// The diagnostic as a note about a file.
    func note(_ severity: ReadingNote.Severity, file: String) -> ReadingNote {
        let page: Int? =
            switch self {
            case .pageReadOtherwise(let page): page
            default: nil
            }
        return ReadingNote(severity: severity, code: code, message: message, file: file, page: page)
    }

    /// The diagnostic as the reason why a file is not read.
    func error(file: String) -> ReadingError {
        ReadingError(reason: .unreadable, note: note(.error, file: file))
    }

    /// "page 3", "pages 3, 5–7".
    static func listed(_ pages: [Int]) -> String {
        var spans: [ClosedRange<Int>] = []
        for page in pages.sorted() {
            if let last = spans.last, page == last.upperBound + 1 {
                spans[spans.count - 1] = last.lowerBound...page
            } else {
                spans.append(page...page)
            }
        }
        let text = spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        return (pages.count == 1 ? "page " : "pages ") + text.joined(separator: ", ")
    }
}
