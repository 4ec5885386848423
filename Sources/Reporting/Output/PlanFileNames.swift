/// The name of each plan's text report. Ids come from file names that others chose: a name never leaves the folder, is
/// never hidden, can be copied to Windows, and no two plans share one, even where case does not count.
struct PlanFileNames {
    private let names: [String]

    /// Names in the order of `ids`.
    init(ids: [String]) {
        var taken: Set<String> = []
        var names: [String] = []
        for id in ids {
            let stem = Self.stem(of: id)
            var candidate = stem
            var number = 2
            while !taken.insert(candidate.lowercased()).inserted {
                candidate = "\(stem)-\(number)"
                number += 1
            }
            names.append("plans/\(candidate).txt")
        }
        self.names = names
    }

    subscript(position: Int) -> String { names[position] }

    private static func stem(of id: String) -> String {
        var stem = ""
        for character in id {
            let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
            let safe =
                isControl || "<>:\"|?*".contains(character)
                ? "_" : (character == "/" || character == "\\") ? "-" : String(character)
            // File systems allow 255 bytes; the rest is for "-2" and ".txt".
            guard stem.utf8.count + safe.utf8.count <= 200 else { break }
            stem += safe
        }
        return stem.isEmpty ? "plan" : stem.hasPrefix(".") ? "_\(stem)" : stem
    }
}
