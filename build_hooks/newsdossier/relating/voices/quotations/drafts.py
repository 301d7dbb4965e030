"""A quotation while it is put together."""

from dataclasses import dataclass

from newsdossier.model.evidence import Certainty
from newsdossier.model.voices import NamedSource, Quotation
from newsdossier.relating.voices.quotations.carriers import find_carrier
from newsdossier.relating.voices.quotations.pieces import Piece
from newsdossier.relating.voices.sources.cast import Cast
from newsdossier.relating.voices.speakers.ascription import Ascription
from newsdossier.relating.voices.speakers.finding import Finding


@dataclass(slots=True)
class Draft:
    """Pieces that belong together, who is said to have spoken them, and who carried them."""

    pieces: list[Piece]
    said: Ascription | None = None
    """None where nobody is said to have."""
    carrier: NamedSource | None = None

    def hear(self, finding: Finding, *, cast: Cast) -> None:
        """Take over whom the sentence of the last piece names."""
        self.said = Ascription(finding.attribution.source, finding.rule, finding.certainty)
        self.carrier = find_carrier(self.pieces[-1].heard, finding.voice, cast=cast)

    def finish(self) -> Quotation:
        said = self.said
        return Quotation(
            spans=tuple(piece.span for piece in self.pieces),
            words=" ".join(piece.words for piece in self.pieces),
            speaker=said.speaker if said else None,
            carrier=self.carrier,
            rule=said.rule if said else "",
            certainty=said.certainty if said else Certainty.DOUBTFUL,
        )
