extension [Diagnostic] {
    /// By file, line and column; in one place by code and message.
    package var inOrder: [Diagnostic] {
        sorted { left, right in
            if left.location.file != right.location.file {
                return left.location.file.utf8.lexicographicallyPrecedes(right.location.file.utf8)
            }
            return (left.location.line, left.location.column, left.code, left.message)
                < (right.location.line, right.location.column, right.code, right.message)
        }
    }
}
