"""The list "About this article": what is known of it, and in words what is not."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from babel import Locale

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.day_words import name_span
from newsdossier.composing.forge import is_web_address
from newsdossier.composing.why import explain_found
from newsdossier.composing.wording import count_of, join_words
from newsdossier.model.article import Article
from newsdossier.model.clean_text import Fate
from newsdossier.model.days import DateSpan
from newsdossier.model.dossier_settings import Rights
from newsdossier.model.metadata import Dateline
from newsdossier.model.page.addresses import saved_url, subject_url
from newsdossier.model.page.parts import Fact

NONE_KNOWN: Final = "None known"
RIGHTS_IN_WORDS: Final = {
    Rights.FULL: "Shown in full",
    Rights.EXCERPT: "An excerpt is shown: the standfirst and the first lines",
    Rights.LINK: "Only linked: the text is not shown here",
}
KILOBYTE: Final = 1000


def compose_facts(article: Article, *, catalogue: Catalogue) -> tuple[Fact, ...]:
    return tuple(list_facts(article, catalogue=catalogue))


def list_facts(article: Article, *, catalogue: Catalogue) -> Iterator[Fact]:
    front_matter, settings = article.clipping.front_matter, catalogue.dossier.settings
    yield original_fact(article, catalogue=catalogue)
    archived = front_matter.archived_url or ""
    yield Fact(label="Archived copy", value=bare_address(archived) or NONE_KNOWN, url=archived)
    yield outlet_fact(article, catalogue=catalogue)
    yield agency_fact(article, catalogue=catalogue)
    if article.metadata.dateline is not None:
        dateline = article.metadata.dateline.map(name_dateline)
        why = explain_found(dateline, article=article, catalogue=catalogue)
        yield Fact(label="Dateline", value=dateline.value, why=why)
    if article.metadata.section is not None:
        why = explain_found(article.metadata.section, article=article, catalogue=catalogue)
        yield Fact(label="Section", value=article.metadata.section.value, why=why)
    yield saved_fact(article)
    if front_matter.retrieved is not None:
        day = DateSpan.of_day(front_matter.retrieved)
        yield Fact(label="Saved on", value=name_span(day, locale=catalogue.locale))
    if front_matter.added is not None:
        day = DateSpan.of_day(front_matter.added)
        yield Fact(label="Added on", value=name_span(day, locale=catalogue.locale))
    yield language_fact(article, catalogue=catalogue)
    yield Fact(label="Rights", value=RIGHTS_IN_WORDS[catalogue.rights[article.slug]], detail=settings.rights_statement)


def original_fact(article: Article, *, catalogue: Catalogue) -> Fact:
    address = find_original(article)
    why = explain_found(article.metadata.url, article=article, catalogue=catalogue) if address else None
    return Fact(label="Original", value=bare_address(address) or NONE_KNOWN, url=address, why=why)


def find_original(article: Article) -> str:
    """Return the address at which the article stood; "" where it is not known or is no web address."""
    url = article.metadata.url
    return url.value if url is not None and is_web_address(url.value) else ""


def bare_address(address: str) -> str:
    return address.partition("://")[2].removeprefix("www.").rstrip("/")


def outlet_fact(article: Article, *, catalogue: Catalogue) -> Fact:
    name = catalogue.cards[article.slug].outlet or "Not stated"
    why = explain_found(article.metadata.outlet, article=article, catalogue=catalogue)
    return Fact(label="Outlet", value=name, url=outlet_link(article.metadata.outlet_id, catalogue=catalogue), why=why)


def agency_fact(article: Article, *, catalogue: Catalogue) -> Fact:
    name = catalogue.cards[article.slug].agency or "None named"
    why = explain_found(article.metadata.agency, article=article, catalogue=catalogue)
    return Fact(label="Agency", value=name, url=outlet_link(article.metadata.agency_id, catalogue=catalogue), why=why)


def outlet_link(outlet: str | None, *, catalogue: Catalogue) -> str:
    """Return the address of an outlet's page; "" for one that is not in the taxonomy."""
    return subject_url("outlet", outlet) if outlet and ("outlet", outlet) in catalogue.subjects else ""


def name_dateline(dateline: Dateline) -> str:
    return ", ".join(part for part in (dateline.place, dateline.agency, dateline.day_words) if part)


def saved_fact(article: Article) -> Fact:
    lines = count_of(len(article.text.lines), "line")
    return Fact(
        label="Saved file",
        value=f"As it was found, {lines}: {count_fates(article)}",
        url=saved_url(article.slug),
        detail=f"sha256 {shorten_hash(article.clipping.saved.sha256)}",
    )


def shorten_hash(sha256: str) -> str:
    """Return "ae50e22a…d6eb2405": enough to compare by eye; the page of the saved file has all of it."""
    return f"{sha256[:8]}…{sha256[-8:]}"


def count_fates(article: Article) -> str:
    """Return what became of the lines of the saved file: "21 kept, 11 dropped, 5 blank"."""
    fates = Counter(name_fate(line.fate) for line in article.text.lines)
    return ", ".join(f"{fates[name]} {name}" for name in ("kept", "dropped", "blank"))


def name_fate(fate: Fate | None) -> str:
    if fate is None:
        return "blank"
    return "dropped" if fate is Fate.DROPPED else "kept"


def count_rules(article: Article) -> str:
    """Return the rules that dropped lines, with how many each: "share-bar (2), menu (1)"."""
    rules = Counter(line.rule for line in article.text.lines if line.fate is Fate.DROPPED)
    return join_words(
        [f"{rule} ({number})" for rule, number in sorted(rules.items(), key=lambda one: (-one[1], one[0]))]
    )


def language_fact(article: Article, *, catalogue: Catalogue) -> Fact:
    language = catalogue.cards[article.slug].lang
    why = explain_found(article.metadata.language, article=article, catalogue=catalogue) if language else None
    return Fact(label="Language", value=name_language(language, locale=catalogue.locale) or "Not known", why=why)


def name_language(tag: str, *, locale: Locale) -> str:
    """Return the name of a language as readers of the dossier call it, or its tag where it has none."""
    return str(locale.languages.get(tag.partition("-")[0].lower(), tag))


def name_size(size: int) -> str:
    return f"{size / KILOBYTE:.1f} KB" if size >= KILOBYTE else count_of(size, "byte")
