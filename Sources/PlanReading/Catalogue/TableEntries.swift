extension ReadingCatalogue {
    /// R50x: tables of measures that cannot be read.
    static let tableEntries = [
        Entry(
            "R501", .error, "Table without a column of titles",
            "Without it there are no measures. Write `Measure` above the column, or name it in plan.yaml under `columns:`.",
            in: "ITA-2021-measures.csv", wrong: "No,Cost (EUR)\n1,2000000\n2,3000000",
            right: "No,Measure,Cost (EUR)\n1,Repair vouchers,2000000\n2,Public repair shops,3000000"),
        Entry(
            "R502", .error, "Quote that is never closed",
            "From there on the table is one field. Close the quote, or double the quotes within the field.",
            in: "ITA-2021-measures.csv", wrong: "Measure,Cost (EUR)\n\"Repair vouchers,2000000",
            right: "Measure,Cost (EUR)\n\"Repair vouchers\",2000000"),
        Entry(
            "R503", .error, "Too many rows or columns",
            "No plan has so many measures. Leave out what is no measure, or check the delimiter.",
            wrong: "a table of all payments of a ministry", right: "the table of its measures"),
        Entry(
            "R504", .error, "Workbook without a table", "No visible sheet holds a row below its headings.",
            wrong: "a workbook whose only table is on a hidden sheet", right: "the sheet unhidden"),
        Entry(
            "R505", .error, "No list of records",
            "JSON and YAML are read where they are a list of records with the same fields, or a mapping with one such list.",
            wrong: "{\"measure\": \"Repair vouchers\", \"cost\": 2000000}",
            right: "[{\"measure\": \"Repair vouchers\", \"cost\": 2000000}]"),
        Entry(
            "R506", .error, "No sound JSON or YAML", "Correct it at the place named, or export the table anew.",
            wrong: "[{\"measure\": \"Repair vouchers\",]",
            right: "[{\"measure\": \"Repair vouchers\"}]"),
        Entry(
            "R507", .error, "No plan but results or a description",
            "Results that Touchstone wrote and descriptions of plans hold no measures. Leave them out of the folder, or name a description plan.yaml.",
            wrong: "scores.json in the folder of the plans", right: "touchstone score plans/ --output results/"),
    ]

    /// R51x: rows and columns that count otherwise than they may seem to.
    static let rowEntries = [
        Entry(
            "R510", .warning, "Text after a closing quote",
            "It was added to the field. Quotes within a field are doubled.", in: "ITA-2021-measures.csv",
            wrong: "Measure,Cost (EUR)\n\"Repair\" vouchers,2000000",
            right: "Measure,Cost (EUR)\n\"\"\"Repair\"\" vouchers\",2000000"),
        Entry(
            "R511", .note, "Totals left out",
            "A row that adds up others is no measure; counting it would double the budget.",
            in: "ITA-2021-measures.csv",
            wrong: "Measure,Cost (EUR)\nRepair vouchers,2000000\nPublic repair shops,3000000\nTotal,5000000",
            right: "Measure,Cost (EUR)\nRepair vouchers,2000000\nPublic repair shops,3000000"),
        Entry(
            "R512", .warning, "Rows without a title",
            "They are read as text, count as no measures, and their cost is left out. Fill in the title.",
            in: "ITA-2021-measures.csv",
            wrong:
                "Measure,Description,Cost (EUR)\n,Vouchers for the repair of household goods,2000000\nPublic repair shops,In every town,3000000",
            right:
                "Measure,Description,Cost (EUR)\nRepair vouchers,For household goods,2000000\nPublic repair shops,In every town,3000000"
        ),
        Entry(
            "R513", .warning, "Cost that is no single amount",
            "It counts as unknown, never as zero. Write one number, and its unit in the heading.",
            in: "ITA-2021-measures.csv",
            wrong: "Measure,Cost (EUR)\nRepair vouchers,2000000\nPublic repair shops,3000000\nTool libraries,see annex",
            right: "Measure,Cost (EUR)\nRepair vouchers,2000000\nPublic repair shops,3000000\nTool libraries,500000"),
        Entry(
            "R514", .warning, "Currency assumed",
            "No currency stands with the costs; that of the plan's country was taken. Put it into the heading.",
            in: "ITA-2021-measures.csv", wrong: "Measure,Cost\nRepair vouchers,2000000",
            right: "Measure,Cost (EUR)\nRepair vouchers,2000000"),
        Entry(
            "R515", .warning, "Currency unknown",
            "No currency stands with the costs, and the country is not known. Put it into the heading, or into plan.yaml under `columns:`.",
            in: "measures.csv", wrong: "Measure,Cost\nRepair vouchers,2000000",
            right: "Measure,Cost (EUR)\nRepair vouchers,2000000"),
        Entry(
            "R516", .note, "Hidden sheets", "They are not read. Unhide what belongs to the plan.",
            wrong: "a workbook with a hidden sheet of measures", right: "the sheet unhidden"),
        Entry(
            "R517", .warning, "Sheets without a table of measures",
            "No column with titles was found on them. If measures stand there, name the column in plan.yaml under `columns:`.",
            wrong: "a sheet with the headings `No` and `Amount`",
            right: "columns:\n  \"Amount\": cost EUR\n  \"Project\": title"),
        Entry(
            "R518", .warning, "Heading that no table has",
            "A line under `columns:` in plan.yaml is of no effect. `touchstone extract` shows the headings.",
            in: "plan.yaml", wrong: "country: ITA\nyear: 2021\ncolumns:\n  \"Budget\": cost EUR",
            right: "country: ITA\nyear: 2021\ncolumns:\n  \"Cost\": cost EUR"),
        Entry(
            "R519", .note, "Rows of other countries left out",
            "The table is of several countries, and plan.yaml names one. Leave the country out of plan.yaml to make each a plan.",
            wrong: "a plan.yaml with `country: ITA` beside a table of all countries, to score them all",
            right: "the table without a plan.yaml"),
        Entry(
            "R520", .note, "Hidden rows",
            "A filter that was left on hides rows and no measures, so they are read like the others. Delete what is no part of the plan.",
            wrong: "a sheet with the dropped measures hidden", right: "the sheet without them"),
    ]
}
