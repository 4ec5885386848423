import Subprocess

/// Runs an outside program under limits of time, memory and output. A crash or a hang costs one file, not the batch.
struct ChildProcess: Sendable {
    /// Bytes of address space the program may take.
    var memoryBytes: Int
    /// When the program is stopped.
    var deadline: ContinuousClock.Instant

    /// What a program that came to an end left behind.
    struct Outcome: Sendable, Equatable {
        var output: [UInt8]
        var messages: String
        /// nil where a signal ended the program.
        var exitCode: Int?
    }

    enum Failure: Error, Sendable, Equatable {
        case notInstalled
        case tooSlow
        case tooMuchOutput
        case notStarted(String)
    }

    /// Bytes kept of what a program says on its standard error.
    private static let messageBytes = 8 << 20

    /// Runs `program` (a name looked up in PATH, or a path) and collects what it prints.
    func run(_ program: String, _ arguments: [String], outputBytes: Int) async throws(Failure) -> Outcome {
        let remaining = ContinuousClock.now.duration(to: deadline)
        guard remaining > .zero else { throw .tooSlow }
        do {
            let outcome = try await withThrowingTaskGroup(of: Outcome?.self) { group in
                group.addTask { try await launch(program, arguments, remaining, outputBytes: outputBytes) }
                group.addTask {
                    try await Task.sleep(for: remaining)
                    return nil
                }
                defer { group.cancelAll() }
                return try await group.next() ?? nil
            }
            guard let outcome else { throw Failure.tooSlow }
            guard outcome.exitCode != 127 else { throw Failure.notInstalled }
            return outcome
        } catch let failure as Failure {
            throw failure
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw .tooMuchOutput
        } catch {
            throw .notStarted("\(error)")
        }
    }

    /// The limits are set by a shell that then becomes the program: they bind the program alone.
    private func launch(
        _ program: String, _ arguments: [String], _ remaining: Duration, outputBytes: Int
    ) async throws -> Outcome {
        let script = #"ulimit -v "$1"; ulimit -t "$2"; ulimit -c 0; shift 2; exec "$@""#
        let seconds = remaining.components.seconds + 1
        let result = try await Subprocess.run(
            .path("/bin/sh"),
            arguments: Arguments(
                ["-c", script, "sh", String(memoryBytes / 1024), String(seconds), program] + arguments),
            environment: .inherit.updating(["LC_ALL": "C.UTF-8"]),
            output: .bytes(limit: outputBytes), error: .bytes(limit: Self.messageBytes))
        var exitCode: Int?
        if case .exited(let code) = result.terminationStatus { exitCode = Int(code) }
        return Outcome(
            output: result.standardOutput, messages: String(decoding: result.standardError, as: UTF8.self),
            exitCode: exitCode)
    }
}
