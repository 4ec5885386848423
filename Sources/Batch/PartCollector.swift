import Foundation
import PlanReading
import Reporting

/// Sorts what the files of an input give into plans: those of the input itself, and those that a table tells apart.
struct PartCollector {
    let input: PlanInput
    let manifest: PlanManifest?
    var notes: [FileNote] = []
    private var own: [DocumentPart] = []
    /// Plans told apart by tables, in order of first appearance, by their ids.
    private var others: [(id: String, parts: [DocumentPart])] = []
    private var headings: [String] = []

    init(input: PlanInput, manifest: PlanManifest?) {
        self.input = input
        self.manifest = manifest
    }

    /// Takes the parts of one file. Where a manifest says whose the plan is, rows of other countries are left out.
    mutating func take(_ parts: [DocumentPart]) {
        guard let first = parts.first else { return }
        headings += first.document.tables.flatMap { $0.columns.map(\.heading) }
        notes += first.document.notes.map { FileNote($0, plan: parts.count > 1 ? nil : input.id) }
        guard parts.count > 1 else {
            own.append(first)
            return
        }
        if let country = manifest?.country {
            let mine = parts.filter { $0.frontMatter.country == nil || $0.frontMatter.country == country }
            let left = Set(parts.compactMap(\.frontMatter.country)).subtracting([country]).sorted()
            if !left.isEmpty {
                let note = ReadingNote.otherCountries(first.document.name, country, left)
                notes.append(FileNote(note, plan: input.id))
            }
            own += mine
            return
        }
        for part in parts {
            let id = Self.id(of: part, in: input)
            if let index = others.firstIndex(where: { $0.id == id }) {
                others[index].parts.append(part)
            } else {
                others.append((id, [part]))
            }
        }
    }

    /// "ITA", "ITA-recovery-plan", or the input's own id behind a hyphen where a row says neither country nor plan.
    private static func id(of part: DocumentPart, in input: PlanInput) -> String {
        let words = (part.frontMatter.title ?? "").split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
        guard let country = part.frontMatter.country else { return words.isEmpty ? "\(input.id)-other" : words }
        return words.isEmpty || words == country
            ? country : words.hasPrefix("\(country)-") ? words : "\(country)-\(words)"
    }

    /// The plans, the input's own first. It is there without documents where no file could be read.
    func plans(fileName: String, notes before: [FileNote]) -> [LoadedPlan] {
        var notes = before + self.notes
        let told = manifest?.columns ?? []
        if let file = input.manifest?.name, !headings.isEmpty {
            for line in told where !headings.contains(where: line.names) {
                notes.append(FileNote(.columnNotFound(file, line.heading), plan: input.id))
            }
        }
        let groups = (own.isEmpty && !others.isEmpty ? [] : [(id: input.id, parts: own)]) + others
        // What is wrong with the file's name is said once, not of every plan in it.
        var said: Set<String> = []
        return groups.map { group in
            let (plan, found) = plan(id: group.id, parts: group.parts, fileName: fileName)
            let new = (notes + found).filter { said.insert("\($0.file) \($0.code ?? "") \($0.message)").inserted }
            return LoadedPlan(plan: plan, notes: new, inputID: input.id)
        }
    }

    private func plan(id: String, parts: [DocumentPart], fileName: String) -> (Plan, [FileNote]) {
        let identity = PlanIdentityReader.identity(
            fileName: fileName, frontMatter: parts.first?.frontMatter, manifest: manifest)
        let notes = parts.isEmpty ? [] : identity.notes.map { FileNote($0, plan: id) }
        let plan = Plan(
            id: id, country: identity.country, title: identity.title, year: identity.year,
            documents: parts.map(\.document))
        return (plan, notes)
    }
}
