/// Turns rule files into a rulebook and its tests, and reports everything that is wrong with them in one pass.
public struct RulebookLoader {
    private let files: [RuleFile]
    private var diagnostics: [Diagnostic]
    private var outline: RulebookOutline?
    private var cues: [Cue] = []
    private var criteria: [Criterion] = []
    private var measurements: [Measurement] = []
    /// Stems of the criterion files, broken ones included: what refers to them is not wrong.
    private let criterionStems: Set<String>

    /// Loads files already read. Pure: the same files give the same result.
    public static func load(files: [RuleFile]) -> RulebookLoading {
        var loader = RulebookLoader(files: files, diagnostics: [])
        return loader.load()
    }

    init(files: [RuleFile], diagnostics: [Diagnostic]) {
        let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        self.files = sorted.filter { $0.kind != nil }
        self.diagnostics = diagnostics + sorted.filter { $0.kind == nil }.map(RulebookLoader.unexpected)
        criterionStems = Set(files.filter { $0.kind == .criterion }.map(\.stem))
    }

    mutating func load() -> RulebookLoading {
        readOutline()
        cues = readAll(.cue) { $0.cue($1) }
        criteria = readAll(.criterion) { $0.criterion($1) }
        measurements = readAll(.precision) { $0.measurements($1) }.flatMap(\.self)
        let tests = readTests()
        diagnostics += ReferenceCheck(
            outline: outline, cues: cues, criteria: criteria, measurements: measurements,
            criterionStems: criterionStems
        ).diagnostics()

        let broken = Set(diagnostics.filter { $0.severity == .error }.map(\.location.file))
        let remainder = rulebook(without: broken)
        let areRulesRight = broken.allSatisfy { $0.hasSuffix(".tests.yaml") }
        return RulebookLoading(
            rulebook: areRulesRight ? remainder : nil, remainder: remainder,
            tests: tests.filter { !broken.contains("criteria/\($0.criterion).yaml") },
            diagnostics: diagnostics.inOrder, files: files)
    }

    // MARK: Files

    private static func unexpected(_ file: RuleFile) -> Diagnostic {
        Diagnostic(
            .unexpectedFile, "this file has no place in a rulebook", at: file.start,
            remedy: file.path.hasSuffix(".yml")
                ? "rename it to end in `.yaml`"
                : "cues are `cues/ID.yaml`, criteria `criteria/ID.yaml` and `criteria/ID.tests.yaml`; move it elsewhere"
        )
    }

    private mutating func readOutline() {
        guard let file = files.first(where: { $0.kind == .rulebook }) else {
            if !diagnostics.contains(where: { $0.location.file == "rulebook.yaml" }) {
                diagnostics.append(
                    Diagnostic(
                        .missingFile, "the rulebook has no rulebook.yaml",
                        at: SourceLocation(file: "rulebook.yaml", line: 1, column: 1),
                        remedy: "write one, or name the folder that holds it"))
            }
            return
        }
        let reading = FileReading(
            file,
            languagesOf: { file in
                file["languages"].map { ($0.items + (file["lead-languages"]?.items ?? [])).compactMap(\.text) }
            }, outline: nil, build: { $0.outline($1) })
        diagnostics += reading.diagnostics
        outline = reading.value
    }

    private mutating func readTests() -> [RuleTest] {
        for file in files where file.kind == .tests && !criterionStems.contains(file.stem) {
            diagnostics.append(
                Diagnostic(
                    .testsWithoutCriterion, "there is no criterion `\(file.stem)` to test", at: file.start,
                    remedy: Suggestion.remedy(for: file.stem, among: criterionStems.sorted(), what: "criterion")))
        }
        let criteria = Dictionary(criteria.map { ($0.file, $0) }) { first, _ in first }
        return readAll(.tests, where: { [criterionStems] in criterionStems.contains($0.stem) }) { reader, value in
            reader.tests(value, of: criteria["criteria/\(reader.file.stem).yaml"])
        }.flatMap(\.self)
    }

    /// Reads the files of a kind, on all cores; what nothing can be made of is left out.
    private mutating func readAll<Value: Sendable>(
        _ kind: RuleFile.Kind, where isWanted: (RuleFile) -> Bool = { _ in true },
        build: @Sendable (inout RuleReader, RuleValue) -> Value?
    ) -> [Value] {
        let outline = outline
        let readings = files.filter { $0.kind == kind && isWanted($0) }.concurrentMap { file in
            FileReading(file, languagesOf: { _ in outline?.languages }, outline: outline, build: build)
        }
        diagnostics += readings.flatMap(\.diagnostics)
        return readings.compactMap(\.value)
    }

    // MARK: Result

    private func rulebook(without broken: Set<String>) -> Rulebook? {
        guard let outline else { return nil }
        let standing = criteria.filter { !broken.contains($0.file) }
        let byIdentifier = Dictionary(standing.map { ($0.id, $0) }) { first, _ in first }
        var messages = outline.messages
        var ordered: [Criterion] = []
        for index in messages.indices {
            messages[index].members.removeAll { byIdentifier[$0.criterion] == nil }
            for member in messages[index].members {
                guard let criterion = byIdentifier[member.criterion],
                    !ordered.contains(where: { $0.id == criterion.id })
                else { continue }
                ordered.append(criterion)
            }
        }
        return Rulebook(
            version: outline.version, hash: RulebookHash.of(files), languages: outline.languages,
            leadLanguages: outline.leadLanguages, messages: messages,
            criteria: ordered, cues: cues.filter { !broken.contains($0.file) }, parameters: outline.parameters,
            measurements: measurements.filter { byIdentifier[$0.criterion] != nil })
    }
}

/// What came of reading one file, by its format and then by its meaning.
private struct FileReading<Value: Sendable>: Sendable {
    /// Nil if nothing can be made of the file.
    private(set) var value: Value?
    private(set) var diagnostics: [Diagnostic] = []

    init(
        _ file: RuleFile, languagesOf: (RuleValue) -> [String]?, outline: RulebookOutline?,
        build: (inout RuleReader, RuleValue) -> Value?
    ) {
        guard let kind = file.kind else { return }
        do {
            let document = try YAMLDocument(file)
            var shapes = ShapeReader(file: file.path, maskedKeys: document.maskedKeys)
            let content = shapes.read(document, as: .of(kind))
            diagnostics += shapes.diagnostics
            guard let content else { return }
            var reader = RuleReader(file: file, text: document.text, languages: languagesOf(content), outline: outline)
            value = build(&reader, content)
            diagnostics += reader.diagnostics
        } catch {
            diagnostics.append(error)
        }
    }
}
