/// Changes to a text at places counted as editors do, written all at once.
struct SourceEdits {
    private let scalars: [Unicode.Scalar]
    /// Where each line begins.
    private let lineStarts: [Int]
    private var insertions: [Int: String] = [:]
    private var deleted: Set<Int> = []

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        self.scalars = scalars
        lineStarts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
    }

    mutating func delete(_ count: Int, at location: SourceLocation) {
        let start = offset(of: location)
        deleted.formUnion(start..<start + count)
    }

    /// At one place what is inserted first stands first.
    mutating func insert(_ text: String, at location: SourceLocation) {
        insertions[offset(of: location), default: ""] += text
    }

    var result: String {
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if let text = insertions[index] { result.append(contentsOf: text.unicodeScalars) }
            if !deleted.contains(index) { result.append(scalar) }
        }
        if let text = insertions[scalars.count] { result.append(contentsOf: text.unicodeScalars) }
        return String(result)
    }

    private func offset(of location: SourceLocation) -> Int {
        let line = min(max(location.line - 1, 0), lineStarts.count - 1)
        return min(lineStarts[line] + location.column - 1, scalars.count)
    }
}
