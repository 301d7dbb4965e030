"""Whether a source may be whom the text calls "she", "he" or "it"."""

from newsdossier.model.voices import NamedSource, SourceKind
from newsdossier.relating.voices.names.given_names import pronoun_of
from newsdossier.relating.voices.phrases.heads import head_of
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.words.genders import GENDERS
from newsdossier.relating.voices.words.institutions import ANY_BODY
from newsdossier.relating.voices.words.people import ROLES, UNNAMED_HEADS
from newsdossier.relating.voices.words.pronouns import THING_PRONOUNS


def fits(source: NamedSource, low: str, *, cast: Cast) -> bool:
    """Return whether the text has not called the source "he" where it now says "she"."""
    if low not in GENDERS:
        return low not in THING_PRONOUNS or source.name.lower().split()[-1] not in ISSUED
    head = head_of(source.name.lower().split())
    last = source.name.split()[-1]
    if last.islower() and last.endswith("s") and not last.endswith("ss"):
        return False  # "the flight attendants"
    is_human = source.kind is SourceKind.PERSON or head in ONE_PERSON
    told = GENDERS.get(head) or pronoun_of(source.name) or cast.genders.get(source.name, GENDERS[low])
    return is_human and told == GENDERS[low]


NEVER_ONE_PERSON = frozenset(head for head in UNNAMED_HEADS if head.endswith("s")) | frozenset(
    {
        "one",
        "some",
        "many",
        "most",
        "several",
        "both",
        "another",
        "people",
        "women",
        "men",
        "staff",
        "crew",
        "family",
        "couple",
    }
)
"""Never "he" or "she"."""
ONE_PERSON = (UNNAMED_HEADS | ROLES) - NEVER_ONE_PERSON - ANY_BODY
ISSUED = frozenset({"statement", "announcement"})
"""What speaks for who issued it: "it" is the issuer."""
