/// What a paragraph style says about the blocks that wear it.
enum StyleRole: Sendable, Equatable {
    case heading(level: Int)
    case contents, bibliography, caption

    /// The role that a style's own name claims, built-in names of Word and LibreOffice in the project's languages:
    /// "heading 2", "Titre 2", "标题 2", "TOC 1". Nil for every other name.
    init?(styleName: String) {
        // LibreOffice writes the space of a name as "_20_".
        let name = styleName.replacing("_20_", with: " ").lowercased()
        let words = name.prefix { !$0.isNumber }.filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
        let level = Int(name.drop { !$0.isNumber }.prefix { $0.isASCII && $0.isNumber })
        if Self.headingNames.contains(words), let level, (1...9).contains(level) {
            self = .heading(level: level)
        } else if level == nil, Self.titleNames.contains(words) {
            self = .heading(level: 1)
        } else if level == nil, Self.subtitleNames.contains(words) {
            self = .heading(level: 2)
        } else if Self.contentsNames.contains(where: words.hasPrefix) {
            self = .contents
        } else if Self.bibliographyNames.contains(where: words.hasPrefix) {
            self = .bibliography
        } else if Self.captionNames.contains(words) {
            self = .caption
        } else {
            return nil
        }
    }

    private static let headingNames: Set<String> = [
        "heading", "titre", "标题", "標題", "titolo", "título", "titulo", "überschrift", "заголовок", "عنوان", "العنوان",
        "überschriften", "见出し", "見出し", "kop", "nagłówek",
    ]
    private static let titleNames: Set<String> = [
        "title", "doctitle", "titre", "titreprincipal", "标题", "título", "titel",
    ]
    private static let subtitleNames: Set<String> = [
        "subtitle", "soustitre", "副标题", "sottotitolo", "subtítulo", "untertitel",
    ]
    private static let contentsNames: [String] = [
        "toc", "contents", "tableofcontents", "tableoffigures", "tabledesmatières", "indice", "sommario", "目录", "目錄",
        "verzeichnis", "оглавление", "tdm",
    ]
    private static let bibliographyNames: [String] = ["bibliograph", "bibliografia", "bibliografía", "参考文献"]
    private static let captionNames: Set<String> = [
        "caption", "légende", "didascalia", "题注", "epígrafe", "beschriftung", "illustration", "table", "figure",
    ]
}
