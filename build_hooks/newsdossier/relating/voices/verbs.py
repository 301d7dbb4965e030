"""English verbs with which a text passes on what others said."""

import re
from enum import StrEnum


class Use(StrEnum):
    """How a verb is used to report."""

    SAY = "say"
    """Whoever does it is a source: "said"."""
    CLAIM = "claim"
    """A source with "that", a quotation, a day, or at the end: "announced that", "…, the port reported"."""
    TELL = "tell"
    """Names the listener: "told"."""
    GO_ON = "go on"
    """The source stands earlier in the sentence: "adding", "saying"."""
    CALL = "call"
    """A source if words in marks follow: "called it “a shame”"."""
    CITE = "cite"
    """The source follows: "citing", "quoting"."""


SAYING = (
    *("said", "says", "say", "stated", "tweeted", "claimed", "argued", "argues", "alleged", "insisted", "asserted"),
    *("announced", "confirmed", "warned", "warns", "warn", "denied", "testified", "stressed", "emphasised"),
    *("emphasized", "reiterated", "acknowledged", "vowed", "speculated", "complained", "conceded", "contended"),
    *("cautioned", "affirmed", "reaffirmed", "remarked", "underscored", "quipped", "argue", "insists", "insist"),
    *("predicted", "commented", "declared", "disclosed", "lamented", "retorted", "opined", "countered", "joked"),
)
CLAIMING = (
    *("reported", "reports", "report", "announces", "added", "adds", "noted", "notes", "wrote", "writes"),
    *("explained", "explains", "suggested", "suggests", "admitted", "replied", "responded", "comments", "observed"),
    *("revealed", "pledged", "posted", "concluded", "concludes", "recalled", "continued", "maintained"),
    *("proclaimed", "recounted", "asked", "estimated", "estimates", "urged", "believe", "believes", "think", "thinks"),
    *("claim", "claims", "states", "note", "promised", "threatened", "ruled", "assured", "informed", "agreed"),
    *("demanded", "found", "shows", "showed", "indicated", "indicates", "laughed", "read", "reads", "written"),
)
CALLING = (
    *("called", "calls", "described", "describes", "dubbed", "hailed", "hails", "praised", "praises", "condemned"),
    *("denounced", "blasted", "slammed", "criticised", "criticized", "cheered", "branded", "labelled", "labeled"),
    *("decried", "lauded", "touted", "mocked", "ridiculed", "dismissed", "rejected", "characterised", "deemed"),
    *("characterized", "accused", "thanked", "welcomed", "defended", "attacked", "deplored", "expressed", "spoke"),
)
TELLING = ("told", "tells")
GOING_ON = (
    "saying",
    "adding",
    "noting",
    "warning",
    "stressing",
    "arguing",
    "claiming",
    "insisting",
    "explaining",
    "stating",
)
CITING = ("citing", "quoting", "cited", "quoted", "cites", "quotes")
USES = {
    **dict.fromkeys(SAYING, Use.SAY),
    **dict.fromkeys(CLAIMING, Use.CLAIM),
    **dict.fromkeys(CALLING, Use.CALL),
    **dict.fromkeys(TELLING, Use.TELL),
    **dict.fromkeys(GOING_ON, Use.GO_ON),
    **dict.fromkeys(CITING, Use.CITE),
}
LINKED = frozenset({"that", "how", "whether", ":"})
"""Right after a verb of claiming, these show that words of the source follow."""
AT_START = ("According", "Citing", "Quoting")
"""Those with which sentences open."""
REPORTING = frozenset((*USES, "according", *AT_START))
LETTERS = re.compile(r"[A-Za-z]{3,}")


def has_reporting(text: str, start: int, end: int) -> bool:
    """Return whether a word of reporting stands between two characters; quick, as every sentence is asked."""
    return not REPORTING.isdisjoint(LETTERS.findall(text, start, end))
