import Testing

@testable import PlanReading

@Suite struct PlanIdentityTests {
    @Test("the table of countries is that of ISO 3166-1")
    func countries() {
        #expect(CountryCode.twoLetters.count == 249)
        #expect(Set(CountryCode.twoLetters.values).count == 249)
        #expect(["ITA", "GIN", "LBR", "KHM", "PNG", "ZWE", "ALA", "XAV"].allSatisfy(CountryCode.isAssigned))
        #expect(!["ita", "XA", "Xab", "YAV", "EUR", "IT", "ROM", "YUG"].contains(where: CountryCode.isAssigned))
    }

    @Test(
        "a file name tells country, year and title",
        arguments: [
            ("ITA-2021-piano-nazionale.pdf", "ITA", 2021, "Piano nazionale"),
            ("folder/LBR-2015-economic_stabilization.plan.docx", "LBR", 2015, "Economic stabilization plan"),
            ("KHM-industrial-policy-2015.txt", "KHM", 2015, "Industrial policy 2015"),
            ("and-2021-beyond.md", nil, 2021, "And 2021 beyond"),
            ("EUR-plan.pdf", nil, nil, "EUR plan"), ("plan.pdf", nil, nil, "Plan"),
            ("ITA-2021.pdf", "ITA", 2021, "ITA-2021"),
            ("FRA-3000-jobs.pdf", "FRA", nil, "3000 jobs"), ("2021.pdf", nil, 2021, "2021"),
        ] as [(String, String?, Int?, String)])
    func fileNames(_ name: String, _ country: String?, _ year: Int?, _ title: String) {
        let identity = FileNameIdentity(name)
        #expect(identity.country == country)
        #expect(identity.year == year)
        #expect(identity.title == title)
    }

    @Test("the sidecar comes before front matter, front matter before the file's name")
    func precedence() {
        let frontMatter = FrontMatter(country: "FRA", year: 2020, title: "From the front", language: "fr")
        let identity = PlanIdentityReader.identity(
            fileName: "ITA-2021-plan.md", frontMatter: frontMatter,
            manifest: PlanManifest(country: "CHN", language: "zh"))
        #expect(
            identity
                == PlanIdentityReader.Identity(
                    country: "CHN", year: 2020, title: "From the front", language: "zh", notes: []))
        #expect(
            PlanIdentityReader.identity(fileName: "ITA-2021-plan.md")
                == PlanIdentityReader.Identity(country: "ITA", year: 2021, title: "Plan", language: nil, notes: []))
    }

    @Test("an unknown country and year are warned of with the remedy")
    func unknown() {
        #expect(
            PlanIdentityReader.identity(fileName: "plan.pdf").notes.map(\.message) == [
                "plan.pdf: the country is unknown; begin the file's name with its ISO 3166-1 code and the year (ITA-2021-plan.pdf), or put `country:` into a plan.yaml beside it.",
                "plan.pdf: the year is unknown, so finished periods cannot be told from planned ones; put the year into the file's name (ITA-2021-plan.pdf) or `year:` into a plan.yaml beside it.",
            ])
    }

    @Test(
        "titles that programs make up are not taken",
        arguments: [
            ("Microsoft Word - draft3.doc", false), ("Document1", false), ("plan-final.docx", false),
            ("Untitled", false), ("", false),
            ("Sans titre", false), ("National Recovery Plan", true), ("国家恢复计划", true),
        ])
    func statedTitles(_ title: String, _ isSensible: Bool) {
        #expect(StatedTitle.isSensible(title, fileName: "plan.docx") == isSensible)
    }

    @Test("a manifest is read")
    func manifest() throws {
        let manifest = try PlanManifest.parse(
            yaml:
                "country: ITA\nyear: 2021\ntitle: Piano\nlanguage: ita-IT\ncolumns:\n  Misura: title\n  Spesa: cost EUR million\n",
            file: "a/plan.yaml")
        #expect((manifest.country, manifest.year, manifest.title, manifest.language) == ("ITA", 2021, "Piano", "it"))
        #expect(
            manifest.columns == [
                ColumnAssignment(heading: "Misura", role: .title),
                ColumnAssignment(heading: "Spesa", role: .cost, unit: "EUR million"),
            ])
        #expect(try PlanManifest.parse(yaml: "", file: "plan.yaml") == PlanManifest())
    }

    @Test(
        "a manifest's mistakes are refused with place and remedy",
        arguments: [
            (
                "year: 2021\ncuntry: ITA", "R121",
                "plan.yaml:2:1: unknown key `cuntry`: did you mean `country`? Keys are `country`, `year`, `title`, `language`, `columns`."
            ),
            (
                "colour: red", "R121",
                "plan.yaml:1:1: unknown key `colour`: keys are `country`, `year`, `title`, `language`, `columns`."
            ),
            (
                "country: Italy", "R122",
                "plan.yaml:1:10: `Italy` is no country code: country codes are the three capitals of ISO 3166-1, such as ITA."
            ),
            (
                "country: IT", "R122",
                "plan.yaml:1:10: `IT` is no country code: did you mean `ITA`? Country codes are the three capitals of ISO 3166-1, such as ITA."
            ),
            (
                "country: ita", "R122",
                "plan.yaml:1:10: `ita` is no country code: did you mean `ITA`? Country codes are the three capitals of ISO 3166-1, such as ITA."
            ),
            ("year: soon", "R122", "plan.yaml:1:7: `soon` is no year: write four digits from 1900 to 2100."),
            (
                "title: []", "R122",
                "plan.yaml:1:8: `title` is empty or no text: write the text after the colon, or take the line out."
            ),
            (
                "language: Italian", "R122",
                "plan.yaml:1:11: `Italian` is no language: write its two letters, such as en, fr or zh."
            ),
            (
                "columns: 3", "R122",
                "plan.yaml:1:10: `columns` must be a mapping: write `\"heading\": role` lines under it."
            ),
            (
                "columns:\n  Misura: titel", "R127",
                "plan.yaml:2:11: `titel` is no role of a column: did you mean `title`? Roles are `code`, `title`, `objective`, `description`, `target`, `deadline`, `indicator`, `responsible`, `cost`, `component`, `text`, `currency`, `unit`, `country`, `plan`, `ignore`."
            ),
            (
                "columns:\n  Spesa: cost EUR heaps", "R122",
                "plan.yaml:2:10: `EUR heaps` is no unit of money: write a currency, a scale or both, such as `cost EUR million`."
            ),
            (
                "columns:\n  Misura: title EUR", "R122",
                "plan.yaml:2:11: `title EUR` names more than a role: write `title` alone; only `cost` takes a unit."
            ),
            ("- ITA", "R122", "plan.yaml:1:1: must hold lines of the form `country: ITA`: write one key a line."),
            (
                "country: 'ITA", "R120",
                "plan.yaml:1:14: no sound YAML (found unexpected end of stream): check the quotes, colons and indents there."
            ),
            ("year: 2021\nyear: 2022", "R120", "plan.yaml:1:1: `year` stands there twice: keep one."),
        ])
    func manifestMistakes(_ yaml: String, _ code: String, _ message: String) {
        let error = #expect(throws: ReadingError.self) { try PlanManifest.parse(yaml: yaml, file: "plan.yaml") }
        #expect(error?.note.code == code)
        #expect(error?.note.message == message)
    }

    @Test("front matter keeps what is sound, lets other programs' keys pass and warns of the rest")
    func frontMatter() {
        let (frontMatter, notes) = FrontMatter.parse(
            yaml: "layout: page\ntitle: Plan\nyear: soon\ncountry: ITA", file: "p.md")
        #expect(frontMatter == FrontMatter(country: "ITA", year: nil, title: "Plan", language: nil))
        #expect(
            notes == [
                ReadingNote(
                    severity: .warning, code: "R125",
                    message:
                        "Front matter left out in part. p.md:4:7: `soon` is no year: write four digits from 1900 to 2100.",
                    file: "p.md")
            ])
    }
}
