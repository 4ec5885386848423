import Foundation
import Rulebook
import Scoring

/// Measures the simulation: `simulation-benchmark [--plans N] [--draws N]` (200 and 1,000).
///
/// Invented plans with 25 criteria, each measured in the plan's language, so that false alarms and misses are drawn for all of them.
/// Prints seconds of processor time, and their ratio to a peer: `peer.py`, which draws weights and false alarms for the same number of
/// plans, criteria and draws in NumPy.
@main
struct SimulationBenchmark {
    var plans = 200
    var draws = 1000

    static func main() {
        var benchmark = SimulationBenchmark()
        var arguments = CommandLine.arguments.dropFirst()
        while let argument = arguments.popFirst() {
            switch argument {
            case "--plans": benchmark.plans = arguments.popFirst().flatMap(Int.init) ?? benchmark.plans
            case "--draws": benchmark.draws = arguments.popFirst().flatMap(Int.init) ?? benchmark.draws
            default: print("unknown argument \(argument)")
            }
        }
        benchmark.run()
    }

    func run() {
        let rulebook = InventedPlans.rulebook
        let scorecards = (0..<plans).map { InventedPlans.scorecard(number: $0) }
        var rounds: [Double] = []
        for round in 0..<5 {
            let settings = Simulation.Settings(seed: UInt64(round), draws: draws)
            rounds.append(
                Self.processSeconds {
                    _ = Simulation(rulebook: rulebook, settings: settings, measured: InventedPlans.measured)
                        .uncertainty(of: scorecards)
                })
        }
        let median = rounds.sorted()[rounds.count / 2]
        print("\(plans) plans, \(draws) draws: \(Self.rounded(median)) s of processor time, one worker, median of 5")
        guard let peer = peerSeconds() else {
            print("peer: python3 with NumPy is not here")
            return
        }
        print("NumPy, weights and false alarms: \(Self.rounded(peer)) s; ratio \(Self.rounded(median / peer))")
    }

    private func peerSeconds() -> Double? {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("peer.py").path
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script, String(plans), String(draws)]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Double(printed.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    private static func processSeconds(_ work: () -> Void) -> Double {
        let start = clock()
        work()
        return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }

    private static func rounded(_ value: Double) -> String { String(format: "%.2f", value) }
}
