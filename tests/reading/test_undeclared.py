"""Files that do not say their encoding are read in the one that makes language of them, and the contributor is told."""

import pytest

from newsdossier.model.address import make_source_path
from newsdossier.model.clipping import Clipping
from newsdossier.model.problem import Checked, Problem
from newsdossier.model.source import Source
from newsdossier.reading.clipping import read_clipping
from newsdossier.reading.lists.taxonomies import read_taxonomies
from newsdossier.reading.undeclared.alphabets import ALPHABETS
from newsdossier.reading.undeclared.candidates import CANDIDATES
from tests.reading.cases import make_lists

TEXTS = {
    "ru": "Докеры порта третью неделю не выходят на работу. Вчера они отклонили новое предложение хозяев.",
    "uk": "Докери порту третій тиждень не виходять на роботу. Учора вони відхилили нову пропозицію власників.",
    "bg": "Докерите от пристанището не работят вече трета седмица. Вчера те отхвърлиха новото предложение.",
    "el": "Οι λιμενεργάτες δεν εργάζονται εδώ και τρεις εβδομάδες. Χθες απέρριψαν τη νέα πρόταση των εργοδοτών.",
    "he": "הסוורים אינם עובדים זה השבוע השלישי. אתמול הם דחו את ההצעה החדשה של בעלי הנמל ושל העירייה.",
    "ar": "لا يعمل عمال الميناء منذ ثلاثة أسابيع. ورفضوا أمس العرض الجديد الذي قدمه أصحاب العمل في المدينة.",
    "th": "คนงานท่าเรือหยุดงานมาสามสัปดาห์แล้ว เมื่อวานนี้พวกเขาปฏิเสธข้อเสนอใหม่ของนายจ้าง",
    "ko": "항만 노동자들은 삼 주째 일을 하지 않고 있다. 그들은 어제 회사가 내놓은 새 제안을 거부했다.",
    "ja": "港の労働者は三週間前から仕事をしていない。きのう、会社が出した新しい提案を断ったという。",
    "zh-Hans": "码头工人已经三个星期没有上班。他们昨天拒绝了公司提出的新方案，并说还要等下去。",
    "zh-Hant": "碼頭工人已經三個星期沒有上班。他們昨天拒絕了公司提出的新方案，並說還要等下去。",
    "pl": "Dokerzy już trzeci tydzień nie przychodzą do pracy. Wczoraj odrzucili nową propozycję właścicieli.",
    "cs": "Přístavní dělníci už třetí týden nepracují. Včera odmítli nový návrh majitelů přístavu.",
    "hu": "A kikötő munkásai már a harmadik hete nem dolgoznak. Tegnap elutasították a tulajdonosok új ajánlatát.",
    "ro": "Muncitorii din port nu lucrează de trei săptămâni şi au respins ieri noua ofertă a proprietarilor.",
    "tr": "Liman işçileri üç haftadır çalışmıyor. Dün patronların yeni önerisini de geri çevirdiler.",
    "lt": "Uosto darbininkai jau trečią savaitę nedirba. Vakar jie atmetė naują savininkų pasiūlymą.",
    "de": "Die Hafenarbeiter streiken seit drei Wochen. Gestern lehnten sie das Angebot der Eigentümer für März ab.",
    "fr": "Les dockers ne travaillent plus depuis trois semaines. Hier, ils ont rejeté à l’unanimité l’offre révisée.",
    "sv": "Hamnarbetarna har strejkat i tre veckor. I går avslog de ägarnas nya bud på högre löner.",
}
LEGACY = (
    *((language, "cp1251") for language in ("ru", "uk", "bg")),
    *(("ru", codec) for codec in ("koi8_r", "iso8859_5", "cp866")),
    ("uk", "koi8_u"),
    *(("el", codec) for codec in ("cp1253", "iso8859_7")),
    *(("he", "cp1255"), ("ar", "cp1256"), ("th", "cp874")),
    *(("ko", "cp949"), ("ja", "cp932"), ("ja", "euc_jp")),
    *(("zh-Hans", "gb18030"), ("zh-Hant", "gb18030"), ("zh-Hant", "big5hkscs")),
    *((language, codec) for language in ("pl", "cs", "hu", "ro") for codec in ("cp1250", "iso8859_2")),
    *(("tr", "cp1254"), ("lt", "cp1257")),
    *((language, codec) for language in ("de", "fr", "sv") for codec in ("cp1252", "mac_roman")),
)


def read(content: bytes, name: str = "strike.txt") -> Checked[Clipping]:
    return read_clipping(Source(path=make_source_path(f"dossier/articles/{name}"), content=content))


def text_of(content: bytes, name: str = "strike.txt") -> str:
    clipping = read(content, name).value
    assert clipping
    return clipping.saved.text


def note_of(content: bytes) -> Problem:
    [note] = read(content).problems
    return note


@pytest.mark.parametrize(("language", "codec"), LEGACY)
def test_the_encoding_is_told_by_the_language_that_it_makes(language: str, codec: str) -> None:
    content = TEXTS[language].encode(codec)
    assert text_of(content) == TEXTS[language]
    assert note_of(content).code in {"undeclared-encoding", "doubtful-encoding"}


@pytest.mark.parametrize(("language", "codec"), LEGACY)
def test_markup_hides_no_language(language: str, codec: str) -> None:
    page = f'<html><body class="front"><p><a href="/news/2026/">{TEXTS[language]}</a></p><script>var a;</script>'
    assert text_of(page.encode(codec), "strike.html") == page


@pytest.mark.parametrize(("language", "codec"), LEGACY)
def test_a_damaged_byte_hides_no_language(language: str, codec: str) -> None:
    content = f"{TEXTS[language]}\n".encode(codec) + b"\xff\n"
    assert text_of(content).startswith(TEXTS[language])


@pytest.mark.parametrize("language", ["ru", "ko", "ja", "zh-Hans", "ar"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_known_with_and_without_a_mark(language: str, codec: str) -> None:
    content = f"{TEXTS[language]}\n{TEXTS[language]}\n".encode(codec)
    assert text_of(content).splitlines() == [TEXTS[language]] * 2
    assert read(content).problems == ()


def test_a_few_foreign_lines_tell_the_encoding_of_an_english_text() -> None:
    english = "The dockers have been on strike for three weeks, the paper says.\n" * 30
    text = f"{english}{TEXTS['ru']}\n{english}"
    assert text_of(text.encode("koi8_r")) == text


@pytest.mark.parametrize("word", ["naïve", "£8", "3½", "4 × 4", "10°", "–", "Škoda", "Citroën", "São", "©"])
def test_a_single_sign_amid_english_is_western(word: str) -> None:
    text = f"The dockers have been on strike for three weeks, {word} and the owners say that they will not pay more."
    assert text_of(text.encode("cp1252")) == text


def test_the_note_says_what_was_taken_and_why() -> None:
    note = note_of(f"---\npublished: 2024\n---\nPort\n{TEXTS['ru']}".encode("cp1251"))
    assert (note.code, note.line) == ("undeclared-encoding", 5)
    assert note.message == "read as Windows-1251, in which it is Russian: no encoding was declared"
    assert note.hint.startswith('if the page has something else than "Докеры порта третью неделю')
    assert note.hint.endswith("save the article again as UTF-8")


@pytest.mark.parametrize("text", ["Москва. Президент сказал", "Москва. Президент сказал, что встреча прошла успешно"])
def test_a_language_is_named_only_where_no_other_fits_nearly_as_well(text: str) -> None:
    note = note_of(text.encode("cp1251"))
    assert note.message == "read as Windows-1251, which fits its letters best: no encoding was declared"


def test_a_doubtful_encoding_is_called_so_and_its_rival_named() -> None:
    note = note_of("Več".encode("cp1250"))
    assert note.code == "doubtful-encoding"
    assert note.message == "read as Windows-1250, which fits little better than Windows-1252: no encoding was declared"


def test_bytes_of_no_language_are_doubtful() -> None:
    content = b" ".join(bytes(0xC0 + (row * 29 + place * place * 11) % 64 for place in range(7)) for row in range(30))
    assert "doubtful-encoding" in {problem.code for problem in read(content).problems}


def test_a_list_in_an_old_encoding_is_read_and_noted() -> None:
    lists = make_lists(topics="strike:\n  name: Забастовка докеров в порту\n")
    assert lists.topics
    content = lists.topics.content.decode().encode("koi8_r")
    old = Source(path=lists.topics.path, content=content)
    found = read_taxonomies(make_lists().__class__(clippings=(), topics=old))
    assert found.value
    assert [topic.name for topic in found.value.topics.values()] == ["Забастовка докеров в порту"]
    assert [problem.code for problem in found.problems] == ["undeclared-encoding"]


@pytest.mark.parametrize("label", ["ks_c_5601-1987", "x-sjis", "big5-hkscs", "cp1251"])
def test_pages_may_call_encodings_by_old_names(label: str) -> None:
    page = f'<meta charset="{label}"><p>'.encode() + TEXTS["ru"].encode("cp1251")
    found = read(page, "strike.html")
    assert found.value
    assert found.value.saved.encoding == label
    assert not any(problem.code.endswith("encoding") for problem in found.problems)


def test_every_candidate_is_made_for_languages_whose_letters_it_has() -> None:
    for candidate in CANDIDATES:
        for language in candidate.languages:
            letters = ALPHABETS[language].letters
            kept = letters.encode(candidate.codec, errors="ignore").decode(candidate.codec)
            assert len(kept) > 0.6 * len(letters), (candidate.name, language)
