import Scoring

/// One plan's report: the verdict, the messages, then each criterion with its best quotes and its gap.
struct PlanText {
    let words: ReportWords
    let quality: MeasuredQuality
    /// Quotes printed for a criterion; all stand in the workbook, `scores.json` and `evidence.csv`.
    private static let quoteCount = 3
    /// Characters after which a quote is cut.
    private static let quoteLength = 600

    private var phrase: Catalogue { words.phrase }

    func text(
        of scorecard: Scorecard, standing: (rank: Int, of: Int)?, uncertainty: PlanUncertainty? = nil,
        provenance: Provenance
    ) -> String {
        var page = TextPage()
        page.heading(phrase(.reportTitle, scorecard.plan.title))
        page.paragraph(identity(of: scorecard.plan))
        let verdict = Verdict(words: words).sentences(
            on: scorecard, standing: standing, uncertainty: uncertainty)
        page.paragraph(verdict.joined(separator: words.sentenceGap))
        if let budget = scorecard.budget { page.paragraph(BudgetText(words: words).sentence(on: budget)) }
        if !scorecard.messages.isEmpty {
            page.heading(phrase(.messagesHeading))
            for message in scorecard.messages { page.line(line(on: message)) }
        }
        if !scorecard.criteria.isEmpty {
            page.heading(phrase(.criteriaHeading))
            for (place, criterion) in scorecard.criteria.enumerated() {
                write(criterion, number: place + 1, of: scorecard, to: &page)
            }
        }
        page.heading(phrase(.meaningHeading))
        page.paragraph([phrase(.meaning), phrase(.comparing)].joined(separator: words.sentenceGap))
        page.heading(phrase(.madeHeading))
        page.paragraph(words.madeBy(provenance))
        return page.text
    }

    private func identity(of plan: PlanIdentity) -> String {
        let unknown = phrase(.unknown)
        return phrase(
            .identity, plan.id, plan.country ?? unknown, plan.year.map { String($0) } ?? unknown,
            plan.languages.isEmpty ? unknown : plan.languages.joined(separator: words.listSeparator))
    }

    private func line(on message: MessageScore) -> String {
        let title = words.title(ofMessage: message.id)
        let counted = phrase(.countOf, String(message.applicable), String(message.total))
        let isOutside = words.weight(ofMessage: message.id) == 0
        let suffix = isOutside ? words.comma + phrase(.messageNoWeight) : ""
        guard let score = message.score else { return phrase(.messageLineNone, title, counted) + suffix }
        return phrase(.messageLine, title, words.score(score), counted) + suffix
    }

    private func write(_ criterion: CriterionScore, number: Int, of scorecard: Scorecard, to page: inout TextPage) {
        page.heading("\(number). \(words.title(ofCriterion: criterion.id))")
        guard criterion.state.counts else {
            page.paragraph(phrase(.criterionNotCounted, words.name(of: criterion.state)))
            return
        }
        page.paragraph(
            phrase(
                .criterionLine, String(criterion.rung.rawValue), words.name(of: criterion.rung),
                words.score(criterion.score), words.share(criterion.depth), words.share(criterion.breadth)))
        if let line = confidence(of: criterion, language: scorecard.plan.languages.first) { page.paragraph(line) }
        for line in criterion.budget.map(BudgetText(words: words).lines) ?? [] { page.paragraph(line) }
        if criterion.findings.isEmpty { page.paragraph(phrase(.nothingFound)) }
        let isManyDocuments = scorecard.documents.count > 1
        write(.bestEvidence, criterion.findings, namingDocument: isManyDocuments, to: &page)
        write(.adverseEvidence, criterion.adverse, namingDocument: isManyDocuments, to: &page)
        page.paragraph(criterion.gap.map(words.missing(in:)) ?? phrase(.noGap))
    }

    /// nil where nothing has been measured in the plan's language: the verdict says so once for all criteria.
    private func confidence(of criterion: CriterionScore, language: String?) -> String? {
        guard let language, quality.languages.contains(language) else { return nil }
        let counts = quality.counts(of: criterion.id, language: language, rung: .mentioned)
        guard let counts, let bound = counts.confidence else { return phrase(.confidenceNone) }
        return phrase(
            .confidenceLine, String(counts.right), String(counts.right + counts.wrong), String(Int(bound * 100)))
    }

    private func write(
        _ heading: Phrase, _ findings: [Finding], namingDocument: Bool, to page: inout TextPage
    ) {
        guard !findings.isEmpty else { return }
        let shown = findings.prefix(Self.quoteCount)
        page.paragraph(phrase(heading, phrase(.countOf, String(shown.count), String(findings.count))))
        for finding in shown { write(finding, namingDocument: namingDocument, to: &page) }
    }

    private func write(_ finding: Finding, namingDocument: Bool, to page: inout TextPage) {
        page.line(words.language.quoted(finding.quote.cut(to: Self.quoteLength)), indent: 2)
        page.line(source(of: finding, namingDocument: namingDocument), indent: 2)
        page.blank()
    }

    /// "Page 12, row 4, under “Economy › Small firms”. Rung 3, resourced: action, target."
    private func source(of finding: Finding, namingDocument: Bool) -> String {
        var places: [String] = []
        if namingDocument { places.append(finding.document) }
        if let page = finding.page { places.append(phrase(.quotePage, String(page))) }
        if let row = finding.row { places.append(phrase(.quoteRow, String(row))) }
        if !finding.headingPath.isEmpty {
            let path = EvidenceRow.headingPath(of: finding)
            places.append(phrase(.quoteUnder, words.language.quoted(path)))
        }
        let rung = phrase(
            .quoteRung, String(finding.rung.rawValue), words.name(of: finding.rung), words.list(finding.facets))
        guard !places.isEmpty else { return rung }
        let place = places.joined(separator: words.comma)
        let capitalised = namingDocument ? place : place.prefix(1).uppercased() + place.dropFirst()
        return phrase(.quoteSource, capitalised) + words.sentenceGap + rung + guards(of: finding)
    }

    private func guards(of finding: Finding) -> String {
        finding.guards.isEmpty ? "" : words.sentenceGap + phrase(.quoteGuards, words.list(finding.guards))
    }
}
