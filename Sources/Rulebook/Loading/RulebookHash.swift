/// The fingerprint of a rulebook: two rulebooks with the same hash score alike.
enum RulebookHash {
    /// SHA-256 over the rule files in order of their paths, tests left out: for each the path, a zero byte, its length in
    /// decimal digits, a zero byte, and its bytes. 64 hexadecimal digits in lower case.
    static func of(_ files: [RuleFile]) -> String {
        var hash = SHA256()
        let rules = files.filter { $0.kind != nil && $0.kind != .tests }
        for file in rules.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            hash.update(Array(file.path.utf8) + [0] + Array(String(file.bytes.count).utf8) + [0])
            hash.update(file.bytes)
        }
        return hash.digits()
    }
}
