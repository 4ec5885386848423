import Testing

@testable import PlanReading

@Suite struct MeasureLabelTests {
    static let labels: [(title: String, label: String)] = [
        ("Measure 4.1: Support to small firms", "Measure 4.1"),
        ("Investimento 1.2: Rafforzamento delle PMI", "Investimento 1.2"),
        ("Investimenti 2.2: Task force", "Investimenti 2.2"),
        ("Measures 4 – Loans", "Measures 4"),
        ("Measures 4 and 5: loans", ""),
        ("Actions 2021", ""),
        ("Reforms 2021-2026: overview", ""),
        ("Riforma 1 – Certificazione della parità", "Riforma 1"),
        ("MESURE N° 12. Appui aux artisans", "MESURE N° 12"),
        ("Mesure n° 12. Appui aux artisans", "Mesure n° 12"),
        ("M2C1 – Investment 2.1: Sorting lines", "M2C1 – Investment 2.1"),
        ("C3.R1 Reform of the bankruptcy law", "C3.R1"),
        ("Action IV: Jobs", "Action IV"),
        ("Measure\u{A0}4.1:\u{A0}Support", "Measure\u{A0}4.1"),
        ("措施三：支持中小微企业", "措施三"),
        ("专栏12 数字乡村工程", "专栏12"),
        ("Мера 5. Поддержка ремесленников", "Мера 5"),
        ("Мероприятие 3.2: Займы", "Мероприятие 3.2"),
        ("Основное мероприятие 2.1. Гранты", "Основное мероприятие 2.1"),
        ("Региональный проект № 4 «Займы»", "Региональный проект № 4"),
        ("ПРОЕКТ IV. Займы", "ПРОЕКТ IV"),
        ("Проект закона о банкротстве", ""),
        ("Основное внимание 2", ""),
        ("Меры поддержки", ""),
        ("الإجراء 4: دعم الحرفيين", "الإجراء 4"),
        ("التدبير رقم ٣: القروض", "التدبير رقم ٣"),
        ("المشروع الأول: القروض", "المشروع الأول"),
        ("الإصلاح 1.2 قانون الإفلاس", "الإصلاح 1.2"),
        ("مشروع قانون الإفلاس", ""),
        ("إجراءات الدعم 2", ""),
        ("Measures for small firms", ""),
        ("Measure small firms", ""),
        ("Investment in people", ""),
        ("1.2 Small firms", ""),
        ("COVID-19 and small firms", ""),
        ("G20 commitments", ""),
        ("M2C1: Circular economy", ""),
        ("M2C1-I1 Sorting lines", "M2C1-I1"),
        ("Measure B.2. Guarantees", "Measure B.2"),
        ("工程建设", ""),
        ("Action invited", ""),
        ("", ""),
    ]

    @Test("a label is told from other titles", arguments: labels)
    func label(title: String, label: String) {
        let bytes = Array(title.utf8)
        #expect(String(decoding: bytes.prefix(MeasureLabel.length(in: bytes)), as: UTF8.self) == label)
    }
}
