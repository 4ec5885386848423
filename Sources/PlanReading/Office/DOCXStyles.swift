/// The styles of a DOCX file, as far as they say what a paragraph is.
struct DOCXStyles: Sendable, Equatable {
    struct Style: Sendable, Equatable {
        var name = ""
        var parent: String?
        /// From 1; 10 and above is running text.
        var outlineLevel: Int?
        var numbering: String?
        var isHidden: Bool?
        var isBold: Bool?
        /// In half points.
        var size: Int?
    }

    var styles: [String: Style] = [:]
    /// The style of paragraphs that name none.
    var defaultParagraph: String?

    /// The style and the ones it is based on, nearest first; a chain that bites its tail ends there.
    private func chain(_ id: String?) -> [Style] {
        var chain: [Style] = []
        var next = id ?? defaultParagraph
        while let id = next, let style = styles[id], chain.count < 20 {
            chain.append(style)
            next = style.parent
        }
        return chain
    }

    /// What a paragraph of that style is; a file without styles still tells by the id ("Heading1", "Titre2").
    func role(of id: String?) -> StyleRole? {
        let chain = chain(id)
        guard !chain.isEmpty else { return id.flatMap(StyleRole.init(styleName:)) }
        for style in chain {
            if let role = StyleRole(styleName: style.name) { return role }
            if let level = style.outlineLevel { return level <= 9 ? .heading(level: level) : nil }
        }
        return nil
    }

    /// Numbering that the style brings along; "0" takes it away.
    func isNumbered(_ id: String?) -> Bool {
        chain(id).lazy.compactMap(\.numbering).first.map { $0 != "0" } ?? false
    }

    func isHidden(_ id: String?) -> Bool { id != nil && chain(id).lazy.compactMap(\.isHidden).first ?? false }
    func isBold(_ id: String?) -> Bool? { chain(id).lazy.compactMap(\.isBold).first }
    func size(_ id: String?) -> Int? { chain(id).lazy.compactMap(\.size).first }
}

/// Reads `word/styles.xml`.
final class DOCXStylesHandler: MarkupHandler {
    var isStopped: Bool { false }
    private(set) var styles = DOCXStyles()
    private var current: (id: String, style: DOCXStyles.Style)?

    func start(_ element: String, _ attributes: MarkupAttributes) {
        if element == "style", let id = attributes["styleId"] {
            current = (id, DOCXStyles.Style())
            if attributes["type"] == "paragraph", DOCXToggle.isOn(attributes["default"], absent: false) {
                styles.defaultParagraph = id
            }
        }
        let value = attributes["val"]
        switch element {
        case "name": current?.style.name = value ?? ""
        case "basedOn": current?.style.parent = value
        case "outlineLvl": current?.style.outlineLevel = DOCXOutlineLevel.level(value)
        case "numId": current?.style.numbering = value
        case "vanish": current?.style.isHidden = DOCXToggle.isOn(value)
        case "b": current?.style.isBold = DOCXToggle.isOn(value)
        case "sz": current?.style.size = value.flatMap(Int.init)
        default: break
        }
    }

    func end(_ element: String) {
        guard element == "style", let current else { return }
        styles.styles[current.id] = current.style
        self.current = nil
    }

    func characters(_ text: String) {}
}

/// The on-off values of WordprocessingML.
enum DOCXToggle {
    /// An element without a value is on.
    static func isOn(_ value: String?, absent: Bool = true) -> Bool {
        guard let value else { return absent }
        return !["0", "false", "off", "none"].contains(value)
    }
}

/// `outlineLvl` counts from 0.
enum DOCXOutlineLevel {
    /// From 1 up; nil for what is no level.
    static func level(_ value: String?) -> Int? {
        value.flatMap(Int.init).flatMap { (0...9).contains($0) ? $0 + 1 : nil }
    }
}
