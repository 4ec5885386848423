/// Finds the `~` terms of one sentence from the spans of their parts. Spans are ranges of words.
struct NearFinder {
    let terms: NearTerms
    private var spansByPart: [[Range<Int>]]
    private var foundParts: [Int32] = []

    init(terms: NearTerms) {
        self.terms = terms
        spansByPart = Array(repeating: [], count: terms.termsByPart.count)
    }

    mutating func add(part: Int32, span: Range<Int>) {
        if spansByPart[Int(part)].isEmpty { foundParts.append(part) }
        spansByPart[Int(part)].append(span)
    }

    /// Reports the sentence's terms, each span once, and forgets its parts.
    mutating func finish(_ words: borrowing WordBuffer, report: (NearTerms.NearTerm, Range<Int>) -> Void) {
        guard !foundParts.isEmpty else { return }
        for part in foundParts { spansByPart[Int(part)] = sortedOnce(spansByPart[Int(part)]) }
        for index in Set(foundParts.flatMap { terms.termsByPart[Int($0)] }).sorted() {
            for span in spans(terms.terms[index].expression, words) { report(terms.terms[index], span) }
        }
        for part in foundParts { spansByPart[Int(part)].removeAll(keepingCapacity: true) }
        foundParts.removeAll(keepingCapacity: true)
    }

    private func sortedOnce(_ spans: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for span in spans.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
        where span != result.last {
            result.append(span)
        }
        return result
    }

    private func spans(_ source: NearTerms.Source, _ words: borrowing WordBuffer) -> [Range<Int>] {
        let plain = source.part.map { spansByPart[Int($0)] } ?? []
        guard !source.expressions.isEmpty else { return plain }
        return sortedOnce(plain + source.expressions.flatMap { spans($0, words) })
    }

    private func spans(_ expression: NearTerms.Expression, _ words: borrowing WordBuffer) -> [Range<Int>] {
        switch expression {
        case .near(let first, let second, let distance):
            let left = spans(first, words)
            guard !left.isEmpty else { return [] }
            let right = spans(second, words)
            return shortest(covers(left, right, distance, words) + covers(right, left, distance, words))
        case .adjacent(let sources):
            var result: [Range<Int>]?
            for source in sources {
                let next = spans(source, words)
                result = result.map { chains($0, next, words) } ?? next
                if result?.isEmpty == true { return [] }
            }
            return result ?? []
        }
    }

    /// For each span the shortest one over it and another that begins within the distance behind it.
    private func covers(_ first: [Range<Int>], _ second: [Range<Int>], _ distance: Int, _ words: borrowing WordBuffer)
        -> [Range<Int>]
    {
        first.compactMap { span in
            var index = second.partitioningIndex { $0.lowerBound >= span.upperBound }
            var checked = span.upperBound
            var end: Int?
            while index < second.count, second[index].lowerBound - span.upperBound <= distance {
                let other = second[index]
                while checked <= other.lowerBound, !words[checked].traits.contains(.beginsCell) { checked += 1 }
                guard checked > other.lowerBound else { break }
                end = min(end ?? other.upperBound, other.upperBound)
                index += 1
            }
            return end.map { span.lowerBound..<$0 }
        }
    }

    private func chains(_ first: [Range<Int>], _ second: [Range<Int>], _ words: borrowing WordBuffer) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for span in first {
            var index = second.partitioningIndex { $0.lowerBound >= span.upperBound }
            while index < second.count, second[index].lowerBound == span.upperBound {
                if !words[span.upperBound].traits.contains(.breaks) {
                    result.append(span.lowerBound..<second[index].upperBound)
                }
                index += 1
            }
        }
        return sortedOnce(result)
    }

    /// The spans that hold no other.
    private func shortest(_ spans: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var end = Int.max
        for span in spans.sorted(by: { ($1.lowerBound, $0.upperBound) < ($0.lowerBound, $1.upperBound) })
        where span.upperBound < end {
            end = span.upperBound
            result.append(span)
        }
        return result.reversed()
    }
}

extension Array {
    /// The first index whose element, in an array where all that fail the test stand before all that pass it, passes.
    func partitioningIndex(where passes: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if passes(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
