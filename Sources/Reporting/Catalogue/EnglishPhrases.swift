enum EnglishPhrases {
    static let all: [Phrase: String] = [
        .overview: "Overview", .heatMap: "Heat map", .evidence: "Evidence", .gaps: "Gaps", .method: "Method",
        .files: "Files",

        .rank: "Rank", .country: "Country", .plan: "Plan", .planID: "Plan id", .year: "Year",
        .languages: "Languages", .state: "State", .score: "Score", .arithmeticScore: "Arithmetic score",
        .bounds: "Score bounds", .weakestMessage: "Weakest message", .criteriaCounted: "Criteria counted",
        .pages: "Pages", .readablePages: "Readable pages", .measures: "Measures", .criterion: "Criterion",
        .rung: "Rung", .rungName: "Rung name", .strand: "Strand", .facets: "Facets", .quote: "Quote",
        .page: "Page", .row: "Row", .headingPath: "Heading path", .document: "Document", .measure: "Measure",
        .guards: "Guards", .rule: "Rule", .ruleVersion: "Rule version", .evidenceID: "Evidence id",
        .nextRung: "Next rung", .missing: "What is missing", .nearestEvidence: "Nearest evidence",
        .nearestPage: "Nearest page", .nearestID: "Nearest evidence id", .file: "File", .outcome: "Outcome",
        .code: "Code", .message: "Message", .unreadablePages: "Unreadable pages", .language: "Language",
        .reader: "Reader", .section: "Section", .item: "Item", .explanation: "Explanation",

        .rung0: "absent", .rung1: "mentioned", .rung2: "committed", .rung3: "resourced", .rung4: "accountable",
        .rungMeaning0: "The plan was read and says nothing on the topic.",
        .rungMeaning1: "The topic is mentioned; nothing is promised.",
        .rungMeaning2: "An action is promised on the topic.",
        .rungMeaning3: "The action has a target with a deadline, or a budget.",
        .rungMeaning4: "The action has a target, a budget, and monitoring by a responsible body.",

        .action: "action", .target: "target", .budget: "budget", .monitoring: "monitoring",
        .actionLong: "an action (who will do what)", .targetLong: "a target (a number aimed at, with its deadline)",
        .budgetLong: "a budget (an earmarked amount)",
        .monitoringLong: "monitoring (an indicator or review, and a responsible body)",
        .topicOnly: "topic only",

        .polarity: "Polarity", .inFavour: "for", .against: "against",
        .adverseEvidence: "Against the criterion, {0} (an action here holds the rung at 2 until a reviewer clears it):",

        .negation: "negation", .exclusion: "exclusion", .otherCountry: "other country", .reference: "reference",
        .problemStatement: "problem statement", .past: "past", .hedging: "hedging", .guardHit: "{0} ({1})",

        .scored: "scored", .partial: "partial", .withheld: "withheld", .unreadable: "unreadable",
        .unsupported: "unsupported", .found: "found", .absent: "absent",
        .unsupportedLanguage: "language not supported", .notApplicable: "not applicable",
        .fileRead: "read", .fileSkipped: "skipped",
        .shortUnreadable: "no text", .shortUnsupported: "no reader", .shortUnsupportedLanguage: "no terms",
        .shortNotApplicable: "n/a",

        .unknown: "unknown", .noPages: "no pages", .notScored: "not scored", .noRank: "not ranked",
        .countOf: "{0} of {1}", .boundsOf: "{0} to {1}", .or: " or ", .and: " and ",
        .none: "none", .noPlans: "No plans were scored.", .noEvidence: "No evidence was found.",
        .noGaps: "No gaps: nothing was scored, or every criterion stands at the highest rung.",
        .noFiles: "No files were given.",

        .documentTitle: "Touchstone scores of recovery plans",
        .meaning: "The score measures what the text of a plan commits to, not what was achieved.",
        .comparing: "Plans of different kind, length or language compare with care.",
        .madeBy: "Made by Touchstone {0} with rulebook {1} (hash {2}).",
        .madeByPDF: "PDF files were read by {0}.",
        .heatMapLegend:
            "Each number is a rung: 0 absent, 1 mentioned, 2 committed, 3 resourced, 4 accountable. It leads to its evidence.",
        .heatMapWords:
            "Words stand where a criterion does not count. no text: the pages could not be read. no terms: the rulebook has no terms in the plan's language. no reader: the format is not supported. n/a: not applicable.",
        .evidenceNote:
            "One row for each finding, best first within a criterion. In bold: the words that matched.",
        .evidenceCut: "This sheet holds the first {0} of {1} findings; all stand in evidence.csv and scores.json.",
        .gapsNote: "What would lift each criterion by one rung, given its best measure.",
        .methodNote: "How the scores came about, what made them, and what they cannot tell.",
        .filesNote: "What became of each file of the input.",

        .reportTitle: "Touchstone report: {0}", .summaryTitle: "Touchstone summary",
        .identity: "Plan {0}; country {1}; year {2}; languages {3}.",
        .verdictScored: "The plan scores {0} out of 100 (arithmetic score {1}).",
        .verdictRank: "It ranks {0} of {1} scored plans.",
        .verdictPartial:
            "The result is partial: {0} criteria could be counted. On these the plan scores {1} out of 100 (arithmetic score {2}), and it is not ranked.",
        .verdictWithheld: "The score is withheld, because only {0} pages could be read.",
        .verdictBounds: "The score lies between {0} and {1}.",
        .verdictUnreadable:
            "The plan could not be read, so it has no score. This does not mean that it says nothing.",
        .verdictUnsupported:
            "The plan's format or language is not supported, so it has no score. This does not mean that it says nothing.",
        .verdictWeakest: "Its weakest message is {0}, with {1}.",
        .verdictStrongest: "It is strongest on {0} (rung {1}, {2}) and weakest on {3} (rung {4}, {5}).",
        .verdictEven: "All its criteria stand at rung {0}, {1}.",
        .verdictOnly: "The one criterion counted, {0}, stands at rung {1}, {2}.",
        .pagesMissing: "Pages without readable text: {0}.",
        .messagesHeading: "Messages", .messageLine: "{0}: {1} ({2} criteria counted)",
        .messageLineNone: "{0}: not scored ({1} criteria counted)", .messageNoWeight: "outside the plan score",
        .criteriaHeading: "Criteria",
        .criterionLine: "Rung {0} of 4, {1}. Score {2} of 100; depth {3}, breadth {4}.",
        .criterionNotCounted: "Not counted: {0}.", .nothingFound: "The plan was read, and nothing on this was found.",
        .bestEvidence: "Best evidence, {0}:",
        .quoteSource: "{0}.", .quotePage: "page {0}", .quoteRow: "row {0}", .quoteUnder: "under {0}",
        .quoteRung: "Rung {0}, {1}: {2}.", .quoteGuards: "Held back by {0}.",
        .gapTopic: "To reach rung {0}, {1}, the plan has to speak of the topic.",
        .gapAny: "To reach rung {0}, {1}, the best measure needs {2}.",
        .gapAll: "To reach rung {0}, {1}, the best measure needs {2}.",
        .noGap: "No gap: the highest rung is reached.",
        .meaningHeading: "What this means", .madeHeading: "What made it",
        .summaryScores: "Scores", .summaryRungs: "Rungs",
        .summaryColumns: "Columns: {0}.", .summaryNotCounted: "An x stands where a criterion does not count.",
        .filesNotScored: "Files not scored", .noFilesNotScored: "Every file was scored.",
        .readMore:
            "The report on each plan stands in the folder plans; quotes and pages of all plans in scores.xlsx and evidence.csv, if asked for.",

        .scoreInterval: "Score interval (5–95 %)", .rankInterval: "Rank interval (5–95 %)",
        .verdictInterval: "In nine of ten draws of the simulation its score lies between {0} and {1} (median {2}).",
        .verdictRankInterval: "Its rank lies between {0} and {1}.",
        .intervalWeights:
            "The interval covers the choice of weights and aggregation only: how often the rules err has not been measured for this plan's language.",
        .verdictRankSteady:
            "In nine of ten draws its rank is {0}.",
        .confidence:
            "Confidence, %",
        .confidenceLine:
            "Confidence: people read {1} of its quotes in this language and found {0} right, so at least {2} % can be expected to be.",
        .confidenceNone:
            "Confidence: how often its quotes are right has not been measured in this language.",
        .measuredQuality:
            "Measured quality",
        .measuredItem:
            "{0} ({1}), from rung {2}",
        .measuredPrecision:
            "{0} of {1} findings right; precision at least {2} % (lower bound of the 95 % Wilson interval).",
        .measuredRecall:
            "{0} of {1} found.",
        .measuredSource:
            "Measured on {0}: {1}.",
        .measuredNothing:
            "No measurement",
        .measuredNothingText:
            "How often the rules are right has not been measured.",
        .intervalMeasured:
            "The interval covers the choice of weights and aggregation, and the measured reading errors of {0} criteria.",
        .budgetSheet: "Budgets",
        .budgetNote:
            "What costed measures give to each criterion. Low: topic in the title or objective, counted in full. Central: and 40 % of those that hold it in their body alone. High: both in full. Criteria overlap: never add them up. An unknown cost is unknown, not zero.",
        .currency: "Currency", .budgetLow: "Low", .budgetCentral: "Central", .budgetHigh: "High",
        .planTotal: "All costed measures", .centralShare: "Central, % of all", .costedOf: "Measures with a known cost",
        .budgetLine: "Budget share: {0} to {1} of {2}, central {3} % (the cost of {4} measures is known).",
        .planBudgetLine: "The cost of {0} measures is known, together {1}.",
        .planBudgetNone: "No cost of a measure is known; this does not mean that there is none.",
        .unknownCurrency: "unknown currency", .noBudgets: "No cost of any measure is known.",
        .robustness: "Robustness",
        .robustnessNote:
            "What becomes of scores and ranks if one choice is made otherwise. A shift in rank of 1 is one place towards the bottom.",
        .choice: "Choice", .averageRankShift: "Average shift in rank", .largestRankShift: "Largest shift in rank",
        .largestScoreShift: "Largest change of score", .shiftOf: "{0} ({1})",
        .choiceArithmetic: "Arithmetic instead of geometric mean", .choiceWithout: "Without {0}",
        .rankPairs: "Rank pairs",
        .rankPairsNote:
            "In how many of 100 draws of the simulation the plan of the row ranks above the plan of the column.",
        .rankPairsCut: "The first {0} of {1} ranked plans; all stand in scores.json.", .noRanks: "No plan is ranked.",

        .ladder: "Ladder", .formula: "Formula", .parameters: "Parameters", .weights: "Weights",
        .provenance: "Provenance", .limits: "Limits", .howToRead: "How to read", .sources: "Sources",
        .formulaMeasure: "Rung of a measure", .formulaDepth: "Depth", .formulaBreadth: "Breadth",
        .formulaCriterion: "Criterion score", .formulaMessage: "Message score", .formulaPlan: "Plan score",
        .formulaMeasureText:
            "The topic alone gives rung 1; with an action 2; with an action and a target or a budget 3; with action, target, budget and monitoring 4. A criterion has the rung of its best measure.",
        .formulaDepthText:
            "The rung values of the {0} best distinct measures at rung 2 or more, summed and divided by {0}. Where there are mentions alone: {1}.",
        .formulaBreadthText:
            "Measures at rung 2 or more, divided by the plan's measures (at least {0}), divided by the share that full marks expect; at most 1. Of the measures that the plan names, or of all that it speaks of, whichever share is larger.",
        .formulaCriterionText: "100 × ({0} × depth + {1} × breadth).",
        .formulaMessageText: "Weighted arithmetic mean of the criteria that count.",
        .formulaPlanText:
            "exp(Σ w ln(x + 1)) − 1 over the scores x of the messages with weight, weights w adding up to 1: a geometric mean, which one neglected message pulls down. The arithmetic score is the weighted mean of the same.",
        .parameterRungValues: "Depth values of rungs 0 to 4",
        .parameterDepthMeasures: "Measures that depth is taken over",
        .parameterDepthShare: "Share of depth in a criterion's score",
        .parameterMinimumMeasures: "Least number of measures that breadth divides by",
        .parameterReadableShare: "Least share of readable pages",
        .parameterReadableShareText: "{0}; below it the score is withheld and bounds are given.",
        .weightOfMessage: "Message: {0}", .weightOfMessageText: "weight {0} in the plan score",
        .weightOfCriterionText: "weight {0} in message {1}; full marks for breadth at {2} of the measures",
        .weightNone: "weight 0: reported, and outside scores of plans and ranks",
        .touchstone: "Touchstone version", .rulebook: "Rulebook version", .rulebookHash: "Rulebook hash (SHA-256)",
        .rulebookLanguages: "Rulebook languages", .pdfReader: "PDF reader", .noPDF: "none: no PDF was read",
        .limitCommitments: "Words, not deeds",
        .limitCommitmentsText:
            "The score measures what the text of a plan commits to, not what was achieved, nor whether it is wise.",
        .limitLanguage: "Comparing plans",
        .limitLanguageText:
            "Plans of different kind, length or language compare with care: rules are not equally good in every language.",
        .limitUnreadable: "Unreadable pages",
        .limitUnreadableText:
            "A page without a text layer is unreadable, never taken for a page that says nothing. The Files sheet lists such pages.",
        .limitMachine: "Machine verdicts",
        .limitMachineText:
            "Rules match words. They miss some commitments and take some sentences for what they are not: read the quotes before you rely on a rung.",
        .limitInterval: "Uncertainty",
        .limitIntervalText:
            "Each plan that has a score has an interval from a simulation: weights vary by a quarter to either side, the mean is geometric or arithmetic, and where a criterion has been measured in the plan's language its false alarms and misses are drawn. Elsewhere the interval covers weights and aggregation only.",
        .readStart: "Where to start",
        .readStartText:
            "Overview has a row for each plan; its name leads to its evidence. Heat map shows the rung of each criterion.",
        .readEvidence: "Evidence",
        .readEvidenceText:
            "Every rung rests on quotes. Look at the page named beside a quote before you cite it; bold words are those that matched.",
        .readGuards: "Guards",
        .readGuardsText:
            "Problem statement, past and hedging hold a finding at rung 1. Findings that negation, exclusion, another country or a reference rule out are not listed.",
        .readStates: "States",
        .readStatesText:
            "scored: ranked. partial: some criteria have no terms in the plan's language; not ranked. withheld: too few readable pages. unreadable, unsupported: no score, and no judgement.",
        .sourcePaper: "Background paper",
        .sourcePaperText:
            "United Nations, Stockholm+50, Leadership Dialogue 2: Achieving a sustainable and inclusive recovery from the COVID-19 pandemic, background paper of the secretariat, 2022.",
        .sourceCriterion: "{0}. {1}",
    ]
}
