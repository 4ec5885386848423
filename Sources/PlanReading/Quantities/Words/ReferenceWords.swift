/// Words that make the numeral after them a name: articles, tables, laws, goals.
enum ReferenceWords {
    /// Any numeral after these is a reference ("Article 5", "page 12", "No. 34/2020").
    static func strong(_ language: String) -> Set<String> { set(strongTables, language) }
    /// A small whole number after these is one ("Goal 5", "Phase 2"); a large one is not ("target 5,000").
    static func weak(_ language: String) -> Set<String> { set(weakTables, language) }
    /// A year after or before these is part of a title ("Agenda 2030", "Horizon 2020", "2030 Agenda").
    static let yearNames: Set<String> = Set(
        """
        agenda horizon horizonte orizzonte vision visión visione visão europe europa expo agendas programma повестка \
        повестки повестке أجندة خطة
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static func set(_ tables: [String: String], _ language: String) -> Set<String> {
        Set(((tables[language] ?? "") + " " + (tables["*"] ?? "")).split(separator: " ").map(String.init))
    }

    private static let strongTables: [String: String] = [
        "*":
            "art arts article nr n nº n° fig pp p vol iso tel fax phone cop sdg sdgs covid co chap annex doc ref id "
            + "m1 box eu",
        "en":
            "no nos par para articles section sections sec subsection chapter chapters page pages annex annexes appendix table tables "
            + "figure figures chart charts box boxes paragraph paragraphs paras footnote note law laws act decree decrees "
            + "regulation regulations directive directives resolution resolutions decision number numbers numbered "
            + "clause clauses rule rules schedule version form room route highway telephone call cap block lot mdg mdgs "
            + "convention protocol order bill circular",
        "fr":
            "no nos articles section sections chapitre chapitres page pages annexe annexes tableau tableaux figure figures "
            + "graphique graphiques encadré encadrés paragraphe paragraphes alinéa alinéas al numéro numéros loi lois décret "
            + "décrets arrêté règlement directive résolution ordonnance note version odd omd route nationale décision "
            + "convention carte schéma titre point points",
        "it": "articolo articoli sezione sezioni capitolo capitoli pagina pagine pag allegato allegati tabella tabelle "
            + "figura figure grafico grafici riquadro paragrafo paragrafi comma commi numero numeri legge leggi decreto "
            + "decreti regolamento direttiva risoluzione delibera dl dlgs dpr dpcm dm lgs nota versione tavola tavole tav racc raccomandazione raccomandazioni "
            + "deliberazione circolare ordinanza l lettera ore",
        "es":
            "artículo artículos sección capítulo capítulos página páginas pág anexo anexos tabla tablas cuadro cuadros "
            + "gráfico gráficos figura figuras recuadro párrafo párrafos número números ley leyes decreto decretos "
            + "reglamento directiva resolución nota ods versión",
        "pt":
            "artigo artigos seção secção capítulo capítulos página páginas anexo anexos tabela tabelas quadro quadros "
            + "gráfico gráficos figura figuras caixa parágrafo número números lei leis decreto decretos regulamento "
            + "diretiva resolução portaria nota ods versão",
        "de":
            "artikel abschnitt abschnitte kapitel seite seiten s anhang anlage tabelle tabellen abbildung abb absatz abs "
            + "nummer ziffer gesetz verordnung richtlinie beschluss § fußnote",
        "ru":
            "статья статьи статье ст раздел раздела разделе глава главы главе страница стр приложение приложения таблица "
            + "таблице табл рисунок рисунке рис пункт пункта пункте номер закон закона указ указа постановление "
            + "постановления цур графа",
        "ar": "المادة مادة الفصل القسم الصفحة صفحة صفحات ص الملحق الجدول الشكل الفقرة رقم القانون قانون المرسوم القرار",
    ]

    private static let weakTables: [String: String] = [
        "*": "phase type module version euro g web",
        "en": "goal goals target targets indicator indicators objective objectives priority priorities pillar pillars "
            + "component components mission strategy step steps stage part parts item line action actions measure measures "
            + "investment reform project programme program output outcome activity category class grade grades tier phases levels recommendation recommendations  option group "
            + "level region district zone unit day week quarter batch round session scenario column row",
        "fr":
            "objectif objectifs cible cibles indicateur indicateurs axe axes pilier piliers composante composantes mission "
            + "étape volet programme sous-programme mesure mesures action activité projet partie niveau catégorie groupe "
            + "région zone lot colonne ligne résultat priorité réforme investissement orientation stratégie jour",
        "it":
            "obiettivo obiettivi traguardo indicatore asse assi pilastro componente componenti missione missioni fase "
            + "misura misure azione linea investimento investimenti riforma riforme progetto programma parte livello "
            + "categoria gruppo zona lotto colonna riga priorità ambito intervento sub-investimento",
        "es": "objetivo objetivos meta metas indicador eje ejes pilar componente misión etapa medida acción proyecto "
            + "programa parte nivel categoría grupo región zona prioridad",
        "pt":
            "objetivo objectivo objetivos meta metas indicador eixo eixos pilar componente missão etapa medida ação projeto "
            + "programa parte nível categoria grupo região zona prioridade",
        "de": "ziel ziele indikator säule komponente maßnahme projekt programm teil stufe gruppe kategorie schritt",
        "ru": "цель цели задача показатель компонент этап мера проект программа часть группа категория приоритет",
        "ar": "الهدف هدف المؤشر المحور الركيزة المرحلة المكون",
    ]
}
