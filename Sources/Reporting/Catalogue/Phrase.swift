/// Every text of the reports that is not the plan's, by what it says. `{0}`, `{1}` … stand for what is filled in.
enum Phrase: String, CaseIterable, Sendable {
    // Names of sheets
    case overview, heatMap, evidence, gaps, method, files
    // Column headings
    case rank, country, plan, planID, year, languages, state, score, arithmeticScore, bounds, weakestMessage
    case criteriaCounted, pages, readablePages, measures, criterion, rung, rungName, strand, facets, quote, page, row
    case headingPath, document, measure, guards, rule, ruleVersion, evidenceID, nextRung, missing, nearestEvidence
    case nearestPage, nearestID, file, outcome, code, message, unreadablePages, language, reader, section, item
    case explanation
    // Rungs: name, then meaning
    case rung0, rung1, rung2, rung3, rung4
    case rungMeaning0, rungMeaning1, rungMeaning2, rungMeaning3, rungMeaning4
    // Facets: name, then what is asked for
    case action, target, budget, monitoring
    case actionLong, targetLong, budgetLong, monitoringLong
    case topicOnly
    // Polarity of evidence
    case polarity, inFavour, against, adverseEvidence
    // Guards
    case negation, exclusion, otherCountry, reference, problemStatement, past, hedging
    case guardHit
    // States of plans, criteria and files
    case scored, partial, withheld, unreadable, unsupported
    case found, absent, unsupportedLanguage, notApplicable
    case fileRead, fileSkipped
    case shortUnreadable, shortUnsupported, shortUnsupportedLanguage, shortNotApplicable
    // Fillers
    case unknown, noPages, notScored, noRank, countOf, boundsOf, or, and
    case none, noPlans, noEvidence, noGaps, noFiles
    // Lines above the tables
    case documentTitle, meaning, comparing, madeBy, madeByPDF, heatMapLegend, heatMapWords, evidenceNote, evidenceCut,
        gapsNote
    case methodNote, filesNote
    // Text reports
    case reportTitle, summaryTitle, identity, verdictScored, verdictRank, verdictPartial, verdictWithheld
    case verdictBounds, verdictUnreadable, verdictUnsupported, verdictWeakest, verdictStrongest, verdictEven,
        verdictOnly
    case pagesMissing, messagesHeading, messageLine, messageLineNone, messageNoWeight, criteriaHeading, criterionLine
    case criterionNotCounted, nothingFound, bestEvidence, quoteSource, quotePage, quoteRow, quoteUnder, quoteRung,
        quoteGuards
    case gapTopic, gapAny, gapAll, noGap, meaningHeading, madeHeading
    case summaryScores, summaryRungs, summaryColumns, summaryNotCounted, filesNotScored, noFilesNotScored, readMore
    // Uncertainty and sensitivity
    case scoreInterval, rankInterval, verdictInterval, verdictRankInterval, verdictRankSteady, intervalWeights
    case intervalMeasured
    // Measured quality
    case confidence, confidenceLine, confidenceNone, measuredQuality, measuredItem, measuredPrecision, measuredRecall
    case measuredSource, measuredNothing, measuredNothingText
    case robustness, robustnessNote, choice, averageRankShift, largestRankShift, largestScoreShift, shiftOf
    case choiceArithmetic, choiceWithout
    case rankPairs, rankPairsNote, rankPairsCut, noRanks
    // Budgets
    case budgetSheet, budgetNote, currency, budgetLow, budgetCentral, budgetHigh, planTotal, centralShare, costedOf
    case budgetLine, planBudgetLine, planBudgetNone, unknownCurrency, noBudgets
    // Method sheet
    case ladder, formula, parameters, weights, provenance, limits, howToRead, sources
    case formulaMeasure, formulaDepth, formulaBreadth, formulaCriterion, formulaMessage, formulaPlan
    case formulaMeasureText, formulaDepthText, formulaBreadthText, formulaCriterionText, formulaMessageText
    case formulaPlanText
    case parameterRungValues, parameterDepthMeasures, parameterDepthShare, parameterMinimumMeasures
    case parameterReadableShare, parameterReadableShareText
    case weightOfMessage, weightOfMessageText, weightOfCriterionText, weightNone
    case touchstone, rulebook, rulebookHash, rulebookLanguages, pdfReader, noPDF
    case limitCommitments, limitCommitmentsText, limitLanguage, limitLanguageText, limitUnreadable, limitUnreadableText
    case limitMachine, limitMachineText, limitInterval, limitIntervalText
    case readStart, readStartText, readEvidence, readEvidenceText, readGuards, readGuardsText, readStates,
        readStatesText
    case sourcePaper, sourcePaperText, sourceCriterion
}
