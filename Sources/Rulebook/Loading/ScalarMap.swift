/// Finds the place in the file of a character inside a scalar: quotes, escapes, folded lines and indentation lie between.
///
/// Made only when there is something to report, so it may walk the scalar from its beginning.
struct ScalarMap {
    private let lines: [Substring.UnicodeScalarView]

    init(_ source: SourceText) {
        lines = source.lines
    }

    /// The place of the character at an offset, in Unicode scalars, of the scalar's value. An offset at the value's end
    /// gives the place behind its last character. Falls back to the scalar's beginning if the file does not fit.
    func location(of offset: Int, in value: String, at place: ScalarPlace) -> SourceLocation {
        var reader = Reader(lines: lines, place: place)
        for (index, scalar) in value.unicodeScalars.enumerated() {
            guard let found = reader.find(scalar) else { return place.location }
            if index == offset {
                return SourceLocation(file: place.location.file, line: found.line, column: found.column)
            }
        }
        return SourceLocation(file: place.location.file, line: reader.line + 1, column: reader.column + 1)
    }

    /// Walks the source beside the value; whitespace is matched loosely, since YAML folds it.
    private struct Reader {
        let lines: [Substring.UnicodeScalarView]
        let style: ScalarPlace.Style
        /// From 0.
        var line: Int
        /// From 0.
        var column: Int
        /// The current line, for access by column.
        var characters: [Unicode.Scalar]

        init(lines: [Substring.UnicodeScalarView], place: ScalarPlace) {
            self.lines = lines
            style = place.style
            let isBlock = place.style == .literal || place.style == .folded
            line = isBlock ? place.location.line : place.location.line - 1
            let isQuoted = place.style == .singleQuoted || place.style == .doubleQuoted
            column = isBlock ? 0 : place.location.column - 1 + (isQuoted ? 1 : 0)
            characters = lines.indices.contains(line) ? Array(lines[line]) : []
        }

        /// Moves behind the next character of the value and tells where it stood, counted from 1.
        mutating func find(_ scalar: Unicode.Scalar) -> (line: Int, column: Int)? {
            if scalar == " " || scalar == "\n" || scalar == "\t" {
                let found = (line + 1, column + 1)
                if column < characters.count { column += whitespaceLength }
                return found
            }
            while column >= characters.count || isBlank(characters[column]) || isLineContinuation {
                if column < characters.count, isBlank(characters[column]) {
                    column += 1
                } else {
                    guard line + 1 < lines.count else { return nil }
                    line += 1
                    column = 0
                    characters = Array(lines[line])
                }
            }
            let found = (line + 1, column + 1)
            guard let length = sourceLength(of: scalar) else { return nil }
            column += length
            return found
        }

        private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

        /// Characters that the source takes for a blank of the value; 0 at the end of a folded line.
        private var whitespaceLength: Int {
            if isBlank(characters[column]) { return 1 }
            return style == .doubleQuoted && characters[column] == "\\" && !isLineContinuation ? 2 : 0
        }

        private var isLineContinuation: Bool {
            style == .doubleQuoted && characters[column] == "\\" && column + 1 == characters.count
        }

        /// Characters that the source takes for one of the value; nil if they differ.
        private func sourceLength(of scalar: Unicode.Scalar) -> Int? {
            let source = characters[column]
            if style == .singleQuoted, scalar == "'" { return source == "'" ? 2 : nil }
            if style == .doubleQuoted, source == "\\", column + 1 < characters.count {
                switch characters[column + 1] {
                case "x": return 4
                case "u": return 6
                case "U": return 10
                default: return 2
                }
            }
            return source == scalar ? 1 : nil
        }
    }
}
