"""Languages that are known without the model."""

import py3langid  # type: ignore[import-untyped]  # it ships no types
import pytest

from newsdossier.extracting.language import rank, tell_by_script
from newsdossier.extracting.small_words import tell_by_small_words

TEXTS = {
    "항만 노동자들이 세 번째 주 파업에 들어갔다고 노조가 금요일 밝혔다.": "ko",
    "ストライキはつづいているとくみあいはのべた。": "ja",
    "עובדי הנמל פתחו ביום שני בשביתה.": "he",
    "\u202bעובדי הנמל פתחו בשביתה.\u202c": "he",
    "Οι λιμενεργάτες απεργούν.": "el",
    "คนงานท่าเรือหยุดงานประท้วง": "th",
    "بدأ عمال الميناء إضرابا.": None,
    "码头工人进入罢工第三周。": None,
    "Докеры вступили в третью неделю забастовки.": None,
    "The newspaper 항만신문 said dockers entered their third week.": None,
    "": None,
}


@pytest.mark.parametrize(("text", "language"), TEXTS.items())
def test_only_a_script_of_one_language_tells_it(text: str, language: str | None) -> None:
    assert tell_by_script(text) == language


TOLD_BY_SMALL_WORDS = {
    "The dockers of the harbour walked out on Friday, and their union said that it was for higher pay.": "en",
    "Die Hafenarbeiter streiken seit Freitag, und der Betrieb ruht auch in den Werften, wie die Stadt sagt.": "de",
    "Los estibadores del puerto pararon el viernes y la empresa dijo que las grúas no se mueven por ahora.": "es",
    "Les dockers du port ont cessé le travail vendredi et la direction dit que les grues sont dans la rade.": "fr",
    "I portuali che lavorano nel bacino della città sono in sciopero da venerdì e la ditta non tratta.": "it",
    "Os estivadores não trabalham desde sexta e a empresa diz em nota que uma oferta foi feita ao sindicato.": "pt",
    "В порту с пятницы не работают краны, и профсоюз сообщил, что это был ответ на отказ компании.": "ru",
}
NOT_TOLD = (
    "De havenarbeiders staken sinds vrijdag en de bond zegt dat het bedrijf niet met hen over het loon wil praten.",
    "Havnearbejderne strejker siden fredag, og fagforeningen siger at det er for en højere løn til de ansatte.",
    "Els estibadors del port van parar divendres i la companyia diu que les grues no es mouen per falta de mans.",
    "Os estibadores do porto pararon o venres e a empresa di que as grúas non se moven por falta de mans.",
    "У порту з п'ятниці не працюють крани, і профспілка повідомила, що це відповідь на відмову компанії.",
    "В пристанището от петък не работят кранове и синдикатът съобщи, че това е отговор на отказа на компанията.",
    "The Harbour | The Tide | The Crane | The Pier | The Lock | The Quay",
)


@pytest.mark.parametrize(("text", "language"), TOLD_BY_SMALL_WORDS.items())
def test_small_words_tell_the_language_that_the_model_tells(text: str, language: str) -> None:
    assert tell_by_small_words(text) == language
    assert rank(text) == (language, 1.0)
    assert py3langid.rank(text)[0][0] == language


@pytest.mark.parametrize("text", NOT_TOLD)
def test_small_words_do_not_take_a_language_for_its_kin(text: str) -> None:
    assert tell_by_small_words(text) is None
