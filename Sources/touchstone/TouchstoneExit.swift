import ArgumentParser

/// The exit codes of all commands, a contract with scripts and CI.
enum TouchstoneExit {
    static let checkFailed = ExitCode(1)
    static let rulesInvalid = ExitCode(2)
    static let somePlansUnreadable = ExitCode(3)
    static let nothingToScore = ExitCode(4)
    static let internalError = ExitCode(70)
    static let outputNotWritten = ExitCode(74)
}
