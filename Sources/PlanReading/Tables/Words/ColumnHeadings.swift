/// What columns of tables of measures are called: for each role the usual headings, in nine languages, as people write them. How a heading is
/// compared with them, `HeadingMatcher` says.
enum ColumnHeadings {
    /// A heading, its role and its language.
    struct Entry: Sendable {
        var role: ColumnRole
        var language: String
        var phrase: String
    }

    static let entries: [Entry] = languages.flatMap { language, table in
        table.split(separator: "\n").flatMap { line -> [Entry] in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimming(" ") }
            guard parts.count == 2, let role = ColumnRole(rawValue: parts[0]) else { return [] }
            return parts[1].split(separator: "|").map {
                Entry(role: role, language: language, phrase: $0.trimming(" "))
            }
        }
    }

    private static let languages: [(String, String)] = [
        ("en", english), ("fr", french), ("es", spanish), ("pt", portuguese), ("it", italian), ("de", german),
        ("ru", russian), ("ar", arabic), ("zh", chinese),
    ]

    private static let english = """
        code: id | no | nr | number | code | ref | reference | measure id | measure code | measure number | measure no | \
        project id | project code | action id | identifier | sequential number | serial number | reform id | unique id
        title: measure | measures | title | measure title | measure name | name of measure | name of the measure | name | \
        project | projects | project name | project title | action | actions | activity | activities | intervention | investment | \
        investments | reform | reforms | reform or investment | measure or reform | investments and reforms | \
        reforms and investments | reform investment | investment reform | policy measure | initiative | related measure | \
        submeasure | sub measure | strategy
        objective: objective | objectives | goal | goals | aim | aims | purpose | specific objective | strategic objective | \
        policy objective
        description: description | measure description | description of the measure | summary | details | content | \
        short description | text | explanation | justification | rationale
        cost: cost | costs | budget | amount | total cost | estimated cost | estimated costs | total budget | expenditure | \
        funding | financing | allocation | total amount | total allocation | planned expenditure | cost estimate | \
        financial allocation | indicative budget | indicative cost | budget allocation | funds | investment cost | \
        investment amount | cost amount
        currency: currency | currency code | cost currency
        unit: unit | units | unit of cost | cost unit | scale
        target: target | targets | target value | milestone | milestones | milestone or target | milestones and targets | \
        milestone target | expected result | expected results | outcome | outcomes | output | outputs | result | results | \
        expected outcome | expected output | deliverable | deliverables
        deadline: deadline | due date | due | end date | end | completion | completion date | target date | target year | \
        by when | time frame | timeframe | timeline | timeline for completion | period | implementation period | \
        date of completion | end year | year of completion | expected completion | implementation date
        indicator: indicator | indicators | kpi | kpis | performance indicator | performance indicators | \
        quantitative indicator | quantitative indicators | qualitative indicator | key performance indicator | \
        means of verification | metric | monitoring | monitoring indicator
        responsible: responsible | responsible body | responsible bodies | responsible institution | responsible authority | \
        responsible ministry | responsible agency | lead ministry | lead agency | lead institution | lead | \
        implementing agency | implementing body | implementing entity | implementing institution | implementer | ministry | \
        institution | agency | owner | executing agency | responsibility | in charge | responsible entity | lead body
        component: component | components | component name | pillar | pillars | axis | mission | priority | priorities | \
        priority area | area | sector | theme | thematic area | programme | program | chapter | policy area | axis name | \
        strategic axis | group | subcomponent | sub component | category | area of intervention
        country: country | country code | country name | iso | iso3 | iso code | iso 3166 | member state | state | nation
        plan: plan | plan id | plan name | plan title | name of plan | name of the plan | recovery plan | national plan
        """

    private static let french = """
        code: n° | no | num | numéro | code | identifiant | id | réf | référence | code mesure | code de la mesure | \
        numéro de la mesure | n° de la mesure | n° d ordre
        title: mesure | mesures | titre | intitulé | intitulé de la mesure | titre de la mesure | nom | nom de la mesure | \
        libellé | libellé de la mesure | projet | projets | intitulé du projet | nom du projet | action | actions | activité | \
        activités | investissement | investissements | réforme | réformes | réforme ou investissement | \
        réformes et investissements | investissements et réformes | intervention | sous mesure
        objective: objectif | objectifs | but | finalité | objectif spécifique | objectif stratégique | objectifs spécifiques
        description: description | description de la mesure | descriptif | résumé | détail | détails | contenu | présentation | \
        justification
        cost: coût | coûts | budget | montant | montants | coût total | coût estimé | coût estimatif | coût prévisionnel | \
        budget total | montant total | dépense | dépenses | financement | enveloppe | dotation | crédits | montant prévu | \
        coût de la mesure | budget prévisionnel
        currency: monnaie | devise | code devise
        unit: unité | unités | unité de coût
        target: cible | cibles | valeur cible | jalon | jalons | jalon ou cible | jalons et cibles | résultat attendu | \
        résultats attendus | résultat | résultats | objectif chiffré | livrable | livrables | produit attendu
        deadline: échéance | échéances | date limite | date de fin | délai | délais | date d achèvement | année cible | \
        date cible | calendrier | période | horizon | date d échéance | fin | période de mise en œuvre | année de fin
        indicator: indicateur | indicateurs | indicateur de suivi | indicateurs de suivi | indicateur de performance | \
        indicateurs de performance | indicateur de résultat | moyen de vérification | moyens de vérification | suivi
        responsible: responsable | responsables | organisme responsable | institution responsable | structure responsable | \
        ministère | ministère responsable | ministère pilote | pilote | porteur | maître d ouvrage | chef de file | \
        entité responsable | autorité responsable | acteur responsable | agence d exécution | structure pilote
        component: composante | composantes | axe | axes | axe stratégique | pilier | piliers | volet | mission | secteur | \
        domaine | priorité | priorités | thème | programme | chapitre | sous composante | catégorie | domaine d intervention
        country: pays | code pays | code du pays | nom du pays | état membre
        plan: plan | nom du plan | intitulé du plan | titre du plan | plan de relance | plan national
        """

    private static let spanish = """
        code: n° | nº | núm | número | código | id | identificador | ref | referencia | código de la medida | código medida | \
        número de la medida
        title: medida | medidas | título | nombre | nombre de la medida | título de la medida | denominación | \
        denominación de la medida | proyecto | proyectos | nombre del proyecto | acción | acciones | actividad | actividades | \
        actuación | actuaciones | inversión | inversiones | reforma | reformas | reforma o inversión | \
        reformas e inversiones | inversiones y reformas | intervención | iniciativa | submedida
        objective: objetivo | objetivos | meta general | finalidad | propósito | objetivo específico | objetivo estratégico
        description: descripción | descripción de la medida | resumen | detalle | detalles | contenido | justificación
        cost: coste | costo | costes | costos | presupuesto | importe | monto | coste total | costo total | \
        presupuesto total | importe total | monto total | coste estimado | costo estimado | gasto | gastos | financiación | \
        financiamiento | dotación | asignación | inversión total | asignación presupuestaria | inversión prevista
        currency: moneda | divisa | código de moneda
        unit: unidad | unidades
        target: meta | metas | valor objetivo | hito | hitos | hito u objetivo | hitos y objetivos | resultado esperado | \
        resultados esperados | resultado | resultados | producto esperado | entregable
        deadline: plazo | plazos | fecha límite | fecha de finalización | fecha fin | fecha final | fecha de término | \
        año objetivo | calendario | período | periodo | horizonte | vencimiento | fin | periodo de ejecución | fecha objetivo
        indicator: indicador | indicadores | indicador de seguimiento | indicadores de seguimiento | \
        indicador de desempeño | medio de verificación | medios de verificación | seguimiento
        responsible: responsable | responsables | organismo responsable | institución responsable | entidad responsable | \
        ministerio | ministerio responsable | órgano responsable | ejecutor | unidad ejecutora | entidad ejecutora | \
        autoridad responsable | organismo ejecutor
        component: componente | componentes | eje | ejes | eje estratégico | pilar | pilares | misión | sector | área | ámbito | \
        prioridad | tema | programa | capítulo | palanca | política palanca | categoría | línea
        country: país | código de país | código país | nombre del país | estado miembro
        plan: plan | nombre del plan | título del plan | plan de recuperación | plan nacional
        """

    private static let portuguese = """
        code: n° | nº | núm | número | código | id | identificador | ref | referência | código da medida | número da medida
        title: medida | medidas | título | nome | nome da medida | título da medida | designação | designação da medida | \
        projeto | projetos | projecto | nome do projeto | ação | ações | acção | atividade | atividades | investimento | \
        investimentos | reforma | reformas | reforma ou investimento | reformas e investimentos | \
        investimentos e reformas | intervenção | iniciativa | submedida
        objective: objetivo | objetivos | objectivo | objectivos | finalidade | objetivo específico | objetivo estratégico
        description: descrição | descrição da medida | resumo | detalhe | detalhes | conteúdo | justificação | justificativa
        cost: custo | custos | orçamento | montante | valor | custo total | orçamento total | valor total | montante total | \
        custo estimado | despesa | despesas | financiamento | dotação | verba | investimento total | dotação orçamentária | \
        valor previsto
        currency: moeda | divisa | código da moeda
        unit: unidade | unidades
        target: meta | metas | valor alvo | marco | marcos | marco ou meta | marcos e metas | resultado esperado | \
        resultados esperados | resultado | resultados | produto esperado | entrega
        deadline: prazo | prazos | data limite | data de conclusão | data fim | data final | data de término | ano alvo | \
        calendário | cronograma | período | horizonte | fim | período de execução
        indicator: indicador | indicadores | indicador de acompanhamento | indicadores de acompanhamento | \
        indicador de desempenho | meio de verificação | meios de verificação | monitorização | monitoramento | acompanhamento
        responsible: responsável | responsáveis | entidade responsável | organismo responsável | órgão responsável | \
        instituição responsável | ministério | ministério responsável | entidade executora | executor | unidade executora | \
        beneficiário intermediário
        component: componente | componentes | eixo | eixos | eixo estratégico | pilar | pilares | missão | setor | sector | \
        área | domínio | prioridade | tema | programa | capítulo | dimensão | categoria
        country: país | código do país | código país | nome do país | estado membro
        plan: plano | nome do plano | título do plano | plano de recuperação | plano nacional
        """

    private static let italian = """
        code: n | n° | num | numero | codice | id | identificativo | rif | riferimento | codice misura | id misura | \
        codice univoco | codice univoco misura | id submisura | codice univoco submisura | codice cid | codice intervento
        title: misura | misure | titolo | titolo misura | titolo della misura | nome | nome misura | nome della misura | \
        denominazione | denominazione misura | progetto | progetti | nome del progetto | azione | azioni | attività | \
        intervento | interventi | investimento | investimenti | riforma | riforme | investimenti e riforme | \
        riforme e investimenti | investimento riforma | iniziativa | submisura | sub misura
        objective: obiettivo | obiettivi | finalità | scopo | obiettivo specifico | obiettivo strategico | \
        obiettivo generale | obiettivi specifici
        description: descrizione | descrizione misura | descrizione della misura | descrizione submisura | \
        descrizione intervento | sintesi | dettaglio | dettagli | contenuto | contenuti | motivazione
        cost: costo | costi | spesa | spese | importo | importi | budget | costo totale | importo totale | spesa totale | \
        costo stimato | stanziamento | stanziamenti | dotazione | dotazione finanziaria | finanziamento | finanziamenti | \
        risorse | risorse finanziarie | totale risorse | importo finanziato | costo complessivo | importo complessivo | \
        spesa prevista
        currency: valuta | divisa | codice valuta
        unit: unità | unità di misura
        target: target | traguardo | traguardi | traguardo o obiettivo | milestone | milestone e target | risultato atteso | \
        risultati attesi | risultato | risultati | valore obiettivo | valore target | valore atteso
        deadline: scadenza | scadenze | termine | data fine | data di fine | data di completamento | entro | tempi | \
        tempistica | tempistiche | periodo | anno obiettivo | cronoprogramma | orizzonte | data di scadenza | \
        data conclusione | fine
        indicator: indicatore | indicatori | indicatore di risultato | indicatori di risultato | indicatore di monitoraggio | \
        indicatori di monitoraggio | monitoraggio | mezzo di verifica | mezzi di verifica
        responsible: responsabile | responsabili | ente responsabile | amministrazione titolare | amministrazione | \
        amministrazione responsabile | amministrazione competente | ministero | ministero responsabile | \
        soggetto attuatore | ente attuatore | titolare | soggetto responsabile | organismo responsabile
        component: missione | missioni | descrizione missione | componente | componenti | descrizione componente | asse | \
        assi | pilastro | pilastri | ambito | ambiti | ambito di intervento | ambiti di intervento | settore | area | \
        priorità | tema | programma | capitolo | categoria | linea di intervento
        country: paese | codice paese | nazione | nome del paese | stato membro
        plan: piano | nome del piano | titolo del piano | piano nazionale
        text: investimento o riforma | prestito o sovvenzione | tipo livello
        """

    private static let german = """
        code: nr | nummer | lfd nr | code | id | kennung | kennziffer | kürzel | maßnahmennummer | maßnahmencode | \
        maßnahmen nr | projektnummer
        title: maßnahme | maßnahmen | titel | bezeichnung | name | name der maßnahme | titel der maßnahme | \
        bezeichnung der maßnahme | maßnahmentitel | vorhaben | projekt | projekte | projekttitel | projektname | aktion | \
        aktivität | aktivitäten | investition | investitionen | reform | reformen | reform oder investition | \
        reformen und investitionen | investitionen und reformen | teilmaßnahme | initiative
        objective: ziel | ziele | zielsetzung | zweck | strategisches ziel | spezifisches ziel
        description: beschreibung | beschreibung der maßnahme | maßnahmenbeschreibung | kurzbeschreibung | inhalt | \
        erläuterung | begründung | zusammenfassung
        cost: kosten | budget | betrag | gesamtkosten | geschätzte kosten | kostenschätzung | mittel | finanzmittel | \
        finanzvolumen | volumen | ausgaben | gesamtbetrag | mittelansatz | finanzierung | fördermittel | gesamtvolumen | \
        haushaltsmittel | investitionssumme
        currency: währung | währungscode
        unit: einheit | einheiten
        target: zielwert | zielwerte | meilenstein | meilensteine | meilenstein oder zielwert | meilensteine und zielwerte | \
        erwartetes ergebnis | erwartete ergebnisse | ergebnis | ergebnisse
        deadline: frist | fristen | termin | enddatum | ende | abschluss | abschlussdatum | zieldatum | zieljahr | zeitplan | \
        zeitraum | laufzeit | umsetzung bis | fertigstellung | bis wann | umsetzungszeitraum
        indicator: indikator | indikatoren | leistungsindikator | kennzahl | kennzahlen | überprüfung | monitoring | \
        fortschrittsindikator
        responsible: zuständig | zuständigkeit | zuständige stelle | zuständige behörde | verantwortlich | \
        verantwortliche stelle | verantwortlichkeit | ministerium | ressort | federführung | federführendes ressort | \
        federführendes ministerium | träger | durchführende stelle | zuständiges ministerium
        component: komponente | komponenten | schwerpunkt | schwerpunkte | achse | säule | säulen | handlungsfeld | bereich | \
        sektor | thema | themenfeld | programm | kapitel | priorität | kategorie | mission
        country: land | länder | ländercode | staat | mitgliedstaat | länderkennung
        plan: plan | name des plans | planname | titel des plans | aufbauplan | nationaler plan
        """

    private static let russian = """
        code: № | n | номер | № п/п | п/п | код | идентификатор | шифр | код мероприятия | номер мероприятия | ид
        title: мероприятие | мероприятия | мера | меры | название | наименование | наименование мероприятия | \
        название мероприятия | наименование меры | название меры | проект | проекты | наименование проекта | \
        название проекта | действие | действия | инвестиция | инвестиции | реформа | реформы | реформы и инвестиции | \
        инвестиции и реформы | инициатива
        objective: цель | цели | задача | задачи | назначение | стратегическая цель
        description: описание | описание мероприятия | описание меры | содержание | краткое описание | краткое содержание | \
        пояснение | обоснование | подробности
        cost: стоимость | сумма | бюджет | расходы | затраты | объем финансирования | объём финансирования | \
        финансирование | общая стоимость | общая сумма | объем средств | сметная стоимость | размер финансирования | \
        ассигнования | бюджетные ассигнования | объем ассигнований
        currency: валюта | код валюты
        unit: единица | единица измерения | ед изм
        target: целевой показатель | целевое значение | целевые значения | ожидаемый результат | ожидаемые результаты | \
        результат | результаты | контрольная точка | контрольное событие | целевой ориентир | целевые показатели
        deadline: срок | сроки | срок исполнения | срок реализации | сроки реализации | срок выполнения | \
        сроки исполнения | дата завершения | дата окончания | окончание | год завершения | период | период реализации
        indicator: показатель | показатели | индикатор | индикаторы | показатель эффективности | показатели мониторинга | \
        мониторинг | контроль
        responsible: ответственный | ответственные | ответственный исполнитель | ответственные исполнители | \
        исполнитель | исполнители | ответственный орган | министерство | ведомство | ответственное ведомство | \
        ответственное министерство
        component: компонент | компонента | компоненты | направление | направления | раздел | ось | приоритет | сектор | \
        отрасль | программа | подпрограмма | блок | тема | категория | миссия
        country: страна | код страны | название страны | государство
        plan: план | название плана | наименование плана | национальный план
        """

    private static let arabic = """
        code: رقم | الرقم | الرمز | رمز | م | ت | رقم الإجراء | رمز الإجراء | رقم المشروع | رمز المشروع | رقم التدبير | المعرف
        title: الإجراء | الإجراءات | التدبير | التدابير | العنوان | عنوان الإجراء | عنوان التدبير | الاسم | اسم الإجراء | \
        اسم التدبير | المشروع | المشاريع | اسم المشروع | عنوان المشروع | النشاط | الأنشطة | الاستثمار | الاستثمارات | \
        الإصلاح | الإصلاحات | الإصلاحات والاستثمارات | المبادرة | المبادرات | اسم المبادرة | التدخل
        objective: الهدف | الأهداف | الغاية | الغرض | الهدف الاستراتيجي | الهدف العام
        description: الوصف | وصف الإجراء | وصف التدبير | وصف المشروع | الملخص | التفاصيل | المحتوى | البيان | المبررات
        cost: التكلفة | الكلفة | التكاليف | الميزانية | المبلغ | الموازنة | التكلفة الإجمالية | الكلفة الإجمالية | إجمالي التكلفة | \
        التكلفة التقديرية | الكلفة التقديرية | التمويل | المخصصات | الاعتماد | الاعتمادات | النفقات | قيمة المشروع | الميزانية المقدرة
        currency: العملة | رمز العملة
        unit: الوحدة | وحدة القياس
        target: المستهدف | المستهدفات | القيمة المستهدفة | النتيجة المتوقعة | النتائج المتوقعة | النتائج | المعلم | المعالم | \
        المخرجات | المخرجات المتوقعة
        deadline: الموعد | الموعد النهائي | تاريخ الانتهاء | تاريخ الإنجاز | الأجل | المهلة | المدة | الإطار الزمني | \
        الجدول الزمني | سنة الإنجاز | الفترة | فترة التنفيذ
        indicator: المؤشر | المؤشرات | مؤشر الأداء | مؤشرات الأداء | مؤشرات القياس | وسيلة التحقق | وسائل التحقق | المتابعة
        responsible: الجهة المسؤولة | الجهات المسؤولة | الجهة المنفذة | الجهات المنفذة | المسؤول | الوزارة | الوزارة المسؤولة | \
        المؤسسة المسؤولة | الجهة المعنية | جهة التنفيذ | الجهة المكلفة
        component: المكون | المكونات | المحور | المحاور | الركيزة | الركائز | القطاع | المجال | الأولوية | البرنامج | الفصل | الفئة
        country: البلد | الدولة | رمز البلد | رمز الدولة | اسم البلد | اسم الدولة
        plan: الخطة | اسم الخطة | عنوان الخطة | الخطة الوطنية
        """

    private static let chinese = """
        code: 编号 | 序号 | 代码 | 编码 | 措施编号 | 项目编号 | 项目代码 | 号 | 标识
        title: 措施 | 措施名称 | 名称 | 标题 | 项目 | 项目名称 | 行动 | 行动名称 | 工程 | 工程名称 | 任务 | 任务名称 | 重点任务 | 主要任务 | \
        主要措施 | 改革 | 投资项目 | 改革与投资 | 改革和投资 | 举措 | 具体措施 | 工作任务
        objective: 目标 | 目的 | 总体目标 | 工作目标 | 宗旨
        description: 描述 | 说明 | 内容 | 简介 | 措施说明 | 项目内容 | 建设内容 | 主要内容 | 工作内容 | 概述 | 详细说明
        cost: 费用 | 成本 | 预算 | 金额 | 资金 | 投资 | 总投资 | 投资额 | 投资金额 | 总成本 | 总费用 | 总预算 | 资金规模 | 预算金额 | 经费 | \
        资金总额 | 投资总额 | 估算投资 | 计划投资
        currency: 货币 | 币种 | 货币代码
        unit: 单位 | 计量单位
        target: 指标值 | 目标值 | 预期成果 | 预期结果 | 预期目标 | 里程碑 | 成果 | 量化目标
        deadline: 期限 | 截止日期 | 完成时间 | 完成期限 | 完成时限 | 时限 | 时间 | 时间表 | 截止时间 | 完成年份 | 实施期限 | 实施期 | 年限 | \
        时间节点
        indicator: 指标 | 监测指标 | 绩效指标 | 考核指标 | 评价指标 | 衡量指标 | 监测
        responsible: 责任单位 | 责任部门 | 负责单位 | 负责部门 | 牵头单位 | 牵头部门 | 主管部门 | 实施单位 | 执行单位 | 责任主体 | 负责机构 | \
        主管单位 | 执行机构 | 责任机构
        component: 组成部分 | 部分 | 领域 | 板块 | 类别 | 支柱 | 重点领域 | 专题 | 方向 | 行业 | 优先领域 | 章节 | 任务类别
        country: 国家 | 国别 | 国家代码 | 国家名称
        plan: 计划 | 规划 | 计划名称 | 规划名称 | 方案 | 方案名称
        """
}
