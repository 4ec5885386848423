/// The words of Chinese quantities. Characters stand alone, so they are looked up by spelling, longest first.
enum ChineseWords {
    static let digits: [Character: Double] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    /// What a Han numeral, a share (百分之四十) or a five-year plan may begin with.
    static let numeralStarts: Set<Unicode.Scalar> = Set((digits.keys + ["十", "百"]).flatMap(\.unicodeScalars))
    /// Within a group of four places.
    static let places: [Character: Double] = ["十": 10, "百": 100, "千": 1_000]
    /// Groups of four places, which also follow digits ("300亿").
    static let scales: [Character: Double] = ["万": 1e4, "亿": 1e8]

    /// "多", "余": a little more; they belong to the number.
    static let more: [String] = ["多", "余", "来"]

    static let currencies: [(word: String, code: String)] = [
        ("元人民币", "CNY"), ("人民币", "CNY"), ("元", "CNY"), ("美元", "USD"), ("欧元", "EUR"), ("日元", "JPY"),
        ("英镑", "GBP"), ("港元", "HKD"), ("港币", "HKD"), ("卢布", "RUB"), ("韩元", "KRW"), ("澳元", "AUD"),
        ("加元", "CAD"), ("新台币", "TWD"), ("瑞士法郎", "CHF"), ("特别提款权", "XDR"),
    ]

    /// Measure words and units, what a number of things is counted in.
    static let measures: [String] = """
        个 家 人 户 名 所 座 项 条 种 件 台 辆 套 张 份 批 次 位 处 片 间 栋 幢 吨 亩 公顷 公里 千米 平方米 平方公里 立方米 千瓦 万千瓦 \
        千瓦时 兆瓦 吉瓦 米 克 千克 公斤 升 倍 年 个月 月 天 日 周 小时 分钟 人次 户次 家次 座次 床 张床 名额 头 只 株 棵 期 届 场 门 \
        类 岁 支 颗 艘 架 平米 工日 个村 个县 个乡镇 个省份
        """.split(whereSeparator: \.isWhitespace).map(String.init) + nouns

    /// Nouns that follow a number without a measure word.
    private static let nouns: [String] = """
        企业 学校 医院 岗位 家庭 儿童 妇女 农户 农民 居民 群众 贫困人口 人口 学生 教师 \
        职工 工人 青年 用户 乡镇 社区 城市 农村人口 失业者 劳动者 市场主体 中小企业 小微企业 中小微企业
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    /// What ends in one of these before a number makes it a name (第5, 表4, 附件3, 信息2).
    static let signsOfNames: Set<Character> = ["第", "表", "图", "件", "条", "款", "栏", "注", "号", "息"]

    /// What follows the year of a title ("2030年可持续发展议程").
    static let titles: [String] = ["可持续发展议程", "议程", "可持续发展目标"]

    /// Parts of a year, after it.
    static let yearParts: [String] = [
        "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度", "上半年", "下半年", "底", "末", "初", "年底",
        "年末", "年初",
    ]

    /// Five-year plans and their years.
    static let fiveYearPlans: [(word: String, first: Double, last: Double)] = [
        ("十二五", 2011, 2015), ("十三五", 2016, 2020), ("十四五", 2021, 2025), ("十五五", 2026, 2030),
    ]

    /// Whether a measure word, scale or currency stands at an offset, and no noun: a number before it is no footnote's.
    static func startsWithUnit(_ bytes: [UInt8], at index: Int) -> Bool {
        let rest = bytes[min(index, bytes.count)...]
        return unitBytes.contains { rest.starts(with: $0) } && !nounBytes.contains { rest.starts(with: $0) }
    }

    private static let nounBytes: [[UInt8]] = nouns.map { Array($0.utf8) }
    private static let unitBytes: [[UInt8]] =
        (measures + scales.keys.map(String.init) + ["百", "千", "多", "余", "元", "%"])
        .sorted().map { Array($0.utf8) }
}
