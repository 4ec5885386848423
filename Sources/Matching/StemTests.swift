/// Stems and the tests that they pass: several, where words that differ have a stem in common.
struct StemTests: Sendable {
    private var places = WordTable()
    private var tests: [[Int32]] = []

    mutating func add(_ test: Int32, for stem: [UInt8]) {
        let place = Int(places.number(of: stem) { Int32(tests.count) })
        if place == tests.count { tests.append([]) }
        if !tests[place].contains(test) { tests[place].append(test) }
    }

    subscript(stem: [UInt8]) -> [Int32] {
        guard let place = places[stem] else { return [] }
        return tests[Int(place)]
    }
}
