"""Languages that are known without the model."""

import pytest

from newsdossier.extracting.language import tell_by_script

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
