import CCLD2

/// CLD2's word on a text of unknown encoding.
enum LanguageEvidence {
    /// The language, as CLD2 names it, of at least seven tenths of the text; nil where CLD2 does not trust itself.
    static func reliableLanguage(of text: String) -> String? {
        var code = [CChar](repeating: 0, count: 16)
        var isReliable = false
        var text = text
        let percent = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters -> Int32 in
                guard let base = characters.baseAddress else { return 0 }
                return touchstone_cld2_detect(base, Int32(clamping: characters.count), &code, &isReliable)
            }
        }
        guard isReliable, percent >= 70 else { return nil }
        return String(decoding: code.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
