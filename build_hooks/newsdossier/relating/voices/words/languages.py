"""Verbs and words with which other languages pass on what others said. What a table cannot carry is left unsaid."""

import re
from dataclasses import dataclass
from functools import lru_cache

HANGUL = "\uac00-\ud7a3"
HAN = "\u3400-\u4dbf\u4e00-\u9fff"


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """How one language reports."""

    verbs: frozenset[str]
    """Forms in lower case, as they stand in news."""
    helpers: frozenset[str] = frozenset()
    """May stand between a source and its verb: "a déclaré"."""
    according: frozenset[str] = frozenset()
    """A source follows: "laut", "selon"."""
    according_ends: frozenset[str] = frozenset()
    """A source stands before: Korean "에 따르면"."""
    stops: frozenset[str] = frozenset()
    """Words that end a noun phrase."""
    binders: frozenset[str] = frozenset()
    """Words inside a noun phrase, but never at its edge: "Ministerium für Verkehr"."""
    articles: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    """Korean: they mark the subject, and are no part of it."""
    token: re.Pattern[str] | None = None
    """For scripts in which spaces do not part words."""


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


GERMAN = Language(
    verbs=words(
        "sagte sagten sagt erklärte erklärten erklärt betonte betonten berichtete berichteten berichtet meldete"
        " meldeten meldet teilte teilten teilt schrieb schrieben schreibt kündigte warnte warnten forderte forderten"
        " behauptete ergänzte zitierte bestätigte bestätigten kritisierte nannte fügte mahnte räumte versicherte"
    ),
    helpers=words("am auch zudem weiter noch dazu jetzt später heute gestern"),
    according=words("laut zufolge"),
    stops=words(
        "und oder aber dass weil wenn während als ob am im in an auf bei mit nach von vor zu zum zur hat haben habe"
        " sei ist sind war waren wird werden nicht auch es er sie man sich"
    ),
    binders=words("für von der des und im in"),
    articles=words("der die das den dem des ein eine einer einem"),
)
FRENCH = Language(
    verbs=words(
        "déclaré annoncé indiqué rapporté affirmé précisé ajouté expliqué souligné estimé confirmé dit écrit dénoncé"
        " assuré déclare annonce indique rapporte affirme précise ajoute explique souligne estime confirme assure"
        " déclarait affirmait"
    ),
    helpers=words("a ont avait aussi également ensuite"),
    according=words("selon"),
    stops=words(
        "que qui et ou mais dans sur pour avec par est sont était il elle ils elles on ne pas lors mardi mercredi jeudi"
        " vendredi samedi dimanche lundi a ont à au aux en"
    ),
    binders=words("de du des d l la le les et"),
    articles=words("le la les l un une des"),
)
SPANISH = Language(
    verbs=words(
        "dijo dijeron anunció anunciaron informó informaron declaró declararon afirmó afirmaron señaló señalaron añadió"
        " explicó aseguró aseguraron indicó destacó subrayó confirmó advirtió dice afirma asegura explica señala"
    ),
    helpers=words("también ha han luego hoy ayer"),
    according=words("según"),
    stops=words(
        "que y o pero en con por para es son era fue se no lo este lunes martes miércoles jueves viernes sábado domingo"
        " ha han a al"
    ),
    binders=words("de del la el los las y"),
    articles=words("el la los las un una unos unas"),
)
RUSSIAN = Language(
    verbs=words(
        "сказал сказала сказали заявил заявила заявили сообщил сообщила сообщило сообщили сообщает сообщают отметил"
        " отметила отметили добавил добавила подчеркнул подчеркнула передал передала передало передает объявил объявила"
        " пояснил пояснила рассказал рассказала уточнил уточнила написал написала пишет"
    ),
    helpers=words("также ранее"),
    according=words("словам данным сообщению"),
    stops=words("что и но а или по в на с со из о об для при как если когда он она они это не же по"),
    binders=words("и"),
)
KOREAN = Language(
    verbs=words(
        "말했다 밝혔다 전했다 보도했다 발표했다 강조했다 주장했다 설명했다 덧붙였다 지적했다 비판했다 전망했다 언급했다"
    ),
    according_ends=words("따르면"),
    particles=words("은 는 이 가 에"),
    token=re.compile(rf"[{HANGUL}\w]+?(?=(?:은|는|이|가|에)(?=\s))|(?:은|는|이|가|에)(?=\s)|[{HANGUL}\w]+|[^\w\s.]"),
)
CHINESE_VERBS = "表示|说|說|称|稱|指出|宣布|強調|强调|透露|报道|報導|報道|通报|通報|认为|認為"
CHINESE_CUTS = "今天|昨天|今日|昨日|当地时间|日前|在|对|對|于|於|还|還|也|并|向"
CHINESE = Language(
    verbs=frozenset(CHINESE_VERBS.split("|")),
    according=words("据 據 根据 根據"),
    stops=frozenset(CHINESE_CUTS.split("|")),
    token=re.compile(
        rf"{CHINESE_VERBS}|根据|根據|据|據|{CHINESE_CUTS}"
        rf"|[{HAN}\w]{{1,24}}?(?={CHINESE_VERBS}|{CHINESE_CUTS}|[^\w]|$)|[{HAN}\w]{{1,24}}|[^\w\s.]"
    ),
)
LANGUAGES = {
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ru": RUSSIAN,
    "ko": KOREAN,
    "zh": CHINESE,
}


@lru_cache(maxsize=64)
def language_of(code: str) -> Language | None:
    """Return how the language reports; None for English, which has rules of its own, and for what no table carries."""
    return LANGUAGES.get(code.split("-")[0].lower())
