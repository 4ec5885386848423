/// Writes a page as one HTML file that needs no other: contents first, the terms of each language folded away.
enum HandbookHTML {
    static func page(title: String, _ blocks: [HandbookBlock]) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(XMLText.content(title))</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; }
        h2 { border-bottom: 1px solid #bbb; margin-top: 3rem; }
        table { border-collapse: collapse; }
        td, th { border: 1px solid #ccc; padding: .3rem .6rem; text-align: left; vertical-align: top; }
        dl { display: grid; grid-template-columns: max-content auto; gap: .1rem 1rem; }
        dt { color: #555; } dd { margin: 0; }
        blockquote { border-left: 4px solid #2a6; margin: .5rem 0; padding: .2rem 1rem; }
        code { background: #f3f3f3; }
        </style>
        </head>
        <body>
        \(contents(blocks))
        \(blocks.map(text).joined(separator: "\n"))
        </body>
        </html>

        """
    }

    private static func contents(_ blocks: [HandbookBlock]) -> String {
        let links = blocks.compactMap { block -> String? in
            guard case .heading(let level, let text, let anchor) = block, level > 1 else { return nil }
            let indent = level == 3 ? " style=\"margin-left: 1.5rem\"" : ""
            return "<li\(indent)><a href=\"#\(XMLText.attribute(anchor))\">\(XMLText.content(text))</a></li>"
        }
        return "<nav>\n<ul style=\"list-style: none; padding: 0\">\n\(links.joined(separator: "\n"))\n</ul>\n</nav>"
    }

    private static func text(_ block: HandbookBlock) -> String {
        switch block {
        case .heading(let level, let text, let anchor):
            "<h\(level) id=\"\(XMLText.attribute(anchor))\">\(XMLText.content(text))</h\(level)>"
        case .paragraph(let text): "<p>\(XMLText.content(text))</p>"
        case .facts(let facts):
            "<dl>\n"
                + facts.map { "<dt>\(XMLText.content($0.name))</dt><dd>\(XMLText.content($0.value))</dd>" }
                .joined(separator: "\n") + "\n</dl>"
        case .terms(let language, let terms):
            "<details><summary>\(XMLText.content(LanguageName.english(language))) (\(terms.count))</summary>\n"
                + "<ul lang=\"\(XMLText.attribute(language))\" dir=\"auto\">\n"
                + terms.map { "<li><code>\(XMLText.content($0))</code></li>" }.joined(separator: "\n")
                + "\n</ul>\n</details>"
        case .example(let example):
            "<blockquote lang=\"\(XMLText.attribute(example.language))\">Rung \(example.rung): "
                + example.runs.map { run in
                    let text = XMLText.content(run.text)
                    return run.isMarked ? "<strong>\(text)</strong>" : text
                }.joined() + "</blockquote>"
        case .table(let rows): table(rows)
        }
    }

    private static func table(_ rows: [[String]]) -> String {
        let lines = rows.enumerated().map { number, row in
            let tag = number == 0 ? "th" : "td"
            return "<tr>" + row.map { "<\(tag)>\(XMLText.content($0))</\(tag)>" }.joined() + "</tr>"
        }
        return "<table>\n\(lines.joined(separator: "\n"))\n</table>"
    }
}
