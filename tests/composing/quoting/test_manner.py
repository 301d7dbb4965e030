from newsdossier.composing.catalogue import build_catalogue
from newsdossier.composing.quoting.manner import describe_manner
from newsdossier.model.address import SourcePath
from newsdossier.model.source import DossierSources, Source
from newsdossier.pipeline import build_dossier


def tell(sentence: str) -> str:
    """Return what is told beside the quotation of an article that holds the sentence."""
    text = f"Dockers go back to the pier\n\nThe pier of Merrin opens again on Monday.\n\n{sentence}\n"
    source = Source(path=SourcePath("articles/pier.txt"), content=text.encode())
    dossier = build_dossier(DossierSources(clippings=(source,)))
    (quotation,) = dossier.story.voices.quotations
    return describe_manner(quotation, catalogue=build_catalogue(dossier))


def test_listeners_without_a_name_are_told_of() -> None:
    assert tell('"Nobody won. Everybody signed," Ada Brennick told reporters at the gate.') == "told reporters"


def test_a_medium_that_was_told_carried_the_words() -> None:
    assert tell('"Nobody won. Everybody signed," Ada Brennick told the Courier.') == "told Courier"


def test_a_medium_that_speaks_itself_said_so() -> None:
    assert tell('"Nobody won. Everybody signed," the Northwire news agency said.') == "Northwire said"


def test_whoever_is_quoted_directly_was_carried_by_nobody() -> None:
    assert tell('"Nobody won. Everybody signed," said Ada Brennick.') == ""


def test_words_of_nobody_are_said_to_be_so() -> None:
    assert tell('On the wall stood "nobody won, everybody signed" on Monday.') == "speaker not named"
