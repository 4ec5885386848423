import Rulebook
import Scoring

/// Method: how scores come about, what made them, and what they cannot tell; one fact a row.
extension SheetBuilder {
    var method: SheetContent {
        let rows =
            ladderRows + formulaRows + parameterRows + weightRows + measuredRows + provenanceRows + limitRows
            + readingRows
            + sourceRows
        return SheetContent(
            name: phrase(.method), tableName: "Method", lines: [phrase(.method), phrase(.methodNote)],
            columns: distinct([
                SheetColumn(title: phrase(.section), width: 18),
                SheetColumn(title: phrase(.item), width: 44),
                SheetColumn(title: phrase(.explanation), width: 100),
            ]),
            rowCount: rows.count,
            row: { place in rows[place].map { .text($0) } })
    }

    private var ladderRows: [[String]] {
        let meanings: [Phrase] = [.rungMeaning0, .rungMeaning1, .rungMeaning2, .rungMeaning3, .rungMeaning4]
        return zip(Rung.allCases, meanings).map { rung, meaning in
            [phrase(.ladder), "\(rung.rawValue) \(words.name(of: rung))", phrase(meaning)]
        }
    }

    private var formulaRows: [[String]] {
        let parameters = results.rulebook.parameters
        let count = String(parameters.depthMeasures)
        let mention = parameters.rungValues.count > 1 ? number(parameters.rungValues[1]) : ""
        let depth = number(parameters.depthShare)
        let breadth = number(1 - parameters.depthShare)
        return [
            (Phrase.formulaMeasure, phrase(.formulaMeasureText)),
            (.formulaDepth, phrase(.formulaDepthText, count, mention)),
            (.formulaBreadth, phrase(.formulaBreadthText, String(parameters.minimumMeasures))),
            (.formulaCriterion, phrase(.formulaCriterionText, depth, breadth)),
            (.formulaMessage, phrase(.formulaMessageText)),
            (.formulaPlan, phrase(.formulaPlanText)),
        ].map { [phrase(.formula), phrase($0.0), $0.1] }
    }

    private var parameterRows: [[String]] {
        let parameters = results.rulebook.parameters
        let separator = words.language.decimalSeparator == "," ? "; " : words.listSeparator
        return [
            (Phrase.parameterRungValues, parameters.rungValues.map(number).joined(separator: separator)),
            (.parameterDepthMeasures, String(parameters.depthMeasures)),
            (.parameterDepthShare, number(parameters.depthShare)),
            (.parameterMinimumMeasures, String(parameters.minimumMeasures)),
            (.parameterReadableShare, phrase(.parameterReadableShareText, number(parameters.readableShare))),
        ].map { [phrase(.parameters), phrase($0.0), $0.1] }
    }

    private var weightRows: [[String]] {
        var rows: [[String]] = []
        for message in results.rulebook.messages {
            let title = words.title(ofMessage: message.id)
            let weight = message.weight > 0 ? phrase(.weightOfMessageText, number(message.weight)) : phrase(.weightNone)
            rows.append([phrase(.weights), phrase(.weightOfMessage, title), weight])
            for member in message.members {
                let criterion = results.rulebook.criteria.first { $0.id == member.criterion }
                let breadth = criterion.map { percent($0.breadth) } ?? phrase(.unknown)
                rows.append([
                    phrase(.weights), words.title(ofCriterion: member.criterion),
                    phrase(.weightOfCriterionText, number(member.weight), words.language.quoted(title), breadth),
                ])
            }
        }
        return rows
    }

    private var measuredRows: [[String]] {
        let measurements = results.rulebook.measurements
        guard !measurements.isEmpty else {
            return [[phrase(.measuredQuality), phrase(.measuredNothing), phrase(.measuredNothingText)]]
        }
        return measurements.map { measurement in
            let found = measurement.right + measurement.wrong
            let bound = WilsonBound.lower(of: measurement.right, in: found) ?? 0
            var sentences = [
                phrase(.measuredPrecision, String(measurement.right), String(found), String(Int(bound * 100)))
            ]
            if let missed = measurement.missed {
                sentences.append(
                    phrase(.measuredRecall, String(measurement.right), String(measurement.right + missed)))
            }
            sentences.append(phrase(.measuredSource, measurement.date, measurement.source))
            let title = words.title(ofCriterion: measurement.criterion)
            return [
                phrase(.measuredQuality), phrase(.measuredItem, title, measurement.language, String(measurement.rung)),
                sentences.joined(separator: words.sentenceGap),
            ]
        }
    }

    private var provenanceRows: [[String]] {
        [
            (Phrase.touchstone, results.provenance.version),
            (.rulebook, results.rulebook.version),
            (.rulebookHash, results.rulebook.hash),
            (.rulebookLanguages, results.rulebook.languages.joined(separator: words.listSeparator)),
            (.pdfReader, results.provenance.pdfReader ?? phrase(.noPDF)),
        ].map { [phrase(.provenance), phrase($0.0), $0.1] }
    }

    private var limitRows: [[String]] {
        [
            (Phrase.limitCommitments, Phrase.limitCommitmentsText), (.limitLanguage, .limitLanguageText),
            (.limitUnreadable, .limitUnreadableText), (.limitMachine, .limitMachineText),
            (.limitInterval, .limitIntervalText),
        ].map { [phrase(.limits), phrase($0.0), phrase($0.1)] }
    }

    private var readingRows: [[String]] {
        [
            (Phrase.readStart, Phrase.readStartText), (.readEvidence, .readEvidenceText),
            (.readGuards, .readGuardsText), (.readStates, .readStatesText),
        ].map { [phrase(.howToRead), phrase($0.0), phrase($0.1)] }
    }

    private var sourceRows: [[String]] {
        [[phrase(.sources), phrase(.sourcePaper), phrase(.sourcePaperText)]]
            + results.rulebook.criteria.map { criterion in
                [
                    phrase(.sources), words.title(ofCriterion: criterion.id),
                    phrase(.sourceCriterion, criterion.source, criterion.question),
                ]
            }
    }

    /// Without zeros at the end: "0.7", "0.05", "3".
    private func number(_ value: Double) -> String {
        var text = value.fixed(decimals: 4) ?? phrase(.unknown)
        while text.contains("."), text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text.split(separator: ".", omittingEmptySubsequences: false)
            .joined(separator: words.language.decimalSeparator)
    }

    private func percent(_ share: Double) -> String {
        number(share * 100) + (words.language == .french ? "\u{202F}%" : words.language == .italian ? "\u{00A0}%" : "%")
    }
}
