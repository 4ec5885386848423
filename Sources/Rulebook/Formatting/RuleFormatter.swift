import Yams

/// Writes a rule file in the canonical layout: keys in the order of the format, two spaces a level, languages with English first, quotes only where needed.
///
/// Comments stay with what they stand before or behind, single blank lines stay, the meaning is the same: the result is read again and compared.
public enum RuleFormatter {
    /// The file in canonical layout; itself if it is in that already.
    ///
    /// - Throws: why the file is left as it is.
    public static func format(_ file: RuleFile) throws(Problem) -> RuleFile {
        do {
            return try formatted(file)
        } catch let diagnostic as Diagnostic {
            throw .unreadable(diagnostic)
        } catch {
            throw .wouldChange
        }
    }

    /// Why a file cannot be laid out.
    public enum Problem: Error, Equatable {
        /// It cannot be read as YAML, or has anchors, tags or duplicate keys.
        case unreadable(Diagnostic)
        /// The result would not say the same: a fault of this program, and the file is safe.
        case wouldChange
    }

    private static func formatted(_ file: RuleFile) throws -> RuleFile {
        guard let kind = file.kind else { return file }
        let document = try YAMLDocument(file)
        try refuse(document, of: file)
        let outline = LayoutOutline(document)
        var writer = LayoutWriter(outline: outline)
        let text = writer.write(document.root, as: .record(RuleFileFormat.of(kind).fields))
        let result = RuleFile(path: file.path, text: text)
        let again = try YAMLDocument(result)
        guard isSame(document.root, again.root), comments(of: document) == comments(of: again) else {
            throw Problem.wouldChange
        }
        return result
    }

    private static func refuse(_ document: YAMLDocument, of file: RuleFile) throws(Diagnostic) {
        var shapes = ShapeReader(file: file.path, maskedKeys: document.maskedKeys)
        guard let kind = file.kind else { return }
        _ = shapes.read(document, as: .of(kind))
        let codes: Set = [DiagnosticCode.duplicateKey.rawValue, DiagnosticCode.anchorOrTag.rawValue]
        if let problem = shapes.diagnostics.first(where: { codes.contains($0.code) }) { throw problem }
    }

    private static func comments(of document: YAMLDocument) -> [String] {
        YAMLComment.all(in: YAMLSpans(document)).map(\.text).sorted()
    }

    /// Whether two trees say the same, the order of keys left aside.
    private static func isSame(_ left: Node, _ right: Node) -> Bool {
        switch (left, right) {
        case (.scalar(let left), .scalar(let right)): return left.string == right.string
        case (.sequence(let left), .sequence(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { isSame($0, $1) }
        case (.mapping(let left), .mapping(let right)):
            return left.count == right.count
                && left.allSatisfy { key, value in
                    right.contains { isSame(key, $0.key) && isSame(value, $0.value) }
                }
        default: return false
        }
    }
}
