import ArgumentParser
import Rulebook

/// The rule files that a command is about: paths, or the whole rulebook where none is given.
struct RulePathsArgument: ParsableArguments {
    @Argument(help: "Rule files or their folders (default: the whole rulebook).")
    var paths: [String] = []

    @OptionGroup var rulesOption: RulesOption

    func resolve() throws -> RulePaths {
        do {
            return try RulePaths(paths.isEmpty ? [rulesOption.folder()] : paths)
        } catch let problem as RulePaths.Problem {
            throw ValidationError(Self.message(problem))
        }
    }

    private static func message(_ problem: RulePaths.Problem) -> String {
        switch problem {
        case .notFound(let path): "\(path): no such file or folder."
        case .noRuleFile(let path):
            "\(path): no rule file. Name a rulebook's folder, rulebook.yaml, or files in its folders cues and criteria."
        case .severalRulebooks(let first, let second):
            "The paths belong to several rulebooks (\(first), \(second)): name files of one."
        }
    }
}
