import Foundation

/// Processor time, which other programs on the machine disturb less than time on the wall.
enum Stopwatch {
    /// Seconds of processor time that this process takes for some work.
    static func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = processSeconds
        try work()
        return processSeconds - start
    }

    /// Seconds of processor time of the processes that have been waited for.
    static var childSeconds: Double {
        var usage = rusage()
        getrusage(RUSAGE_CHILDREN.rawValue, &usage)
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }

    private static var processSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
