"""News agencies and the names under which files print them."""

import re
from collections.abc import Mapping

from newsdossier.model.taxonomy import Outlet, OutletKind

AGENCIES: Mapping[str, tuple[str, ...]] = {
    "Reuters": ("Thomson Reuters", "Reuters News Agency", "Рейтер", "رويترز"),
    "AP": ("Associated Press", "The Associated Press", "A.P.", "AP News"),
    "AFP": ("Agence France-Presse", "Agence France Presse"),
    "dpa": ("Deutsche Presse-Agentur", "dpa international"),
    "Xinhua": ("Xinhua News Agency", "新华社", "新華社"),
    "TASS": ("ITAR-TASS", "ТАСС"),
    "RIA Novosti": ("РИА Новости", "RIA"),
    "Interfax": ("Интерфакс", "Interfax-Ukraine"),
    "Yonhap": ("Yonhap News Agency", "Yonhap News", "연합뉴스"),
    "KCNA": ("Korean Central News Agency", "조선중앙통신"),
    "PA": ("PA Media", "PA News Agency", "Press Association"),
    "ANSA": (),
    "EFE": ("Agencia EFE", "EPA-EFE"),
    "Kyodo": ("Kyodo News", "共同通信", "共同"),
    "Jiji": ("Jiji Press", "時事通信"),
    "PTI": ("Press Trust of India",),
    "ANI": ("Asian News International",),
    "IANS": ("Indo-Asian News Service",),
    "UPI": ("United Press International",),
    "Bloomberg": ("Bloomberg News",),
    "The Canadian Press": ("Canadian Press", "La Presse Canadienne"),
    "AAP": ("Australian Associated Press",),
    "APA": ("Austria Presse Agentur",),
    "Keystone-SDA": ("Keystone-ATS",),
    "Anadolu": ("Anadolu Agency", "Anadolu Ajansı"),
    "Belga": (),
    "ANP": (),
    "Ritzau": (),
    "NTB": (),
    "TT": (),
    "PAP": (),
    "ČTK": ("CTK",),
    "MTI": (),
    "Lusa": (),
    "Europa Press": (),
    "Adnkronos": (),
    "Bernama": (),
    "Antara": (),
    "IRNA": (),
    "Ukrinform": (),
    "BelTA": (),
    "Kazinform": (),
    "Agência Brasil": (),
    "Telam": ("Télam",),
    "Notimex": (),
}
EDGES = re.compile(r"^[\s(\[/—–-]+|[\s)\]/.,:;—–-]+$")
MIN_FOLDED = 4  # letters: "TT" and "PA" count as agencies in capitals alone, "tt" and "Pa" are something else


def fold(name: str) -> str:
    """Return a name as names are compared; short ones keep their capitals."""
    bare = " ".join(EDGES.sub("", name).split())
    return bare.casefold() if len(bare) > MIN_FOLDED else bare


GROUPS = {
    fold(name): frozenset(fold(known) for known in (key, *aliases))
    for key, aliases in AGENCIES.items()
    for name in (key, key.upper(), *aliases)
}
"""All names of an agency, by each of them."""


def is_agency(name: str, outlets: Mapping[str, Outlet]) -> bool:
    """Return whether a name is that of a news agency, in our table or in outlets.yml."""
    return fold(name) in GROUPS or find_agency_id(name, outlets) is not None


def find_agency_id(name: str, outlets: Mapping[str, Outlet]) -> str | None:
    """Return the id in outlets.yml of the agency that goes by this name, or by another one of the same agency."""
    bare = fold(name)
    names = GROUPS.get(bare, frozenset((bare,)))
    agencies = ((key, outlet) for key, outlet in sorted(outlets.items()) if outlet.kind is OutletKind.AGENCY)
    return next(
        (key for key, outlet in agencies if names & {fold(one) for one in (key, outlet.name, *outlet.aliases)}), None
    )
