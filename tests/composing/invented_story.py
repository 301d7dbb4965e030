"""Three invented reports of one agreement, with all that is told of them together."""

from dataclasses import replace
from typing import Any

from newsdossier.model.address import Slug
from newsdossier.model.article import Article
from newsdossier.model.citing import text_at
from newsdossier.model.comparison import (
    Comparison,
    Difference,
    DifferenceKind,
    EventLink,
    EventOrigins,
    Gap,
    OriginEdge,
    OriginKind,
    OriginNode,
    SharedPoint,
    Side,
)
from newsdossier.model.dossier import Dossier
from newsdossier.model.evidence import Certainty
from newsdossier.model.span import HEADLINE, STANDFIRST, Span
from newsdossier.model.story import Story
from newsdossier.model.voices import (
    Drift,
    DriftKind,
    NamedSource,
    Quotation,
    Role,
    RoleMention,
    SharedQuotation,
    SourceKind,
    Voices,
    Wording,
)
from tests.composing.invented import make_article, make_dossier, make_event, make_relations

POST = (
    "Dockers and the port company signed an agreement on Friday that ends a ten-month strike, both sides said.",
    "Under the deal 212 jobs that were to go will be kept until 2028.",
    "“Nobody won. Everybody signed,” Ada Brennick, general secretary of the Amalgamated Dockers, told Northwire.",
    "The strike began in June, when 1,400 workers walked out. The ministry said that it had no part in the terms.",
)
COURIER = (
    "The pens came out shortly after four, in the mission on Tallow Street.",
    "Rain had fallen since midnight on those who waited outside.",
    "The mediator had asked for tea, and got coffee.",
    "A night porter kept the gate shut against the cameras.",
    "Nobody in the room had slept since Wednesday.",
    "Dockers and the port company signed an agreement that ends a ten-month strike, and 212 jobs will be kept.",
    "“Nobody won, everybody signed, and I would like to go to bed,” said Brennick.",
    "An inspection in January had found two cranes unsafe.",
)
SIGNAL = (
    "A nine-month strike is over after dockers signed an agreement with the port company.",
    "About 200 jobs will be kept. Port sources said that the union had climbed down.",
    "“Nobody won,” Brennick admitted.",
)
EVENT = "the-agreement"


def find_span(article: Article, words: str) -> Span:
    """Return where the words first stand in the article, its headline or its standfirst."""
    for passage in (*range(len(article.text.passages)), HEADLINE, STANDFIRST):
        start = text_at(article, passage).find(words)
        if start >= 0:
            return Span(article=article.slug, passage=passage, start=start, end=start + len(words))
    raise LookupError(words)


def make_reports(**rights: str) -> dict[str, Article]:
    """Return the reports by slug; `rights` of each, full where none is given."""

    def front_matter(slug: str) -> dict[str, str]:
        return {"rights": rights[slug]} if slug in rights else {}

    return {
        "post": make_article(
            "post",
            headline="Dockers and port company reach a deal",
            text=POST,
            outlet="Merrin Post",
            outlet_id="merrin-post",
            agency="Northwire",
            agency_id="northwire",
            entities=("ada-brennick",),
            topics=("talks",),
            front_matter=front_matter("post"),
        ),
        "courier": make_article(
            "courier",
            headline="“Everybody signed”: how the deal was done",
            text=COURIER,
            outlet="Calder Courier",
            entities=("ada-brennick", "calderhaven"),
            stated=False,
            certainty="likely",
            front_matter=front_matter("courier"),
        ),
        "signal": make_article(
            "signal",
            headline="Nine-month dock strike over",
            text=SIGNAL,
            outlet="Evening Signal",
            published="2025-03-29",
            entities=("ada-brennick",),
            front_matter=front_matter("signal"),
        ),
    }


def compare(reports: dict[str, Article]) -> Comparison:
    post, courier, signal = reports["post"], reports["courier"], reports["signal"]
    return Comparison(
        event=EVENT,
        points=(
            SharedPoint(
                key="a",
                verbatim=False,
                spans=(
                    find_span(
                        post, "Dockers and the port company signed an agreement on Friday that ends a ten-month strike"
                    ),
                    find_span(courier, "Dockers and the port company signed an agreement that ends a ten-month strike"),
                    find_span(signal, SIGNAL[0]),
                ),
            ),
            SharedPoint(
                key="b",
                verbatim=True,
                spans=(
                    find_span(post, "212 jobs that were to go will be kept"),
                    find_span(courier, "212 jobs will be kept"),
                    find_span(signal, "About 200 jobs will be kept."),
                ),
            ),
        ),
        sole=(
            find_span(post, "The strike began in June, when 1,400 workers walked out."),
            find_span(post, "The ministry said that it had no part in the terms."),
            *(find_span(courier, words) for words in (*COURIER[:5], COURIER[7])),
            find_span(signal, "Port sources said that the union had climbed down."),
        ),
        differences=(
            Difference(
                kind=DifferenceKind.DURATION,
                about="strike",
                rule="durations-of-one-noun",
                sides=(
                    Side(value=find_span(post, "ten-month"), sentence=find_span(post, POST[0])),
                    Side(value=find_span(courier, "ten-month"), sentence=find_span(courier, COURIER[5])),
                    Side(value=find_span(signal, "nine-month"), sentence=find_span(signal, SIGNAL[0])),
                    Side(
                        value=find_span(signal, "Nine-month"), sentence=find_span(signal, "Nine-month dock strike over")
                    ),
                ),
            ),
            Difference(
                kind=DifferenceKind.NUMBER,
                about="jobs",
                rule="numbers-of-one-noun",
                sides=(
                    Side(value=find_span(post, "212"), sentence=find_span(post, POST[1])),
                    Side(
                        value=find_span(signal, "About 200"), sentence=find_span(signal, "About 200 jobs will be kept.")
                    ),
                ),
            ),
        ),
        shared={post.slug: 0.55, courier.slug: 0.16, signal.slug: 0.73},
    )


def quote(article: Article, words: str, *, speaker: str = "Ada Brennick", carrier: str = "") -> Quotation:
    return Quotation(
        spans=(find_span(article, words),),
        words=words,
        speaker=name(article, speaker, kind=SourceKind.PERSON, entity="ada-brennick") if speaker else None,
        carrier=name(article, carrier, kind=SourceKind.NEWS_AGENCY, outlet="northwire") if carrier else None,
        rule="speaker-after-verb" if speaker else "",
        certainty=Certainty.CERTAIN,
    )


def name(article: Article, words: str, *, kind: SourceKind, **ids: str) -> NamedSource:
    span = Span(article=article.slug, passage=0, start=0, end=1)
    return NamedSource(name=words, kind=kind, span=span, **ids)


def listen(reports: dict[str, Article]) -> Voices:
    fullest = quote(reports["courier"], "Nobody won, everybody signed, and I would like to go to bed,")
    whole = quote(reports["post"], "Nobody won. Everybody signed,", carrier="Northwire")
    cut = quote(reports["signal"], "Nobody won,")
    alone = quote(reports["courier"], "Everybody signed", speaker="")
    shared = SharedQuotation(
        wordings=(
            Wording(quotation=fullest, drift=(Drift(kind=DriftKind.SAME, words=fullest.words),)),
            Wording(
                quotation=whole,
                drift=(
                    Drift(kind=DriftKind.SAME, words="Nobody won"),
                    Drift(kind=DriftKind.ADDED, words=". Everybody"),
                    Drift(kind=DriftKind.LEFT_OUT, words=", everybody"),
                    Drift(kind=DriftKind.SAME, words="signed,"),
                    Drift(kind=DriftKind.LEFT_OUT, words="and I would like to go to bed,"),
                ),
            ),
            Wording(
                quotation=cut,
                drift=(
                    Drift(kind=DriftKind.SAME, words="Nobody won,"),
                    Drift(kind=DriftKind.LEFT_OUT, words="everybody signed, and I would like to go to bed,"),
                ),
            ),
        )
    )
    return Voices(quotations=(fullest, whole, cut, alone), shared=(shared,))


def trace(reports: dict[str, Article]) -> EventOrigins:
    post, courier, signal = reports["post"], reports["courier"], reports["signal"]
    return EventOrigins(
        event=EVENT,
        nodes=(
            OriginNode(id="ada", kind=OriginKind.SPEAKER, name="Ada Brennick", named=True, entity="ada-brennick"),
            OriginNode(id="ministry", kind=OriginKind.SPEAKER, name="the ministry", named=True),
            OriginNode(id="port-sources", kind=OriginKind.SPEAKER, name="port sources", named=False),
            OriginNode(id="northwire", kind=OriginKind.AGENCY, name="Northwire", named=True, outlet="northwire"),
            *(
                OriginNode(id=slug, kind=OriginKind.REPORT, name=slug, named=True, article=Slug(slug))
                for slug in ("post", "courier", "signal")
            ),
        ),
        edges=(
            edge("ada", "northwire", find_span(post, "told Northwire")),
            edge("ministry", "northwire", find_span(post, "The ministry said")),
            edge("northwire", "post", find_span(post, "told Northwire"), reason="says so in 1 place"),
            edge("ada", "courier", find_span(courier, "said Brennick"), reason="says so in 1 place"),
            edge(
                "northwire",
                "signal",
                find_span(signal, SIGNAL[0]),
                stated=False,
                reason="73 % of its words, a day later",
            ),
            edge("port-sources", "signal", find_span(signal, "Port sources said"), reason="says so in 1 place"),
        ),
        origins=("northwire", "ada", "port-sources"),
    )


def edge(source: str, target: str, *passages: Span, stated: bool = True, reason: str = "") -> OriginEdge:
    return OriginEdge(source=source, target=target, stated=stated, reason=reason, passages=passages)


def tell_story(reports: dict[str, Article]) -> Story:
    post, courier = reports["post"], reports["courier"]
    role = RoleMention(
        span=find_span(post, "general secretary of the Amalgamated Dockers"), name=find_span(post, "Ada Brennick")
    )
    return Story(
        voices=listen(reports),
        roles=(Role(entity="ada-brennick", words="general secretary of the Amalgamated Dockers", mentions=(role,)),),
        comparisons=(compare(reports),),
        origins=(trace(reports),),
        links=(
            EventLink(
                earlier="walkout",
                later=EVENT,
                reason="the later one names the walkout",
                passages=(find_span(post, "1,400 workers walked out"),),
            ),
        ),
        gaps=(
            Gap(
                id="an-inspection",
                title="An inspection had found two cranes unsafe",
                day="2025-01",
                mentions=(find_span(courier, COURIER[7]),),
                after="walkout",
            ),
        ),
    )


def make_story_dossier(*, rights: dict[str, str] | None = None, **changes: Any) -> Dossier:
    """Return the dossier: the reports of the agreement, and of the walkout before it. `changes` are of the story."""
    reports = make_reports(**(rights or {}))
    walkout = make_article("walkout", text=("Workers walked out.",), published="2024-06-03", event="2024-06-03")
    events = (
        make_event("walkout", "walkout", day="2024-06-03", title="The walkout"),
        make_event(EVENT, "post", "courier", "signal", title="The March agreement", reasons=("all name Ada Brennick",)),
    )
    dossier = make_dossier(*reports.values(), walkout, relations=make_relations(*events))
    return replace(dossier, story=replace(tell_story(reports), **changes))
