import Foundation
import Testing

@testable import Batch

@Suite struct InputDiscoveryTests {
    @Test func `each file of a folder is a plan, in order of name`() throws {
        try TemporaryFolder.with(["b.txt", "a.pdf", "sub/c.html"]) { folder in
            let discovery = InputDiscovery(paths: [folder])
            #expect(discovery.inputs.map(\.id) == ["a", "b", "c"])
            #expect(discovery.inputs.map { $0.files.map(\.name) } == [["a.pdf"], ["b.txt"], ["sub/c.html"]])
            #expect(discovery.notes.isEmpty)
        }
    }

    @Test(
        "what is no plan is skipped with a note",
        arguments: ["README.md", "readme", "LICENSE", "LICENCE.txt", ".hidden", "~$plan.docx"])
    func skipped(name: String) throws {
        try TemporaryFolder.with([name, "plan.txt"]) { folder in
            let discovery = InputDiscovery(paths: [folder])
            #expect(discovery.inputs.map(\.id) == ["plan"])
            #expect(discovery.notes.map(\.file) == [name])
            #expect(discovery.notes.map(\.outcome) == [.skipped])
            #expect(discovery.notes[0].message.hasSuffix("skipped") || discovery.notes[0].message.contains("skipped"))
        }
    }

    @Test func `a folder with a plan yaml is one plan of all its files`() throws {
        try TemporaryFolder.with(["Arvenia/plan.yaml", "Arvenia/part-1.txt", "Arvenia/annex/part-2.txt", "other.txt"]) {
            folder in
            let discovery = InputDiscovery(paths: [folder])
            #expect(discovery.inputs.map(\.id) == ["other", "Arvenia"])
            let plan = try #require(discovery.inputs.last)
            #expect(plan.files.map(\.name) == ["Arvenia/part-1.txt", "Arvenia/annex/part-2.txt"])
            #expect(plan.manifest?.name == "Arvenia/plan.yaml")
        }
    }

    @Test func `plans of one name get their folder's name before it, then their extension behind it`() throws {
        try TemporaryFolder.with(["x/plan.txt", "y/plan.txt", "z/plan.txt", "z/plan.md"]) { folder in
            let ids = InputDiscovery(paths: [folder]).inputs.map(\.id)
            #expect(ids == ["x-plan", "y-plan", "z-plan-md", "z-plan-txt"])
        }
    }

    @Test func `a file named twice is taken once`() throws {
        try TemporaryFolder.with(["plan.txt"]) { folder in
            #expect(InputDiscovery(paths: ["\(folder)/plan.txt", folder, "\(folder)/./plan.txt"]).inputs.count == 1)
        }
    }

    @Test func `what is not there is named with what to do`() {
        let discovery = InputDiscovery(paths: ["/no/such/plan.pdf"])
        #expect(discovery.inputs.isEmpty)
        #expect(discovery.notes.map(\.message) == ["/no/such/plan.pdf: no such file or folder. Check the path."])
    }

    @Test func `a file by itself takes the plan yaml beside it`() throws {
        try TemporaryFolder.with(["plan.yaml", "part.txt"]) { folder in
            let inputs = InputDiscovery(paths: ["\(folder)/part.txt"]).inputs
            #expect(inputs.map(\.id) == ["part"])
            #expect(inputs.first?.manifest?.name == "plan.yaml")
        }
    }
}
