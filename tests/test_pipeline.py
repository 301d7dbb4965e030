"""What the last dossier was understood by spares work and changes nothing."""

import gc
import random
from pathlib import Path

import pytest

from newsdossier.model.address import make_source_path
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import Understanding, build_dossier, build_site, understand

SITE = Path(__file__).parent / "site"
LISTS = ("topics", "entities", "outlets", "events")
EDITS = (
    "{}\n\nThe harbour of Port Vell was closed on 12 March 2024, its master said.\n",
    "---\npublished: 2024-03-{:02}\n---\n{}",
    "---\ndraft: true\n---\n{}",
    "---\npublished: [\n---\n{}",
    "A tug for Port Vell\n\n“It will pull anything,” said the harbour master, Elin Voss, on Tuesday.\n\n{}",
)


def load_list(name: str) -> Source | None:
    file = SITE / "project" / "dossier" / f"{name}.yml"
    return Source(path=make_source_path(f"dossier/{name}.yml"), content=file.read_bytes()) if file.exists() else None


def make_sources(texts: dict[str, bytes], *, without: str = "") -> DossierSources:
    clippings = tuple(
        Source(path=make_source_path(f"dossier/articles/{name}"), content=text) for name, text in sorted(texts.items())
    )
    lists = {name: load_list(name) for name in LISTS if name != without}
    return DossierSources(
        clippings=clippings,
        topics=lists.get("topics"),
        entities=lists.get("entities"),
        outlets=lists.get("outlets"),
        events=lists.get("events"),
    )


def edit(rng: random.Random, text: bytes) -> bytes:
    found = text.decode(errors="replace").rpartition("\n---\n")[2]
    template = rng.choice(EDITS)
    return (template.format(rng.randint(1, 28), found) if ":02" in template else template.format(found)).encode()


@pytest.mark.parametrize("seed", range(2))
def test_files_that_come_go_and_change_leave_the_site_of_a_fresh_build(seed: int) -> None:
    rng = random.Random(seed)
    saved = {file.name: file.read_bytes() for file in sorted((SITE / "clippings").iterdir()) if file.is_file()}
    texts = dict(rng.sample(sorted(saved.items()), len(saved) - 2))
    understood: Understanding | None = None
    for _ in range(6):
        name = rng.choice(sorted(saved))
        if name in texts and rng.random() < 0.3:
            del texts[name]
        else:
            texts[name] = edit(rng, saved[name]) if rng.random() < 0.7 else saved[name]
        sources = make_sources(texts, without=rng.choice((*LISTS, "", "", "")))
        understood = understand(sources, previous=understood)
        fresh = build_dossier(sources)
        assert understood.dossier == fresh
    assert understood is not None
    assert build_site(understood.dossier, site_url="") == build_site(fresh, site_url="")


def test_a_file_that_has_not_changed_is_not_read_again() -> None:
    saved = {file.name: file.read_bytes() for file in sorted((SITE / "clippings").iterdir()) if file.is_file()}
    before = understand(make_sources(saved))
    changed = next(name for name in sorted(saved) if name.endswith(".txt"))
    after = understand(make_sources({**saved, changed: saved[changed] + b"\nIt rained.\n"}), previous=before)
    moved = [slug for slug, kept in after.surveys.items() if kept is not before.surveys[slug]]
    assert len(moved) == 1


@pytest.mark.parametrize("files", [1, 2, 3])
@pytest.mark.parametrize("break_", ["\n\n", " "])
def test_a_dossier_of_a_few_words_makes_a_site(files: int, break_: str) -> None:
    words = ["Strike", "closes", "the", "harbour", "of", "Merrin", "for", "three", "days", "after", "talks", "failed"]
    for most in range(1, len(words) + 1):
        text = break_.join((words[0], " ".join(words[1:most])))
        dossier = build_dossier(make_sources({f"{number}.txt": text.encode() for number in range(files)}))
        assert build_site(dossier, site_url="").files


def test_articles_in_which_nothing_comes_back_keep_nothing_each() -> None:
    """A notice stands in the first three: of those below, none keeps a set of its own for what it does not have."""
    told = "Ferry {0} left the island for the mainland on Tuesday with {0} passengers and a cargo of salt on board."
    notice = "\n\nYour window on the coast\n\nIt came back {0} hours later without any of them, the captain said."
    texts = {f"ferry-{one}.txt": (told + notice * (one < 5)).format(one).encode() for one in range(2, 8)}
    kept = [text.given[-1] for text in understand(make_sources(texts)).texts.values()]
    assert [len(blocks) for blocks in kept if isinstance(blocks, frozenset)] == [1, 1, 1, 0, 0, 0]
    assert len({id(blocks) for blocks in kept[3:]}) == 1


def test_no_values_point_to_each_other_so_that_python_had_to_look_for_them() -> None:
    """Only with a search for garbage would such values ever be freed, and `keep_values` spares that search."""
    sources = make_sources({file.name: file.read_bytes() for file in (SITE / "clippings").iterdir() if file.is_file()})
    understand(sources)  # libraries set themselves up when they are first asked
    gc.disable()
    try:
        gc.collect()
        understanding = understand(sources)
        assert gc.collect() == 0
    finally:
        gc.enable()
    assert understanding.dossier.story.comparisons
