/// What can be wrong with a table of measures.
extension ReadingError {
    private static func unreadable(_ code: String, _ name: String, _ message: String) -> ReadingError {
        ReadingError(
            reason: .unreadable,
            note: ReadingNote(severity: .error, code: code, message: "\(name): \(message)", file: name))
    }

    private static func unsupported(_ code: String, _ name: String, _ message: String) -> ReadingError {
        ReadingError(
            reason: .unsupported,
            note: ReadingNote(severity: .error, code: code, message: "\(name): \(message)", file: name))
    }

    static func noTitleColumn(_ name: String, headings: [String]) -> ReadingError {
        let shown = headings.filter { !$0.isEmpty }.prefix(12).map { "`\($0.prefix(40))`" }.joined(separator: ", ")
        let seen = shown.isEmpty ? "" : " (headings: \(shown))"
        return unreadable(
            "R501", name,
            "no column holds the titles of measures\(seen); name one in a plan.yaml beside the file, `columns:` with a line "
                + "`\"its heading\": title`, or write `Measure` above it.")
    }

    static func openQuote(_ name: String, line: Int) -> ReadingError {
        ReadingError(
            reason: .unreadable,
            note: ReadingNote(
                severity: .error, code: "R502",
                message:
                    "\(name):\(line): a quote opened there is never closed; close it, or double the quotes within the field.",
                file: name))
    }

    static func tooManyRows(_ name: String, limit: Int) -> ReadingError {
        unreadable(
            "R503", name,
            "has more than \(limit) rows, more than any plan has measures; split it, or leave out what is no measure.")
    }

    static func tooManyColumns(_ name: String, row: Int, limit: Int) -> ReadingError {
        unreadable(
            "R503", name,
            "row \(row) has more than \(limit) columns; leave out those that say nothing about measures, or check the delimiter."
        )
    }

    static func noTable(_ name: String) -> ReadingError {
        unreadable(
            "R504", name, "no sheet holds a row below its headings; put the table of measures on a visible sheet.")
    }

    static func noRecords(_ name: String, _ format: String, _ found: String) -> ReadingError {
        unsupported(
            "R505", name,
            "\(found), which is no table of measures; \(format) is read where it is a list of records with the same fields, or a "
                + "mapping with one such list.")
    }

    static func syntax(_ name: String, _ format: String, line: Int, column: Int?, _ problem: String) -> ReadingError {
        let place = column.map { "\(line):\($0)" } ?? "\(line)"
        return ReadingError(
            reason: .unreadable,
            note: ReadingNote(
                severity: .error, code: "R506",
                message:
                    "\(name):\(place): no sound \(format) (\(problem)); correct it there, or export the table anew.",
                file: name))
    }

    static func ownResults(_ name: String) -> ReadingError {
        unsupported(
            "R507", name,
            "holds results that Touchstone wrote, no plan; leave it out, or name the folder of the plans alone.")
    }

    static func strayManifest(_ name: String) -> ReadingError {
        unsupported(
            "R507", name, "describes a plan and holds no measures; rename it to plan.yaml, beside the plan's files.")
    }

    static func legacyWorkbook(_ name: String) -> ReadingError {
        let base = name.split(separator: "/").last.map(String.init) ?? name
        return unsupported(
            "R106", name,
            "is a workbook of the old .xls format, which is not read; open it in LibreOffice or Excel and save it as .xlsx, or run "
                + "`soffice --headless --convert-to xlsx \"\(base)\"`.")
    }

    static func binaryWorkbook(_ name: String) -> ReadingError {
        unsupported(
            "R106", name,
            "is a binary workbook (.xlsb), which is not read; open it in Excel or LibreOffice and save it as .xlsx.")
    }
}

extension ReadingNote {
    private static func note(
        _ severity: Severity, _ code: String, _ name: String, _ message: String
    ) -> ReadingNote {
        ReadingNote(severity: severity, code: code, message: "\(name): \(message)", file: name)
    }

    /// "row 5", "rows 5, 7–9 and 12 more".
    private static func rows(_ numbers: [Int]) -> String {
        let shown = numbers.prefix(8).map(String.init).joined(separator: ", ")
        let more = numbers.count > 8 ? " and \(numbers.count - 8) more" : ""
        return (numbers.count == 1 ? "row " : "rows ") + shown + more
    }

    static func strayQuote(_ name: String, line: Int) -> ReadingNote {
        note(
            .warning, "R510", name,
            "line \(line) has text after a closing quote; it was added to the field. Quotes within a field are doubled."
        )
    }

    static func totalRows(_ name: String, _ numbers: [Int]) -> ReadingNote {
        note(
            .note, "R511", name,
            "\(rows(numbers)) \(numbers.count == 1 ? "is a total" : "are totals") and no \(numbers.count == 1 ? "measure" : "measures"), left out."
        )
    }

    static func untitledRows(_ name: String, _ numbers: [Int]) -> ReadingNote {
        note(
            .warning, "R512", name,
            "\(rows(numbers)) \(numbers.count == 1 ? "has" : "have") no title: read as text, not counted as \(numbers.count == 1 ? "a measure" : "measures"), cost left out. Fill in the title."
        )
    }

    static func unreadCosts(_ name: String, _ numbers: [Int]) -> ReadingNote {
        note(
            .warning, "R513", name,
            "the cost in \(rows(numbers)) is no single amount and counts as unknown; write one number, the unit in the heading."
        )
    }

    static func currencyAssumed(_ name: String, _ currency: String, country: String) -> ReadingNote {
        note(
            .warning, "R514", name,
            "no currency stands with the costs; \(currency), the currency of \(country), is assumed. Put it into the heading, or into "
                + "plan.yaml: `columns:` with a line `\"the heading\": cost \(currency)`.")
    }

    static func currencyUnknown(_ name: String, _ count: Int) -> ReadingNote {
        note(
            .warning, "R515", name,
            "\(count == 1 ? "1 cost has" : "\(count) costs have") no currency; put it into the heading (\"Cost (EUR million)\"), or into plan.yaml: "
                + "`columns:` with a line `\"the heading\": cost EUR million`.")
    }

    static func hiddenSheets(_ name: String, _ sheets: [String]) -> ReadingNote {
        let names = sheets.map { "\"\($0)\"" }.joined(separator: ", ")
        return note(
            .note, "R516", name,
            "\(sheets.count == 1 ? "sheet" : "sheets") \(names) \(sheets.count == 1 ? "is" : "are") hidden and not read; unhide what belongs to the plan."
        )
    }

    static func sheetsWithoutTable(_ name: String, _ sheets: [String]) -> ReadingNote {
        let names = sheets.map { "\"\($0)\"" }.joined(separator: ", ")
        return note(
            .warning, "R517", name,
            "\(sheets.count == 1 ? "sheet" : "sheets") \(names): no column with titles of measures, not read. If measures stand there, name the column in plan.yaml under `columns:`."
        )
    }

    /// A line of `columns:` that fits no table of the plan.
    public static func columnNotFound(_ manifest: String, _ heading: String) -> ReadingNote {
        note(
            .warning, "R518", manifest,
            "`columns` names \"\(heading)\", which is no heading of the plan's tables; `touchstone extract` shows the headings."
        )
    }

    /// A table of several countries in the plan of one.
    public static func otherCountries(_ name: String, _ country: String, _ others: [String]) -> ReadingNote {
        note(
            .note, "R519", name,
            "only the rows of \(country) are read, as plan.yaml says; rows of \(others.joined(separator: ", ")) are left out."
        )
    }

    static func hiddenRows(_ name: String, sheet: String, _ numbers: [Int]) -> ReadingNote {
        note(
            .note, "R520", name,
            "\(rows(numbers)) of sheet \"\(sheet)\" \(numbers.count == 1 ? "is" : "are") hidden and read like the others; delete what is no part of the plan."
        )
    }
}
