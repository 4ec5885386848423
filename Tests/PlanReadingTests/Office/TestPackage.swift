import CArchive
import Foundation
import Testing

@testable import PlanReading

/// A zip file written for one test and removed with it.
final class TestPackage {
    let url: URL

    init(_ parts: [(name: String, text: String)], fileName: String = "package.zip") throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "touchstone-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        url = folder.appending(path: fileName)
        let archive = archive_write_new()
        archive_write_set_format_zip(archive)
        archive_write_open_filename(archive, url.path)
        for part in parts {
            let entry = archive_entry_new()
            archive_entry_set_pathname(entry, part.name)
            archive_entry_set_size(entry, Int64(part.text.utf8.count))
            archive_entry_set_filetype(entry, 0o100000)
            archive_entry_set_perm(entry, 0o644)
            archive_write_header(archive, entry)
            let bytes = Array(part.text.utf8)
            archive_write_data(archive, bytes, bytes.count)
            archive_entry_free(entry)
        }
        archive_write_close(archive)
        archive_write_free(archive)
    }

    deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }

    func zip(limit: Int = 64 << 20) -> ZipPackage { ZipPackage(path: url.path, limit: limit) }
}

/// A file written for one test and removed with it.
final class TestFile {
    let url: URL
    var path: String { url.path }

    init(_ name: String, _ bytes: [UInt8]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "touchstone-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        url = folder.appending(path: name)
        try Data(bytes).write(to: url)
    }

    deinit { try? FileManager.default.removeItem(at: url.deletingLastPathComponent()) }
}

/// Blocks one a line: kind, level or row, text.
func lines(_ blocks: [RawBlock]) -> [String] {
    blocks.map { block in
        let number = (block.level ?? block.row).map { " \($0)" } ?? ""
        return "\(block.kind.rawValue)\(number): \(block.text)"
    }
}

/// The path of a fixture.
func fixture(_ name: String) throws -> String {
    try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil)).path
}
