import Foundation

/// Turns the text of a block into what a quote prints: Unicode NFC, one space for each run of white space, ligatures as
/// letters, and none of the characters that nobody sees (soft hyphens, zero-width and direction marks, controls).
/// No-break spaces stay, since they say that two words belong together.
struct TextNormaliser {
    /// - Parameter offsets: places in `text` as UTF-8 offsets, ascending.
    /// - Returns: the normalised text, and the same places in it.
    static func normalise(_ text: String, offsets: [Int] = []) -> (text: String, offsets: [Int]) {
        guard text.unicodeScalars.contains(where: mayCompose) else { return clean(text, offsets: offsets) }
        let composed = compose(text, offsets: offsets)
        return clean(composed.text, offsets: composed.offsets)
    }

    /// NFC by grapheme cluster: composition never crosses a cluster's boundary, so places can be followed.
    private static func compose(_ text: String, offsets: [Int]) -> (text: String, offsets: [Int]) {
        var output = ""
        output.reserveCapacity(text.utf8.count)
        var places = PlaceMap(offsets)
        var position = 0
        for character in text {
            places.reach(position, at: output.utf8.count)
            position += character.utf8.count
            if character.unicodeScalars.contains(where: mayCompose) {
                output += String(character).precomposedStringWithCanonicalMapping
            } else {
                output.append(character)
            }
        }
        return (output, places.finish(at: output.utf8.count))
    }

    private static func clean(_ text: String, offsets: [Int]) -> (text: String, offsets: [Int]) {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        var spacePending = false
        var places = PlaceMap(offsets)
        var position = 0
        for scalar in text.unicodeScalars {
            places.reach(position, at: output.count + (spacePending && !output.isEmpty ? 1 : 0))
            position += UTF8.width(scalar)
            let treatment = Self.treatment(of: scalar)
            if treatment == .drop { continue }
            if treatment == .space {
                spacePending = true
                continue
            }
            // A no-break space beside another one, or at the beginning, parts nothing.
            if treatment == .noBreakSpace, spacePending || output.isEmpty { continue }
            if spacePending, !output.isEmpty { output.append(UInt8(ascii: " ")) }
            spacePending = false
            if scalar.isASCII {
                output.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if case .letters(let letters) = treatment {
                output += letters.utf8
            } else {
                output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        let result = withoutSpaceAtEnd(output)
        return (result, places.finish(at: result.utf8.count).map { min($0, result.utf8.count) })
    }

    private static func withoutSpaceAtEnd(_ bytes: [UInt8]) -> String {
        var scalars = String(decoding: bytes, as: UTF8.self)[...].unicodeScalars
        while let last = scalars.last, treatment(of: last) == .noBreakSpace { scalars.removeLast() }
        return String(scalars)
    }

    private enum Treatment: Equatable {
        case keep, drop, space, noBreakSpace
        case letters(String)
    }

    private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
        switch scalar.value {
        case 0x20, 0x09...0x0D, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F, 0x3000: .space
        case 0x21...0x7E: .keep
        case 0xA0, 0x2007, 0x202F: .noBreakSpace
        case 0x00...0x1F, 0x7F...0x9F: .drop
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF, 0xFFFE, 0xFFFF: .drop
        case 0xFB00: .letters("ff")
        case 0xFB01: .letters("fi")
        case 0xFB02: .letters("fl")
        case 0xFB03: .letters("ffi")
        case 0xFB04: .letters("ffl")
        case 0xFB05, 0xFB06: .letters("st")
        default: .keep
        }
    }

    /// Whether NFC may change a scalar or join it to its neighbour. A false "yes" costs time only; the ranges that answer
    /// "no" hold the scripts that plans are written in.
    private static func mayCompose(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300, 0x400...0x482, 0x488...0x64A, 0x660...0x66F, 0x671...0x6D3, 0x2002...0x2125, 0x2190...0x2328,
            0x2460...0x2ADB, 0x3000...0x3029, 0x3030...0x3098, 0x309B...0x318F, 0x3400...0x9FFF, 0xAC00...0xD7A3,
            0xE000...0xF8FF, 0xFB00...0xFB06, 0xFF00...0xFFFD:
            false
        default: true
        }
    }
}

/// Follows places (ascending offsets) from one text into the text made of it.
private struct PlaceMap {
    private let places: [Int]
    private var mapped: [Int] = []

    init(_ places: [Int]) {
        self.places = places
        mapped.reserveCapacity(places.count)
    }

    /// Everything up to `position` of the old text has become the first `length` bytes of the new one.
    mutating func reach(_ position: Int, at length: Int) {
        while mapped.count < places.count, places[mapped.count] <= position { mapped.append(length) }
    }

    mutating func finish(at length: Int) -> [Int] {
        while mapped.count < places.count { mapped.append(length) }
        return mapped
    }
}
