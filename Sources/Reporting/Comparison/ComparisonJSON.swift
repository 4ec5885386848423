import Rulebook
import Scoring

/// Moves in full, for programs. `Docs/Comparing.md` describes each key.
struct ComparisonJSON {
    /// Raised when a key changes its meaning or goes; new keys alone do not raise it.
    private static let schemaVersion = 1

    private let report: ComparisonReport

    init(_ report: ComparisonReport) { self.report = report }

    var bytes: [UInt8] {
        let comparison = report.comparison
        var json = JSONText()
        json.object { json in
            json.member("schemaVersion", Self.schemaVersion)
            json.member("touchstone", report.version)
            json.member("before", report.before)
            json.member("after", report.after)
            if report.rules == nil { json.member("remarks", report.remarks) }
            if let rules = report.rules {
                json.array("rules", rules.rules) { json, rule in json.object { write(rule, to: &$0) } }
                json.array("settings", rules.settings) { json, setting in write(setting, to: &json) }
            }
            json.array("plans", comparison.plans) { json, plan in json.object { write(plan, to: &$0) } }
            json.member("onlyBefore", comparison.onlyBefore.map(\.id))
            json.member("onlyAfter", comparison.onlyAfter.map(\.id))
            json.array("moves", comparison.moves) { json, move in json.object { write(move, to: &$0) } }
        }
        json.finish()
        return json.bytes
    }

    private func write(_ rule: RuleChange, to json: inout JSONText) {
        json.member("rule", rule.rule)
        json.member("change", rule.kind.rawValue)
        json.member("versionBefore", rule.versionBefore)
        json.member("versionAfter", rule.versionAfter)
        json.array("terms", rule.terms) { json, term in
            json.object(compact: true) {
                $0.member("change", term.isGained ? "gained" : "lost")
                $0.member("group", term.group)
                $0.member("language", term.language)
                $0.member("term", term.term)
            }
        }
        json.array("settings", rule.settings) { json, setting in write(setting, to: &json) }
    }

    private func write(_ setting: SettingChange, to json: inout JSONText) {
        json.object(compact: true) {
            $0.member("name", setting.name)
            $0.member("before", setting.before)
            $0.member("after", setting.after)
        }
    }

    private func write(_ plan: PlanMove, to json: inout JSONText) {
        json.member("id", plan.plan.id)
        json.member("idBefore", plan.counterpart.id)
        json.member("country", plan.plan.country)
        json.member("stateBefore", plan.stateBefore.rawValue)
        json.member("stateAfter", plan.stateAfter.rawValue)
        json.member("scoreBefore", plan.scoreBefore, decimals: 2)
        json.member("scoreAfter", plan.scoreAfter, decimals: 2)
        json.member("measuresBefore", plan.measuresBefore)
        json.member("measuresAfter", plan.measuresAfter)
    }

    private func write(_ move: CriterionMove, to json: inout JSONText) {
        json.member("plan", move.plan)
        json.member("criterion", move.criterion)
        json.member("direction", move.direction.rawValue)
        json.member("rungs", move.rungs)
        json.member("points", move.points, decimals: 2)
        write("before", move.before, to: &json)
        write("after", move.after, to: &json)
        json.array("evidence", move.evidence) { json, evidence in json.object { write(evidence, to: &$0) } }
    }

    private func write(_ key: StaticString, _ standing: CriterionStanding?, to json: inout JSONText) {
        guard let standing else {
            json.null(key)
            return
        }
        let counts = standing.state.counts
        json.object(key, compact: true) {
            $0.member("state", standing.state.rawValue)
            $0.member("rung", counts ? standing.rung.rawValue : nil)
            $0.member("score", standing.score, decimals: 2)
            $0.member("depth", counts ? standing.depth : nil, decimals: 4)
            $0.member("breadth", counts ? standing.breadth : nil, decimals: 4)
        }
    }

    private func write(_ evidence: EvidenceMove, to json: inout JSONText) {
        let finding = evidence.shown
        json.member("change", evidence.kind.rawValue)
        json.member("adverse", evidence.isAdverse)
        json.member("rungBefore", evidence.rungBefore.rawValue)
        json.member("rungAfter", evidence.rungAfter.rawValue)
        json.member("id", finding?.id)
        json.member("quote", finding?.quote)
        json.member("quoteBefore", evidence.before?.quote)
        json.member("document", finding?.document)
        json.member("page", finding?.page)
        json.member("row", finding?.row)
        json.member("headingPath", finding?.headingPath ?? [])
        json.member("measure", evidence.measure)
        json.member("rule", finding?.rule)
        write("gained", evidence.gained, to: &json)
        write("lost", evidence.lost, to: &json)
    }

    private func write(_ key: StaticString, _ parts: [FindingPart], to json: inout JSONText) {
        json.array(key, parts) { json, part in
            json.object(compact: true) {
                $0.member("kind", part.kind)
                $0.member("effect", part.effect?.rawValue)
                $0.member("words", part.words)
                $0.member("term", part.term.isEmpty ? nil : part.term)
            }
        }
    }
}
