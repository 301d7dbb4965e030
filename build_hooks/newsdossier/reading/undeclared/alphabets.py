"""What languages write beyond ASCII, the commonest first: a wrong encoding turns everyday letters into rare ones."""

from enum import Enum, auto
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
    """Signs of which none is much commoner than another."""

    signs: frozenset[str]
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


def signs_of(codec: str, first: int, last: int) -> frozenset[str]:
    """Return the signs that a national standard has in these rows: everyday ones stand in rows of their own."""
    pairs = (bytes((lead, trail)) for lead in range(first, last + 1) for trail in TRAILS)
    return frozenset(sign for sign in (pair.decode(codec, errors="ignore") for pair in pairs) if not sign.isascii())


SIMPLE_HANZI = Signs(signs_of("gb2312", 0xB0, 0xD7), 0.48)
TRADITIONAL_HANZI = Signs(signs_of("big5", 0xA4, 0xC6), 0.48)

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
        (Signs(signs_of("euc_kr", 0xB0, 0xC8), 0.45),),
    ),
    "ja": Alphabet(
        "Japanese",
        Kind.SIGNS,
        "のにるたとはしいをでてがなれからさっりすあもこまうくよきんめおけそつだやえどわちみせじばへびずろほげむべひょ"
        "ゆぶごゃねふぐぎぼゅづざぞぬぜぱぽぷぴぃぁぇぺぉ",
        (Signs(signs_of("euc_jp", 0xA5, 0xA5) | {"ー"}, 0.1), Signs(signs_of("euc_jp", 0xB0, 0xCF), 0.3)),
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
