import Testing

@testable import PlanReading

@Suite struct TableColumnTests {
    @Test(
        "headings are recognised in nine languages",
        arguments: [
            "code: Measure ID | N° de la mesure | Código | Número da medida | ID Misura | Lfd. Nr. | № п/п | رقم الإجراء | 序号",
            "title: Measure | Intitulé de la mesure | Nombre de la medida | Designação | Investimenti e riforme | Maßnahme | "
                + "Наименование мероприятия | اسم المشروع | 项目名称",
            "objective: Objectives | Objectif | Objetivo | Objetivo | Finalità | Zielsetzung | Цель | الهدف | 目标",
            "description: Description of the measure | Descriptif | Descripción | Descrição | Descrizione | Beschreibung | Описание | "
                + "الوصف | 主要内容",
            "target: Target | Résultats attendus | Metas | Metas | Traguardo | Zielwert | Ожидаемые результаты | النتائج المتوقعة | 目标值",
            "deadline: Deadline | Échéance | Plazo | Prazo | Scadenza | Frist | Срок реализации | الموعد النهائي | 完成时限",
            "indicator: Key Performance Indicators | Indicateurs | Indicadores | Indicador | Indicatori | Indikatoren | Показатель | "
                + "مؤشرات الأداء | 考核指标",
            "responsible: Lead Ministry | Organisme responsable | Entidad responsable | Órgão responsável | Amministrazione titolare | "
                + "Zuständiges Ministerium | Ответственный исполнитель | الجهة المسؤولة | 牵头单位",
            "cost: Total cost (EUR million) | Coût (M€) | Presupuesto, millones de euros | Custo (mil euros) | Spesa (mld €) | "
                + "Kosten in Mio. EUR | Стоимость, млн руб. | التكلفة (مليون دولار) | 总投资（亿元）",
            "component: Pillar | Composante | Eje estratégico | Eixo | Missione | Handlungsfeld | Направление | المحور | 重点领域",
            "country: Country | Pays | País | País | Paese | Land | Страна | الدولة | 国家",
            "plan: Plan name | Nom du plan | Nombre del plan | Nome do plano | Piano | Plan | План | اسم الخطة | 规划名称",
            "currency: Currency | Devise | Moneda | Moeda | Valuta | Währung | Валюта | العملة | 币种",
        ])
    func headings(_ line: String) throws {
        let parts = line.split(separator: ": ", maxSplits: 1)
        let role = try #require(ColumnRole(rawValue: String(parts[0])))
        let headings = parts[1].split(separator: " | ").map(String.init)
        #expect(headings.count == 9)
        for heading in headings { #expect(HeadingMatcher.standard.match(heading)?.role == role, "\(heading)") }
    }

    @Test(
        "a heading is compared without case, accents, brackets, underscores and camels",
        arguments: [
            ("MEASURE TITLE", ColumnRole.title), ("measure_title", .title), ("measureTitle", .title),
            ("Echeance", .deadline),
            ("Cost [EUR]", .cost), ("costAmount", .cost), ("cost_currency", .currency),
            ("Responsible body / agency", .responsible),
        ])
    func spellings(_ heading: String, _ role: ColumnRole) {
        #expect(HeadingMatcher.standard.match(heading)?.role == role)
    }

    @Test(
        "what is no heading has no role",
        arguments: ["", "Lorem", "2021", "Annex 7", String(repeating: "measure ", count: 20)])
    func noHeading(_ text: String) {
        #expect(HeadingMatcher.standard.match(text) == nil)
    }

    @Test(
        "units of money are read in nine languages",
        arguments: [
            ("Spesa (mld €)", "EUR", 9), ("EUR million", "EUR", 6), ("в млн руб.", "RUB", 6), ("亿元", "CNY", 8),
            ("（单位：万元）", "CNY", 4),
            ("US$ m", "USD", 6), ("USD thousands", "USD", 3), ("K€", "EUR", 3), ("€bn", "EUR", 9), ("M€", "EUR", 6),
            ("Mio. EUR", "EUR", 6),
            ("Tsd. Euro", "EUR", 3), ("milliards FCFA", "XOF", 9), ("millones de euros", "EUR", 6),
            ("R$ milhões", "BRL", 6),
            ("тыс. долл. США", "USD", 3), ("مليون يورو", "EUR", 6), ("百万美元", "USD", 6), ("in crore INR", "INR", 7),
            ("EUR", "EUR", nil), ("Montant (F CFA)", "XOF", nil), ("million", nil, 6), ("thousand dollars", nil, 3),
        ] as [(String, String?, Int?)])
    func units(_ text: String, _ currency: String?, _ exponent: Int?) {
        let unit = MoneyUnitReader(languages: ["en"]).read(text).unit
        #expect(unit == MoneyUnit(currency: currency, exponent: exponent))
    }

    @Test("a billion is what it is in the heading's language")
    func billions() {
        #expect(MoneyUnitReader(languages: ["en", "it"]).read("EUR billion").unit.exponent == 9)
        #expect(MoneyUnitReader(languages: ["fr"]).read("Coût (billions d'euros)").unit.exponent == 12)
    }
}
