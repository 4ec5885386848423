import ArgumentParser
import Foundation
import PlanReading
import Rulebook

/// The pages that list all codes, made from the catalogues.
struct CodePages {
    let folder: String

    func write() throws {
        let pages = [
            ("Diagnostics.md", DiagnosticHandbook.markdown), ("ReadingCodes.md", ReadingHandbook.markdown),
        ]
        for (name, text) in pages {
            let path = "\(folder)/\(name)"
            try OutputFile.write(Data(text.utf8), to: path)
            print(path)
        }
    }
}
