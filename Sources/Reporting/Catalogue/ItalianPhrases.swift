enum ItalianPhrases {
    static let all: [Phrase: String] = [
        .overview: "Panoramica", .heatMap: "Mappa dei gradini", .evidence: "Riscontri", .gaps: "Lacune",
        .method: "Metodo", .files: "File",

        .rank: "Posto", .country: "Paese", .plan: "Piano", .planID: "Sigla del piano", .year: "Anno",
        .languages: "Lingue", .state: "Stato", .score: "Punteggio", .arithmeticScore: "Punteggio aritmetico",
        .bounds: "Limiti del punteggio", .weakestMessage: "Messaggio più debole", .criteriaCounted: "Criteri contati",
        .pages: "Pagine", .readablePages: "Pagine leggibili", .measures: "Misure", .criterion: "Criterio",
        .rung: "Gradino", .rungName: "Nome del gradino", .strand: "Filone", .facets: "Elementi", .quote: "Citazione",
        .page: "Pagina", .row: "Riga", .headingPath: "Titoli", .document: "Documento", .measure: "Misura",
        .guards: "Filtri", .rule: "Regola", .ruleVersion: "Versione della regola",
        .evidenceID: "Sigla del riscontro", .nextRung: "Gradino seguente", .missing: "Che cosa manca",
        .nearestEvidence: "Riscontro più vicino", .nearestPage: "Pagina più vicina",
        .nearestID: "Sigla più vicina", .file: "File", .outcome: "Esito", .code: "Codice", .message: "Messaggio",
        .unreadablePages: "Pagine illeggibili", .language: "Lingua", .reader: "Lettore", .section: "Sezione",
        .item: "Voce", .explanation: "Spiegazione",

        .rung0: "assente", .rung1: "menzionato", .rung2: "impegnato", .rung3: "finanziato o quantificato",
        .rung4: "verificabile",
        .rungMeaning0: "Il piano è stato letto e non dice nulla del tema.",
        .rungMeaning1: "Il tema è menzionato; nulla è promesso.",
        .rungMeaning2: "Sul tema è promessa un’azione.",
        .rungMeaning3: "L’azione ha un obiettivo con una scadenza, oppure una dotazione.",
        .rungMeaning4: "L’azione ha un obiettivo, una dotazione e il monitoraggio di un ente responsabile.",

        .action: "azione", .target: "obiettivo", .budget: "dotazione", .monitoring: "monitoraggio",
        .actionLong: "un’azione (chi farà che cosa)", .targetLong: "un obiettivo (un numero con la sua scadenza)",
        .budgetLong: "una dotazione (un importo stanziato)",
        .monitoringLong: "un monitoraggio (un indicatore o una verifica, e un ente responsabile)",
        .topicOnly: "solo il tema",

        .polarity: "Senso", .inFavour: "a favore", .against: "contro",
        .adverseEvidence:
            "Contro il criterio, {0} (un’azione qui tiene il gradino a 2 finché una revisione non la toglie):",

        .negation: "negazione", .exclusion: "esclusione", .otherCountry: "altro paese", .reference: "rimando",
        .problemStatement: "descrizione di un problema", .past: "passato", .hedging: "riserva",
        .guardHit: "{0} ({1})",

        .scored: "valutato", .partial: "parziale", .withheld: "sospeso", .unreadable: "illeggibile",
        .unsupported: "non supportato", .found: "trovato", .absent: "assente",
        .unsupportedLanguage: "lingua non supportata", .notApplicable: "non applicabile", .fileRead: "letto",
        .fileSkipped: "tralasciato", .shortUnreadable: "illeggib.", .shortUnsupported: "formato",
        .shortUnsupportedLanguage: "lingua", .shortNotApplicable: "n.a.",

        .unknown: "ignoto", .noPages: "senza pagine", .notScored: "senza voto", .noRank: "fuori lista",
        .countOf: "{0} su {1}", .boundsOf: "da {0} a {1}", .or: " o ", .and: " e ",
        .none: "nessuno", .noPlans: "Nessun piano è stato valutato.", .noEvidence: "Nessun riscontro trovato.",
        .noGaps: "Nessuna lacuna: nulla è stato valutato, oppure ogni criterio è al gradino più alto.",
        .noFiles: "Nessun file ricevuto.",

        .documentTitle: "Touchstone: punteggi dei piani di ripresa",
        .meaning: "Il punteggio misura ciò a cui il testo di un piano si impegna, non ciò che è stato realizzato.",
        .comparing: "Piani di natura, lunghezza o lingua diverse vanno confrontati con cautela.",
        .madeBy: "Prodotto da Touchstone {0} con la raccolta di regole {1} (impronta {2}).",
        .madeByPDF: "I file PDF sono stati letti da {0}.",
        .heatMapLegend:
            "Ogni numero è un gradino: 0 assente, 1 menzionato, 2 impegnato, 3 finanziato o quantificato, 4 verificabile. Porta ai suoi riscontri.",
        .heatMapWords:
            "Una parola sta dove un criterio non conta. illeggib.: le pagine non si sono potute leggere. lingua: la raccolta non ha termini nella lingua del piano. formato: formato non supportato. n.a.: non applicabile.",
        .evidenceNote:
            "Una riga per ogni riscontro, il migliore per primo in ogni criterio. In grassetto: le parole riconosciute.",
        .evidenceCut:
            "Questo foglio contiene i primi {0} riscontri su {1}; tutti stanno in evidence.csv e scores.json.",
        .gapsNote: "Che cosa alzerebbe ogni criterio di un gradino, data la sua misura migliore.",
        .methodNote: "Come nascono i punteggi, che cosa li ha prodotti e che cosa non dicono.",
        .filesNote: "Che ne è stato di ogni file ricevuto.",

        .reportTitle: "Rapporto Touchstone: {0}", .summaryTitle: "Riepilogo Touchstone",
        .identity: "Piano {0}; paese {1}; anno {2}; lingue {3}.",
        .verdictScored: "Il piano ottiene {0} su 100 (punteggio aritmetico {1}).",
        .verdictRank: "È al posto {0} dei {1} piani valutati.",
        .verdictPartial:
            "Il risultato è parziale: si sono potuti contare {0} criteri. Su questi il piano ottiene {1} su 100 (punteggio aritmetico {2}) e non entra in graduatoria.",
        .verdictWithheld: "Il punteggio è sospeso, perché si sono potute leggere solo {0} pagine.",
        .verdictBounds: "Il punteggio sta tra {0} e {1}.",
        .verdictUnreadable:
            "Il piano non si è potuto leggere, perciò non ha punteggio. Questo non significa che non dica nulla.",
        .verdictUnsupported:
            "Il formato o la lingua del piano non è supportato, perciò il piano non ha punteggio. Questo non significa che non dica nulla.",
        .verdictWeakest: "Il suo messaggio più debole è {0}, con {1}.",
        .verdictStrongest: "Il suo punto di forza è {0} (gradino {1}, {2}), il più debole {3} (gradino {4}, {5}).",
        .verdictEven: "Tutti i suoi criteri sono al gradino {0}, {1}.",
        .verdictOnly: "L’unico criterio contato, {0}, è al gradino {1}, {2}.",
        .pagesMissing: "Pagine senza testo leggibile: {0}.",
        .messagesHeading: "Messaggi", .messageLine: "{0}: {1} ({2} criteri contati)",
        .messageLineNone: "{0}: senza voto ({1} criteri contati)", .messageNoWeight: "fuori dal punteggio del piano",
        .criteriaHeading: "Criteri",
        .criterionLine: "Gradino {0} su 4, {1}. Punteggio {2} su 100; profondità {3}, ampiezza {4}.",
        .criterionNotCounted: "Non contato: {0}.",
        .nothingFound: "Il piano è stato letto e su questo non si è trovato nulla.",
        .bestEvidence: "Riscontri migliori, {0}:",
        .quoteSource: "{0}.", .quotePage: "pagina {0}", .quoteRow: "riga {0}", .quoteUnder: "sotto {0}",
        .quoteRung: "Gradino {0}, {1}: {2}.", .quoteGuards: "Trattenuto da: {0}.",
        .gapTopic: "Per il gradino {0}, {1}, il piano deve parlare del tema.",
        .gapAny: "Per il gradino {0}, {1}, alla misura migliore serve {2}.",
        .gapAll: "Per il gradino {0}, {1}, alla misura migliore serve {2}.",
        .noGap: "Nessuna lacuna: il gradino più alto è raggiunto.",
        .meaningHeading: "Che cosa significa", .madeHeading: "Che cosa lo ha prodotto",
        .summaryScores: "Punteggi", .summaryRungs: "Gradini", .summaryColumns: "Colonne: {0}.",
        .summaryNotCounted: "Una x sta dove un criterio non conta.",
        .filesNotScored: "File non valutati", .noFilesNotScored: "Tutti i file sono stati valutati.",
        .readMore:
            "Il rapporto di ogni piano sta nella cartella plans; citazioni e pagine di tutti i piani in scores.xlsx ed evidence.csv, se richiesti.",

        .scoreInterval: "Intervallo del punteggio (5–95%)", .rankInterval: "Intervallo del posto (5–95%)",
        .verdictInterval:
            "In nove estrazioni su dieci della simulazione il punteggio sta tra {0} e {1} (mediana {2}).",
        .verdictRankInterval: "Il posto in graduatoria sta tra {0} e {1}.",
        .intervalWeights:
            "L’intervallo riguarda solo la scelta dei pesi e dell’aggregazione: per la lingua di questo piano non è stato misurato quanto spesso le regole sbagliano.",
        .verdictRankSteady:
            "In nove estrazioni su dieci il suo posto è il numero {0}.",
        .confidence:
            "Affidabilità, %",
        .confidenceLine:
            "Affidabilità: {1} citazioni in questa lingua sono state rilette e {0} giudicate corrette; se ne può attendere almeno il {2} %.",
        .confidenceNone:
            "Affidabilità: la quota di citazioni corrette non è stata misurata in questa lingua.",
        .measuredQuality:
            "Qualità misurata",
        .measuredItem:
            "{0} ({1}), dal livello {2}",
        .measuredPrecision:
            "{0} risultati corretti su {1}; precisione di almeno il {2} % (limite inferiore dell’intervallo di Wilson al 95 %).",
        .measuredRecall:
            "{0} trovati su {1}.",
        .measuredSource:
            "Misurato il {0}: {1}.",
        .measuredNothing:
            "Nessuna misurazione",
        .measuredNothingText:
            "La quota di risultati corretti non è stata misurata.",
        .intervalMeasured:
            "L’intervallo riguarda la scelta dei pesi e dell’aggregazione e gli errori di lettura misurati per {0} criteri.",
        .budgetSheet: "Dotazioni",
        .budgetNote:
            "Quanto le misure con costo noto danno a ogni criterio. Basso: tema nel titolo o nell’obiettivo, contato per intero. Centrale: più il 40% di quelle che lo portano solo nel testo. Alto: entrambe per intero. I criteri si sovrappongono: non si sommano mai. Un costo ignoto è ignoto, non zero.",
        .currency: "Valuta", .budgetLow: "Basso", .budgetCentral: "Centrale", .budgetHigh: "Alto",
        .planTotal: "Tutte le misure con costo", .centralShare: "Centrale, % del totale",
        .costedOf: "Misure con costo noto",
        .budgetLine: "Quota di dotazione: da {0} a {1} su {2}, centrale {3}% (costo noto per {4} misure).",
        .planBudgetLine: "È noto il costo di {0} misure, in tutto {1}.",
        .planBudgetNone: "Non è noto il costo di alcuna misura; non vuol dire che non ce ne sia.",
        .unknownCurrency: "valuta ignota", .noBudgets: "Non è noto il costo di alcuna misura.",
        .robustness: "Robustezza",
        .robustnessNote:
            "Che cosa succede a punteggi e graduatoria se una scelta è fatta diversamente. Uno spostamento di 1 è un posto verso il basso.",
        .choice: "Scelta", .averageRankShift: "Spostamento medio in graduatoria",
        .largestRankShift: "Spostamento massimo in graduatoria",
        .largestScoreShift: "Variazione massima del punteggio", .shiftOf: "{0} ({1})",
        .choiceArithmetic: "Media aritmetica invece che geometrica", .choiceWithout: "Senza {0}",
        .rankPairs: "Posti a coppie",
        .rankPairsNote:
            "In quante estrazioni su 100 il piano della riga precede in graduatoria quello della colonna.",
        .rankPairsCut: "I primi {0} dei {1} piani in graduatoria; tutti stanno in scores.json.",
        .noRanks: "Nessun piano è in graduatoria.",

        .ladder: "Scala", .formula: "Formula", .parameters: "Parametri", .weights: "Pesi", .provenance: "Provenienza",
        .limits: "Limiti", .howToRead: "Come leggere", .sources: "Fonti",
        .formulaMeasure: "Gradino di una misura", .formulaDepth: "Profondità", .formulaBreadth: "Ampiezza",
        .formulaCriterion: "Punteggio di un criterio", .formulaMessage: "Punteggio di un messaggio",
        .formulaPlan: "Punteggio del piano",
        .formulaMeasureText:
            "Il solo tema dà il gradino 1; con un’azione 2; con un’azione e un obiettivo o una dotazione 3; con azione, obiettivo, dotazione e monitoraggio 4. Un criterio ha il gradino della sua misura migliore.",
        .formulaDepthText:
            "Somma dei valori di gradino delle {0} migliori misure distinte dal gradino 2 in su, divisa per {0}. Dove ci sono solo menzioni: {1}.",
        .formulaBreadthText:
            "Misure dal gradino 2 in su, divise per le misure del piano (almeno {0}), divise per la quota attesa per il punteggio pieno; al massimo 1. La quota è presa sulle misure che il piano nomina o su tutte: conta la maggiore.",
        .formulaCriterionText: "100 × ({0} × profondità + {1} × ampiezza).",
        .formulaMessageText: "Media aritmetica ponderata dei criteri che contano.",
        .formulaPlanText:
            "exp(Σ w ln(x + 1)) − 1 sui punteggi x dei messaggi con peso, con pesi w di somma 1: una media geometrica, che un messaggio trascurato trascina in basso. Il punteggio aritmetico è la media ponderata degli stessi.",
        .parameterRungValues: "Valori di profondità dei gradini da 0 a 4",
        .parameterDepthMeasures: "Misure su cui si calcola la profondità",
        .parameterDepthShare: "Quota della profondità nel punteggio di un criterio",
        .parameterMinimumMeasures: "Minimo di misure per cui si divide l’ampiezza",
        .parameterReadableShare: "Quota minima di pagine leggibili",
        .parameterReadableShareText: "{0}; al di sotto il punteggio è sospeso e si danno i limiti.",
        .weightOfMessage: "Messaggio: {0}", .weightOfMessageText: "peso {0} nel punteggio del piano",
        .weightOfCriterionText: "peso {0} nel messaggio {1}; ampiezza piena al {2} delle misure",
        .weightNone: "peso 0: riportato, ma fuori dai punteggi dei piani e dalla graduatoria",
        .touchstone: "Versione di Touchstone", .rulebook: "Versione della raccolta di regole",
        .rulebookHash: "Impronta della raccolta (SHA-256)", .rulebookLanguages: "Lingue della raccolta",
        .pdfReader: "Lettore di PDF", .noPDF: "nessuno: nessun PDF è stato letto",
        .limitCommitments: "Parole, non fatti",
        .limitCommitmentsText:
            "Il punteggio misura ciò a cui il testo di un piano si impegna, non ciò che è stato realizzato, né se sia saggio.",
        .limitLanguage: "Confrontare piani",
        .limitLanguageText:
            "Piani di natura, lunghezza o lingua diverse vanno confrontati con cautela: le regole non sono ugualmente buone in ogni lingua.",
        .limitUnreadable: "Pagine illeggibili",
        .limitUnreadableText:
            "Una pagina senza livello di testo è illeggibile; non è mai presa per una pagina che non dice nulla. Il foglio File elenca queste pagine.",
        .limitMachine: "Giudizi automatici",
        .limitMachineText:
            "Le regole riconoscono parole. Mancano alcuni impegni e fraintendono alcune frasi: si leggano le citazioni prima di fidarsi di un gradino.",
        .limitInterval: "Incertezza",
        .limitIntervalText:
            "Ogni piano valutato ha un intervallo ricavato da una simulazione: i pesi variano di un quarto in più o in meno, la media è geometrica o aritmetica e, dove un criterio è stato misurato nella lingua del piano, si estraggono falsi allarmi e omissioni. Altrove l’intervallo riguarda solo pesi e aggregazione.",
        .readStart: "Da dove cominciare",
        .readStartText:
            "La panoramica ha una riga per piano; il nome porta ai suoi riscontri. La mappa mostra il gradino di ogni criterio.",
        .readEvidence: "Riscontri",
        .readEvidenceText:
            "Ogni gradino poggia su citazioni. Si controlli la pagina indicata prima di citare; le parole in grassetto sono quelle riconosciute.",
        .readGuards: "Filtri",
        .readGuardsText:
            "Descrizione di un problema, passato e riserva tengono un riscontro al gradino 1. I riscontri esclusi per negazione, esclusione, altro paese o rimando non sono elencati.",
        .readStates: "Stati",
        .readStatesText:
            "valutato: in graduatoria. parziale: alcuni criteri non hanno termini nella lingua del piano; fuori graduatoria. sospeso: troppo poche pagine leggibili. illeggibile, non supportato: né punteggio né giudizio.",
        .sourcePaper: "Documento di base",
        .sourcePaperText:
            "Nazioni Unite, Stockholm+50, Dialogo dei leader 2: Achieving a sustainable and inclusive recovery from the COVID-19 pandemic, documento di base del segretariato, 2022.",
        .sourceCriterion: "{0}. {1}",
    ]
}
