import Yams

/// Puts criteria under the messages of `rulebook.yaml`; what else stands there stays as it is, comments included.
public struct MessageMembers {
    /// In canonical layout.
    private let file: RuleFile
    private let document: YAMLDocument

    /// - Throws: why the file cannot be read or laid out.
    public init(_ file: RuleFile) throws(RuleFormatter.Problem) {
        self.file = try RuleFormatter.format(file)
        do {
            document = try YAMLDocument(self.file)
        } catch {
            throw .unreadable(error)
        }
    }

    /// The file with a criterion of weight 1 at the end of a message's list, in canonical layout; one that is listed there already stays as it is.
    ///
    /// - Throws: `wouldChange` where the list is not found, or the result would not say this and nothing else.
    public func adding(_ criterion: String, to message: String, isLead: Bool) throws(RuleFormatter.Problem) -> RuleFile
    {
        guard !Self.ids(of: message, in: document.root).contains(criterion) else { return file }
        guard let list = Self.members(of: message, in: document.root), let start = list.mark,
            let last = list.sequence?.last
        else { throw .wouldChange }
        let member = "{id: \(criterion), weight: 1\(isLead ? ", lead: true" : "")}"
        var lines = document.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        let line = Array(lines[start.line - 1].unicodeScalars)
        if line[start.column - 1] == "[" {
            guard let end = YAMLSpans(document).end(ofFlowAt: start) else { throw .wouldChange }
            lines[start.line - 1] = String(scalars: line[..<end]) + ", \(member)" + String(scalars: line[end...])
        } else {
            let indent = String(repeating: " ", count: max(start.column - 1, 0))
            lines.insert("\(indent)- \(member)", at: Self.lastLine(of: last))
        }
        let result = try RuleFormatter.format(RuleFile(path: file.path, text: lines.joined(separator: "\n")))
        try check(result, adds: criterion, to: message)
        return result
    }

    private func check(_ result: RuleFile, adds criterion: String, to message: String) throws(RuleFormatter.Problem) {
        guard let root = try? YAMLDocument(result).root else { throw .wouldChange }
        for name in Self.messages(in: root).compactMap({ $0["id"]?.scalar?.string }) {
            let added = name == message ? [criterion] : []
            guard Self.ids(of: name, in: root) == Self.ids(of: name, in: document.root) + added else {
                throw .wouldChange
            }
        }
    }

    private static func messages(in root: Node) -> [Node.Mapping] {
        root.mapping?["messages"]?.sequence?.compactMap(\.mapping) ?? []
    }

    private static func members(of message: String, in root: Node) -> Node? {
        messages(in: root).first { $0["id"]?.scalar?.string == message }?["criteria"]
    }

    private static func ids(of message: String, in root: Node) -> [String] {
        (members(of: message, in: root)?.sequence ?? []).compactMap { $0.mapping?["id"]?.scalar?.string }
    }

    /// Counted from 1. A member holds words and numbers alone, each on one line.
    private static func lastLine(of node: Node) -> Int {
        let inner = node.mapping?.map { max(lastLine(of: $0.key), lastLine(of: $0.value)) }.max()
        return max(node.mark?.line ?? 1, inner ?? 1)
    }
}
