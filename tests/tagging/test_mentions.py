import pytest
from pytest_golden.plugin import GoldenTestFixture

from newsdossier.model.taxonomy import Entity, EntityKind
from newsdossier.tagging.gazetteer import build_gazetteer
from newsdossier.tagging.mentions import find_mentions
from tests.patience import patience
from tests.tagging.builders import make_metadata, make_text


@pytest.mark.golden_test("../golden/tagging/mentions/*.yml")
def test_find_mentions(golden: GoldenTestFixture) -> None:
    entities = {
        key: Entity(kind=EntityKind.PLACE, **{field: tuple_or_text(value) for field, value in entry.items()})
        for key, entry in golden["entities"].items()
    }
    text = make_text(*(golden.get("paragraphs") or ()))
    metadata = make_metadata(headline=golden.get("headline"), standfirst=golden.get("standfirst"))
    mentions = find_mentions(text, metadata=metadata, gazetteer=build_gazetteer(entities))
    assert golden.out["mentions"] == [f"{m.passage} {m.entity}: {m.words}" for m in mentions]


def tuple_or_text(value: str | list[str]) -> str | tuple[str, ...]:
    return value if isinstance(value, str) else tuple(value)


def test_a_mention_says_where_it_stands() -> None:
    gazetteer = build_gazetteer({"pell": Entity(name="Pell Harbour", kind=EntityKind.PLACE)})
    text = make_text("Nothing here.", "The strike at Pell Harbour’s gates goes on.")
    (mention,) = find_mentions(text, metadata=make_metadata(), gazetteer=gazetteer)
    assert text.passages[mention.passage].text[mention.start : mention.end] == mention.words == "Pell Harbour"


def test_a_name_without_letters_is_found_nowhere() -> None:
    gazetteer = build_gazetteer({"odd": Entity(name="!!!", kind=EntityKind.WORK, aliases=("", "—"))})
    assert find_mentions(make_text("!!! — what?"), metadata=make_metadata(), gazetteer=gazetteer) == ()


def test_time_grows_with_the_text_and_not_with_the_names() -> None:
    names = {f"n{n}": Entity(name=f"Ada Number{n} Brennick", kind=EntityKind.PERSON) for n in range(20_000)}
    names["deep"] = Entity(name=" ".join(["Ada"] * 39), kind=EntityKind.PERSON)
    gazetteer = build_gazetteer(names)
    text = make_text("Ada " * 20_000 + "Number7 Brennick met Ada Number19999 Brennick.")
    with patience():
        mentions = find_mentions(text, metadata=make_metadata(), gazetteer=gazetteer)
        assert mentions[-1].entity == "n19999"


@pytest.mark.parametrize("text", ["A." * 300_000, "'-' " * 300_000, "“" * 600_000, " " * 600_000 + "x"])
def test_a_long_line_of_signs_is_passed_in_time(text: str) -> None:
    gazetteer = build_gazetteer({"usa": Entity(name="U.S.", kind=EntityKind.PLACE)})
    with patience():
        assert find_mentions(make_text(text), metadata=make_metadata(), gazetteer=gazetteer) == ()
