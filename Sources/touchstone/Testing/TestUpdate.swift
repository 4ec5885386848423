import ArgumentParser
import Foundation
import RuleTesting
import Rulebook

/// Rewrites what failed tests expect: shows the difference, asks, writes.
struct TestUpdate {
    let run: RuleTestRun
    /// Whether to write without asking.
    let isAgreed: Bool

    /// - Returns: whether anything was written.
    func perform() throws -> Bool {
        let changed = rewritten()
        guard !changed.isEmpty else {
            print("Nothing to update: no test fails by its rung or its marks.")
            return false
        }
        for (old, new) in changed {
            let texts = [old, new].map { String(decoding: $0.bytes, as: UTF8.self) }
            print(TextDiff.unified(old: texts[0], new: texts[1], name: path(new)), terminator: "")
        }
        guard try isAgreed || ask(changed.count) else {
            print("Nothing was written.")
            return false
        }
        for (_, new) in changed { try write(new) }
        return true
    }

    private func rewritten() -> [(old: RuleFile, new: RuleFile)] {
        run.files.filter { $0.kind == .tests }.compactMap { file in
            let expectations = run.outcomes.filter { $0.test.location.file == file.path }
                .compactMap { TestsFile.Expectation(passing: $0) }
            guard !expectations.isEmpty, let source = try? TestsFile(file) else { return nil }
            let (new, left) = source.expecting(expectations)
            for test in left {
                StandardError.line(
                    "\(path(file)):\(test.location.line): “\(test.name)” is left as it is: its marks would overlap, or its "
                        + "text is escaped. Change it by hand.")
            }
            return new == file ? nil : (file, new)
        }
    }

    private func path(_ file: RuleFile) -> String { "\(run.folder)/\(file.path)" }

    /// A script has nobody to ask.
    private func ask(_ count: Int) throws -> Bool {
        guard isatty(FileHandle.standardInput.fileDescriptor) == 1 else {
            StandardError.line("error: nobody can be asked here. To write the changes from a script add --yes.")
            throw TouchstoneExit.checkFailed
        }
        print("Write \(count == 1 ? "this file" : "these \(count) files")? [y/N] ", terminator: "")
        fflush(nil)
        return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
    }

    private func write(_ file: RuleFile) throws { try OutputFile.write(Data(file.bytes), to: path(file)) }
}
