import ArgumentParser
import Foundation
import Rulebook

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write the JSON Schemas by which editors complete and check rule files.",
        discussion: """
            Examples:
              touchstone schema
              touchstone schema --check
              touchstone schema --output schemas

            A rule file names its schema in its first line, for editors with a YAML language server:
              # yaml-language-server: $schema=../Schema/criterion.schema.json
            """)

    @Option(help: "The folder to write into (default: Schema in the rulebook's folder).")
    var output: String?

    @Flag(help: "Write nothing: end with 1 if a schema there is missing or out of date.")
    var check = false

    @OptionGroup var rulesOption: RulesOption

    func run() throws {
        let folder = try output ?? "\(rulesOption.folder())/Schema"
        var outdated: [String] = []
        for format in RuleFileFormat.all {
            let path = "\(folder)/\(RuleSchema.fileName(of: format))"
            let text = Data(RuleSchema.text(of: format).utf8)
            if check {
                if FileManager.default.contents(atPath: path) != text { outdated.append(path) }
            } else {
                try write(text, to: path, in: folder)
            }
        }
        guard !outdated.isEmpty else { return }
        for path in outdated { StandardError.line("\(path): missing or out of date") }
        StandardError.line("`touchstone schema` writes the schemas anew.")
        throw TouchstoneExit.checkFailed
    }

    private func write(_ text: Data, to path: String, in folder: String) throws {
        try OutputFile.makeFolder(folder)
        try OutputFile.write(text, to: path)
        print(path)
    }
}
