"""Words that tell of speech in any form: verbs, their infinitives and participles, and nouns like "warning"."""

import re
from functools import lru_cache

from newsdossier.relating.voices.words.reporting import USES

SPEECH = re.compile(
    r"(?:(?:describ|announc|argu|conced|conclud|declar|defend|dismiss|explain|insist|joke|jok|label|lament|mock|not|prais"
    r"|predict|promis|pledg|quip|recall|recommend|reflect|remark|reveal|scoff|stat|stress|suggest|tell|testif|tweet|urg"
    r"|vow|warn|complain|condemn|confess|contend|criticis|criticiz|crow|demand|deni|deny|deplor|echo|emphasis"
    r"|emphasiz|exclaim|express|fum|gush|hail|implor|indicat|inquir|interject|jest|mention|object|observ"
    r"|opin|plead|post|proclaim|propos|protest|question|reaffirm|reassur|rebuk|reckon|reiterat|repl|respond|retort"
    r"|speculat|tout|utter|voic|whisper|wonder|worr|acknowledg|admit|admitt|admonish|advis|affirm|agre|alleg"
    r"|apologis|apologiz|ask|assert|assur|attack|bemoan|blast|boast|brand|caution|characteris|characteriz|chastis|cheer"
    r"|chid|cit|claim|comment|dub|elaborat|liken|quot|report|rul|slam|spok|summariz|summaris|summ|threaten"
    r"|treat|add|call|credit)(?:e|es|ed|ing|ied|ies|s|y)?"
    r"|says?|said|saying|tells?|told|write|writes|writing|wrote|written|speak|speaks|speaking|spoke|put|puts|putting"
    r"|refer|refers|referred|referring|read|reads|reading|went|goes)$"
)
NOUNS = frozenset(
    (
        *("statement", "message", "letter", "comment", "comments", "remark", "remarks", "warning", "claim", "response"),
        *("answer", "reply", "question", "verdict", "view", "description", "quip", "joke", "vow", "promise", "pledge"),
        *(
            "plea",
            "appeal",
            "speech",
            "testimony",
            "email",
            "e-mail",
            "memo",
            "motto",
            "advice",
            "assessment",
            "claims",
        ),
        *("tweet", "tweets", "argument", "accusation", "complaint", "insistence", "assertion", "contention", "concern"),
        *(
            "prediction",
            "declaration",
            "suggestion",
            "explanation",
            "post",
            "words",
            "line",
            "call",
            "demand",
            "apology",
        ),
        *("conclusion", "recommendation", "opinion", "belief", "allegation", "allegations", "observation", "caption"),
    )
)
"""Whoever they belong to spoke: "his warning that", "a letter from the union"."""


@lru_cache(maxsize=4096)  # the words of one language come again and again
def tells_of_speech(low: str) -> bool:
    return low in USES or (SPEECH.match(low) is not None and low not in NO_SPEECH)


NO_SPEECH = frozenset(
    (
        *("not", "note", "state", "states", "must", "posts", "calls", "rules", "rule", "attack", "attacks", "ruled"),
        *("post", "demands", "credit", "credits", "issue", "address", "objects", "object", "added", "city", "cite"),
        *("music", "muse", "reports", "report", "label", "labels", "brand", "brands", "claims", "vows", "cry"),
    )
)
"""Mostly nouns; where they are verbs, other signs must show it."""
