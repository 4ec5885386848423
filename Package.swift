// swift-tools-version: 6.2
import PackageDescription

/// Tests read the whole rulebook and real plans many times over: what does so is optimised in debug builds too.
let optimised: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "touchstone",
    products: [
        .executable(name: "touchstone", targets: ["touchstone"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(
            name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(
            name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .target(name: "CCLD2", linkerSettings: [.linkedLibrary("cld2")]),

        .target(
            name: "PlanReading",
            dependencies: [
                "CXML2", "CArchive", "CCLD2", "Yams",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            swiftSettings: optimised),
        .target(name: "Rulebook", dependencies: ["Yams"], swiftSettings: optimised),
        .target(name: "Matching", dependencies: ["CStemmer", "Rulebook"], swiftSettings: optimised),
        .target(name: "Scoring", dependencies: ["PlanReading", "Rulebook", "Matching"], swiftSettings: optimised),
        .target(name: "Reporting", dependencies: ["PlanReading", "Rulebook", "Scoring", "CXLSXWriter"]),
        .target(
            name: "RuleTesting", dependencies: ["PlanReading", "Rulebook", "Matching", "Scoring"],
            swiftSettings: optimised),
        .target(
            name: "Batch",
            dependencies: [
                "PlanReading", "Rulebook", "Scoring", "Reporting", .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .executableTarget(
            name: "touchstone",
            dependencies: [
                "PlanReading", "Rulebook", "Scoring", "Reporting", "RuleTesting", "Batch",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),

        .executableTarget(
            name: "matching-benchmark", dependencies: ["Matching", "Rulebook"], path: "Benchmarks/Matching"),
        .executableTarget(
            name: "simulation-benchmark", dependencies: ["Scoring", "Rulebook"], path: "Benchmarks/Simulation",
            exclude: ["peer.py"]),

        .testTarget(
            name: "PlanReadingTests", dependencies: ["PlanReading"],
            resources: [.copy("Fixtures")]),
        .testTarget(
            name: "RulebookTests", dependencies: ["Rulebook", "RuleTesting"], resources: [.copy("Fixtures")]),
        .testTarget(name: "MatchingTests", dependencies: ["Matching"]),
        .testTarget(name: "ScoringTests", dependencies: ["Scoring", "Yams"], resources: [.copy("Fixtures")]),
        .testTarget(
            name: "ReportingTests", dependencies: ["Reporting", "CArchive"], resources: [.copy("Fixtures")]),
        .testTarget(
            name: "RuleTestingTests", dependencies: ["RuleTesting"], resources: [.copy("Fixtures")]),
        .testTarget(name: "BatchTests", dependencies: ["Batch", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(name: "TouchstoneTests", dependencies: ["touchstone", "CArchive"]),
    ],
    swiftLanguageModes: [.v6]
)
