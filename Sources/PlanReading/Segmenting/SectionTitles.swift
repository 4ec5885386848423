/// Titles of the sections that are around a plan's text and not in it, in every language.
enum SectionTitles {
    /// The kind of section that a heading opens, or nil for a part of the text.
    static func kind(of heading: String) -> BlockKind? {
        guard heading.utf8.count <= 160 else { return nil }
        let title = bare(heading)
        if let kind = kinds[title] { return kind }
        for separator in [": ", ". ", " – ", " - ", " — "] {
            guard let last = title.split(separator: separator).last, last.count < title.count else { continue }
            if let kind = kinds[bare(String(last))] { return kind }
        }
        return nil
    }

    /// Whether a heading opens an annex, which ends a bibliography whatever its level.
    static func isAnnex(_ heading: String) -> Bool {
        let title = bare(heading)
        return annexes.contains { title.hasPrefix($0) }
    }

    /// Lower case, without numbering in front, white space in Chinese titles ("目 录"), or marks at the ends.
    private static func bare(_ heading: String) -> String {
        var text = Substring(heading.lowercased())
        if let comma = text.firstIndex(of: "、"), text[..<comma].allSatisfy({ "一二三四五六七八九十".contains($0) }) {
            text = text[text.index(after: comma)...]
        }
        while let first = text.first, first.isASCII && first.isNumber || ".)(、-–:* ".contains(first) {
            text.removeFirst()
        }
        while let last = text.last, ".:：- ".contains(last) { text.removeLast() }
        if let dot = text.firstIndex(of: "."), text[..<dot].allSatisfy({ "ivxlc".contains($0) }) {
            text = text[text.index(after: dot)...]
            while text.first == " " { text.removeFirst() }
        }
        let isHan = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        return isHan ? text.filter { !$0.isWhitespace } : String(text)
    }

    private static let annexes = ["annex", "appendi", "allegat", "anexo", "anhang", "приложени", "附件", "附录", "ملحق"]

    private static let kinds: [String: BlockKind] = {
        var kinds: [String: BlockKind] = [:]
        for (kind, lines) in [
            (BlockKind.bibliography, bibliographies), (.contents, contents), (.glossary, glossaries),
        ] {
            for title in lines.split(whereSeparator: \.isNewline) { kinds[String(title)] = kind }
        }
        return kinds
    }()

    private static let bibliographies = """
        references
        reference list
        list of references
        references and sources
        bibliography
        selected bibliography
        works cited
        bibliographie
        références
        références bibliographiques
        ouvrages cités
        bibliografia
        riferimenti bibliografici
        bibliografia e sitografia
        sitografia
        参考文献
        参考资料
        参考书目
        bibliografía
        referencias
        referencias bibliográficas
        referências
        referências bibliográficas
        literaturverzeichnis
        quellenverzeichnis
        литература
        список литературы
        библиография
        использованная литература
        список использованных источников
        المراجع
        قائمة المراجع
        المصادر والمراجع
        """

    private static let contents = """
        contents
        table of contents
        list of tables
        list of figures
        list of tables and figures
        list of charts
        list of boxes
        list of annexes
        sommaire
        table des matières
        table des matieres
        liste des tableaux
        liste des figures
        liste des graphiques
        liste des encadrés
        liste des annexes
        indice
        indice generale
        sommario
        indice delle figure
        indice delle tabelle
        elenco delle figure
        elenco delle tabelle
        目录
        目次
        图目录
        表目录
        图表目录
        índice
        índice general
        contenido
        contenidos
        tabla de contenido
        tabla de contenidos
        índice de cuadros
        índice de gráficos
        sumário
        índice geral
        inhalt
        inhaltsverzeichnis
        abbildungsverzeichnis
        tabellenverzeichnis
        содержание
        оглавление
        المحتويات
        جدول المحتويات
        قائمة المحتويات
        الفهرس
        فهرس
        """

    private static let glossaries = """
        acronyms
        list of acronyms
        abbreviations
        list of abbreviations
        acronyms and abbreviations
        abbreviations and acronyms
        list of acronyms and abbreviations
        list of abbreviations and acronyms
        glossary
        glossary of terms
        sigles
        liste des sigles
        sigles et abréviations
        sigles et acronymes
        liste des sigles et abréviations
        liste des sigles et acronymes
        liste des acronymes
        liste des abréviations
        acronymes
        acronymes et abréviations
        abréviations
        abréviations et acronymes
        abreviations et acronymes
        glossaire
        glossario
        acronimi
        elenco degli acronimi
        lista degli acronimi
        elenco delle sigle
        elenco delle abbreviazioni
        sigle e acronimi
        sigle e abbreviazioni
        abbreviazioni
        缩略语
        缩略语表
        缩略词
        缩略词表
        缩写
        术语表
        词汇表
        名词解释
        siglas
        lista de siglas
        siglas y acrónimos
        siglas y abreviaturas
        acrónimos
        abreviaturas
        glosario
        siglas e acrónimos
        siglas e abreviaturas
        lista de siglas e abreviaturas
        lista de abreviaturas
        glossário
        abkürzungen
        abkürzungsverzeichnis
        glossar
        сокращения
        список сокращений
        перечень сокращений
        принятые сокращения
        глоссарий
        المختصرات
        قائمة المختصرات
        مسرد المصطلحات
        """
}
