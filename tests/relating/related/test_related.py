from newsdossier.model.address import Slug
from newsdossier.model.evidence import Certainty
from newsdossier.model.front_matter import FrontMatter
from newsdossier.model.taxonomy import Entity, EntityKind, Taxonomies, Topic
from newsdossier.relating.related.choices import MAX_RETURNED
from newsdossier.relating.related.nearest import rank_nearest
from newsdossier.relating.related.pools import MAX_OF_EVENT, MAX_RELATED
from tests.relating.builders import Story, relate_stories

LISTS = Taxonomies(
    entities={
        key: Entity(name=name, kind=EntityKind.PERSON)
        for key, name in (("ada", "Ada Brennick"), ("pell", "Pell Terminal"), ("mora", "Mora"))
    },
    topics={"wages": Topic(name="Wages")},
)
TEXT = "Dockers demand overtime pay and pensions"
FILLERS = (
    "harbour master Elin over coffee",
    "telegraph radio at midnight",
    "bakers in Sund with flour",
    "violinist Tarn by telegram",
    "glass blowers of Aalborg",
    "meteorologist Voss from clouds",
    "archive keepers below ground",
    "skipper Aal on deck",
    "chess players under chestnuts",
)


def strike(number: int, *, names: tuple[str, ...] = (), front_matter: FrontMatter | None = None) -> Story:
    return Story(
        slug=f"strike-{number}",
        paragraphs=(f"{TEXT}, says {FILLERS[number]}.",),
        event=f"{2010 + number}-03-01",
        names=names,
        certainty=Certainty.CERTAIN,
        front_matter=front_matter or FrontMatter(),
    )


def test_the_reason_names_what_both_name() -> None:
    stories = [strike(0, names=("ada", "pell", "mora")), strike(1, names=("pell", "ada")), strike(2, names=("mora",))]
    related = relate_stories(stories, taxonomies=LISTS).related[Slug("strike-0")]
    assert {one.slug: one.reason for one in related} == {
        "strike-1": "both name Ada Brennick and Pell Terminal",
        "strike-2": "both name Mora",
    }


def test_a_shared_topic_is_a_reason() -> None:
    topic = ("wages",)
    stories = [
        Story(slug=slug, paragraphs=(f"{TEXT}, says {filler}.",), event=day, topics=topic)
        for slug, day, filler in (("mora", "2023-01-01", FILLERS[0]), ("sund", "2024-01-01", FILLERS[1]))
    ]
    (related,) = relate_stories(stories, taxonomies=LISTS).related[Slug("mora")]
    assert related.reason == "both are about Wages"


def test_without_any_list_the_reason_is_a_word_that_stands_in_both() -> None:
    (related,) = relate_stories([strike(0), strike(1)]).related[Slug("strike-0")]
    assert related.reason.startswith("both write of “")
    words = related.reason.removeprefix("both write of ").replace(" and ", ", ").split(", ")
    assert all(word.strip("“”").lower() in TEXT.lower() for word in words)


def test_the_reason_is_the_same_from_either_side() -> None:
    stories = [
        Story(slug=slug, paragraphs=(f"{TEXT}, says {name} after all.",), event=day)
        for slug, day, name in (("mora", "2023-01-01", "Kestrel"), ("sund", "2024-01-01", "KESTREL"))
    ]
    related = relate_stories(stories).related
    reasons = {one.reason for slug in ("mora", "sund") for one in related[Slug(slug)]}
    assert reasons == {"report the same event; both name “Kestrel”"}


def test_the_curators_choice_comes_first_and_is_returned() -> None:
    far = Story(slug="far", paragraphs=("Lighthouse keeper retires.",))
    stories = [strike(0, front_matter=FrontMatter(related=("far", "nowhere", "strike-0"))), strike(1), far]
    related = relate_stories(stories).related
    assert [(one.slug, one.stated) for one in related[Slug("strike-0")]] == [("far", True), ("strike-1", False)]
    assert [(one.slug, one.reason) for one in related[Slug("far")]] == [
        ("strike-0", "the curator names this article beside it")
    ]


def test_at_most_five_are_named_and_never_the_article_itself() -> None:
    related = relate_stories([strike(number) for number in range(9)]).related
    for slug, others in related.items():
        slugs = [one.slug for one in others]
        assert slug not in slugs
        assert len(slugs) == len(set(slugs)) <= MAX_RELATED
    assert MAX_RELATED in {len(others) for others in related.values()}


def test_an_article_that_shares_nothing_has_nothing_related() -> None:
    stories = [Story(slug="ferry", paragraphs=("Ferry aground.",)), Story(slug="opera", paragraphs=("Soprano sings.",))]
    assert relate_stories(stories).related == {"ferry": (), "opera": ()}


def test_the_nearest_are_ranked_by_words_and_event() -> None:
    stories = [strike(number) for number in range(7)]
    relations = relate_stories(stories)
    ranked = rank_nearest(relations, limit=3)
    assert {len(others) for others in ranked.values()} == {3}
    event = {slug: event.id for event in relations.events for slug in event.articles}
    scores = {frozenset((pair.first, pair.second)): pair.score for pair in relations.alike}
    for slug, others in ranked.items():
        worth = [scores[frozenset((slug, one))] * (1.5 if event[one] == event[slug] else 1) for one in others]
        assert worth == sorted(worth, reverse=True)
        assert slug not in others


def test_an_article_leads_back_to_those_that_think_most_of_it() -> None:
    related = relate_stories([strike(number) for number in range(9)]).related
    admirers: dict[str, list[tuple[float, str]]] = {}
    for slug, others in related.items():
        admirers.setdefault(others[0].slug, []).append((-others[0].score, slug))
    assert max(map(len, admirers.values())) > MAX_RETURNED
    for admired, found in admirers.items():
        assert {one for _, one in sorted(found)[:MAX_RETURNED]} <= {one.slug for one in related[Slug(admired)]}


def test_reports_of_one_event_leave_room_for_others() -> None:
    fellows = [
        Story(slug=f"walkout-{number}", paragraphs=(f"{TEXT} in Mora, says {FILLERS[8]}.",), event="2031-05-01")
        for number in range(8)
    ]
    others = [strike(number) for number in range(4)]
    relations = relate_stories([*fellows, *others])
    assert frozenset(story.slug for story in fellows) in {frozenset(event.articles) for event in relations.events}
    chosen = [one.slug for one in relations.related[Slug("walkout-3")]]
    assert len(chosen) == MAX_RELATED
    assert sum(slug.startswith("walkout") for slug in chosen) == MAX_OF_EVENT
