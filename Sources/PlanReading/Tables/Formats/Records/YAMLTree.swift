import Yams

/// Reads a YAML document, numbers and dates as they are written.
struct YAMLTree {
    private static let deepest = 100

    /// Aliases let a few lines stand for any number of values; without them a value takes two bytes at least.
    private let nodeLimit: Int
    private var nodes = 0

    private init(nodeLimit: Int) { self.nodeLimit = nodeLimit }

    static func parse(_ text: String) throws(RecordSyntaxProblem) -> RecordTree {
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw problem(error)
        }
        guard let root else { return .null }
        var reader = YAMLTree(nodeLimit: 4 * text.utf8.count)
        return try reader.tree(root, depth: 0)
    }

    private mutating func tree(_ node: Node, depth: Int) throws(RecordSyntaxProblem) -> RecordTree {
        nodes += 1
        guard nodes <= nodeLimit, depth <= Self.deepest else {
            throw RecordSyntaxProblem(
                line: node.mark?.line ?? 1, column: nil, problem: "nested too deep, or aliases without end")
        }
        switch node {
        case .scalar(let scalar): return Self.scalar(scalar)
        case .sequence(let sequence):
            var elements: [RecordTree] = []
            for element in sequence { elements.append(try tree(element, depth: depth + 1)) }
            return .list(elements)
        case .mapping(let mapping):
            var fields: [RecordTree.Field] = []
            for (key, value) in mapping {
                fields.append(
                    RecordTree.Field(
                        name: key.scalar?.string ?? "", value: try tree(value, depth: depth + 1)))
            }
            return .record(fields)
        case .alias(let alias):
            throw RecordSyntaxProblem(line: alias.mark?.line ?? 1, column: nil, problem: "an alias without its anchor")
        }
    }

    /// What is in quotes is text; so are the numbers of YAML that JSON does not have (0x1F, 1_000, .inf).
    private static func scalar(_ scalar: Node.Scalar) -> RecordTree {
        guard scalar.style == .plain else { return .text(scalar.string) }
        switch scalar.string {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        case let text where text.wholeMatch(of: /-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/) != nil: return .number(text)
        default: return .text(scalar.string)
        }
    }

    private static func problem(_ error: any Error) -> RecordSyntaxProblem {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return RecordSyntaxProblem(line: mark.line, column: mark.column, problem: problem)
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map(\.description).sorted().joined(separator: ", ")
            return RecordSyntaxProblem(line: context.mark.line, column: nil, problem: "\(names) stands there twice")
        default: return RecordSyntaxProblem(line: 1, column: nil, problem: "not to be parsed")
        }
    }
}
