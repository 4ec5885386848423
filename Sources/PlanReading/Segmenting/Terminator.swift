/// A mark that may end a sentence.
enum Terminator {
    /// "." alone.
    case stop
    /// "…" or two and three stops.
    case ellipsis
    /// Four stops and more: the leaders of a contents page.
    case leaders
    /// "!", "?" and their Arabic forms.
    case strong
    /// 。！？
    case ideographic
}
