import Scoring

/// A stretch of a quote, matched or not.
struct QuoteFragment: Equatable {
    var text: String
    var isMatched: Bool

    /// Cuts a finding's quote at its highlights; stretches that touch and are alike become one. Ranges that lie outside the
    /// quote or inside a character are moved to the nearest sound place, so that a fault elsewhere never loses a quote.
    static func fragments(of finding: Finding) -> [QuoteFragment] {
        let bytes = Array(finding.quote.utf8)
        var fragments: [QuoteFragment] = []
        func append(_ range: Range<Int>, isMatched: Bool) {
            guard !range.isEmpty else { return }
            let text = String(decoding: bytes[range], as: UTF8.self)
            if let last = fragments.last, last.isMatched == isMatched {
                fragments[fragments.count - 1].text += text
            } else {
                fragments.append(QuoteFragment(text: text, isMatched: isMatched))
            }
        }
        func boundary(_ offset: Int) -> Int {
            var offset = min(max(offset, 0), bytes.count)
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            return offset
        }
        var place = 0
        for highlight in finding.highlights {
            let start = max(boundary(highlight.range.lowerBound), place)
            let end = max(boundary(highlight.range.upperBound), start)
            append(place..<start, isMatched: false)
            append(start..<end, isMatched: true)
            place = end
        }
        append(place..<bytes.count, isMatched: false)
        return fragments
    }
}
