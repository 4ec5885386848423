import Testing

@Suite("Quantities in Chinese")
struct ChineseQuantityTests {
    @Test("Amounts, numbers, shares and dates are read", arguments: quantities)
    func readsQuantities(_ sample: QuantityCase) { sample.check("zh") }

    static let quantities: [QuantityCase] = [
        QuantityCase("安排⟦300亿元⟧支持中小企业", "amount 30000000000 CNY"),
        QuantityCase("发放⟦1.2万亿元⟧贷款", "amount 1200000000000 CNY"),
        QuantityCase("⟦3000万美元⟧", "amount 30000000 USD"),
        QuantityCase("⟦500 亿欧元⟧", "amount 50000000000 EUR"),
        QuantityCase("⟦人民币20亿元⟧", "amount 2000000000 CNY"),
        QuantityCase("⟦五千万元⟧专项资金", "amount 50000000 CNY"),
        QuantityCase("⟦3亿5000万元⟧", "amount 350000000 CNY"),
        QuantityCase("⟦10至15亿元⟧", "amount 1000000000–1500000000 CNY"),
        QuantityCase("投入⟦100多亿元⟧", "amount 10000000000 CNY"),
        QuantityCase("新增就业⟦40万¦人⟧", "number 400000"),
        QuantityCase("培育⟦120¦家⟧企业", "number 120"),
        QuantityCase("全世界超过 ⟦8 亿¦人⟧面临饥饿", "number 800000000"),
        QuantityCase("会有 ⟦1 亿多¦个⟧", "number 100000000"),
        QuantityCase("增加了 ⟦1.6亿⟧。", "number 160000000"),
        QuantityCase("建设⟦十二¦个⟧中心", "number 12"),
        QuantityCase("覆盖⟦3000¦个村⟧", "number 3000"),
        QuantityCase("⟦三千五百¦户⟧家庭", "number 3500"),
        QuantityCase("培训⟦两万¦名⟧教师", "number 20000"),
        QuantityCase("⟦4,000¦家⟧企业", "number 4000"),
        QuantityCase("实施⟦三¦年⟧行动计划", "number 3"),
        QuantityCase("在⟦6¦个月⟧内", "number 6"),
        QuantityCase("⟦10-15¦所⟧学校", "number 10–15"),
        QuantityCase("⟦百分之四十⟧的妇女", "percent 40"),
        QuantityCase("⟦百分之二十至三十⟧", "percent 20–30"),
        QuantityCase("达到⟦40%⟧以上", "percent 40"),
        QuantityCase("提高⟦3.5个百分点⟧", "percent 3.5"),
        QuantityCase("占⟦三成⟧", "percent 30"),
        QuantityCase("到⟦2025年⟧，", "date 2025"),
        QuantityCase("⟦2022 年 6 月 2 日⟧和 ⟦3 日⟧", "date 2022", "date"),
        QuantityCase("⟦2025年第二季度⟧", "date 2025"),
        QuantityCase("⟦2025年6月⟧前", "date 2025"),
        QuantityCase("⟦2025年底⟧前", "date 2025"),
        QuantityCase("⟦2021—2025年⟧", "date 2021–2025"),
        QuantityCase("⟦2021年至2025年⟧", "date 2021–2025"),
        QuantityCase("⟦二〇二五年⟧", "date 2025"),
        QuantityCase("“⟦十四五⟧”期间", "date 2021–2025"),
        QuantityCase("⟦６００¦家⟧企业", "number 600"),
    ]

    @Test("Names, references and turns of phrase hold no quantity", arguments: names)
    func leavesNames(_ text: String) { QuantityCase(text).check("zh") }

    static let names: [String] = [
        "第5条规定", "第三章", "第三产业", "表4显示", "附件3", "目标 5", "信息 2", "《2030 年可持续发展议程》", "2019冠状病毒病",
        "一些企业", "一个国家", "一二三产业融合", "一带一路", "统一规划", "十分重要", "万一失败", "“十四五”规划", "照旧的状况。6 人口增长",
        "1. 加强合作", "（三）完善机制", "50 周年的国际会议", "三农问题", "https://www.unep.org/2018",
    ]
}
