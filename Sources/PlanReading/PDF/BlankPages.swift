/// Tells pages that show nothing from pages whose text is an image, by a thumbnail of each.
struct BlankPages: Sendable {
    /// For each picture of a run of portable greymaps (P5, one byte a pixel) whether all its pixels are alike.
    static func areBlank(greymaps bytes: [UInt8]) -> [Bool] {
        var result: [Bool] = []
        var index = 0
        while let header = header(in: bytes, at: index) {
            let end = header.start + header.width * header.height
            guard header.width > 0, header.height > 0, end <= bytes.count else { break }
            let first = bytes[header.start]
            result.append(bytes[header.start..<end].allSatisfy { $0 == first })
            index = end
        }
        return result
    }

    private static func header(in bytes: [UInt8], at start: Int) -> (width: Int, height: Int, start: Int)? {
        guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "P"), bytes[start + 1] == UInt8(ascii: "5") else {
            return nil
        }
        var index = start + 2
        var numbers: [Int] = []
        while numbers.count < 3 {
            while index < bytes.count, isSpace(bytes[index]) { index += 1 }
            if index < bytes.count, bytes[index] == UInt8(ascii: "#") {
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
                continue
            }
            let digits = bytes[index...].prefix { $0 >= 0x30 && $0 <= 0x39 }
            guard let number = Int(String(decoding: digits, as: UTF8.self)), number < 100_000 else { return nil }
            numbers.append(number)
            index = digits.endIndex
        }
        return (numbers[0], numbers[1], index + 1)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
