import Yams

/// A rule file as a tree of YAML nodes.
///
/// Duplicate keys do not hide what else is wrong: Yams refuses the whole file at the first one, so the first of the two
/// keys is masked in a copy of the text and the copy is composed again.
struct YAMLDocument {
    var root: Node
    /// The text as in the file, without a byte order mark.
    var text: String
    /// What masked keys were, by their masked form.
    var maskedKeys: [String: String]
    /// Keeps the anchors of nodes alive, which are weak.
    private let parser: Parser

    /// More duplicate keys than this in one file are not told apart.
    private static let duplicateLimit = 50

    /// - Throws: the one thing for which the file cannot be read as YAML.
    init(_ file: RuleFile) throws(Diagnostic) {
        let text = try YAMLDocument.text(of: file)
        if let diagnostic = ForbiddenCharacter.diagnostic(text, in: file) { throw diagnostic }
        var masking = KeyMasking(text: text)
        while true {
            do {
                // The basic resolver leaves every scalar a text: shapes decide what is a number.
                let parser = try Parser(yaml: masking.text, resolver: .basic, encoding: .utf8)
                guard let root = try parser.singleRoot(), !YAMLDocument.isEmpty(root) else {
                    throw Diagnostic(
                        .emptyFile, "the file is empty", at: file.start,
                        remedy: "write the keys of its format, or delete the file")
                }
                (self.root, self.text, self.maskedKeys, self.parser) = (root, text, masking.keys, parser)
                return
            } catch let error as YamlError {
                if case .duplicatedKeysInMapping(let keys, let context) = error,
                    masking.keys.count < YAMLDocument.duplicateLimit, let key = keys.first,
                    masking.mask(key, at: context.mark)
                {
                    continue
                }
                throw YAMLProblem.diagnostic(error, in: file)
            } catch let diagnostic as Diagnostic {
                throw diagnostic
            } catch {
                throw Diagnostic(
                    .invalidYAML, "the file is not valid YAML: \(error)", at: file.start,
                    remedy: "correct the YAML; nothing else in this file was checked")
            }
        }
    }

    private static func isEmpty(_ root: Node) -> Bool {
        guard case .scalar(let scalar) = root else { return false }
        return scalar.string.isEmpty && scalar.style == .plain
    }

    private static func text(of file: RuleFile) throws(Diagnostic) -> String {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let bytes = file.bytes.starts(with: mark) ? file.bytes.dropFirst(3) : file.bytes[...]
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let repaired = SourceText(String(decoding: bytes, as: UTF8.self))
        for (number, line) in repaired.lines.enumerated() {
            guard let index = line.firstIndex(of: "\u{FFFD}") else { continue }
            let column = line.distance(from: line.startIndex, to: index) + 1
            throw Diagnostic(
                .invalidUTF8, "the file is not valid UTF-8",
                at: SourceLocation(file: file.path, line: number + 1, column: column),
                remedy: "save the file as UTF-8")
        }
        throw Diagnostic(.invalidUTF8, "the file is not valid UTF-8", at: file.start, remedy: "save the file as UTF-8")
    }
}
