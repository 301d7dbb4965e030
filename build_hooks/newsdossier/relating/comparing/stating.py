"""Which sentences may state a fact of some kind: the others need not be read for it."""

from collections.abc import Mapping

import numpy as np

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.arrays import Flags, Numbers, distinct
from newsdossier.relating.comparing.amounts import LARGE, may_be_number
from newsdossier.relating.comparing.counts import DEAD, HURT, may_be_counted
from newsdossier.relating.comparing.durations import LONG, LONG_UNITS, UNIT_WORDS
from newsdossier.relating.comparing.ledger import Ledger
from newsdossier.relating.comparing.lexicon import Lexicon, Trait
from newsdossier.relating.comparing.named_days import DAY_WORDS


class Traits:
    """What words are, as far as facts are read from them."""

    def __init__(self) -> None:
        self.capitalised = Trait(lambda printed, _: printed[0].isupper())
        self.number = Trait(lambda _, word: may_be_number(word))
        self.counted = Trait(may_be_counted)
        self.fate = Trait(lambda _, word: word in DEAD or word in HURT)
        self.day = Trait(lambda _, word: word in DAY_WORDS)
        self.unit = Trait(lambda _, word: word in UNIT_WORDS)
        self.long = Trait(lambda _, word: word == LONG)
        self.long_unit = Trait(lambda _, word: word in LONG_UNITS)
        self.large = Trait(lambda _, word: word in LARGE)


def find_stating(ledger: Ledger, *, lexicon: Lexicon, traits: Traits) -> Mapping[DifferenceKind, Numbers]:
    """Return the sentences that may state a fact, by its kind; any may state a name."""

    def has(trait: Trait) -> Flags:
        flags: Flags = trait.of(lexicon)[ledger.words]
        return flags

    numbers = has(traits.number)
    # a word after or before a unit may be one of the next sentence: that costs a look
    after = np.append(has(traits.long)[1:], False)
    before = np.append(False, (numbers | has(traits.large))[:-1])
    lengths = has(traits.unit) & (has(traits.long_unit) | after | before)
    counting = count_something(ledger, numbers=numbers, counted=has(traits.counted))
    counting[ledger.holders[has(traits.fate)]] = True
    numbered = distinct(ledger.holders[numbers])
    return {
        DifferenceKind.NUMBER: numbered[counting[numbered]],
        DifferenceKind.DURATION: distinct(ledger.holders[lengths]),
        DifferenceKind.DAY: distinct(ledger.holders[has(traits.day)]),
    }


def count_something(ledger: Ledger, *, numbers: Flags, counted: Flags) -> Flags:
    """Return for each sentence whether a number stands before something that may be counted."""
    first, last = np.full(len(ledger.events), len(ledger.words)), np.full(len(ledger.events), -1)
    for places, of_sentences in ((np.flatnonzero(numbers)[::-1], first), (np.flatnonzero(counted), last)):
        of_sentences[ledger.holders[places]] = places  # of several in a sentence the one that is set last stays
    flags: Flags = first < last
    return flags
