import Foundation
import PlanReading

/// The plans of `Examples/`, read once for all tests.
enum ExamplePlans {
    static let files = [
        "XAV-2021-recovery-plan.pdf", "XBL-2022-plan-de-relance.docx", "XCM-2021-piano-di-ripresa.odt",
        "XDQ-2021-recovery-plan-zh.txt", "XEN-2021-weak-plan.html", "XFO-2022-mots-cles.md",
        "XGR-2022-piano-di-rigore.docx", "XHS-2021-promises.pdf",
    ]

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples")

    private static let reading = Task {
        var plans: [String: Plan] = [:]
        // Other tests may hold all threads for minutes.
        let reader = DocumentReader(limits: ReadingLimits(seconds: 3600))
        for file in files {
            let document = try await reader.read(
                path: folder.appendingPathComponent(file).path, name: file)
            let parts = file.split(separator: "-")
            plans[file] = Plan(
                id: file, country: String(parts[0]), title: file, year: Int(parts[1]), documents: [document])
        }
        return plans
    }

    static func plan(_ file: String) async throws -> Plan? { try await reading.value[file] }
}
