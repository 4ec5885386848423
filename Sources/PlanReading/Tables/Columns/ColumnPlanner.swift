import Foundation

/// Settles the roles of a table's columns: what `plan.yaml` tells, else what the headings say, corrected by what the cells hold.
struct ColumnPlanner: Sendable {
    let matcher: HeadingMatcher
    let told: [ColumnAssignment]
    /// BCP 47 primary subtag of the table's text.
    let language: String

    func plan(headings: [String], rows: [TableRow]) -> ColumnPlan {
        let values = headings.indices.map { column in ColumnValues(rows.lazy.map { $0[column] }) }
        var plan = ColumnPlan(
            columns: headings.indices.map { column in
                toldColumn(headings[column])
                    ?? checked(guessed(headings[column]), values[column], cells: rows.lazy.map { $0[column] })
            })
        settleTitle(&plan, values)
        settleCode(&plan, values)
        settleCost(&plan)
        for role in [ColumnRole.currency, .unit, .country, .plan] { keepFirst(role, of: &plan) }
        for column in plan.columns(of: .cost) { plan.columns[column].unit = unit(of: plan.columns[column]) }
        return plan
    }

    private func toldColumn(_ heading: String) -> ColumnPlan.Column? {
        guard let line = told.first(where: { $0.names(heading) }) else { return nil }
        return ColumnPlan.Column(
            heading: heading, role: line.role,
            unit: line.unit.map { reader(languages: ["en"]).read($0).unit } ?? MoneyUnit(),
            isTold: true)
    }

    private func guessed(_ heading: String) -> ColumnPlan.Column {
        guard let match = matcher.match(heading) else { return ColumnPlan.Column(heading: heading, role: .text) }
        return ColumnPlan.Column(
            heading: heading, role: match.role, strength: match.strength, languages: match.languages)
    }

    /// The role that the cells bear out.
    private func checked(
        _ column: ColumnPlan.Column, _ values: ColumnValues, cells: some Sequence<TableCell>
    ) -> ColumnPlan.Column {
        var column = column
        func change(_ role: ColumnRole, _ remark: String) {
            column.role = role
            column.remark = remark
        }
        switch column.role {
        case .title, .description:
            if values.areCodes { change(.code, "codes, not words") }
            if column.role == .title, values.areClasses { change(.text, "the same few values in all rows") }
        case .component, .objective, .responsible:
            if values.areCodes { change(.ignored, "codes, not words") }
        case .text:
            if values.areCodes || values.areNumbers || values.filled == 0 { column.role = .ignored }
        case .cost:
            if values.filled > 0, !values.areNumbers { change(.text, "words, not amounts") }
        case .country:
            if !Self.most(cells, { CountryName.code(of: $0) != nil }) { change(.text, "no names of countries") }
        case .plan:
            if values.areCodes || values.areNumbers { change(.ignored, "numbers, not names") }
        case .currency, .unit:
            let units = reader(languages: [language])
            if !Self.most(cells, { !units.read($0).unit.isEmpty }) {
                change(values.areCodes ? .ignored : .text, "no unit of money")
            }
        case .code, .target, .deadline, .indicator, .ignored: break
        }
        return column
    }

    private static func most(_ cells: some Sequence<TableCell>, _ predicate: (String) -> Bool) -> Bool {
        var filled = 0
        var fitting = 0
        for cell in cells where !cell.isEmpty {
            filled += 1
            if predicate(cell.text) { fitting += 1 }
            if filled == 500 { break }
        }
        return fitting * 10 >= filled * 8
    }

    /// One title: the best recognised heading, then the column with the most different values. What else is called like a measure is what
    /// the measure is part of. Without any, the descriptions are the titles.
    private func settleTitle(_ plan: inout ColumnPlan, _ values: [ColumnValues]) {
        var candidates = plan.columns(of: .title)
        if candidates.isEmpty {
            candidates = plan.columns(of: .description)
            guard let best = best(candidates, plan, values) else { return }
            plan.columns[best].role = .title
            plan.columns[best].remark = plan.columns[best].isTold ? nil : "no column is called a title"
            return
        }
        guard let best = best(candidates, plan, values) else { return }
        for column in candidates where column != best {
            plan.columns[column].role = .component
            plan.columns[column].remark = "another column is the title"
        }
    }

    private func best(_ candidates: [Int], _ plan: ColumnPlan, _ values: [ColumnValues]) -> Int? {
        candidates.max { left, right in
            func key(_ column: Int) -> (Int, Int, Int, Int) {
                let found = plan.columns[column]
                return (found.isTold ? 1 : 0, found.strength?.rawValue ?? 0, values[column].distinct, -column)
            }
            return key(left) < key(right)
        }
    }

    /// One code: the column with the most different values, the first of equals.
    private func settleCode(_ plan: inout ColumnPlan, _ values: [ColumnValues]) {
        let candidates = plan.columns(of: .code)
        let best =
            candidates.first { plan.columns[$0].isTold }
            ?? candidates.max { (values[$0].distinct, -$0) < (values[$1].distinct, -$1) }
        for column in candidates where column != best {
            plan.columns[column].role = .ignored
            plan.columns[column].remark = "another column is the code"
        }
    }

    /// The column that says it is the whole, else the best recognised one; columns that differ by their year alone are added up.
    private func settleCost(_ plan: inout ColumnPlan) {
        let candidates = plan.columns(of: .cost)
        guard candidates.count > 1 else { return }
        let told = candidates.filter { plan.columns[$0].isTold }
        let kept = told.isEmpty ? guessedCost(candidates, plan) : told
        for column in candidates {
            if !kept.contains(column) {
                plan.columns[column].role = .ignored
                plan.columns[column].remark = "another amount is the cost"
            } else if kept.count > 1 {
                plan.columns[column].remark = "added up with the other costs"
            }
        }
    }

    private func guessedCost(_ candidates: [Int], _ plan: ColumnPlan) -> [Int] {
        let headings = candidates.map { HeadingText($0 < plan.columns.count ? plan.columns[$0].heading : "").text }
        let withoutYears = headings.map { $0.replacing(/\b(19|20)\d\d\b/, with: "#") }
        if Set(withoutYears).count == 1, withoutYears[0].contains("#"), Set(headings).count == headings.count {
            return candidates
        }
        let ranked = candidates.max { left, right in
            func key(_ column: Int) -> (Int, Int, Int) {
                let found = plan.columns[column]
                return (TableWords.isWhole(found.heading) ? 1 : 0, found.strength?.rawValue ?? 0, -column)
            }
            return key(left) < key(right)
        }
        return ranked.map { [$0] } ?? []
    }

    private func keepFirst(_ role: ColumnRole, of plan: inout ColumnPlan) {
        let candidates = plan.columns(of: role)
        let best = candidates.first { plan.columns[$0].isTold } ?? candidates.first
        for column in candidates where column != best { plan.columns[column].role = .ignored }
    }

    /// What `plan.yaml` says goes before what the heading says.
    private func unit(of column: ColumnPlan.Column) -> MoneyUnit {
        let languages = column.languages.contains(language) ? [language] : column.languages.sorted()
        return column.unit.completed(by: reader(languages: languages).read(column.heading).unit)
    }

    private func reader(languages: [String]) -> MoneyUnitReader { MoneyUnitReader(languages: languages + [language]) }
}
