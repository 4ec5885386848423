import Rulebook
import Scoring

/// How a mutant departs from the rules.
enum MutantChange {
    /// A piece of a list of terms is not found.
    case without(TermPlace)
    /// A piece with `~` is found over twice the distance.
    case widened(TermPlace, from: Int, to: Int)
    case withoutGuard(Guard)
    case window(BindingWindow)
    case ladder(Ladder)
}

/// A piece of a term: its matcher's group, its language and its place there.
struct TermPlace: Hashable {
    var group: Int
    var language: String
    var piece: Int
}
