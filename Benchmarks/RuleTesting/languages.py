"""What the made-up rulebook says in each of its seven languages.

Terms are runs of syllables. Topics, filler words and the padding of cues begin with different syllables, so that none is taken for another,
whatever the stemmer cuts off their ends. The words of a language that the readers of amounts and measure labels know are real ones.
"""
from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    code: str
    # First syllables of topics, of filler words and of cue padding; syllables that follow.
    topics: list
    fillers: list
    padding: list
    tails: list
    # Cues that the tests use. `action` and `nominal` have several words each.
    body: str
    action: list
    nominal: list
    allocation: str
    monitoring: str
    negation: str
    hedging: str
    past: str
    reference: str
    # Between an action and its topic, and the words that join topics to other clauses.
    to: str
    # `{n}` is a number.
    amount: str
    number: str
    # The term of the deadline cue, and what it matches.
    deadline_term: str
    deadline: str
    # The head of a titled measure.
    label: str
    space: str = " "
    stop: str = "."
    semicolon: str = "; "


def words(text):
    return text.split()


LANGUAGES = [
    Language(
        "en", words("vel zor kam wex yal"), words("bra den fis gol har lum mon"), words("xan uth obr ilk"),
        words("ta ro mi len dor pak sum vin gar tol"),
        "The Ministry of Works", ["will establish", "will lend", "will launch"], ["Creation of", "Construction of"], "is earmarked",
        "will publish indicators on", "will not support", "could perhaps", "In recent years", "Suggested citation", "for",
        "EUR {n} million", "{n} firms", "by <year>", "by 2025", "Measure 4.2: "),
    Language(
        "fr", words("vel zor kam wex yal"), words("bra den fis gol har lum mon"), words("xan uth obr ilk"),
        words("ta ro mi lan dor pak sum vin gar tol"),
        "Le ministère des Travaux", ["créera", "lancera", "soutiendra"], ["Création de", "Construction de"], "sont affectés",
        "publiera des indicateurs sur", "ne soutiendra pas", "pourrait peut-être", "Ces dernières années", "Citation proposée", "pour",
        "{n} millions d'euros", "{n} entreprises", "avant <year>", "avant 2025", "Mesure 4.2: "),
    Language(
        "it", words("vel zor kam wex yal"), words("bra den fis gol har lum mon"), words("xan uth obr ilk"),
        words("ta ro mi lan dor pak sum vin gar tol"),
        "Il Ministero dei Lavori", ["istituirà", "lancerà", "sosterrà"], ["Creazione di", "Costruzione di"], "sono stanziati",
        "pubblicherà gli indicatori su", "non sosterrà", "potrebbe forse", "Negli ultimi anni", "Citazione proposta", "per",
        "{n} milioni di euro", "{n} imprese", "entro il <year>", "entro il 2025", "Misura 4.2: "),
    Language(
        "zh", list("珑瑭瑄璟璇"), list("岚峤嵘岫崧岱峋"), list("淼漪泠沅"), list("栎桓桉槿枫梓榕楠柘棠"),
        "工业部", ["将设立", "将发放", "将启动"], ["建立", "建设"], "专项安排",
        "将公布指标", "不支持", "也许可能", "近年来", "引用格式", "面向",
        "{n}万元", "{n}家", "到<year>年", "到2025年", "措施4.2：", "", "。", "；"),
    Language(
        "es", words("vel zor kam wex yal"), words("bra den fis gol har lum mon"), words("xan uth obr ilk"),
        words("ta ro mi lan dor pak sum vin gar tol"),
        "El Ministerio de Obras", ["establecerá", "lanzará", "apoyará"], ["Creación de", "Construcción de"], "se asignan",
        "publicará los indicadores sobre", "no apoyará", "podría quizás", "En los últimos años", "Cita sugerida", "a favor de",
        "{n} millones de euros", "{n} empresas", "antes de <year>", "antes de 2025", "Medida 4.2: "),
    Language(
        "ru", words("вел зор кам хек ял"), words("бра ден фис гол хар лум мон"), words("ксан ут обр илк"),
        words("та ро ми лан дор пак сум вин гар тол"),
        "Министерство труда", ["создаст", "запустит", "выделит"], ["Создание", "Строительство"], "предусмотрено",
        "опубликует показатели", "не поддержит", "мог бы возможно", "В последние годы", "Библиографическая ссылка", "для",
        "{n} млн. рублей", "{n} фирм", "до <year>", "до 2025", "Мера 4.2: "),
    Language(
        "ar", words("شمر طلق خرط ضفد صخر"), words("جدر حصن دبغ رقص زحف جحش حطب"), words("غزل ظفر ثقب غرق"),
        words("دون سرج قمح عطر نخل طمش حجز زرد"),
        "وزارة الأشغال", ["ستنشئ", "ستطلق", "ستدعم"], ["إنشاء", "تشييد"], "خصصت",
        "ستنشر المؤشرات عن", "لن تدعم", "قد ربما", "في السنوات الأخيرة", "الاقتباس المقترح", "من أجل",
        "{n} مليون دولار أمريكي", "{n} شركة", "بحلول عام <year>", "بحلول عام 2025", "C3.R1: "),
]
