/// The reading of one PDF file.
struct PDFJob: Sendable {
    /// Absolute, so that a file name beginning with "-" is never taken for an option.
    var path: String
    var name: String
    var programs: PDFPrograms
    var process: ChildProcess
    var outputBytes: Int

    /// Pages are drawn ten times as large, because mutool prints coordinates as whole numbers.
    private static let resolution = "720"
    /// Pages drawn in one go: bounds memory, and the damage that one bad page does.
    private static let pagesAtOnce = 64

    func extract() async throws -> PDFExtract {
        let listing: ChildProcess.Outcome
        do {
            listing = try await process.run(programs.mutool, ["pages", path], outputBytes: outputBytes)
        } catch {
            guard error == .notInstalled else { throw error }
            return try await extractWithoutFonts(note: .lesserProgram)
        }
        if listing.messages.contains("authenticate password") { throw PDFProblem(.encrypted) }
        let sizes = PageList(parsing: String(decoding: listing.output, as: UTF8.self)).sizes
        guard !sizes.isEmpty else { return try await extractWithoutFonts(note: .repaired) }
        let isRepaired = listing.messages.contains("repair") || sizes.contains(nil)
        return try await extract(sizes: sizes, isRepaired: isRepaired)
    }

    private func extract(sizes: [PageList.Size?], isRepaired: Bool) async throws -> PDFExtract {
        var collector = PageCollector()
        var lost: [Int] = []
        var notes: [ReadingNote] = isRepaired ? [PDFDiagnostic.repaired.note(.warning, file: name)] : []
        for first in stride(from: 1, through: sizes.count, by: Self.pagesAtOnce) {
            let range = first...min(first + Self.pagesAtOnce - 1, sizes.count)
            let pages = try await draw(range, notes: &notes, lost: &lost)
            for (number, runs) in zip(range, pages) {
                collector.add(PageRuns(number: number, size: sizes[number - 1], runs: runs))
            }
            if collector.byteCount > outputBytes { throw PDFProblem(.tooMuchOutput) }
        }
        if collector.hasNoText { throw PDFProblem(isRepaired ? .damaged : .noText(pages: sizes.count)) }
        if isRepaired { lost = collector.textless }
        let images = try await withoutBlankPages(collector.textless.filter { !lost.contains($0) })
        if !lost.isEmpty { notes.append(PDFDiagnostic.pagesLost(lost).note(.warning, file: name)) }
        if !images.isEmpty { notes.append(PDFDiagnostic.pagesWithoutText(images).note(.warning, file: name)) }
        return try await extract(
            collector, unreadable: (lost + images).sorted(), notes: notes, reader: ("mutool", [programs.mutool, "-v"]))
    }

    private func extract(
        _ collector: PageCollector, unreadable: [Int], notes: [ReadingNote], reader: (name: String, command: [String])
    ) async throws -> PDFExtract {
        let version = try await process.run(reader.command[0], [reader.command[1]], outputBytes: 1 << 16)
        return PDFExtract(
            blocks: PDFStructure().blocks(of: collector.pages), pageCount: collector.pages.count,
            unreadablePages: unreadable, notes: notes, reader: PDFPrograms.version(reader.name, in: version.messages))
    }

    /// The runs of each page of the range; pages that nothing can read are added to `lost`.
    private func draw(
        _ range: ClosedRange<Int>, notes: inout [ReadingNote], lost: inout [Int]
    ) async throws -> [[TextRun]] {
        if let pages = try await drawn(range), pages.count == range.count { return pages }
        var pages: [[TextRun]] = []
        for page in range {
            if let runs = try await drawn(page...page)?.first {
                pages.append(runs)
            } else if let runs = try await boxLayout(of: page...page).first?.runs {
                pages.append(runs)
                notes.append(PDFDiagnostic.pageReadOtherwise(page).note(.warning, file: name))
            } else {
                pages.append([])
                lost.append(page)
            }
        }
        return pages
    }

    /// nil where mutool breaks down on one of the pages.
    private func drawn(_ range: ClosedRange<Int>) async throws -> [[TextRun]]? {
        let pages = "\(range.lowerBound)-\(range.upperBound)"
        let outcome = try await process.run(
            programs.mutool, ["draw", "-q", "-r", Self.resolution, "-F", "stext.json", path, pages],
            outputBytes: outputBytes)
        guard outcome.exitCode == 0 else { return nil }
        return try? StextDecoder().pages(in: outcome.output)
    }

    private func withoutBlankPages(_ pages: [Int]) async throws -> [Int] {
        guard !pages.isEmpty else { return [] }
        let outcome = try await process.run(
            programs.mutool,
            ["draw", "-q", "-r", "8", "-F", "pgm", "-o", "-", path, pages.map(String.init).joined(separator: ",")],
            outputBytes: outputBytes)
        let areBlank = BlankPages.areBlank(greymaps: outcome.output)
        guard areBlank.count == pages.count else { return pages }
        return zip(pages, areBlank).filter { !$0.1 }.map(\.0)
    }

    // MARK: Without mutool

    private func extractWithoutFonts(note: PDFDiagnostic) async throws -> PDFExtract {
        let pages = try await boxLayout(of: nil)
        guard !pages.isEmpty else { throw PDFProblem(.damaged) }
        var collector = PageCollector()
        for (index, page) in pages.enumerated() {
            collector.add(PageRuns(number: index + 1, size: page.size, runs: page.runs))
        }
        if collector.hasNoText { throw PDFProblem(.noText(pages: pages.count)) }
        var notes = [note.note(.warning, file: name)]
        if !collector.textless.isEmpty {
            notes.append(PDFDiagnostic.pagesWithoutText(collector.textless).note(.warning, file: name))
        }
        return try await extract(
            collector, unreadable: collector.textless, notes: notes,
            reader: ("pdftotext", [programs.pdftotext, "-v"]))
    }

    private func boxLayout(of range: ClosedRange<Int>?) async throws -> [(size: PageList.Size?, runs: [TextRun])] {
        let span = range.map { ["-f", String($0.lowerBound), "-l", String($0.upperBound)] } ?? []
        let outcome: ChildProcess.Outcome
        do {
            outcome = try await process.run(
                programs.pdftotext, ["-bbox-layout", "-enc", "UTF-8"] + span + [path, "-"], outputBytes: outputBytes)
        } catch {
            guard error == .notInstalled, range != nil else { throw error }
            return []
        }
        if outcome.messages.contains("Incorrect password") { throw PDFProblem(.encrypted) }
        return BoxLayoutParser().pages(in: String(decoding: outcome.output, as: UTF8.self))
    }
}
