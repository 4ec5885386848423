import Yams

/// Where a value begins in its file, and how it is written there.
struct ScalarPlace: Sendable, Equatable {
    enum Style: Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
        /// A mapping or a list: not a scalar.
        case collection
    }

    var location: SourceLocation
    var style: Style
    /// Unicode scalars that the value takes on its first line if it is plain or quoted without escapes, else 1.
    var length: Int

    init(_ node: Node, file: String) {
        let mark = node.mark
        location = SourceLocation(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
        guard case .scalar(let scalar) = node else {
            style = .collection
            length = 1
            return
        }
        switch scalar.style {
        case .any, .plain: (style, length) = (.plain, max(scalar.string.unicodeScalars.count, 1))
        case .singleQuoted: (style, length) = (.singleQuoted, scalar.string.unicodeScalars.count + 2)
        case .doubleQuoted: (style, length) = (.doubleQuoted, scalar.string.unicodeScalars.count + 2)
        case .literal: (style, length) = (.literal, 1)
        case .folded: (style, length) = (.folded, 1)
        }
    }
}
