import Rulebook

/// All that the rules say, for people who read no YAML: each criterion with its terms, false friends and an example of each rung, and the cues.
public struct RuleHandbook {
    private let rulebook: Rulebook
    private let tests: [RuleTest]

    public init(_ rulebook: Rulebook, tests: [RuleTest]) {
        self.rulebook = rulebook
        self.tests = tests
    }

    /// - Parameter criteria: ids of the criteria to describe; all of them, and the cues, where it is empty.
    public func text(as format: HandbookFormat, criteria: [String] = []) -> String {
        let title = "Rulebook \(rulebook.version)"
        var blocks: [HandbookBlock] = [.heading(level: 1, text: title, anchor: "rulebook")]
        for message in rulebook.messages {
            let members = message.members.filter { criteria.isEmpty || criteria.contains($0.criterion) }
            guard !members.isEmpty else { continue }
            blocks.append(.heading(level: 2, text: message.title["en"] ?? message.id, anchor: message.id))
            blocks.append(.facts([.init(name: "Weight in the plan score", value: number(message.weight))]))
            for member in members {
                guard let criterion = rulebook.criteria.first(where: { $0.id == member.criterion }) else { continue }
                blocks += self.blocks(of: criterion, weight: member.weight)
            }
        }
        if criteria.isEmpty { blocks += cueBlocks }
        return format.page(title: title, blocks)
    }

    private func blocks(of criterion: Criterion, weight: Double) -> [HandbookBlock] {
        var blocks: [HandbookBlock] = [
            .heading(level: 3, text: criterion.title["en"] ?? criterion.id, anchor: criterion.id),
            .paragraph(criterion.question),
            .facts([
                .init(name: "Id", value: "\(criterion.id), version \(criterion.version)"),
                .init(name: "In the background paper", value: criterion.source),
                .init(name: "Weight in the message", value: number(weight)),
                .init(
                    name: "Full marks for breadth", value: "\(number(criterion.breadth * 100)) % of a plan's measures"),
                .init(name: "Tests", value: testCounts(of: criterion)),
            ]),
        ]
        blocks += RungExample.ofEachRung(criterion: criterion.id, language: "en", tests: tests).map(
            HandbookBlock.example)
        for strand in criterion.topic {
            blocks.append(.paragraph("Topic, strand “\(strand.id)”:"))
            blocks += terms(strand.terms)
        }
        if !criterion.except.byLanguage.isEmpty {
            blocks.append(.paragraph("Not the topic, though a term above matches:"))
            blocks += terms(criterion.except)
        }
        if !criterion.adverse.byLanguage.isEmpty {
            blocks.append(.paragraph("Works against the criterion:"))
            blocks += terms(criterion.adverse)
        }
        return blocks
    }

    private var cueBlocks: [HandbookBlock] {
        var blocks: [HandbookBlock] = [
            .heading(level: 2, text: "Cues", anchor: "cues"),
            .paragraph("Shared by all criteria: what makes a measure of a mention, and what holds it back."),
        ]
        for cue in rulebook.cues {
            blocks.append(.heading(level: 3, text: cue.id, anchor: "cue-\(cue.id)"))
            blocks.append(
                .facts([
                    .init(name: "Role", value: role(of: cue)),
                    .init(name: "Counts", value: place(of: cue)),
                ]))
            blocks += terms(cue.terms)
            if !cue.except.byLanguage.isEmpty {
                blocks.append(.paragraph("Not this cue, though a term above matches:"))
                blocks += terms(cue.except)
            }
        }
        return blocks
    }

    private func terms(_ group: TermGroup) -> [HandbookBlock] {
        rulebook.languages.compactMap { language in
            group.byLanguage[language].map { .terms(language: language, $0.map(\.source)) }
        }
    }

    private func testCounts(of criterion: Criterion) -> String {
        let counts = Dictionary(grouping: tests.filter { $0.criterion == criterion.id }, by: \.language)
        guard !counts.isEmpty else { return "none" }
        return rulebook.languages.compactMap { language in counts[language].map { "\(language) \($0.count)" } }
            .joined(separator: ", ")
    }

    private func role(of cue: Cue) -> String {
        switch cue.role {
        case .facet(let facet): "part of a facet: \(facet.rawValue)"
        case .guardCue(let guardCue):
            switch guardCue.effect {
            case .kill: "guard: \(guardCue.rawValue), the match falls to rung 0"
            case .drop: "guard: \(guardCue.rawValue), the match is no evidence"
            case .cap: "guard: \(guardCue.rawValue), the match stays at rung 1"
            }
        case .anaphor: "carries a topic one sentence further"
        case .clauseBreak: "parts a sentence into clauses"
        }
    }

    private func place(of cue: Cue) -> String {
        switch cue.position {
        case .anywhere: "anywhere in the passage"
        case .start: "as the first words of a heading, list item, table cell or sentence"
        case .before: "on a topic that stands after it"
        case .after: "on a topic that stands before it"
        case .heading: "in a heading, on all that stands below it"
        }
    }

    /// Without a decimal point where there is nothing behind it.
    private func number(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
}
