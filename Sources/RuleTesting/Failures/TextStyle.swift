/// Colours of a terminal, or none.
public struct TextStyle: Sendable, Equatable {
    public static let plain = TextStyle(isColoured: false)
    public static let coloured = TextStyle(isColoured: true)

    private let isColoured: Bool

    enum Colour: Int {
        case red = 31
        case green = 32
        case yellow = 33
        case cyan = 36
    }

    func paint(_ text: String, _ colour: Colour) -> String {
        isColoured ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
    }
}
