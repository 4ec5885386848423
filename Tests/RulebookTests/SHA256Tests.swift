import Testing

@testable import Rulebook

@Suite("SHA-256")
struct SHA256Tests {
    @Test(
        "gives the digests of the standard's examples",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ])
    func standardVectors(text: String, digest: String) {
        var hash = SHA256()
        hash.update(Array(text.utf8))
        #expect(hash.digits() == digest)
    }

    @Test("gives the digest of a million letters, in pieces of any size", arguments: [1, 63, 64, 65, 1000])
    func piecewise(size: Int) {
        var hash = SHA256()
        var left = 100_000
        while left > 0 {
            hash.update([UInt8](repeating: 0x61, count: min(size, left)))
            left -= size
        }
        var whole = SHA256()
        whole.update([UInt8](repeating: 0x61, count: 100_000))
        #expect(hash.digits() == whole.digits())
    }
}
