import Foundation

/// Reads PDF files into blocks through `mutool`, or `pdftotext` where mutool is missing, in processes of their own.
struct PDFReader: Sendable {
    var limits: ReadingLimits
    var programs: PDFPrograms

    init(limits: ReadingLimits = .init()) { self.init(limits: limits, programs: .init()) }

    init(limits: ReadingLimits, programs: PDFPrograms) {
        self.limits = limits
        self.programs = programs
    }

    /// Reads the file at `path`; `name` is what notes call it.
    func read(path: String, name: String) async throws(ReadingError) -> PDFExtract {
        do {
            try Self.checkBeginning(of: path)
            let job = PDFJob(
                path: URL(fileURLWithPath: path).path, name: name, programs: programs,
                process: ChildProcess(
                    memoryBytes: limits.memoryBytes, deadline: .now + .milliseconds(Int64(limits.seconds * 1000))),
                outputBytes: limits.outputBytes)
            return try await job.extract()
        } catch let diagnostic as PDFProblem {
            throw diagnostic.diagnostic.error(file: name)
        } catch let failure as ChildProcess.Failure {
            throw Self.diagnostic(for: failure, limits: limits).error(file: name)
        } catch {
            throw PDFDiagnostic.damaged.error(file: name)
        }
    }

    /// A file of another format must not reach programs that would guess.
    private static func checkBeginning(of path: String) throws {
        guard let file = FileHandle(forReadingAtPath: path) else { throw PDFProblem(.cannotOpen) }
        defer { try? file.close() }
        let bytes: Data
        do {
            bytes = try file.read(upToCount: 1024) ?? Data()
        } catch {
            throw PDFProblem(.cannotOpen)
        }
        guard !bytes.isEmpty else { throw PDFProblem(.empty) }
        guard bytes.range(of: Data("%PDF-".utf8)) != nil else { throw PDFProblem(.notPDF) }
    }

    private static func diagnostic(for failure: ChildProcess.Failure, limits: ReadingLimits) -> PDFDiagnostic {
        switch failure {
        case .notInstalled: .noProgram
        case .tooSlow: .tooSlow(seconds: limits.seconds)
        case .tooMuchOutput: .tooMuchOutput
        case .notStarted: .programFailed("The PDF program")
        }
    }
}

/// Ends the reading of one file.
struct PDFProblem: Error, Sendable, Equatable {
    var diagnostic: PDFDiagnostic

    init(_ diagnostic: PDFDiagnostic) { self.diagnostic = diagnostic }
}
