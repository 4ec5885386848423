import Foundation

/// Where the program remembers what it may forget (XDG Base Directory Specification).
enum UserCacheFolder {
    static var path: String {
        let environment = ProcessInfo.processInfo.environment
        let base = environment["XDG_CACHE_HOME"] ?? environment["HOME"].map { "\($0)/.cache" } ?? NSTemporaryDirectory()
        return "\(base)/touchstone"
    }
}
