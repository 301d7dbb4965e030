"""Words in a headline that repeat a quotation of the text: they have its speaker."""

from dataclasses import replace

from newsdossier.model.evidence import Certainty
from newsdossier.model.voices import Quotation
from newsdossier.relating.voices.words.telling import content_words

LEAST_SHARE = 0.5  # of the words that carry meaning: "new heyday" is "fresh heyday" told in a headline


def find_echo(quotation: Quotation, all_quotations: tuple[Quotation, ...]) -> Quotation:
    """Return the quotation with the speaker of the words that it repeats; as it is where it repeats none."""
    if quotation.speaker is not None:
        return quotation
    words = content_words(quotation.words)
    shares = [
        (len(words & content_words(other.words)) / len(words), -index)
        for index, other in enumerate(all_quotations)
        if words and other.speaker is not None
    ]
    best = max(shares, default=(0.0, 0))
    if best[0] < LEAST_SHARE:
        return quotation
    original = all_quotations[-best[1]]
    certainty = Certainty.LIKELY if best[0] == 1 else Certainty.DOUBTFUL
    return replace(quotation, speaker=original.speaker, rule="repeats-the-text", certainty=certainty)
