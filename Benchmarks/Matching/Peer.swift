import Foundation

/// Another program over the same bytes, for a figure to compare with on the same machine in the same minute.
struct Peer {
    var name: String
    var arguments: [String]

    /// Seconds of processor time that the program takes; nil where it cannot be run.
    func seconds() -> Double? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        process.standardOutput = FileHandle.nullDevice
        let start = Stopwatch.childSeconds
        guard (try? process.run()) != nil else { return nil }
        process.waitUntilExit()
        return Stopwatch.childSeconds - start
    }
}
