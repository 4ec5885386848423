/// What is wrong with a term, and where in it.
public struct TermProblem: Error, Sendable, Equatable {
    public var code: DiagnosticCode
    public var message: String
    /// Offsets of the offending part in Unicode scalars of the term.
    public var range: Range<Int>
    /// What to write instead.
    public var remedy: String

    init(_ code: DiagnosticCode, _ message: String, _ range: Range<Int>, _ remedy: String) {
        self.code = code
        self.message = message
        self.range = range
        self.remedy = remedy
    }
}
