from dataclasses import replace
from itertools import pairwise

from newsdossier.model.article import Article, index_by_slug
from newsdossier.model.citing import words_at
from newsdossier.model.comparison import EventLink
from newsdossier.model.evidence import Certainty
from newsdossier.model.relation import Event, Neighbour, Relations
from newsdossier.model.taxonomy import Entity, EntityKind, Outlet, Taxonomies
from newsdossier.relating.event_reports import gather_reports
from newsdossier.relating.storyline.links import Links, link_events, link_events_again
from newsdossier.relating.storyline.tellings import find_tellings
from newsdossier.tagging.gazetteer import build_gazetteer
from newsdossier.tagging.mentions import find_mentions
from tests.relating.builders import Story, make_article

LISTS = Taxonomies(
    entities={
        "ada-brennick": Entity(name="Ada Brennick", kind=EntityKind.PERSON),
        "pell-treaty": Entity(name="Pell treaty", kind=EntityKind.WORK),
        "merrin": Entity(name="Merrin", kind=EntityKind.PLACE),
        "northwire": Entity(name="Northwire", kind=EntityKind.ORGANISATION),
    },
    outlets={"northwire": Outlet(name="Northwire")},
)
SIGNING = Story(
    slug="signing",
    published="2024-03-15",
    event="2024-03-14",
    paragraphs=("It rained.", "Ada Brennick signed the Pell treaty in Merrin, Northwire said.", "Merrin cheered."),
)
WALKOUT = Story(
    slug="walkout",
    published="2024-05-15",
    event="2024-05-14",
    paragraphs=(
        "Dockers of Merrin walked out, Northwire said.",
        "Ada Brennick signed the Pell treaty on March 14. It binds nobody, she said.",
    ),
)


def read_articles(*stories: Story) -> tuple[Article, ...]:
    gazetteer = build_gazetteer(LISTS.entities)
    articles = (make_article(story) for story in stories)
    return tuple(
        replace(one, mentions=find_mentions(one.text, metadata=one.metadata, gazetteer=gazetteer)) for one in articles
    )


def make_event(article: Article) -> Event:
    return Event(
        id=article.slug,
        title="",
        description="",
        curated=False,
        day=article.dating.event,
        articles=(article.slug,),
        certainty=Certainty.CERTAIN,
        reasons=(),
    )


def links_of(articles: tuple[Article, ...]) -> tuple[EventLink, ...]:
    relations = in_a_row(articles)
    return link_events(articles, relations=relations, taxonomies=LISTS, tellings=find_tellings(articles))


def link_again(articles: tuple[Article, ...], *, known: Links) -> Links:
    relations = in_a_row(articles)
    return link_events_again(
        gather_reports(index_by_slug(articles), events=relations.events),
        relations=relations,
        taxonomies=LISTS,
        tellings=find_tellings(articles),
        known=known,
    )


def in_a_row(articles: tuple[Article, ...]) -> Relations:
    events = tuple(make_event(article) for article in articles)
    following = pairwise(events)
    return Relations(
        events=events,
        alike=(),
        rewrites=(),
        related={},
        before={},
        after={event.id: Neighbour(event=later.id, reason="both write of rain") for event, later in following},
    )


def test_a_link_is_found_again_where_one_of_its_events_has_changed() -> None:
    articles = read_articles(SIGNING, WALKOUT, replace(WALKOUT, slug="third"))
    before = link_again(articles, known={})
    changed = (*articles[:2], *read_articles(replace(WALKOUT, slug="third", paragraphs=("Merrin slept.",))))
    after = link_again(changed, known=before)
    assert after["signing", "walkout"] is before["signing", "walkout"]
    assert [kept.found for kept in after.values()] == [kept.found for kept in link_again(changed, known={}).values()]
    assert after["walkout", "third"].found != before["walkout", "third"].found


def test_works_and_people_that_both_name_link_events_before_places_and_never_the_agency() -> None:
    (link,) = links_of(read_articles(SIGNING, WALKOUT))
    assert (link.earlier, link.later) == ("signing", "walkout")
    assert link.reason.startswith("both name Pell treaty, Ada Brennick and Merrin")


def test_a_later_report_that_tells_of_the_earlier_event_is_quoted() -> None:
    articles = read_articles(SIGNING, WALKOUT)
    (link,) = links_of(articles)
    by_slug = {article.slug: article for article in articles}
    assert link.reason.endswith("; the later one tells of it: “Ada Brennick signed the Pell treaty on March 14”")
    assert [words_at(by_slug[one.article], one) for one in link.passages] == [
        "Ada Brennick signed the Pell treaty in Merrin, Northwire said.",
        "Ada Brennick signed the Pell treaty on March 14",
        "Ada Brennick signed the Pell treaty on March 14.",
    ]


def test_another_day_is_not_that_of_the_earlier_event() -> None:
    other = replace(WALKOUT, paragraphs=("Ada Brennick of Merrin signed the Pell treaty on March 24.",))
    (link,) = links_of(read_articles(SIGNING, other))
    assert "tells of it" not in link.reason


def test_events_without_neighbours_have_no_link() -> None:
    assert links_of(read_articles(SIGNING)) == ()
