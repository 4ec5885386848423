/// The paragraph and text styles of an ODT file, as far as they say what a paragraph is.
struct ODTStyles: Sendable, Equatable {
    struct Style: Sendable, Equatable {
        var displayName = ""
        var parent: String?
        var isHidden = false
    }

    var styles: [String: Style] = [:]

    private func chain(_ id: String?) -> [(name: String, style: Style)] {
        var chain: [(String, Style)] = []
        var next = id
        while let id = next, let style = styles[id], chain.count < 20 {
            chain.append((id, style))
            next = style.parent
        }
        return chain
    }

    /// What a paragraph of that style is. Headings are elements of their own in ODT, so only a document's title and
    /// subtitle are headings by style.
    func role(of id: String?) -> StyleRole? {
        guard let id else { return nil }
        let chain = chain(id)
        for name in chain.flatMap({ [$0.style.displayName, $0.name] }) + (chain.isEmpty ? [id] : []) {
            if let role = StyleRole(styleName: name) { return role }
        }
        // The ancestor may be a built-in style that the file does not spell out.
        return chain.last?.style.parent.flatMap(StyleRole.init(styleName:))
    }

    func isHidden(_ id: String?) -> Bool { chain(id).contains { $0.style.isHidden } }
}
