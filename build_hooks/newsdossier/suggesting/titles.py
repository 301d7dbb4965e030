"""Words that say what a name is the name of. Where none does, nobody guesses."""

from newsdossier.model.taxonomy import EntityKind

PERSON_WORDS = """
president vice-president premier chancellor minister king queen prince princess emperor pope bishop archbishop
cardinal imam rabbi reverend senator governor mayor congressman congresswoman representative deputy councillor
alderman delegate ambassador envoy diplomat secretary spokesman spokeswoman spokesperson chairman chairwoman
chair chairperson director admiral colonel captain lieutenant sergeant commander marshal judge justice
prosecutor attorney lawyer professor dr doctor mr mrs ms miss sir lord lady dame leader activist author writer
journalist reporter analyst economist historian scientist actor actress singer coach striker goalkeeper
cosmonaut astronaut gen col adm capt sgt lt sen gov rep
"""
ORGANISATION_WORDS = """
ministry department agency authority commission committee council court parliament senate congress assembly party union
federation association society institute university college academy school bank corporation company corp inc ltd plc llc
gmbh group foundation fund league club army navy fleet police bureau office organisation organization news times post
newspaper network airlines airways railways hospital museum
"""
PLACE_WORDS = """
river lake sea ocean bay gulf strait island islands peninsula mountain mountains mount valley desert province region
county district oblast street avenue square bridge harbour harbor port airport station cosmodrome city town village
"""
TITLES = frozenset(PERSON_WORDS.split())
"""A name that follows one of these directly is a person's. Not "general" and "major": of Motors and of Leagues too."""
KIND_BY_WORD = {
    **dict.fromkeys(PLACE_WORDS.split(), EntityKind.PLACE),
    **dict.fromkeys(ORGANISATION_WORDS.split(), EntityKind.ORGANISATION),
}
"""By the last word of a name, or the first before "of": "Calderhaven Harbour", "Ministry of Works"."""


def kind_in_name(name: str) -> EntityKind | None:
    """Return the kind that a name of several words says itself."""
    words = name.casefold().split()
    if len(words) < 2:
        return None
    return KIND_BY_WORD.get(words[-1]) or (KIND_BY_WORD.get(words[0]) if words[1] in {"of", "for"} else None)
