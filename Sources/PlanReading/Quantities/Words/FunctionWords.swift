/// Articles, prepositions, pronouns and auxiliaries: the words that are no counted noun. They also tell the language of a
/// text too short for statistics.
public enum FunctionWords {
    /// Those of a language by its BCP 47 primary subtag, in lower case; none where there is no table.
    public static func of(_ language: String) -> Set<String> { byLanguage[language] ?? [] }

    private static let byLanguage: [String: Set<String>] = tables.mapValues {
        Set($0.split(separator: " ").map(String.init))
    }

    private static let tables: [String: String] = [
        "en": """
        a an the of in on at by for to from with without within into onto over under above below about around across \
        after before during since until till per via as than then and or but nor so if while when where which who \
        whom whose that this these those it its they their them he she his her we our us you your i my me is are was \
        were be been being am has have had having do does did will would shall should can could may might must not no \
        yes also only both either each every all any some more most less least fewer other another such same there \
        here out up down off again further between among against through because due respectively compared versus up \
        including included onwards ago later earlier said saw made came became provide create account represent remained rose fell increased decreased
        """,
        "fr": """
        le la les l un une des du de d à au aux en dans pour par sur sous avec sans entre vers chez dès depuis pendant \
        avant après jusqu jusque contre selon et ou mais donc or ni car que qui quoi dont où si comme quand lorsque ce \
        cet cette ces il elle ils elles on nous vous je tu se s son sa ses leur leurs notre nos votre vos mon ma mes est \
        sont était étaient a ont avait avaient sera seront serait être avoir été ayant étant peut peuvent doit doivent \
        ne n pas plus moins très aussi ainsi puis alors y tout tous toute toutes autre autres même mêmes soit lequel \
        laquelle lesquels respectivement environ contre chacun dû due
        """,
        "it": """
        il lo la i gli le l un uno una di d a da in con su per tra fra del dello della dell dei degli delle al allo alla \
        all ai agli alle dal dallo dalla dall dai dagli dalle nel nello nella nell nei negli nelle col sul sullo sulla \
        sull sui sugli sulle e ed o od ma né se che chi cui quale quali quando dove come mentre perché anche non più \
        meno molto è sono era erano fu furono sia siano sarà saranno ha hanno aveva avevano essere avere stato stata \
        stati state viene vengono può possono deve devono si ci vi ne suo sua suoi sue loro questo questa questi queste \
        quello quella quelli quelle tale tali ogni tutti tutte altro altri altre circa oltre entro fino dopo prima \
        durante verso rispettivamente rispetto contro
        """,
        "es": """
        el la los las lo un una unos unas de del a al en con por para sin sobre entre hasta desde hacia según durante \
        tras ante contra y e o u pero ni si que quien cual cuando donde como mientras porque también no más menos muy es \
        son era eran fue fueron será serán sea sean ha han había habían ser estar está están haber se su sus este esta \
        estos estas ese esa esos esas aquel cada todo toda todos todas otro otra otros otras respectivamente
        """,
        "pt": """
        o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com sem \
        sobre entre até desde segundo durante após ante contra e ou mas nem se que quem qual quando onde como enquanto \
        porque também não mais menos muito é são era eram foi foram será serão seja sejam há havia ser estar está estão \
        ter tem têm seu sua seus suas este esta estes estas esse essa isso cada todo toda todos todas outro outra \
        outros outras respectivamente
        """,
        "de": """
        der die das den dem des ein eine einen einem einer eines und oder aber denn sondern auch nicht kein keine von \
        vom zu zum zur in im ins an am auf aus bei beim mit nach seit für durch gegen ohne um über unter vor hinter \
        zwischen bis während wegen ab als wie wenn dass ob weil da wo wer was welche welcher welches er sie es wir ihr \
        ich sich sein seine ihre unser dieser diese dieses jeder jede jedes alle ist sind war waren wird werden wurde \
        wurden hat haben hatte hatten sein kann können soll sollen muss müssen darf dürfen mehr weniger sowie bzw pro
        """,
        "ru": """
        и в во на с со к ко о об от до по за из у при для без над под между через после перед или но а не ни что как \
        где когда чтобы если это этот эта эти тот та те он она оно они мы вы я его её их наш свой который которая \
        которые был была было были будет будут быть есть также более менее уже еще ещё только лишь всех все весь либо \
        соответственно
        """,
        "ar": """
        في من إلى على عن مع بين حتى منذ خلال بعد قبل أو و ثم أن إن التي الذي هذا هذه ذلك كل ما لا لم لن قد كان كانت \
        يكون تكون هو هي هم
        """,
    ]
}
