"""Words of which stamps are made, in the languages that curators met most; of others, the names in CLDR."""

from collections.abc import Iterator

from newsdossier.model.locales import parse_locale

FROM_CLDR = ("el", "pl", "tr", "uk")  # with small letters: without them a headline above a stamp looks like a name
MONTHS = """
january february march april may june july august september october november december jan feb mar apr jun jul aug
sep sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août
septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro gennaio febbraio aprile maggio
giugno luglio settembre ottobre dicembre января февраля марта апреля мая июня июля августа сентября октября ноября
декабря
"""
WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag
mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes
miércoles jueves viernes sábado domingo segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì
venerdì sabato domenica
"""
LABELS = """
published updated posted modified created first last date dated on at the of and by am pm a p m st nd rd th time
edited filed issue release released publication original originally story est edt et pst pdt pt cst cdt ct mst gmt
bst utc cet cest ist jst kst amt hkt aest msk eat wat sgt t z h hrs hours uhr um vom le à el de às il alle o клок в
veröffentlicht aktualisiert stand erstellt publié publiée mis jour publicado actualizado atualizado pubblicato
aggiornato опубликовано обновлено 기사입력 입력 수정 승인 発信 更新 公開 ago just now minutes minute min mins hour
day days week weeks month months
"""


def words_of(names: str) -> Iterator[str]:
    """Yield the names of months or days in the languages from CLDR, as they are compared here; short ones are names.

    In capitals the Turkish ı is an I, and its i has a dot, which then stands by itself: "KASIM", "EKİM".
    """
    forms = (form for language in FROM_CLDR for form in getattr(parse_locale(language), names).values())
    for name in (name.casefold() for form in forms for name in form["wide"].values()):
        yield from (name, name.replace("ı", "i"), name.replace("i", "i\u0307"))


MONTH_NAMES = frozenset((*MONTHS.split(), *words_of("months")))
STAMP_WORDS = frozenset((*MONTH_NAMES, *WEEKDAYS.split(), *words_of("days"), *LABELS.split()))
