/// A paragraph of a DOCX file while it is read.
final class DOCXParagraph {
    var style: String?
    /// Id of the list it is numbered in; "0" takes a style's numbering away.
    var numbering: String?
    /// From 1; 10 is running text.
    var outlineLevel: Int?
    /// A tracked deletion of the paragraph's end: its text runs on into the next paragraph.
    var isMarkDeleted = false
    /// Began inside a table-of-contents field.
    let isContents: Bool
    /// Texts of the notes referred to.
    var notes: [String] = []
    /// In half points; 0 where no run says.
    private(set) var largestSize = 0
    private var hasText = false
    private var isBold = true
    private var characterCount = 0
    private var lastCharacter: Character?

    init(isContents: Bool) { self.isContents = isContents }

    /// Takes note of how a run looks.
    func count(_ text: String, run: DOCXRun, styles: DOCXStyles) {
        characterCount += text.count
        guard let last = text.last(where: { !$0.isWhitespace }) else { return }
        lastCharacter = last
        hasText = true
        isBold = isBold && (run.isBold ?? run.style.flatMap(styles.isBold) ?? styles.isBold(style) ?? false)
        largestSize = max(largestSize, run.size ?? run.style.flatMap(styles.size) ?? styles.size(style) ?? 0)
    }

    /// Bold throughout, short, and not ended like a sentence.
    var isEmphasised: Bool {
        guard hasText, isBold, characterCount <= 120, let lastCharacter else { return false }
        return !".;:,。；：，؛،!?！？".contains(lastCharacter)
    }

    func kind(styles: DOCXStyles, inContents: Bool, inBibliography: Bool) -> (kind: BlockKind, level: Int?) {
        if inContents { return (.contents, nil) }
        if inBibliography { return (.bibliography, nil) }
        if let outlineLevel { return outlineLevel <= 9 ? (.heading, outlineLevel) : plainKind(styles) }
        switch styles.role(of: style) {
        case .heading(let level): return (.heading, level)
        case .contents: return (.contents, nil)
        case .bibliography: return (.bibliography, nil)
        case .caption: return (.caption, nil)
        case nil: return plainKind(styles)
        }
    }

    private func plainKind(_ styles: DOCXStyles) -> (kind: BlockKind, level: Int?) {
        let isNumbered = numbering.map { $0 != "0" } ?? styles.isNumbered(style)
        return (isNumbered ? .listItem : .paragraph, nil)
    }
}

/// The looks of a run of a DOCX file.
struct DOCXRun {
    var style: String?
    var vanishes: Bool?
    var isBold: Bool?
    /// In half points.
    var size: Int?

    func isHidden(_ styles: DOCXStyles) -> Bool { vanishes ?? styles.isHidden(style) }
}

/// The complex fields that are open: instruction first, then the result that the reader sees.
struct DOCXFields {
    private struct Field {
        var instruction = ""
        var isResult = false
    }

    private var open: [Field] = []

    mutating func mark(_ type: String?) {
        switch type {
        case "begin": open.append(Field())
        case "separate": if !open.isEmpty { open[open.count - 1].isResult = true }
        case "end": _ = open.popLast()
        default: break
        }
    }

    mutating func open(instruction: String) { open.append(Field(instruction: instruction, isResult: true)) }
    mutating func close() { _ = open.popLast() }

    mutating func add(instruction: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].instruction += instruction
    }

    /// Text here belongs to a field's instruction.
    var isInstruction: Bool { open.contains { !$0.isResult } }

    /// Inside the result of a table of contents, figures or an index.
    var isContents: Bool {
        open.contains { field in
            let word = field.instruction.split(separator: " ").first.map { $0.uppercased() }
            return field.isResult && (word == "TOC" || word == "INDEX")
        }
    }
}

/// What a content control says about the text in it.
enum DOCXContentControl: Equatable {
    case plain, contents, bibliography
    /// "Click here to enter text."
    case prompt

    init(gallery: String) {
        let gallery = gallery.lowercased()
        self = gallery.contains("contents") ? .contents : gallery.contains("bibliograph") ? .bibliography : .plain
    }
}

/// A paragraph that looks like a heading: its place among the blocks and the size of its type in half points.
struct EmphasisedParagraph: Equatable {
    var block: Int
    var size: Int

    /// In a document whose writer styled no headings, bold short paragraphs are the headings: larger type is higher.
    static func promote(_ paragraphs: [EmphasisedParagraph], in blocks: inout [RawBlock]) {
        let hasHeadings = blocks.contains { $0.kind == .heading }
        let textual = blocks.filter { $0.kind == .paragraph || $0.kind == .listItem }.count
        // Where most is bold, bold says nothing.
        guard !hasHeadings, paragraphs.count * 2 < textual else { return }
        let sizes = Set(paragraphs.map(\.size)).sorted(by: >)
        for paragraph in paragraphs where blocks.indices.contains(paragraph.block) {
            blocks[paragraph.block].kind = .heading
            blocks[paragraph.block].level = min(6, (sizes.firstIndex(of: paragraph.size) ?? 0) + 1)
        }
    }
}
