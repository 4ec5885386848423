import Rulebook

/// A test's text that shows readers what a rung looks like, with the marked spans to emphasise.
struct RungExample: Equatable {
    struct Run: Equatable {
        var text: String
        var isMarked: Bool
    }

    var rung: Int
    var language: String
    /// The text on one line, in pieces.
    var runs: [Run]

    /// The examples for rungs 4 down to 1: for each the first test in the language that marks something and needs no guard.
    static func ofEachRung(criterion: String, language: String, tests: [RuleTest]) -> [RungExample] {
        (1...4).reversed().compactMap { rung in
            tests.first {
                $0.criterion == criterion && $0.language == language && $0.rung == rung && !$0.marks.isEmpty
                    && !$0.marksAllTopics && $0.todo == nil && $0.cappedBy == nil
            }.map(RungExample.init)
        }
    }

    init(_ test: RuleTest) {
        rung = test.rung
        language = test.language
        let bytes = Array(test.text.utf8)
        var runs: [Run] = []
        var place = 0
        func add(upTo end: Int, isMarked: Bool) {
            guard place < end else { return }
            let text = String(decoding: bytes[place..<end], as: UTF8.self)
            runs.append(Run(text: text.split(whereSeparator: \.isNewline).joined(separator: " "), isMarked: isMarked))
            place = end
        }
        // A mark inside another one is emphasised by it.
        for mark in test.marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where mark.range.lowerBound >= place {
            add(upTo: mark.range.lowerBound, isMarked: false)
            add(upTo: mark.range.upperBound, isMarked: true)
        }
        add(upTo: bytes.count, isMarked: false)
        self.runs = runs
    }
}
