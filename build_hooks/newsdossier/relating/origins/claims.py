"""What each report says that it has from others, as chains of those who passed it on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from typing import NamedTuple

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.comparison import OriginKind
from newsdossier.model.keeping import Kept, find_or_keep
from newsdossier.model.span import Span
from newsdossier.model.voices import Attribution, Manner
from newsdossier.relating.origins.tellers import Registry, Teller, is_credit_of_medium

WORDS_FOR_STATE_MEDIA = ("state media", "state news agency", "state television", "official media")
"""How texts speak of state media whose name they give elsewhere."""
ORDER = tuple(OriginKind)
CREDIT = Manner.CREDIT  # looked up once: it is asked of every attribution


class Claim(NamedTuple):
    """A sentence that a report has from others."""

    span: Span
    chain: tuple[Teller, ...]
    """From who said it to who passed it on last; the report comes after these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """All that one report says of its sources."""

    slug: Slug
    claims: tuple[Claim, ...]
    """By place."""
    credit: tuple[Teller, Span] | None
    """The agency whose text it is, and the line that says so."""

    def tellers(self) -> Iterator[Teller]:
        """Yield all that it names."""
        yield from (teller for claim in self.claims for teller in claim.chain)
        if self.credit is not None:
            yield self.credit[0]


def read_testimonies(
    articles: Mapping[Slug, Article],
    *,
    attributions: Mapping[Slug, tuple[Attribution, ...]],
    registry: Registry,
    known: Mapping[Slug, Kept[Testimony]],
) -> dict[Slug, Kept[Testimony]]:
    """Return what each article says of its sources; `known` are those that were found by the same registry."""
    read = partial(read_testimony, registry=registry)
    return {
        slug: find_or_keep(read, (article, attributions.get(slug, ())), kept=known.get(slug))
        for slug, article in articles.items()
    }


def read_testimony(article: Article, attributions: Sequence[Attribution], *, registry: Registry) -> Testimony:
    credited = [one for one in attributions if one.manner is CREDIT]
    heads = (one for one in credited if is_credit_of_medium(one))
    credit = next(((registry.identify(one.source), one.claim) for one in heads), None)
    told = attributions if not credited else [one for one in attributions if one.manner is not CREDIT]
    own = article.metadata.outlet_id
    chains = [(one.claim, chain_of(one, own=own, registry=registry)) for one in told]
    named = named_state_media([teller for _, chain in chains for teller in chain])
    plain = chains if named is None else [(claim, with_name(chain, named)) for claim, chain in chains]
    return Testimony(
        slug=article.slug,
        claims=tuple(make_claims(plain, carrier=credit[0] if credit else None)),
        credit=credit,
    )


def chain_of(attribution: Attribution, *, own: str | None, registry: Registry) -> tuple[Teller, ...]:
    """Return the source and who carried its words, without the report's own outlet: that it was told is no news."""
    source, via = registry.identify(attribution.source), attribution.via
    tellers = (source,) if via is None else (source, registry.identify(via))
    return tellers if own is None else tuple([teller for teller in tellers if teller.outlet != own])


def named_state_media(tellers: Iterable[Teller]) -> Teller | None:
    """Return the one state medium that the report names; None where it names none, or several."""
    media = {teller.key: teller for teller in tellers if teller.is_medium and is_state_medium(teller)}
    return next(iter(media.values())) if len(media) == 1 else None


def with_name(chain: tuple[Teller, ...], named: Teller) -> tuple[Teller, ...]:
    """Return the chain with the state medium that the report names elsewhere in place of one without a name."""
    return tuple([named if is_nameless(teller) else teller for teller in chain])


def is_state_medium(teller: Teller) -> bool:
    return teller.kind is OriginKind.STATE_MEDIA and not is_nameless(teller)


def is_nameless(teller: Teller) -> bool:
    """Return whether the text only says that it was state media: "Merrin state media"."""
    return teller.kind is OriginKind.STATE_MEDIA and teller.name.casefold().endswith(WORDS_FOR_STATE_MEDIA)


def make_claims(chains: Sequence[tuple[Span, tuple[Teller, ...]]], *, carrier: Teller | None) -> Iterator[Claim]:
    """Yield the claims by place. A speaker in a sentence that a medium is named for too spoke through that medium."""
    media: dict[Span, Teller] = {}
    for span, chain in chains:
        for teller in chain:
            if teller.is_medium:
                media.setdefault(span, teller)
    for span, chain in sorted(chains, key=itemgetter(0)):
        medium = media.get(span) if media else None
        is_direct = medium is None and carrier is None  # as most are
        passed_on = chain if is_direct else (*chain, *[one for one in (medium, carrier) if one is not None])
        if len(passed_on) > 1:
            distinct = {teller.key: teller for teller in passed_on}
            yield Claim(span, in_columns(tuple(distinct.values())))
        elif passed_on:
            yield Claim(span, passed_on)


def in_columns(chain: tuple[Teller, ...]) -> tuple[Teller, ...]:
    """Return the chain from left to right: nobody speaks through one who stands before."""
    return tuple(sorted(chain, key=lambda teller: ORDER.index(teller.kind))) if len(chain) > 1 else chain
