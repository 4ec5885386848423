/// Number and size of the pages of a PDF, as `mutool pages` prints them.
struct PageList: Sendable, Equatable {
    struct Size: Sendable, Equatable {
        /// In points, as the page is shown.
        var width: Double
        var height: Double
    }

    /// One for each page; nil where the page is broken.
    var sizes: [Size?] = []

    init(sizes: [Size?]) { self.sizes = sizes }

    /// Parses `<page pagenum="1"><MediaBox l="0" b="0" r="595" t="842" /><Rotate v="90" /></page> …`.
    init(parsing output: String) {
        var size: Size?
        var isTurned = false
        for line in output.split(separator: "\n") {
            if line.hasPrefix("<page ") {
                (size, isTurned) = (nil, false)
            } else if line.hasPrefix("<MediaBox") || line.hasPrefix("<CropBox") {
                size = Self.size(in: line) ?? size
            } else if line.hasPrefix("<Rotate") {
                isTurned = (Self.numbers(in: line).first ?? 0).truncatingRemainder(dividingBy: 180) != 0
            } else if line.hasPrefix("</page>") {
                sizes.append(isTurned ? size.map { Size(width: $0.height, height: $0.width) } : size)
            }
        }
    }

    private static func size(in line: Substring) -> Size? {
        let numbers = numbers(in: line)
        guard numbers.count == 4 else { return nil }
        let size = Size(width: numbers[2] - numbers[0], height: numbers[3] - numbers[1])
        return size.width > 1 && size.height > 1 ? size : nil
    }

    /// The quoted numbers, in order.
    private static func numbers(in line: Substring) -> [Double] {
        line.split(separator: "\"").compactMap { Double($0) }
    }
}
