import ArgumentParser
import Foundation
import Rulebook

/// The rules that a command works with.
struct RulesOption: ParsableArguments {
    @Option(name: .long, help: "The folder of the rulebook (default: Rules here, else beside the program).")
    var rules: String?

    /// The folder named; else `Rules` in the current folder; else in the nearest folder above the program.
    func folder() throws -> String {
        if let rules { return rules }
        if Self.isRulebook("Rules") { return "Rules" }
        let program = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
        var folder = program.resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.appendingPathComponent("Rules").path
            if Self.isRulebook(candidate) { return candidate }
            folder.deleteLastPathComponent()
        }
        throw ValidationError("No rulebook here: there is no Rules/rulebook.yaml. Name its folder with --rules FOLDER.")
    }

    private static func isRulebook(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(folder)/rulebook.yaml")
    }
}
