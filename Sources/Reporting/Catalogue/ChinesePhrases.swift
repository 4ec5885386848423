enum ChinesePhrases {
    static let all: [Phrase: String] = [
        .overview: "总览", .heatMap: "等级图", .evidence: "依据", .gaps: "差距", .method: "方法", .files: "文件",

        .rank: "名次", .country: "国家", .plan: "计划", .planID: "计划编号", .year: "年份", .languages: "语言",
        .state: "状态", .score: "得分", .arithmeticScore: "算术得分", .bounds: "得分上下限", .weakestMessage: "最弱的信息",
        .criteriaCounted: "计入的标准", .pages: "页数", .readablePages: "可读页数", .measures: "措施", .criterion: "标准",
        .rung: "等级", .rungName: "等级名称", .strand: "方面", .facets: "要素", .quote: "引文", .page: "页", .row: "行",
        .headingPath: "标题路径", .document: "文档", .measure: "措施", .guards: "限制", .rule: "规则",
        .ruleVersion: "规则版本", .evidenceID: "依据编号", .nextRung: "下一等级", .missing: "所缺内容",
        .nearestEvidence: "最接近的依据", .nearestPage: "最接近的页", .nearestID: "最接近的编号", .file: "文件",
        .outcome: "结果", .code: "代码", .message: "说明", .unreadablePages: "不可读的页", .language: "语言",
        .reader: "阅读程序", .section: "部分", .item: "项目", .explanation: "解释",

        .rung0: "未提及", .rung1: "提及", .rung2: "承诺", .rung3: "有资源", .rung4: "可问责",
        .rungMeaning0: "已读完计划，其中没有谈到这一主题。", .rungMeaning1: "提到了主题，但没有承诺。",
        .rungMeaning2: "就主题承诺了行动。", .rungMeaning3: "行动有带期限的目标，或有预算。",
        .rungMeaning4: "行动有目标、有预算，并由负责机构监测。",

        .action: "行动", .target: "目标", .budget: "预算", .monitoring: "监测", .actionLong: "行动（谁做什么）",
        .targetLong: "目标（预期的数字及其期限）", .budgetLong: "预算（专门安排的金额）",
        .monitoringLong: "监测（指标或审查，以及负责机构）", .topicOnly: "仅有主题",

        .polarity: "方向", .inFavour: "支持", .against: "相反", .adverseEvidence: "与标准相反的依据，{0}（如为行动，审查者解除之前等级不超过2）：",

        .negation: "否定", .exclusion: "排除", .otherCountry: "他国", .reference: "引述", .problemStatement: "陈述问题",
        .past: "过去", .hedging: "保留", .guardHit: "{0}（{1}）",

        .scored: "已评分", .partial: "部分评分", .withheld: "暂不评分", .unreadable: "不可读", .unsupported: "不支持",
        .found: "已找到", .absent: "未找到", .unsupportedLanguage: "不支持该语言", .notApplicable: "不适用",
        .fileRead: "已读", .fileSkipped: "已跳过", .shortUnreadable: "不可读", .shortUnsupported: "格式",
        .shortUnsupportedLanguage: "语言", .shortNotApplicable: "不适用",

        .unknown: "不详", .noPages: "无页码", .notScored: "未评分", .noRank: "不排名", .countOf: "{0}/{1}",
        .boundsOf: "{0}至{1}", .or: "或", .and: "和", .none: "无", .noPlans: "没有计划得到评分。",
        .noEvidence: "没有找到依据。", .noGaps: "没有差距：没有评分，或所有标准都已达到最高等级。", .noFiles: "没有收到文件。",

        .documentTitle: "Touchstone：复苏计划评分", .meaning: "得分衡量计划文本作出的承诺，而不是已经取得的成果。",
        .comparing: "比较类型、篇幅或语言不同的计划时须谨慎。",
        .madeBy: "由 Touchstone {0} 按规则集 {1}（校验值 {2}）生成。", .madeByPDF: "PDF 文件由 {0} 读取。",
        .heatMapLegend: "每个数字是一个等级：0 未提及，1 提及，2 承诺，3 有资源，4 可问责。点击可到其依据。",
        .heatMapWords: "标准不计入时以文字表示。不可读：页面无法读取。语言：规则集没有该计划语言的词语。格式：不支持该格式。不适用：该标准不适用。",
        .evidenceNote: "每一行是一项发现，同一标准内最好的在前。粗体为匹配到的词语。",
        .evidenceCut: "本表列出{1}项发现中的前{0}项；全部内容见 evidence.csv 和 scores.json。",
        .gapsNote: "根据最好的措施，说明怎样使每项标准提高一个等级。", .methodNote: "得分如何得出、由什么生成、不能说明什么。",
        .filesNote: "每个输入文件的处理结果。",

        .reportTitle: "Touchstone 报告：{0}", .summaryTitle: "Touchstone 摘要",
        .identity: "计划{0}；国家{1}；年份{2}；语言{3}。", .verdictScored: "该计划得{0}分，满分100分（算术得分{1}）。",
        .verdictRank: "在{1}个已评分的计划中排名第{0}。",
        .verdictPartial: "结果不完整：计入的标准为{0}。据此该计划得{1}分，满分100分（算术得分{2}），不参加排名。",
        .verdictWithheld: "暂不评分，因为可读页数仅为{0}。", .verdictBounds: "得分在{0}与{1}之间。",
        .verdictUnreadable: "该计划无法读取，因此没有得分。这并不表示其中没有内容。",
        .verdictUnsupported: "不支持该计划的格式或语言，因此没有得分。这并不表示其中没有内容。",
        .verdictWeakest: "最弱的信息是{0}，得{1}分。",
        .verdictStrongest: "最强的标准是{0}（等级{1}，{2}），最弱的是{3}（等级{4}，{5}）。",
        .verdictEven: "所有标准都在等级{0}，{1}。", .verdictOnly: "唯一计入的标准{0}在等级{1}，{2}。",
        .pagesMissing: "没有可读文本的页：{0}。", .messagesHeading: "信息", .messageLine: "{0}：{1}（计入的标准{2}）",
        .messageLineNone: "{0}：未评分（计入的标准{1}）", .messageNoWeight: "不计入计划得分", .criteriaHeading: "标准",
        .criterionLine: "等级{0}（最高4），{1}。得{2}分，满分100分；深度{3}，广度{4}。", .criterionNotCounted: "不计入：{0}。",
        .nothingFound: "已读完计划，没有找到相关内容。", .bestEvidence: "最好的依据，{0}：", .quoteSource: "{0}。",
        .quotePage: "第{0}页", .quoteRow: "第{0}行", .quoteUnder: "标题{0}之下", .quoteRung: "等级{0}，{1}：{2}。",
        .quoteGuards: "受限于{0}。", .gapTopic: "要达到等级{0}（{1}），计划须谈到这一主题。",
        .gapAny: "要达到等级{0}（{1}），最好的措施还需要{2}。", .gapAll: "要达到等级{0}（{1}），最好的措施还需要{2}。",
        .noGap: "没有差距：已达到最高等级。", .meaningHeading: "含义", .madeHeading: "生成信息", .summaryScores: "得分",
        .summaryRungs: "等级", .summaryColumns: "各列：{0}。", .summaryNotCounted: "标准不计入时以 x 表示。",
        .filesNotScored: "未评分的文件", .noFilesNotScored: "所有文件都已评分。",
        .readMore: "每个计划的报告在 plans 文件夹中；如有要求，所有计划的引文和页码在 scores.xlsx 和 evidence.csv 中。",

        .budgetSheet: "资金",
        .budgetNote:
            "有成本数据的措施用于每项标准的资金。低：主题出现在标题或目标中，全额计入。中：另加仅在正文中出现主题者的40%。高：两者均全额计入。各标准相互重叠，切勿相加。成本不明即不明，不等于零。",
        .currency: "货币", .budgetLow: "低", .budgetCentral: "中", .budgetHigh: "高", .planTotal: "全部有成本数据的措施",
        .centralShare: "中值占比（%）", .costedOf: "成本已知的措施",
        .budgetLine: "资金份额：{2}中的{0}至{1}，中值{3}%（{4}项措施成本已知）。", .planBudgetLine: "已知{0}项措施的成本，合计{1}。",
        .planBudgetNone: "没有任何措施的成本已知；这并不表示没有成本。", .unknownCurrency: "货币不明", .noBudgets: "没有任何措施的成本已知。",
        .scoreInterval: "得分区间（5%–95%）", .rankInterval: "排名区间（5%–95%）",
        .verdictInterval: "在十分之九的模拟抽样中，其得分介于{0}与{1}之间（中位数{2}）。", .verdictRankInterval: "其排名介于{0}与{1}之间。",
        .intervalWeights: "区间只反映权重和汇总方法的选择：规则在该计划语言中的误差尚未测量。",
        .verdictRankSteady:
            "在九成的模拟中排名为第{0}位。",
        .confidence:
            "可信度（%）",
        .confidenceLine:
            "可信度：人工核对了该语言的{1}条引文，其中{0}条正确，因此可预期至少{2}%正确。",
        .confidenceNone:
            "可信度：尚未测定该语言引文的正确率。",
        .measuredQuality:
            "实测质量",
        .measuredItem:
            "{0}（{1}），第{2}级及以上",
        .measuredPrecision:
            "{1}项结果中{0}项正确；精确率不低于{2}%（95%威尔逊区间下限）。",
        .measuredRecall:
            "应找到{1}项，找到{0}项。",
        .measuredSource:
            "{0}测定：{1}。",
        .measuredNothing:
            "尚无测定",
        .measuredNothingText:
            "尚未测定规则的正确率。",
        .intervalMeasured: "区间反映权重和汇总方法的选择，以及{0}项标准经测量的识别误差。", .robustness: "稳健性",
        .robustnessNote: "若某一选择有所不同，得分和排名会怎样。排名变动为1表示下降一位。", .choice: "选择",
        .averageRankShift: "排名平均变动", .largestRankShift: "排名最大变动", .largestScoreShift: "得分最大变化",
        .shiftOf: "{0}（{1}）", .choiceArithmetic: "用算术平均代替几何平均", .choiceWithout: "去掉“{0}”",
        .rankPairs: "两两排名", .rankPairsNote: "每100次模拟抽样中，行所示计划排在列所示计划之前的次数。",
        .rankPairsCut: "列出{1}个有排名计划中的前{0}个；全部见scores.json。", .noRanks: "没有计划参加排名。",
        .ladder: "等级", .formula: "公式", .parameters: "参数", .weights: "权重", .provenance: "来历", .limits: "局限",
        .howToRead: "阅读方法", .sources: "来源", .formulaMeasure: "措施的等级", .formulaDepth: "深度",
        .formulaBreadth: "广度", .formulaCriterion: "标准得分", .formulaMessage: "信息得分", .formulaPlan: "计划得分",
        .formulaMeasureText: "仅有主题为等级1；加上行动为2；加上行动及目标或预算为3；行动、目标、预算和监测齐备为4。标准的等级是其最好措施的等级。",
        .formulaDepthText: "等级2及以上的{0}项最好的不同措施的等级值之和除以{0}。仅有提及时为{1}。",
        .formulaBreadthText: "等级2及以上的措施数除以计划的措施数（至少{0}），再除以满分所要求的比例；最多为1。分别按计划列明的措施和全部措施计算，取较大的比例。",
        .formulaCriterionText: "100 ×（{0} × 深度 + {1} × 广度）。", .formulaMessageText: "计入的标准的加权算术平均值。",
        .formulaPlanText: "对有权重的信息得分 x 计算 exp(Σ w ln(x + 1)) − 1，权重 w 之和为1：这是几何平均值，任何被忽视的信息都会将其拉低。算术得分是同样得分的加权平均值。",
        .parameterRungValues: "等级0至4的深度值", .parameterDepthMeasures: "计算深度的措施数",
        .parameterDepthShare: "深度在标准得分中的比例", .parameterMinimumMeasures: "广度除数的最小措施数",
        .parameterReadableShare: "可读页的最低比例", .parameterReadableShareText: "{0}；低于此值则暂不评分，并给出上下限。",
        .weightOfMessage: "信息：{0}", .weightOfMessageText: "在计划得分中的权重为{0}",
        .weightOfCriterionText: "在信息{1}中的权重为{0}；占措施的{2}时广度满分", .weightNone: "权重为0：列出，但不计入计划得分和排名",
        .touchstone: "Touchstone 版本", .rulebook: "规则集版本", .rulebookHash: "规则集校验值（SHA-256）",
        .rulebookLanguages: "规则集语言", .pdfReader: "PDF 阅读程序", .noPDF: "无：没有读取 PDF",
        .limitCommitments: "言辞而非行动", .limitCommitmentsText: "得分衡量计划文本作出的承诺，而不是已经取得的成果，也不判断其是否明智。",
        .limitLanguage: "计划的比较", .limitLanguageText: "比较类型、篇幅或语言不同的计划时须谨慎：规则在各种语言中的质量并不相同。",
        .limitUnreadable: "不可读的页", .limitUnreadableText: "没有文本层的页为不可读，绝不视为没有内容。“文件”表列出这些页。",
        .limitMachine: "机器判断", .limitMachineText: "规则匹配词语，会漏掉一些承诺，也会误解一些句子：采信等级之前请阅读引文。",
        .limitInterval: "不确定性",
        .limitIntervalText:
            "每个有得分的计划都有由模拟得出的区间：权重上下浮动四分之一，平均取几何或算术平均；若某项标准在该计划语言中经过测量，则一并抽取误报和漏报。否则区间只反映权重和汇总方法。", .readStart: "从何处开始",
        .readStartText: "总览中每个计划一行，点击名称可到其依据。等级图显示每项标准的等级。", .readEvidence: "依据",
        .readEvidenceText: "每个等级都有引文为据。引用前请核对引文旁注明的页；粗体是匹配到的词语。", .readGuards: "限制",
        .readGuardsText: "陈述问题、过去和保留使发现停留在等级1。因否定、排除、他国或引述而不成立的发现不列出。", .readStates: "状态",
        .readStatesText: "已评分：参加排名。部分评分：一些标准没有该计划语言的词语，不排名。暂不评分：可读页太少。不可读、不支持：没有得分，也不作判断。",
        .sourcePaper: "背景文件",
        .sourcePaperText: "联合国，“斯德哥尔摩+50”，领导力对话2：以可持续和包容各方的方式战胜2019冠状病毒病大流行，秘书处背景文件，2022年。",
        .sourceCriterion: "{0}。{1}",
    ]
}
