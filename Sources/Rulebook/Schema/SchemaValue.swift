/// A JSON value whose members keep their order, as editors show them.
indirect enum SchemaValue: Sendable, Equatable {
    case string(String)
    case number(String)
    case flag(Bool)
    case array([SchemaValue])
    case object([Member])

    struct Member: Sendable, Equatable {
        var name: String
        var value: SchemaValue
    }

    /// An object from pairs; those without a value are left out.
    static func members(_ pairs: KeyValuePairs<String, SchemaValue?>) -> SchemaValue {
        .object(pairs.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }

    /// The members of two objects, one after the other; itself if one of them is no object.
    func adding(_ other: SchemaValue) -> SchemaValue {
        guard case .object(let members) = self, case .object(let more) = other else { return self }
        return .object(members + more)
    }

    /// Indented by two spaces a level; arrays of words stand on one line where they fit.
    func text(indent: Int = 0) -> String {
        let inner = String(repeating: " ", count: indent + 2)
        let outer = String(repeating: " ", count: indent)
        switch self {
        case .string(let text): return SchemaValue.quoted(text)
        case .number(let digits): return digits
        case .flag(let flag): return flag ? "true" : "false"
        case .array(let values):
            let line = "[" + values.map { $0.text() }.joined(separator: ", ") + "]"
            if !line.contains("\n"), line.count + indent <= 120 { return line }
            return "[\n" + values.map { inner + $0.text(indent: indent + 2) }.joined(separator: ",\n") + "\n\(outer)]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            let lines = members.map { "\(inner)\(SchemaValue.quoted($0.name)): \($0.value.text(indent: indent + 2))" }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
