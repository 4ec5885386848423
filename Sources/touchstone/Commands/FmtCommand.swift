import ArgumentParser
import Foundation
import Rulebook

struct FmtCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Write rule files in the canonical order and layout; comments and meaning stay.",
        discussion: """
            Examples:
              touchstone fmt
              touchstone fmt --check
              touchstone fmt Rules/criteria/sme-support.yaml

            Exit codes: 0 ok · 1 with --check: some file is laid out otherwise · 2 a file cannot be read.
            """)

    @Flag(help: "Change nothing: print the difference, and end with 1 if there is any.")
    var check = false

    @OptionGroup var pathsArgument: RulePathsArgument

    func run() throws {
        let paths = try pathsArgument.resolve()
        let loading = RulebookLoader.load(folder: paths.folder)
        let files = loading.files.filter { paths.contains($0.path) }
        let formatter = DiagnosticFormatter(files: files, folder: paths.folder)
        var changed = 0
        var unreadable = 0
        for file in files {
            do {
                let formatted = try RuleFormatter.format(file)
                guard formatted != file else { continue }
                changed += 1
                try settle(formatted, instead: file, in: paths.folder)
            } catch let RuleFormatter.Problem.unreadable(diagnostic) {
                unreadable += 1
                StandardError.line(formatter.format(diagnostic))
            } catch RuleFormatter.Problem.wouldChange {
                StandardError.line(
                    "internal error: laying out \(file.path) would change it. Please report it with the file.")
                throw TouchstoneExit.internalError
            }
        }
        StandardError.line(closing(files: files.count, changed: changed, unreadable: unreadable))
        if unreadable > 0 { throw TouchstoneExit.rulesInvalid }
        if check, changed > 0 { throw TouchstoneExit.checkFailed }
    }

    private func settle(_ formatted: RuleFile, instead file: RuleFile, in folder: String) throws {
        let path = "\(folder)/\(file.path)"
        if check {
            let texts = [file, formatted].map { String(decoding: $0.bytes, as: UTF8.self) }
            print(TextDiff.unified(old: texts[0], new: texts[1], name: path), terminator: "")
            return
        }
        try OutputFile.write(Data(formatted.bytes), to: path)
        print(path)
    }

    private func closing(files: Int, changed: Int, unreadable: Int) -> String {
        let all = "\(files) file\(files == 1 ? "" : "s")"
        let left = unreadable == 0 ? "" : ", \(unreadable) left as they are: they cannot be read"
        if changed == 0 { return "\(all), laid out well\(left)" }
        return check
            ? "\(all), \(changed) laid out otherwise\(left). `touchstone fmt` writes the layout shown."
            : "\(all), \(changed) laid out anew\(left)"
    }
}
