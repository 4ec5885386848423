/// The relations of a DOCX package or part: type's last word, target and content types.
final class PackageRelationsHandler: MarkupHandler {
    struct Relation: Equatable {
        /// Last part of the type's URI: "officeDocument", "styles", "header".
        var type: String
        var target: String
        var id: String
    }

    var isStopped: Bool { false }
    private(set) var relations: [Relation] = []

    func start(_ element: String, _ attributes: MarkupAttributes) {
        guard element == "Relationship", attributes["TargetMode"] != "External", let target = attributes["Target"],
            let type = attributes["Type"]?.split(separator: "/").last
        else { return }
        relations.append(Relation(type: String(type), target: target, id: attributes["Id"] ?? ""))
    }

    func end(_ element: String) {}
    func characters(_ text: String) {}

    /// Targets of one type, in order, as paths in the package; `part` is where the relations belong.
    func targets(_ type: String, of part: String) -> [String] {
        relations.filter { $0.type == type }.map { Self.resolved($0.target, from: part) }
    }

    /// The target of one relation, if it is of the type.
    func target(_ type: String, id: String, of part: String) -> String? {
        relations.first { $0.id == id && $0.type == type }.map { Self.resolved($0.target, from: part) }
    }

    /// The part that holds the relations of a part.
    static func part(of part: String) -> String {
        var steps = part.split(separator: "/").map(String.init)
        let name = steps.popLast() ?? part
        return (steps + ["_rels", "\(name).rels"]).joined(separator: "/")
    }

    static func resolved(_ target: String, from part: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var path = part.split(separator: "/").dropLast().map(String.init)
        for step in target.split(separator: "/") {
            switch step {
            case "..": _ = path.popLast()
            case ".": break
            default: path.append(String(step))
            }
        }
        return path.joined(separator: "/")
    }
}

/// Reads the title of a document from `docProps/core.xml` or `meta.xml`.
final class PackageTitleHandler: MarkupHandler {
    var isStopped: Bool { false }
    private(set) var title = ""
    private var isInTitle = false

    func start(_ element: String, _ attributes: MarkupAttributes) { isInTitle = element == "title" && title.isEmpty }
    func end(_ element: String) { isInTitle = false }
    func characters(_ text: String) { if isInTitle { title += text } }
}
