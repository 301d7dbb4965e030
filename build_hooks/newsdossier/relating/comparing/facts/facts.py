"""The facts of each kind that a sentence states."""

from collections.abc import Callable, Iterator, Mapping

from newsdossier.model.comparison import DifferenceKind
from newsdossier.relating.comparing.facts.ages import read_ages
from newsdossier.relating.comparing.facts.counts import read_counts
from newsdossier.relating.comparing.facts.durations import read_durations
from newsdossier.relating.comparing.facts.fact import Fact
from newsdossier.relating.comparing.facts.magnitudes import read_magnitudes
from newsdossier.relating.comparing.facts.measures import read_distances, read_shares, read_sums
from newsdossier.relating.comparing.facts.named_days import read_days
from newsdossier.relating.comparing.facts.names import read_names
from newsdossier.relating.comparing.reports.sentences import Sentence

READERS: Mapping[DifferenceKind, Callable[[Sentence, int], Iterator[Fact]]] = {
    DifferenceKind.NUMBER: read_counts,
    DifferenceKind.SUM: read_sums,
    DifferenceKind.SHARE: read_shares,
    DifferenceKind.DISTANCE: read_distances,
    DifferenceKind.MAGNITUDE: read_magnitudes,
    DifferenceKind.AGE: read_ages,
    DifferenceKind.DURATION: read_durations,
    DifferenceKind.DAY: read_days,
    DifferenceKind.NAME: read_names,
}
