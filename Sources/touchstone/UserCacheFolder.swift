import Foundation

/// Where the program remembers what it may forget (XDG Base Directory Specification).
enum UserCacheFolder {
    static var path: String {
        let environment = ProcessInfo.processInfo.environment
        // A path that is empty or relative counts as none.
        let named = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let base = named ?? environment["HOME"].map { "\($0)/.cache" } ?? NSTemporaryDirectory()
        return "\(base)/touchstone"
    }
}
