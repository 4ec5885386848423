/// `id,score` for each text in the order of the file: the rung, 0 for texts that were not judged.
public enum PredictionsFile {
    public static func bytes(of evaluation: Evaluation) -> [UInt8] {
        var text = "id,score\n"
        for judgement in evaluation.judgements {
            let rung = judgement.outcome == .notJudged ? 0 : judgement.rung.rawValue
            text += "\(quoted(judgement.text.id)),\(rung)\n"
        }
        return Array(text.utf8)
    }

    /// Ids come back as they were, so nothing is done about formulas.
    private static func quoted(_ id: String) -> String {
        guard id.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return id }
        return "\"" + id.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
