"""What languages write beyond ASCII, the commonest first: a wrong encoding turns everyday letters into rare ones."""

from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

TRAILS = range(0x40, 0xFF)  # second bytes of the standards of East Asia


class Kind(Enum):
    ADDED = auto()
    """Some letters beside those of ASCII."""
    OWN = auto()
    """Letters of its own instead."""
    SIGNS = auto()
    """Thousands of signs, of which those that are listed make up about a half of a text."""


class Signs(NamedTuple):
    """Signs of which none is much commoner than another: rows of a national standard."""

    codec: str
    first: int
    """The row's first byte."""
    last: int
    share: float
    """What they make up of a text together."""


class Alphabet(NamedTuple):
    """The letters of one language."""

    name: str
    kind: Kind
    letters: str
    """Small ones where there are two sizes."""
    others: tuple[Signs, ...] = ()
    """What it has beside the listed ones."""


SIMPLE_HANZI = Signs("gb2312", 0xB0, 0xD7, share=0.48)
TRADITIONAL_HANZI = Signs("big5", 0xA4, 0xC6, share=0.48)
HANGUL = Signs("euc_kr", 0xB0, 0xC8, share=0.45)
KATAKANA, KANJI = Signs("euc_jp", 0xA5, 0xA5, share=0.1), Signs("euc_jp", 0xB0, 0xCF, share=0.3)

ALPHABETS = {
    "ru": Alphabet("Russian", Kind.OWN, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"),
    "uk": Alphabet("Ukrainian", Kind.OWN, "оанівиертслкдмупзяьбгчйхцїжюєшфщґ"),
    "be": Alphabet("Belarusian", Kind.OWN, "аінеортслкыудмяпвзьбгчйўхжюцшэфёі"),
    "bg": Alphabet("Bulgarian", Kind.OWN, "аиоентрсвлкдпмзгяъубчцйжщхфшюь"),
    "sr": Alphabet("Serbian", Kind.OWN, "аиоенрсуткјвдмплгзбшчцњћжљхђфџ"),
    "el": Alphabet("Greek", Kind.OWN, "ατοιενρσκηπςυμλίόάγέδήωχθύφβώξζψϊϋΐΰ"),
    "he": Alphabet("Hebrew", Kind.OWN, "יוהלרבתמאשנעםדקחפסכגטצןזךץף"),
    "ar": Alphabet("Arabic", Kind.OWN, "اليمونرتبةعدسفهكقأحجشطصىخإغءئثذضزظؤآ"),
    "fa": Alphabet("Persian", Kind.OWN, "اينردهومتبسلکكشزفگعخقجآپحطصغچضثذئظژء"),
    "th": Alphabet("Thai", Kind.OWN, "านร่อกเงม้ยลวดัทสตะีิปบคหแจพชขใุไื์ูำโ็ผถซึณศธภฟษฉญฐฮฆฏฎฒฑฬฌฤฯๆ๊๋ฝฅ"),
    "ko": Alphabet(
        "Korean",
        Kind.SIGNS,
        "이다는에의을고가하지한로도은를사서기인대어으자해리있일시정나아부그과들전수보장원라했것제상주여공만구성신조할",
        (HANGUL,),
    ),
    "ja": Alphabet(
        "Japanese",
        Kind.SIGNS,
        "のにるたとはしいをでてがなれからさっりすあもこまうくーよきんめおけそつだやえどわちみせじばへびずろほげむべひょ"
        "ゆぶごゃねふぐぎぼゅづざぞぬぜぱぽぷぴぃぁぇぺぉ",
        (KATAKANA, KANJI),
    ),
    "zh-Hans": Alphabet(
        "Chinese",
        Kind.SIGNS,
        "的一是在不了有人中大国为上个年到和地他时我发会出来要生以行作对方成日后分经前公这于新市月动民们家进学多过工业开现说政"
        "全也主同可能得部理报高",
        (SIMPLE_HANZI,),
    ),
    "zh-Hant": Alphabet(
        "Chinese",
        Kind.SIGNS,
        "的一是在不了有人中大國為上個年到和地他時我發會出來要生以行作對方成日後分經前公這於新市月動民們家進學多過工業開現說政"
        "全也主同可能得部理報高",
        (TRADITIONAL_HANZI,),
    ),
    "en": Alphabet("English", Kind.ADDED, "éèïçôöñ"),
    "de": Alphabet("German", Kind.ADDED, "äüöß"),
    "fr": Alphabet("French", Kind.ADDED, "éèàêçâîôùûïëœüæÿ"),
    "es": Alphabet("Spanish", Kind.ADDED, "óáíéñúü"),
    "pt": Alphabet("Portuguese", Kind.ADDED, "ãçáéíóâêõúôàü"),
    "it": Alphabet("Italian", Kind.ADDED, "èàòùéìó"),
    "ca": Alphabet("Catalan", Kind.ADDED, "àéèóíçòïúü"),
    "gl": Alphabet("Galician", Kind.ADDED, "óáíéñúü"),
    "eu": Alphabet("Basque", Kind.ADDED, "ñ"),
    "nl": Alphabet("Dutch", Kind.ADDED, "ëéïöüè"),
    "sv": Alphabet("Swedish", Kind.ADDED, "äåöé"),
    "da": Alphabet("Danish", Kind.ADDED, "øæåé"),
    "nb": Alphabet("Norwegian", Kind.ADDED, "øåæéòô"),
    "nn": Alphabet("Norwegian", Kind.ADDED, "øåæéòô"),
    "no": Alphabet("Norwegian", Kind.ADDED, "øåæéòô"),
    "is": Alphabet("Icelandic", Kind.ADDED, "ðáíþéóöúýæ"),
    "fi": Alphabet("Finnish", Kind.ADDED, "äöå"),
    "et": Alphabet("Estonian", Kind.ADDED, "äõüöšž"),
    "ga": Alphabet("Irish", Kind.ADDED, "íáéóú"),
    "id": Alphabet("Indonesian", Kind.ADDED, "é"),
    "ms": Alphabet("Malay", Kind.ADDED, "é"),
    "pl": Alphabet("Polish", Kind.ADDED, "łąężóśćńź"),
    "cs": Alphabet("Czech", Kind.ADDED, "íáéýěřčžšůúťóňď"),
    "sk": Alphabet("Slovak", Kind.ADDED, "áíéčýžľšúťôňóäďŕĺ"),
    "hu": Alphabet("Hungarian", Kind.ADDED, "áéőóöíüúű"),
    "ro": Alphabet("Romanian", Kind.ADDED, "ăţîşâ"),
    "hr": Alphabet("Croatian", Kind.ADDED, "čšžćđ"),
    "bs": Alphabet("Bosnian", Kind.ADDED, "čšžćđ"),
    "sl": Alphabet("Slovene", Kind.ADDED, "čšž"),
    "sq": Alphabet("Albanian", Kind.ADDED, "ëç"),
    "tr": Alphabet("Turkish", Kind.ADDED, "ıüşğçöâîû"),
    "lt": Alphabet("Lithuanian", Kind.ADDED, "ėųžšįąčūę"),
    "lv": Alphabet("Latvian", Kind.ADDED, "āīēšņūļķžčģ"),
}


@lru_cache(maxsize=8)
def find_signs(signs: Signs) -> frozenset[str]:
    """Return the signs in these rows: ten milliseconds' work, which only files in an undeclared encoding need."""
    pairs = (bytes((lead, trail)) for lead in range(signs.first, signs.last + 1) for trail in TRAILS)
    return frozenset(sign for sign in (pair.decode(signs.codec, "ignore") for pair in pairs) if not sign.isascii())
