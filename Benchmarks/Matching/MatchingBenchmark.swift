import Foundation
import Matching
import Rulebook

/// Measures the matcher: `matching-benchmark [--terms N] [--megabytes N] [--passes N] [LANGUAGE=TEXTFILE…]`.
///
/// Without files it makes prose in five languages. Prints megabytes for a second of processor time: on the first pass, when every word is
/// new, on the later ones, and the same for `wc -w` and `grep -F`.
@main
struct MatchingBenchmark {
    var terms = 10_000
    var megabytes = 64
    /// Over the text, the first included.
    var passes = 3
    var files: [(language: String, path: String)] = []

    static func main() throws {
        var benchmark = MatchingBenchmark()
        var arguments = CommandLine.arguments.dropFirst()
        while let argument = arguments.popFirst() {
            switch argument {
            case "--terms": benchmark.terms = arguments.popFirst().flatMap(Int.init) ?? benchmark.terms
            case "--megabytes": benchmark.megabytes = arguments.popFirst().flatMap(Int.init) ?? benchmark.megabytes
            case "--passes": benchmark.passes = arguments.popFirst().flatMap(Int.init) ?? benchmark.passes
            default:
                let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
                if parts.count == 2 { benchmark.files.append((parts[0], parts[1])) }
            }
        }
        try benchmark.run()
    }

    func run() throws {
        var random = SplitMix(seed: 2022)
        let corpora = try makeCorpora(&random)
        let samples = corpora.map { SampledTerms(of: $0, count: terms / corpora.count, random: &random) }
        let groups = zip(corpora, samples).map { TermGroup(byLanguage: [$0.language: $1.terms]) }
        var matcher = Matcher(groups: [])
        let seconds = Stopwatch.seconds { matcher = Matcher(groups: groups) }
        print("\(samples.reduce(0) { $0 + $1.terms.count }) terms compiled in \(rounded(seconds, 3)) s")
        print("language      MB   first MB/s   later MB/s   matches")
        var total = Pass()
        for corpus in corpora { total.add(measure(corpus, matcher)) }
        total.print("all")
        try comparePeers(corpora, samples, total)
    }

    private func makeCorpora(_ random: inout SplitMix) throws -> [Corpus] {
        guard files.isEmpty else {
            return try files.map {
                Corpus(language: $0.language, text: try String(contentsOfFile: $0.path, encoding: .utf8))
            }
        }
        return ["en", "fr", "es", "ru", "zh"].map { language in
            let prose = Prose(language: language, random: &random)
            return Corpus(language: language, text: prose.text(bytes: megabytes * 1_000_000 / 5, random: &random))
        }
    }

    private func measure(_ corpus: Corpus, _ matcher: Matcher) -> Pass {
        guard let scanner = matcher.scanner(language: corpus.language) else { return Pass() }
        var pass = Pass()
        pass.bytes = corpus.byteCount
        pass.first = Stopwatch.seconds { pass.matches = scan(corpus, scanner) }
        let later = max(1, passes - 1)
        pass.later = Stopwatch.seconds { for _ in 0..<later { pass.again = scan(corpus, scanner) } } / Double(later)
        pass.print(corpus.language)
        return pass
    }

    private func scan(_ corpus: Corpus, _ scanner: Matching.Scanner) -> Int {
        corpus.passages.reduce(0) { $0 + scanner.matches(in: $1.text, sentences: $1.sentences).count }
    }

    private func comparePeers(_ corpora: [Corpus], _ samples: [SampledTerms], _ total: Pass) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("matching-benchmark-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = folder.appendingPathComponent("text")
        let phrases = folder.appendingPathComponent("phrases")
        let output = folder.appendingPathComponent("output")
        try corpora.map(\.text).joined().write(to: text, atomically: false, encoding: .utf8)
        try samples.flatMap(\.phrases).joined(separator: "\n").write(to: phrases, atomically: false, encoding: .utf8)
        let peers = [
            Peer(name: "wc", arguments: ["-w", text.path], output: output.path),
            Peer(name: "grep", arguments: ["-o", "-F", "-f", phrases.path, text.path], output: output.path),
        ]
        for peer in peers {
            guard let seconds = peer.seconds() else { continue }
            let speed = Double(total.bytes) / 1e6 / seconds
            let ratio = Double(total.bytes) / 1e6 / total.later / speed
            print(
                "\(peer.name) \(peer.arguments.first { $0 != "-o" } ?? ""): \(rounded(speed)) MB/s; the matcher is \(rounded(ratio)) times as fast"
            )
        }
    }
}

/// Time and matches of the two passes over a corpus.
struct Pass {
    var bytes = 0
    var first = 0.0
    var later = 0.0
    var matches = 0
    var again = 0

    mutating func add(_ other: Pass) {
        bytes += other.bytes
        first += other.first
        later += other.later
        matches += other.matches
        again += other.again
    }

    func print(_ name: String) {
        let megabytes = Double(bytes) / 1e6
        let columns = [rounded(megabytes), rounded(megabytes / first), rounded(megabytes / later), String(matches)]
        let padded = zip(columns, [8, 13, 13, 10]).map { String(repeating: " ", count: max(1, $1 - $0.count)) + $0 }
        Swift.print(
            name.padding(toLength: 8, withPad: " ", startingAt: 0) + padded.joined()
                + (again == matches ? "" : "  MATCHES DIFFER"))
    }
}

func rounded(_ value: Double, _ digits: Int = 1) -> String { String(format: "%.\(digits)f", value) }
