enum FrenchPhrases {
    static let all: [Phrase: String] = [
        .overview: "Vue d’ensemble", .heatMap: "Carte des échelons", .evidence: "Éléments probants",
        .gaps: "Lacunes", .method: "Méthode", .files: "Fichiers",

        .rank: "Rang", .country: "Pays", .plan: "Plan", .planID: "Identifiant du plan", .year: "Année",
        .languages: "Langues", .state: "État", .score: "Note", .arithmeticScore: "Note arithmétique",
        .bounds: "Bornes de la note", .weakestMessage: "Message le plus faible", .criteriaCounted: "Critères comptés",
        .pages: "Pages", .readablePages: "Pages lisibles", .measures: "Mesures", .criterion: "Critère",
        .rung: "Échelon", .rungName: "Nom de l’échelon", .strand: "Volet", .facets: "Facettes", .quote: "Citation",
        .page: "Page", .row: "Ligne", .headingPath: "Titres", .document: "Document", .measure: "Mesure",
        .guards: "Garde-fous", .rule: "Règle", .ruleVersion: "Version de la règle",
        .evidenceID: "Identifiant de l’élément", .nextRung: "Échelon suivant", .missing: "Ce qui manque",
        .nearestEvidence: "Élément le plus proche", .nearestPage: "Page la plus proche",
        .nearestID: "Identifiant le plus proche", .file: "Fichier", .outcome: "Résultat", .code: "Code",
        .message: "Message", .unreadablePages: "Pages illisibles", .language: "Langue", .reader: "Lecteur",
        .section: "Section", .item: "Élément", .explanation: "Explication",

        .rung0: "absent", .rung1: "mentionné", .rung2: "engagé", .rung3: "doté de moyens", .rung4: "vérifiable",
        .rungMeaning0: "Le plan a été lu et ne dit rien du sujet.",
        .rungMeaning1: "Le sujet est mentionné ; rien n’est promis.",
        .rungMeaning2: "Une action est promise sur le sujet.",
        .rungMeaning3: "L’action a une cible assortie d’une échéance, ou un budget.",
        .rungMeaning4: "L’action a une cible, un budget et un suivi par un organisme responsable.",

        .action: "action", .target: "cible", .budget: "budget", .monitoring: "suivi",
        .actionLong: "une action (qui fera quoi)", .targetLong: "une cible (un nombre visé et son échéance)",
        .budgetLong: "un budget (un montant affecté)",
        .monitoringLong: "un suivi (un indicateur ou un examen, et un organisme responsable)",
        .topicOnly: "sujet seul",

        .polarity: "Sens", .inFavour: "pour", .against: "contre",
        .adverseEvidence:
            "Contre le critère, {0} (une action maintient ici l’échelon à 2 jusqu’à sa levée par une revue) :",

        .negation: "négation", .exclusion: "exclusion", .otherCountry: "autre pays", .reference: "renvoi",
        .problemStatement: "constat d’un problème", .past: "passé", .hedging: "réserve", .guardHit: "{0} ({1})",

        .scored: "noté", .partial: "partiel", .withheld: "note retenue", .unreadable: "illisible",
        .unsupported: "non pris en charge", .found: "trouvé", .absent: "absent",
        .unsupportedLanguage: "langue non prise en charge", .notApplicable: "sans objet", .fileRead: "lu",
        .fileSkipped: "laissé de côté", .shortUnreadable: "illisible", .shortUnsupported: "format",
        .shortUnsupportedLanguage: "langue", .shortNotApplicable: "s.o.",

        .unknown: "inconnu", .noPages: "sans pages", .notScored: "non noté", .noRank: "hors rang",
        .countOf: "{0} sur {1}", .boundsOf: "{0} à {1}", .or: " ou ", .and: " et ",
        .none: "aucun", .noPlans: "Aucun plan n’a été noté.", .noEvidence: "Aucun élément probant n’a été trouvé.",
        .noGaps: "Aucune lacune : rien n’a été noté, ou chaque critère est à l’échelon le plus haut.",
        .noFiles: "Aucun fichier n’a été donné.",

        .documentTitle: "Touchstone : notes des plans de relance",
        .meaning: "La note mesure ce à quoi le texte d’un plan s’engage, non ce qui a été accompli.",
        .comparing: "Des plans de nature, de longueur ou de langue différentes se comparent avec prudence.",
        .madeBy: "Produit par Touchstone {0} avec le recueil de règles {1} (empreinte {2}).",
        .madeByPDF: "Les fichiers PDF ont été lus par {0}.",
        .heatMapLegend:
            "Chaque nombre est un échelon : 0 absent, 1 mentionné, 2 engagé, 3 doté de moyens, 4 vérifiable. Il mène à ses éléments probants.",
        .heatMapWords:
            "Un mot figure là où un critère ne compte pas. illisible : les pages n’ont pu être lues. langue : le recueil n’a pas de termes dans la langue du plan. format : format non pris en charge. s.o. : sans objet.",
        .evidenceNote:
            "Une ligne par élément trouvé, le meilleur d’abord dans chaque critère. En gras : les mots reconnus.",
        .evidenceCut:
            "Cette feuille contient les {0} premiers éléments sur {1} ; tous figurent dans evidence.csv et scores.json.",
        .gapsNote: "Ce qui élèverait chaque critère d’un échelon, vu sa meilleure mesure.",
        .methodNote: "Comment les notes sont obtenues, ce qui les a produites et ce qu’elles ne disent pas.",
        .filesNote: "Ce qu’il est advenu de chaque fichier reçu.",

        .reportTitle: "Rapport Touchstone : {0}", .summaryTitle: "Résumé Touchstone",
        .identity: "Plan {0} ; pays {1} ; année {2} ; langues {3}.",
        .verdictScored: "Le plan obtient {0} sur 100 (note arithmétique {1}).",
        .verdictRank: "Il est au rang {0} des {1} plans notés.",
        .verdictPartial:
            "Le résultat est partiel : {0} critères ont pu être comptés. Sur ceux-ci, le plan obtient {1} sur 100 (note arithmétique {2}) ; il n’est pas classé.",
        .verdictWithheld: "La note est retenue, car seules {0} pages ont pu être lues.",
        .verdictBounds: "Elle se situe entre {0} et {1}.",
        .verdictUnreadable:
            "Le plan n’a pu être lu et n’a donc pas de note. Cela ne signifie pas qu’il ne dit rien.",
        .verdictUnsupported:
            "Le format ou la langue du plan n’est pas pris en charge ; le plan n’a donc pas de note. Cela ne signifie pas qu’il ne dit rien.",
        .verdictWeakest: "Son message le plus faible est {0}, avec {1}.",
        .verdictStrongest: "Son point fort est {0} (échelon {1}, {2}) et son point faible {3} (échelon {4}, {5}).",
        .verdictEven: "Tous ses critères sont à l’échelon {0}, {1}.",
        .verdictOnly: "Le seul critère compté, {0}, est à l’échelon {1}, {2}.",
        .pagesMissing: "Pages sans texte lisible : {0}.",
        .messagesHeading: "Messages", .messageLine: "{0} : {1} ({2} critères comptés)",
        .messageLineNone: "{0} : non noté ({1} critères comptés)", .messageNoWeight: "hors de la note du plan",
        .criteriaHeading: "Critères",
        .criterionLine: "Échelon {0} sur 4, {1}. Note {2} sur 100 ; profondeur {3}, étendue {4}.",
        .criterionNotCounted: "Non compté : {0}.",
        .nothingFound: "Le plan a été lu, et rien n’a été trouvé à ce sujet.",
        .bestEvidence: "Meilleurs éléments probants, {0} :",
        .quoteSource: "{0}.", .quotePage: "page {0}", .quoteRow: "ligne {0}", .quoteUnder: "sous {0}",
        .quoteRung: "Échelon {0}, {1} : {2}.", .quoteGuards: "Retenu par : {0}.",
        .gapTopic: "Pour atteindre l’échelon {0}, {1}, le plan doit aborder le sujet.",
        .gapAny: "Pour atteindre l’échelon {0}, {1}, il faut à la meilleure mesure {2}.",
        .gapAll: "Pour atteindre l’échelon {0}, {1}, il faut à la meilleure mesure {2}.",
        .noGap: "Aucune lacune : l’échelon le plus haut est atteint.",
        .meaningHeading: "Ce que cela signifie", .madeHeading: "Ce qui a produit ce rapport",
        .summaryScores: "Notes", .summaryRungs: "Échelons", .summaryColumns: "Colonnes : {0}.",
        .summaryNotCounted: "Un x figure là où un critère ne compte pas.",
        .filesNotScored: "Fichiers non notés", .noFilesNotScored: "Tous les fichiers ont été notés.",
        .readMore:
            "Le rapport de chaque plan se trouve dans le dossier plans ; les citations et les pages de tous les plans dans scores.xlsx et evidence.csv, s’ils ont été demandés.",

        .scoreInterval: "Intervalle du score (5–95 %)", .rankInterval: "Intervalle du rang (5–95 %)",
        .verdictInterval:
            "Dans neuf tirages sur dix de la simulation, son score se situe entre {0} et {1} (médiane {2}).",
        .verdictRankInterval: "Son rang se situe entre {0} et {1}.",
        .intervalWeights:
            "L’intervalle ne couvre que le choix des pondérations et de l’agrégation : la fréquence des erreurs des règles n’a pas été mesurée pour la langue de ce plan.",
        .verdictRankSteady:
            "Dans neuf tirages sur dix, il occupe le rang {0}.",
        .confidence:
            "Confiance, %",
        .confidenceLine:
            "Confiance : {1} citations dans cette langue ont été relues et {0} jugées justes ; on peut donc en attendre au moins {2} %.",
        .confidenceNone:
            "Confiance : la part de citations justes n’a pas été mesurée dans cette langue.",
        .measuredQuality:
            "Qualité mesurée",
        .measuredItem:
            "{0} ({1}), à partir de l’échelon {2}",
        .measuredPrecision:
            "{0} résultats justes sur {1} ; précision d’au moins {2} % (borne inférieure de l’intervalle de Wilson à 95 %).",
        .measuredRecall:
            "{0} trouvés sur {1}.",
        .measuredSource:
            "Mesuré le {0} : {1}.",
        .measuredNothing:
            "Aucune mesure",
        .measuredNothingText:
            "La part de résultats justes n’a pas été mesurée.",
        .intervalMeasured:
            "L’intervalle couvre le choix des pondérations et de l’agrégation ainsi que les erreurs de lecture mesurées pour {0} critères.",
        .budgetSheet: "Budgets",
        .budgetNote:
            "Ce que les mesures chiffrées apportent à chaque critère. Bas : thème dans le titre ou l’objectif, compté en entier. Central : plus 40 % de celles qui ne le portent que dans leur texte. Haut : les deux en entier. Les critères se recoupent : ne jamais les additionner. Un coût inconnu est inconnu, non nul.",
        .currency: "Monnaie", .budgetLow: "Bas", .budgetCentral: "Central", .budgetHigh: "Haut",
        .planTotal: "Ensemble des mesures chiffrées", .centralShare: "Central, % de l’ensemble",
        .costedOf: "Mesures au coût connu",
        .budgetLine: "Part du budget : de {0} à {1} sur {2}, central {3} % (coût connu pour {4} mesures).",
        .planBudgetLine: "Le coût de {0} mesures est connu, au total {1}.",
        .planBudgetNone: "Aucun coût de mesure n’est connu ; cela ne veut pas dire qu’il n’y en a pas.",
        .unknownCurrency: "monnaie inconnue", .noBudgets: "Aucun coût de mesure n’est connu.",
        .robustness: "Robustesse",
        .robustnessNote:
            "Ce que deviennent scores et rangs si un choix est fait autrement. Un décalage de 1 est une place vers le bas.",
        .choice: "Choix", .averageRankShift: "Décalage moyen de rang", .largestRankShift: "Plus grand décalage de rang",
        .largestScoreShift: "Plus grande variation du score", .shiftOf: "{0} ({1})",
        .choiceArithmetic: "Moyenne arithmétique au lieu de géométrique", .choiceWithout: "Sans {0}",
        .rankPairs: "Rangs deux à deux",
        .rankPairsNote:
            "Dans combien de tirages sur 100 le plan de la ligne est classé au-dessus du plan de la colonne.",
        .rankPairsCut: "Les {0} premiers des {1} plans classés ; tous figurent dans scores.json.",
        .noRanks: "Aucun plan n’est classé.",

        .ladder: "Échelle", .formula: "Formule", .parameters: "Paramètres", .weights: "Poids",
        .provenance: "Provenance", .limits: "Limites", .howToRead: "Lecture", .sources: "Sources",
        .formulaMeasure: "Échelon d’une mesure", .formulaDepth: "Profondeur", .formulaBreadth: "Étendue",
        .formulaCriterion: "Note d’un critère", .formulaMessage: "Note d’un message", .formulaPlan: "Note du plan",
        .formulaMeasureText:
            "Le sujet seul donne l’échelon 1 ; avec une action, 2 ; avec une action et une cible ou un budget, 3 ; avec action, cible, budget et suivi, 4. Un critère a l’échelon de sa meilleure mesure.",
        .formulaDepthText:
            "Somme des valeurs d’échelon des {0} meilleures mesures distinctes d’échelon 2 ou plus, divisée par {0}. S’il n’y a que des mentions : {1}.",
        .formulaBreadthText:
            "Mesures d’échelon 2 ou plus, divisées par les mesures du plan (au moins {0}), divisées par la part attendue pour la note pleine ; au plus 1. La part est prise des mesures que le plan nomme ou de toutes, la plus grande comptant.",
        .formulaCriterionText: "100 × ({0} × profondeur + {1} × étendue).",
        .formulaMessageText: "Moyenne arithmétique pondérée des critères qui comptent.",
        .formulaPlanText:
            "exp(Σ w ln(x + 1)) − 1 sur les notes x des messages pondérés, la somme des poids w valant 1 : une moyenne géométrique, qu’un message négligé tire vers le bas. La note arithmétique est la moyenne pondérée des mêmes notes.",
        .parameterRungValues: "Valeurs de profondeur des échelons 0 à 4",
        .parameterDepthMeasures: "Nombre de mesures retenues pour la profondeur",
        .parameterDepthShare: "Part de la profondeur dans la note d’un critère",
        .parameterMinimumMeasures: "Plus petit diviseur de l’étendue, en mesures",
        .parameterReadableShare: "Part minimale de pages lisibles",
        .parameterReadableShareText: "{0} ; en dessous, la note est retenue et des bornes sont données.",
        .weightOfMessage: "Message : {0}", .weightOfMessageText: "poids {0} dans la note du plan",
        .weightOfCriterionText: "poids {0} dans le message {1} ; étendue pleine à {2} des mesures",
        .weightNone: "poids 0 : indiqué, mais hors des notes des plans et des rangs",
        .touchstone: "Version de Touchstone", .rulebook: "Version du recueil de règles",
        .rulebookHash: "Empreinte du recueil (SHA-256)", .rulebookLanguages: "Langues du recueil",
        .pdfReader: "Lecteur de PDF", .noPDF: "aucun : aucun PDF n’a été lu",
        .limitCommitments: "Des mots, non des actes",
        .limitCommitmentsText:
            "La note mesure ce à quoi le texte d’un plan s’engage, non ce qui a été accompli, ni si cela est judicieux.",
        .limitLanguage: "Comparer des plans",
        .limitLanguageText:
            "Des plans de nature, de longueur ou de langue différentes se comparent avec prudence : les règles ne valent pas autant dans toutes les langues.",
        .limitUnreadable: "Pages illisibles",
        .limitUnreadableText:
            "Une page sans couche de texte est illisible ; elle n’est jamais prise pour une page qui ne dit rien. La feuille Fichiers donne la liste de ces pages.",
        .limitMachine: "Verdicts automatiques",
        .limitMachineText:
            "Les règles reconnaissent des mots. Elles manquent des engagements et se méprennent sur des phrases : lisez les citations avant de vous fier à un échelon.",
        .limitInterval: "Incertitude",
        .limitIntervalText:
            "Chaque plan noté a un intervalle tiré d’une simulation : les pondérations varient d’un quart de part et d’autre, la moyenne est géométrique ou arithmétique, et, là où un critère a été mesuré dans la langue du plan, fausses alertes et omissions sont tirées au sort. Ailleurs, l’intervalle ne couvre que pondérations et agrégation.",
        .readStart: "Par où commencer",
        .readStartText:
            "La vue d’ensemble a une ligne par plan ; son nom mène à ses éléments probants. La carte montre l’échelon de chaque critère.",
        .readEvidence: "Éléments probants",
        .readEvidenceText:
            "Chaque échelon repose sur des citations. Vérifiez la page indiquée avant de citer ; les mots en gras sont ceux qui ont été reconnus.",
        .readGuards: "Garde-fous",
        .readGuardsText:
            "Le constat d’un problème, le passé et la réserve maintiennent un élément à l’échelon 1. Les éléments écartés par négation, exclusion, autre pays ou renvoi ne figurent pas.",
        .readStates: "États",
        .readStatesText:
            "noté : classé. partiel : des critères n’ont pas de termes dans la langue du plan ; non classé. note retenue : trop peu de pages lisibles. illisible, non pris en charge : ni note ni jugement.",
        .sourcePaper: "Document de base",
        .sourcePaperText:
            "Nations Unies, Stockholm+50, Dialogue des dirigeants 2 : parvenir à un relèvement durable et inclusif après la pandémie de COVID-19, document de base du secrétariat, 2022.",
        .sourceCriterion: "{0}. {1}",
    ]
}
