import ArgumentParser
import Foundation
import Rulebook

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin a criterion: its file, a test that fails, and its line in rulebook.yaml.",
        discussion: """
            Examples:
              touchstone new repair-services --message production
              touchstone new land-rights --message investment --lead

            Exit codes: 0 ok · 2 rulebook.yaml is invalid · 64 there is such a criterion, or no such message · 74 a file cannot be written.
            """)

    @Argument(help: "The criterion's id: lower-case words joined by hyphens.")
    var id: String

    @Option(help: "The message that it belongs to, by its id.")
    var message: String

    @Flag(help: "Ask for terms in the lead languages too.")
    var lead = false

    @OptionGroup var rulesOption: RulesOption

    func run() throws {
        let folder = try rulesOption.folder()
        let loading = RulebookLoader.load(folder: folder)
        guard let rulebook = loading.remainder, let listed = loading.files.first(where: { $0.kind == .rulebook }) else {
            let formatter = DiagnosticFormatter(files: loading.files, folder: folder)
            for problem in loading.diagnostics where problem.location.file == "rulebook.yaml" {
                StandardError.line(formatter.format(problem))
            }
            StandardError.line("error: nothing was written: mend rulebook.yaml first.")
            throw TouchstoneExit.rulesInvalid
        }
        guard let skeleton = CriterionSkeleton(id: id, languages: rulebook.languages) else {
            throw ValidationError(
                "\(id): not an id. Write lower-case words joined by hyphens, such as repair-services.")
        }
        let files = [skeleton.criterion, skeleton.tests]
        if let taken = files.first(where: { file in loading.files.contains { $0.path == file.path } }) {
            throw ValidationError("\(folder)/\(taken.path) is there already: choose another id, or edit it.")
        }
        guard rulebook.messages.contains(where: { $0.id == message }) else {
            let known = rulebook.messages.map(\.id).joined(separator: ", ")
            throw ValidationError("--message \(message): no such message. Known are \(known).")
        }
        for file in try files + [adding(to: listed, folder)] { try write(file, in: folder) }
        print(next(skeleton, in: folder), terminator: "")
    }

    private func adding(to file: RuleFile, _ folder: String) throws -> RuleFile {
        do {
            return try MessageMembers(file).adding(id, to: message, isLead: lead)
        } catch RuleFormatter.Problem.unreadable(let diagnostic) {
            StandardError.line(DiagnosticFormatter(files: [file], folder: folder).format(diagnostic))
            throw TouchstoneExit.rulesInvalid
        } catch RuleFormatter.Problem.wouldChange {
            StandardError.line(
                "error: \(folder)/\(file.path): the list of `\(message)` is written in a way that is not followed. "
                    + "Add `- {id: \(id), weight: 1}` by hand, then run this again.")
            throw TouchstoneExit.rulesInvalid
        }
    }

    private func write(_ file: RuleFile, in folder: String) throws {
        let path = "\(folder)/\(file.path)"
        try OutputFile.makeFolder("\(folder)/criteria")
        try OutputFile.write(Data(file.bytes), to: path)
        print(path)
    }

    private func next(_ skeleton: CriterionSkeleton, in folder: String) -> String {
        """

        What next:
          1. Write the tests first: \(folder)/\(skeleton.tests.path)
          2. Write title, source, question and terms: \(folder)/\(skeleton.criterion.path)
          3. touchstone test --criterion \(id) --watch    until they pass
          4. touchstone lint \(folder)/criteria    what is still to be written or not tested
          5. touchstone explain PLAN --criterion \(id)    read what it quotes from real plans

        """
    }
}
