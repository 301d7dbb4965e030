"""English verbs with which a text passes on what others said."""

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
    CALL_ON = "call on"
    """The same for participles: "calling it “a shame”"."""
    CITE = "cite"
    """The source follows: "citing", "quoting"."""


SAYING = (
    *("said", "says", "say", "stated", "tweeted", "claimed", "argued", "argues", "alleged", "insisted", "asserted"),
    *("announced", "confirmed", "warned", "warns", "warn", "denied", "testified", "stressed", "emphasised"),
    *("emphasized", "reiterated", "acknowledged", "vowed", "speculated", "complained", "conceded", "contended"),
    *("cautioned", "affirmed", "reaffirmed", "remarked", "underscored", "quipped", "argue", "insists", "insist"),
    *("predicted", "commented", "declared", "disclosed", "lamented", "retorted", "opined", "countered"),
    *("asserts", "contends", "complains", "concedes", "cautions", "declares", "alleges", "laments"),
    *("acknowledges", "confirms", "denies", "quips", "predicts", "vows", "contend", "enthused", "fumed"),
)
CLAIMING = (
    *("reported", "reports", "announces", "added", "adds", "noted", "notes", "wrote", "writes"),
    *("explained", "explains", "admitted", "replied", "responded", "comments", "observed"),
    *("revealed", "pledged", "posted", "concluded", "concludes", "recalled", "continued", "maintained"),
    *("proclaimed", "recounted", "asked", "estimated", "estimates", "believe", "believes", "think", "thinks"),
    *("claims", "states", "promised", "threatened", "ruled", "assured", "informed", "agreed"),
    *("found", "shows", "showed", "indicated", "indicates", "laughed", "read", "reads", "written"),
    *("asks", "replies", "recalls", "jokes", "admits", "continues", "remembers", "suggest", "shouted", "yelled"),
    *("chanted", "whispered", "exclaimed", "cried", "texted", "blogged", "screamed", "instructed", "advised"),
    *("advises", "began", "offered", "muttered", "mused", "boasted", "bragged", "reflected", "reasoned", "thought"),
    *("observes", "reiterates", "surmised", "posited", "interjected", "grumbled", "griped", "snapped", "deadpanned"),
    *("marvelled", "marveled", "beamed", "ranted", "raved", "sighed", "demurred", "chimed", "insinuated", "theorised"),
    *("theorized", "hypothesised", "hypothesized", "confessed", "confesses", "confided", "confides", "attested"),
    *("pleaded", "pleads", "begged", "barked", "growled", "howled", "murmured", "mumbled", "stammered"),
    *("elaborated", "clarified", "clarifies", "corrected", "summarised", "summarized", "objected", "protested"),
    *("teased", "gushed", "answered", "answers", "explain", "describe", "recommends", "stresses", "remarks"),
    *("responds", "recounts", "groaned", "pointed", "testifies"),
)
CALLING = (
    *("called", "calls", "described", "describes", "dubbed", "hailed", "hails", "praised", "praises", "condemned"),
    *("denounced", "blasted", "slammed", "criticised", "criticized", "cheered", "branded", "labelled", "labeled"),
    *("decried", "lauded", "touted", "mocked", "ridiculed", "dismissed", "rejected", "characterised", "deemed"),
    *("characterized", "accused", "thanked", "welcomed", "defended", "attacked", "deplored", "expressed", "spoke"),
    *("urged", "demanded", "suggested", "suggests", "charged", "charges", "ordered", "demands", "joked", "likened"),
    *("termed", "lambasted", "lambastes", "chastised", "derided", "derides", "disparaged", "panned"),
    *("heralded", "rebuked", "scolded", "savaged", "skewered", "congratulated", "dubs", "likens"),
    *("denounces", "criticizes", "criticises", "ridicules", "mocks", "rejects", "defends", "thanks", "decries"),
    *("lauds", "touts", "deems", "characterizes", "characterises", "credited", "blamed", "blames"),
    *("implored", "exhorted"),
    *("commended", "urges", "urge", "dismisses", "condemns", "slams", "blasts", "accuses", "purported", "promises"),
)
CALLING_ON = (
    *("accusing", "urging", "calling", "describing", "praising", "hailing", "condemning", "denouncing", "branding"),
    *("dismissing", "criticising", "criticizing", "dubbing", "labelling", "labeling", "promising", "vowing"),
    *("admitting", "declaring", "suggesting", "writing", "tweeting", "telling", "asking", "pledging", "concluding"),
    *("demanding", "joking", "lamenting", "alleging", "replying", "acknowledging", "expressing", "predicting"),
    *("terming", "deriding", "lambasting", "lauding", "touting", "mocking", "ridiculing", "blasting", "slamming"),
    *(
        "decrying",
        "likening",
        "characterizing",
        "characterising",
        "deeming",
        "finding",
        "highlighting",
        "blaming",
        "announcing",
    ),
    *("confirming", "denying"),
    *("reiterating", "emphasizing", "emphasising", "posting", "conceding", "recalling", "commenting", "remarking"),
    *("observing", "quipping", "cautioning", "asserting", "contending", "complaining", "responding", "exclaiming"),
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
    **dict.fromkeys(CALLING_ON, Use.CALL_ON),
    **dict.fromkeys(TELLING, Use.TELL),
    **dict.fromkeys(GOING_ON, Use.GO_ON),
    **dict.fromkeys(CITING, Use.CITE),
}
LINKED = frozenset({"that", "how", "whether", "if", "why", ":"})
"""Right after a verb of claiming, these show that words of the source follow."""
AT_START = ("According", "Citing", "Quoting")
"""Those with which sentences open."""
REPORTING = frozenset((*USES, "according", "put", "puts", *AT_START))
REPORTING_AS_BYTES = frozenset(map(str.encode, REPORTING))
LETTERS = bytes(code if chr(code).isalpha() else ord(" ") for code in range(128)) + b" " * 128
"""What each byte is read as: a letter of English as itself, all else as what parts words."""


def find_reporting(text: str) -> tuple[str, ...]:
    """Return the words of reporting in a passage, each once; quick, as every passage is asked: so it reads bytes."""
    words = text.encode("ascii", "replace").translate(LETTERS).split()
    return tuple([word.decode() for word in sorted(REPORTING_AS_BYTES.intersection(words))])
