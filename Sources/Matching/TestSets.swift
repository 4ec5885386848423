/// The sets of several tests that some word passes, numbered from 1.
struct TestSets: Sendable {
    private var numbers: [[Int32]: Int32] = [:]
    private var members: [Int32] = []
    /// Where each set's members begin; one more at the end.
    private var bounds: [Int32] = [0, 0]

    /// The number of a set, a new one where it is new.
    mutating func number(of tests: [Int32]) -> Int32 {
        if let known = numbers[tests] { return known }
        let number = Int32(bounds.count - 1)
        numbers[tests] = number
        members += tests
        bounds.append(Int32(members.count))
        return number
    }

    /// The tests that a word with a code passes.
    @inline(__always)
    func forEach(_ code: WordCode, _ body: (Int32) -> Void) {
        if code.value > 0 {
            body(code.value)
        } else if code.value < 0 {
            let number = Int(-code.value)
            for index in Int(bounds[number])..<Int(bounds[number &+ 1]) { body(members[index]) }
        }
    }
}
