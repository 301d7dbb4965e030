"""How to cite an article, in five formats, with only what is known."""

from newsdossier.composing.catalogue import Catalogue
from newsdossier.composing.citing.cited_work import describe_work
from newsdossier.composing.citing.formats import cite_bibtex, cite_csl, cite_ris
from newsdossier.composing.citing.styles import cite_apa, cite_chicago
from newsdossier.model.article import Article
from newsdossier.model.page.article_page import Citation


def compose_citations(article: Article, *, catalogue: Catalogue) -> tuple[Citation, ...]:
    work = describe_work(article, catalogue=catalogue)
    return (
        Citation(style="APA", text=cite_apa(work)),
        Citation(style="Chicago", text=cite_chicago(work)),
        Citation(style="BibTeX", text=cite_bibtex(work)),
        Citation(style="RIS", text=cite_ris(work)),
        Citation(style="CSL-JSON", text=cite_csl((work,))),
    )
