import Yams

/// Reads a YAML document by the format of its kind, and reports all that departs from it.
struct ShapeReader {
    let file: String
    let maskedKeys: [String: String]
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String, maskedKeys: [String: String] = [:]) {
        self.file = file
        self.maskedKeys = maskedKeys
    }

    /// The document's values as far as they have the right shape; nil if it is no mapping at all.
    mutating func read(_ document: YAMLDocument, as format: RuleFileFormat) -> RuleValue? {
        read(document.root, as: .record(format.fields), named: "the file")
    }

    private mutating func read(_ node: Node, as shape: Shape, named name: String) -> RuleValue? {
        guard isPlainNode(node) else { return nil }
        let place = ScalarPlace(node, file: file)
        switch shape {
        case .record(let fields):
            guard let mapping = mapping(node, shape, name) else { return nil }
            return RuleValue(content: .mapping(record(mapping, fields, name, place)), place: place)
        case .map(let keys, let values):
            guard let mapping = mapping(node, shape, name) else { return nil }
            return map(mapping, keys: keys, values: values, name, place)
        case .list(let item, let count):
            guard case .sequence(let sequence) = node else { return wrongType(node, shape, name) }
            return list(Array(sequence), of: item, count: count, name, place)
        case .oneOrMore(let item):
            if case .sequence(let sequence) = node {
                return list(Array(sequence), of: item, count: 1...Int.max, name, place)
            }
            guard case .scalar = node else { return wrongType(node, shape, name) }
            return read(node, as: item, named: name).map { RuleValue(content: .list([$0]), place: place) }
        default:
            guard case .scalar(let scalar) = node else { return wrongType(node, shape, name) }
            do {
                return RuleValue(
                    content: try ScalarReader.read(scalar, as: shape, named: name, at: place), place: place)
            } catch {
                diagnostics.append(error)
                return nil
            }
        }
    }

    // MARK: Mappings

    private mutating func mapping(_ node: Node, _ shape: Shape, _ name: String) -> Node.Mapping? {
        if case .mapping(let mapping) = node { return mapping }
        _ = wrongType(node, shape, name)
        return nil
    }

    private mutating func record(
        _ mapping: Node.Mapping, _ fields: [Field], _ name: String, _ place: ScalarPlace
    ) -> [RuleValue.Entry] {
        var entries: [RuleValue.Entry] = []
        var present: Set<String> = []
        for (key, keyPlace, node) in keys(of: mapping) {
            guard let field = fields.first(where: { $0.key == key }) else {
                let missing = fields.map(\.key).filter { !present.contains($0) }
                report(
                    .unknownKey, "unknown key `\(key)` in \(name)", keyPlace,
                    Suggestion.remedy(for: key, among: missing, what: "other key"))
                continue
            }
            present.insert(key)
            if let value = read(node, as: field.shape, named: "`\(key)`") {
                entries.append(RuleValue.Entry(key: key, keyPlace: keyPlace, value: value))
            }
        }
        for field in fields where field.isRequired && !present.contains(field.key) {
            report(.missingKey, "\(name) lacks the key `\(field.key)`", place, "add `\(field.key):`. \(field.about)")
        }
        return entries
    }

    private mutating func map(
        _ mapping: Node.Mapping, keys keyShape: Shape, values: Shape, _ name: String, _ place: ScalarPlace
    ) -> RuleValue {
        if mapping.isEmpty {
            report(.emptyCollection, "\(name) is empty", place, "write at least one entry, or leave the key out")
        }
        var entries: [RuleValue.Entry] = []
        for (key, keyPlace, node) in keys(of: mapping) {
            var isKeyRight = true
            do {
                _ = try ScalarReader.read(Node.Scalar(key), as: keyShape, named: "a key of \(name)", at: keyPlace)
            } catch {
                diagnostics.append(error)
                isKeyRight = false
            }
            if let value = read(node, as: values, named: "`\(key)`"), isKeyRight {
                entries.append(RuleValue.Entry(key: key, keyPlace: keyPlace, value: value))
            }
        }
        return RuleValue(content: .mapping(entries), place: place)
    }

    /// The keys that are texts; a key that stands twice is reported where it stands again, and its first value taken.
    private mutating func keys(of mapping: Node.Mapping) -> [(String, ScalarPlace, Node)] {
        var found: [(String, ScalarPlace, Node)] = []
        var lines: [String: Int] = [:]
        for (keyNode, value) in mapping {
            let place = ScalarPlace(keyNode, file: file)
            guard isPlainNode(keyNode) else { continue }
            guard case .scalar(let scalar) = keyNode else {
                _ = wrongType(keyNode, .text, "a key")
                continue
            }
            let key = maskedKeys[scalar.string] ?? scalar.string
            if let line = lines[key] {
                report(
                    .duplicateKey, "key `\(key)` is written twice in one mapping; first on line \(line)", place,
                    "keep one of them, or put both values under one key")
            } else {
                lines[key] = place.location.line
                found.append((key, place, value))
            }
        }
        return found
    }

    // MARK: Lists

    private mutating func list(
        _ nodes: [Node], of shape: Shape, count: ClosedRange<Int>, _ name: String, _ place: ScalarPlace
    ) -> RuleValue? {
        if nodes.isEmpty {
            report(.emptyCollection, "\(name) is empty", place, "write at least one item, or leave the key out")
            return nil
        }
        let items = nodes.compactMap { read($0, as: shape, named: "an item of \(name)") }
        guard count.contains(nodes.count) else {
            report(
                .wrongCount, "\(name) has \(nodes.count) items", place,
                count.lowerBound == count.upperBound
                    ? "write exactly \(count.lowerBound)" : "write \(count.lowerBound) to \(count.upperBound)")
            return nil
        }
        return RuleValue(content: .list(items), place: place)
    }

    // MARK: Reports

    private mutating func isPlainNode(_ node: Node) -> Bool {
        let isTagged = !["", "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"]
            .contains(node.tag.description)
        guard node.anchor != nil || node.alias != nil || isTagged else { return true }
        report(
            .anchorOrTag, "anchors, aliases and tags are not used in rule files", ScalarPlace(node, file: file),
            "write the value out where it is needed")
        return false
    }

    private mutating func wrongType(_ node: Node, _ shape: Shape, _ name: String) -> RuleValue? {
        let found =
            switch node {
            case .scalar(let scalar): scalar.string.isEmpty && scalar.style == .plain ? "nothing" : "a text"
            case .sequence: "a list"
            case .mapping, .alias: "a mapping (key: value)"
            }
        report(
            .wrongType, "\(name) should be \(shape.expectation), but is \(found)", ScalarPlace(node, file: file),
            shape.remedy)
        return nil
    }

    private mutating func report(_ code: DiagnosticCode, _ message: String, _ place: ScalarPlace, _ remedy: String) {
        diagnostics.append(Diagnostic(code, message, at: place.location, length: place.length, remedy: remedy))
    }
}
