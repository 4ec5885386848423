import Yams

/// A file of tests as its author wrote it: tells places in it, and writes other expectations into it.
public struct TestsFile {
    private let file: RuleFile
    private let document: YAMLDocument
    private let map: ScalarMap
    /// The tests' nodes by where they begin.
    private let nodes: [SourceLocation: Node.Mapping]

    /// - Throws: why the file cannot be read as YAML.
    public init(_ file: RuleFile) throws(Diagnostic) {
        let document = try YAMLDocument(file)
        var nodes: [SourceLocation: Node.Mapping] = [:]
        for node in document.root.mapping?["tests"]?.sequence ?? [] {
            if let mapping = node.mapping { nodes[ScalarPlace(node, file: file.path).location] = mapping }
        }
        self.file = file
        self.document = document
        self.nodes = nodes
        map = ScalarMap(SourceText(document.text))
    }

    /// Where a character of a test's text stands in the file.
    /// - Parameter offset: in UTF-8 bytes of the text without marks.
    public func location(of offset: Int, inTextOf test: RuleTest) -> SourceLocation? {
        guard let node = nodes[test.location]?["text"], let value = node.scalar?.string else { return nil }
        let tokens = MarkTokens(value)
        return map.location(of: tokens.valueOffset(of: offset), in: value, at: ScalarPlace(node, file: file.path))
    }

    /// What a test is to expect from now on.
    public struct Expectation: Sendable, Equatable {
        public var test: RuleTest
        public var rung: Int
        public var marks: [RuleTest.Mark]

        public init(test: RuleTest, rung: Int, marks: [RuleTest.Mark]) {
            self.test = test
            self.rung = rung
            self.marks = marks
        }
    }

    /// The file with other rungs and marks in some tests; all else stays as it is written.
    /// - Returns: the file, and the tests that cannot be written so: their marks would overlap, or the text is escaped in a way that
    ///   is not followed.
    public func expecting(_ expectations: [Expectation]) -> (file: RuleFile, left: [RuleTest]) {
        var current = file
        var left: [RuleTest] = []
        for expectation in expectations {
            // Later places move with each rewriting, so that each test is sought anew by its name.
            if let next = Self.rewritten(current, expectation) { current = next } else { left.append(expectation.test) }
        }
        return (current, left)
    }

    private static func rewritten(_ file: RuleFile, _ expectation: Expectation) -> RuleFile? {
        guard let source = try? TestsFile(file), let node = source.node(named: expectation.test.name),
            let text = node["text"], let value = text.scalar?.string, let rung = node["rung"],
            MarkTokens.canNest(expectation.marks)
        else { return nil }
        var edits = SourceEdits(source.document.text)
        let place = ScalarPlace(text, file: file.path)
        let tokens = MarkTokens(value)
        if !tokens.says(expectation.marks) {
            for token in tokens.tokens {
                edits.delete(token.count, at: source.map.location(of: token.lowerBound, in: value, at: place))
            }
            for (offset, mark) in tokens.insertions(of: expectation.marks) {
                edits.insert(mark, at: source.map.location(of: offset, in: value, at: place))
            }
        }
        if let old = rung.scalar?.string, old != String(expectation.rung) {
            let place = ScalarPlace(rung, file: file.path)
            edits.delete(place.length, at: place.location)
            edits.insert(String(expectation.rung), at: place.location)
        }
        let result = RuleFile(path: file.path, bytes: source.byteOrderMark + Array(edits.result.utf8))
        return says(result, expectation) ? result : nil
    }

    /// Whether the rewritten file holds the same text with the marks wanted.
    private static func says(_ file: RuleFile, _ expectation: Expectation) -> Bool {
        guard let source = try? TestsFile(file),
            let value = source.node(named: expectation.test.name)?["text"]?.scalar?.string,
            let marked = try? MarkedText(value)
        else { return false }
        return marked.text == expectation.test.text && Set(marked.marks) == Set(expectation.marks)
    }

    private func node(named name: String) -> Node.Mapping? {
        nodes.values.first { $0["name"]?.scalar?.string == name }
    }

    private var byteOrderMark: [UInt8] {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return file.bytes.starts(with: mark) ? mark : []
    }
}
