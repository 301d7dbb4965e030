"""Articles that tell another one again: word for word, or point by point."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.evidence import Certainty
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.relation import Event, Rewrite
from newsdossier.relating.arrays import Numbers
from newsdossier.relating.gallery import Gallery
from newsdossier.relating.likeness.likeness import Likeness
from newsdossier.relating.reuse.rewrites.claims import Claim
from newsdossier.relating.reuse.rewrites.desk import outline_all
from newsdossier.relating.reuse.rewrites.judging import Judged, judge_new, pairs_of
from newsdossier.relating.reuse.runs.citing_runs import cite_runs
from newsdossier.relating.reuse.runs.shared_runs import find_runs, read_words
from newsdossier.relating.reuse.tellings.aligned_points import cite_points
from newsdossier.relating.reuse.tellings.grids import lay_beside
from newsdossier.relating.reuse.tellings.retelling import read_retelling
from newsdossier.relating.reuse.words.numbering import WordNumbers

STATED = "the curator says so"


@dataclass(frozen=True, slots=True, eq=False)
class Rewrites:
    """The rewrites of the dossier, and what was claimed in each event: the next dossier can use it."""

    rewrites: tuple[Rewrite, ...]
    claims: Mapping[str, Judged]
    """By the id of the event."""
    stated: Mapping[Slug, Kept[Rewrite]]
    """What the curator says, by the rewrite."""


def find_rewrites(
    gallery: Gallery,
    *,
    likeness: Likeness,
    events: tuple[Event, ...],
    homes: Numbers,
    previous: Rewrites | None,
) -> Rewrites:
    """Return the rewrites, by slug, one original for each; the curator's `rewrite_of` is the last word.

    Only articles of one event whose words are alike are compared, and words weigh by how few of these have them: so
    what is found in an event depends on nothing else. Where nothing shows which of two came first, neither is called a
    rewrite. `homes` has the place of each article's event. `previous` spares work and changes no result.
    """
    portraits = gallery.portraits
    originals = originals_stated(gallery)
    claims = judge_new(
        pairs_of(likeness, events=events, homes=homes),
        portraits=portraits,
        known=previous.claims if previous else {},
        lexicon=likeness.lexicon,
    )
    stated = {
        slug: find_or_keep(
            state_rewrite,
            (portraits[slug].article, portraits[original].article),
            kept=previous.stated.get(slug) if previous else None,
        )
        for slug, original in originals.items()
    }
    rewrites = strongest(
        claim
        for one in claims.values()
        for claim in one.claims.found
        if not is_settled(claim.rewrite, originals=originals)
    ) | {slug: kept.found for slug, kept in stated.items()}
    return Rewrites(tuple(rewrite for _, rewrite in sorted(rewrites.items())), claims, stated)


def is_settled(found: Rewrite, *, originals: Mapping[Slug, Slug]) -> bool:
    """Return whether the curator has said which of the two is the rewrite."""
    return originals.get(found.rewrite) == found.original or originals.get(found.original) == found.rewrite


def strongest(claims: Iterable[Claim]) -> dict[Slug, Rewrite]:
    """Return the best-founded claim about each rewrite."""
    ordered = sorted(claims, key=lambda claim: (claim.strength, claim.rewrite.original))
    return {claim.rewrite.rewrite: claim.rewrite for claim in ordered}


def originals_stated(gallery: Gallery) -> dict[Slug, Slug]:
    """Return the original that the curator names, for each article that has one in the dossier."""
    portraits = gallery.portraits
    named = {slug: portraits[slug].front_matter.rewrite_of for slug in gallery.spoken_for}
    return {
        slug: Slug(original)
        for slug, original in named.items()
        if original is not None and original in portraits and original != slug
    }


def state_rewrite(rewrite: Article, original: Article) -> Rewrite:
    """Return what the curator says, with all that the two have in common; it need not be much."""
    both = frozenset((rewrite.slug, original.slug))
    outlines = outline_all([(rewrite, original)], chosen=both, numbers=WordNumbers())
    grid = lay_beside(0, 1, outlines=outlines)
    readings = (read_words(rewrite), read_words(original))
    return Rewrite(
        rewrite=rewrite.slug,
        original=original.slug,
        certainty=Certainty.CERTAIN,
        stated=True,
        reason=STATED,
        shared=cite_runs(find_runs(*readings), *readings),
        aligned=cite_points(read_retelling(grid), rewrite=rewrite, original=original),
    )
