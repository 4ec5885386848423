/// Reads the story parts of a DOCX file (body, notes, headers, footers): what a reader sees with all tracked changes
/// accepted and hidden text hidden.
final class DOCXBodyHandler: MarkupHandler {
    var flow = FlowBuilder()
    private(set) var isStopped = false
    /// Text of the footnotes and endnotes read, by "footnote" or "endnote" and id.
    private(set) var notes: [String: String] = [:]
    /// Paragraphs that look like headings without being styled so.
    private(set) var emphasised: [EmphasisedParagraph] = []

    private let styles: DOCXStyles
    private let available: [String: String]
    private let textLimit: Int
    private var skipDepth = 0
    private var paragraphs: [DOCXParagraph] = []
    private var run = DOCXRun()
    private var fields = DOCXFields()
    private var controls: [DOCXContentControl] = []
    private var sawChoice: [Bool] = []
    private var inText = false
    private var inInstruction = false
    private var inRunProperties = 0
    private var inParagraphProperties = 0
    private var openNote: String?
    private var carried: String?

    init(styles: DOCXStyles, notes: [String: String] = [:], textLimit: Int) {
        self.styles = styles
        self.available = notes
        self.textLimit = textLimit
    }

    func start(_ element: String, _ attributes: MarkupAttributes) {
        let inProperties = inRunProperties > 0 || inParagraphProperties > 0
        if skipDepth > 0 || Self.skipped.contains(element) || !inProperties && Self.deleted.contains(element) {
            skipDepth += 1
            return
        }
        switch element {
        case "AlternateContent": sawChoice.append(false)
        case "Choice":
            if sawChoice.last == true {
                skipDepth = 1
            } else if !sawChoice.isEmpty {
                sawChoice[sawChoice.count - 1] = true
            }
        case "Fallback": if sawChoice.last == true { skipDepth = 1 }
        case "p": beginParagraph()
        case "pPr": inParagraphProperties += 1
        case "rPr": inRunProperties += 1
        case "r": run = DOCXRun()
        case "t": inText = true
        case "instrText": inInstruction = true
        case "fldChar": fields.mark(attributes["fldCharType"])
        case "fldSimple": fields.open(instruction: attributes["instr"] ?? "")
        case "tbl": flow.beginTable()
        case "tr": flow.beginRow()
        case "tc": flow.beginCell()
        case "txbxContent": flow.beginTextBox()
        case "sdt": controls.append(.plain)
        case "docPartGallery": setControl(DOCXContentControl(gallery: attributes["val"] ?? ""))
        case "bibliography": setControl(.bibliography)
        case "showingPlcHdr": setControl(.prompt)
        case "footnote", "endnote":
            openNote =
                attributes["type"].map { $0 == "normal" } ?? true
                ? attributes["id"].map { element + $0 } : nil
        case "footnoteReference", "endnoteReference":
            let key = element.dropLast("Reference".count) + (attributes["id"] ?? "")
            if let note = available[String(key)], !run.isHidden(styles) { paragraphs.last?.notes.append(note) }
        default: property(element, attributes)
        }
    }

    func end(_ element: String) {
        if skipDepth > 0 {
            skipDepth -= 1
            return
        }
        switch element {
        case "AlternateContent": _ = sawChoice.popLast()
        case "p": endParagraph()
        case "pPr": inParagraphProperties -= 1
        case "rPr": inRunProperties -= 1
        case "t": inText = false
        case "instrText": inInstruction = false
        case "fldSimple": fields.close()
        case "tbl": flow.endTable()
        case "tc": flow.endCell()
        case "txbxContent": flow.endTextBox()
        case "sdt": _ = controls.popLast()
        case "footnote", "endnote": openNote = nil
        default: break
        }
    }

    func characters(_ text: String) {
        guard skipDepth == 0 else { return }
        if inInstruction { fields.add(instruction: text) }
        if inText { append(text) }
    }

    /// Left out with all they hold: formats before a tracked change, ruby glosses.
    private static let skipped: Set<String> = [
        "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange", "rt",
    ]
    /// Left out where they hold text; among properties they say that the paragraph's mark is deleted.
    private static let deleted: Set<String> = ["del", "moveFrom", "delText"]

    private func property(_ element: String, _ attributes: MarkupAttributes) {
        let value = attributes["val"]
        if inParagraphProperties > 0 {
            switch element {
            case "pStyle": paragraphs.last?.style = value
            case "numId": paragraphs.last?.numbering = value
            case "outlineLvl": paragraphs.last?.outlineLevel = DOCXOutlineLevel.level(value)
            case "del", "moveFrom": if inRunProperties > 0 { paragraphs.last?.isMarkDeleted = true }
            default: break
            }
        } else if inRunProperties > 0 {
            switch element {
            case "rStyle": run.style = value
            case "vanish": run.vanishes = DOCXToggle.isOn(value)
            case "b": run.isBold = DOCXToggle.isOn(value)
            case "sz": run.size = value.flatMap(Int.init)
            default: break
            }
        } else {
            switch element {
            case "tab", "ptab": append(" ")
            case "br", "cr": append("\n")
            case "noBreakHyphen": append("\u{2011}")
            default: break
            }
        }
    }

    private func append(_ text: String) {
        guard !fields.isInstruction, !controls.contains(.prompt), let paragraph = paragraphs.last,
            !run.isHidden(styles)
        else { return }
        flow.append(text)
        paragraph.count(text, run: run, styles: styles)
        if flow.textBytes > textLimit { isStopped = true }
    }

    private func beginParagraph() {
        paragraphs.append(DOCXParagraph(isContents: fields.isContents))
        run = DOCXRun()
        flow.beginParagraph()
        if let carried { flow.append(carried) }
        carried = nil
    }

    private func endParagraph() {
        guard let paragraph = paragraphs.popLast() else { return }
        if let openNote {
            let text = LineJoiner.folded(flow.takeParagraph())
            if !text.isEmpty { notes[openNote] = notes[openNote].map { $0 + " " + text } ?? text }
            return
        }
        if paragraph.isMarkDeleted {
            carried = flow.takeParagraph()
            return
        }
        for note in paragraph.notes { flow.attach(RawBlock(kind: .footnote, text: note)) }
        let (kind, level) = paragraph.kind(
            styles: styles, inContents: paragraph.isContents || fields.isContents || controls.contains(.contents),
            inBibliography: controls.contains(.bibliography))
        if kind == .paragraph, !flow.isContained, paragraph.isEmphasised {
            emphasised.append(EmphasisedParagraph(block: flow.blocks.count, size: paragraph.largestSize))
        }
        flow.endParagraph(kind: kind, level: level)
    }

    private func setControl(_ control: DOCXContentControl) {
        guard !controls.isEmpty, control != .plain else { return }
        controls[controls.count - 1] = control
    }
}
