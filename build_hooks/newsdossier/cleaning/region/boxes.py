"""Sentences that stand in boxes of a page, and are none of the article's: invitations, and who a writer is."""

import re

LONGEST_READ = 400  # characters: invitations open like invitations
TO_THE_READER = re.compile(
    r"\b(?:you|yours?|we|us|ours?|please|copyright|newsletters?|inbox|"
    r"ihren?|ihrem|ihrer|ihnen|wir|unsere?[mnrs]?|jetzt|vous|votre|vos|nous|notre|nos|abonnez|"
    r"usted|tu|tus|nuestr[ao]s?|suscr\w+|você|vocês|noss[ao]s?|assine|tuo|tua|nostr[aoei]|iscriviti|"
    r"jouw|uw|onze|вы|вас|вам|ваш\w*|мы|нас|наш\w*|подпи\w+)\b|"
    r"^(?:get|keep|stay|click|sign|join|subscribe|follow|download|listen|watch|read|check|visit|choose|enter|thanks?|"
    r"need|want|learn|discover|explore|find|help|support)\b|!$",
    re.IGNORECASE,
)
QUOTED = re.compile('["“”„«»「]')
NAME_LENGTHS = range(2, 5)  # words


def speaks_to_reader(text: str) -> bool:
    """Return whether a sentence invites or thanks the reader, in the site's name. Who is quoted may say "we" too."""
    return TO_THE_READER.search(text, 0, LONGEST_READ) is not None and not QUOTED.search(text)


def tells_of(name: str, sentence: str) -> bool:
    """Return whether a line is a name, and a sentence opens with it: "Ann Lee", "Lee is a reporter."."""
    words = name.split()
    return len(words) in NAME_LENGTHS and name.istitle() and sentence.split(maxsplit=1)[0] in words
