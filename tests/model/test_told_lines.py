import pytest

from newsdossier.model.clean_text import Fate, LineFate
from newsdossier.model.clipping import SavedFile
from newsdossier.model.told_lines import Told, ToldLines

SHARE = Told(Fate.DROPPED, "share-bar", "words of a share bar")
TOLD = (Told(Fate.HEADLINE, "first-line"), Told(None), SHARE)


def save(text: str) -> SavedFile:
    return SavedFile(name="a.txt", text=text, first_line=4, sha256="", size=len(text), encoding="utf-8")


def test_each_line_of_the_file_comes_with_what_is_told_of_it() -> None:
    lines = ToldLines(saved=save("Dockers walk out\n\nShare Save\n"), told=TOLD)
    assert list(lines) == [
        LineFate(4, "Dockers walk out", Fate.HEADLINE, "first-line"),
        LineFate(5, "", None),
        LineFate(6, "Share Save", Fate.DROPPED, "share-bar", "words of a share bar"),
    ]
    assert list(lines) == list(lines)
    assert len(lines) == 3


def test_control_characters_are_shown_as_such() -> None:
    lines = ToldLines(saved=save("Dockers\x0cwalk\tout\n\x1b\nShare"), told=TOLD)
    assert [line.text for line in lines] == ["Dockers\ufffdwalk\tout", "\ufffd", "Share"]


def test_lines_without_a_word_of_what_became_of_them_are_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="zip"):
        list(ToldLines(saved=save("Dockers walk out\n\nShare Save\nMenu"), told=TOLD))


def test_the_same_lines_of_equal_files_are_equal() -> None:
    lines = ToldLines(saved=save("Dockers\n\nShare"), told=TOLD)
    assert lines == ToldLines(saved=save("Dockers\n\nShare"), told=TOLD)
    assert lines != ToldLines(saved=save("Dockers\n\nSave"), told=TOLD)
    assert LineFate(5, "", None) in lines
    assert LineFate(6, "", None) not in lines
