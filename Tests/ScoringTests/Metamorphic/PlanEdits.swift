import PlanReading

/// Changes to plans of one document.
extension Plan {
    var blocks: [Block] {
        get { documents[0].blocks }
        set { documents[0].blocks = newValue }
    }

    func with(_ blocks: [Block]) -> Plan {
        var plan = self
        plan.blocks = blocks
        return plan
    }

    /// The plan in two files, the second beginning with the block at `place`.
    func split(at place: Int) -> Plan {
        var plan = self
        var second = documents[0]
        second.name = "second-\(second.name)"
        second.blocks = Array(blocks[place...])
        plan.blocks = Array(blocks[..<place])
        plan.documents.append(second)
        return plan
    }

    /// Chapters, sections and the items of each section in reverse order; the first row of a table stays above the others.
    var reversed: Plan { with(Self.reversed(blocks[...])) }

    private static func reversed(_ blocks: ArraySlice<Block>) -> [Block] {
        let level = blocks.compactMap(\.level).min()
        let starts = blocks.indices.filter { blocks[$0].kind == .heading && blocks[$0].level == level }
        guard let first = starts.first else { return reversedRuns(blocks) }
        let ends = starts.dropFirst() + [blocks.endIndex]
        let sections = zip(starts, ends).map { start, end in
            [blocks[start]] + reversed(blocks[blocks.index(after: start)..<end])
        }
        return reversedRuns(blocks[..<first]) + sections.reversed().flatMap(\.self)
    }

    private static func reversedRuns(_ blocks: ArraySlice<Block>) -> [Block] {
        var runs: [[Block]] = []
        for block in blocks {
            if let last = runs.last?.first, last.kind == block.kind, block.row != 1, last.row != 1 {
                runs[runs.count - 1].append(block)
            } else {
                runs.append([block])
            }
        }
        return runs.flatMap { $0.reversed() }
    }
}

extension Block {
    /// The block with another text, in the same place.
    func saying(_ text: String) -> Block {
        var block = self
        block.passage = PassageBuilder().passage(text: text, language: passage.language)
        block.record = nil
        return block
    }

    /// The block with one sentence changed; nil where the change leaves it as it is.
    func changing(_ sentence: Range<Int>, _ change: (String) -> String?) -> Block? {
        let bytes = Array(passage.text.utf8)
        guard let changed = change(String(decoding: bytes[sentence], as: UTF8.self)) else { return nil }
        return saying(
            String(decoding: bytes[..<sentence.lowerBound], as: UTF8.self) + changed
                + String(decoding: bytes[sentence.upperBound...], as: UTF8.self))
    }

    /// Without an amount: its words are gone, or where the block is a record its meaning.
    func without(_ amount: Quantity) -> Block {
        guard record == nil else {
            var block = self
            block.record?.cost = nil
            block.passage.quantities.removeAll { $0 == amount }
            return block
        }
        let bytes = Array(passage.text.utf8)
        return saying(
            String(decoding: bytes[..<amount.range.lowerBound], as: UTF8.self)
                + String(decoding: bytes[amount.range.upperBound...], as: UTF8.self))
    }
}
