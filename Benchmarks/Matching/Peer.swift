import Foundation

/// Another program over the same bytes, for a figure to compare with on the same machine in the same minute.
struct Peer {
    var name: String
    var arguments: [String]
    /// Path of the file that takes what it prints.
    var output: String

    /// Seconds of processor time that the program takes; nil where it cannot be run.
    func seconds() -> Double? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        // Not the null device: grep stops at the first match when it sees that.
        guard FileManager.default.createFile(atPath: output, contents: nil),
            let file = FileHandle(forWritingAtPath: output)
        else { return nil }
        process.standardOutput = file
        let start = Stopwatch.childSeconds
        guard (try? process.run()) != nil else { return nil }
        process.waitUntilExit()
        return Stopwatch.childSeconds - start
    }
}
