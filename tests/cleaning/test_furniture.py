"""Lines that are known by what is said anywhere in them: the cue that a line must have is in each wording."""

import pytest

from newsdossier.cleaning.furniture import find_furniture
from newsdossier.cleaning.lines import look_at_lines

SAID = {
    "Here at the Example Post we use cookies.": "cookie-notice",
    "Cookies help us, and you agree to that.": "cookie-notice",
    "Hello. By using this page you accept our terms.": "cookie-notice",
    "Hello. By browsing this page you accept the privacy policy.": "cookie-notice",
    "2024 Example Post, all rights reserved.": "copyright-line",
    "2024 Example Post, alle Rechte vorbehalten.": "copyright-line",
    "2024 Example Post, tous droits réservés.": "copyright-line",
    "2024 Example Post, todos los derechos reservados.": "copyright-line",
    "2024 Example Post, todos os direitos reservados.": "copyright-line",
    "2024 Example Post, tutti i diritti riservati.": "copyright-line",
    "2024 Example Post, все права защищены.": "copyright-line",
    "It may not be published, broadcast or redistributed.": "copyright-line",
    "Have you got a tip? We have got a news tip line, so contact the desk.": "contact-invitation",
    "Ann Lee can be reached at ann@example.org.": "contact-invitation",
    "Bo Diaz may be contacted via @bodiaz.": "contact-invitation",
    "The site is protected by reCAPTCHA.": "affiliate-notice",
    "The Google user agreement and privacy policy apply.": "affiliate-notice",
    "Example Post is supported by its readers.": "affiliate-notice",
    "Opinions expressed by columnists are their own.": "affiliate-notice",
    "Comments are moderated.": "comments",
    "Please abide by our community guidelines.": "comments",
}
PLAIN = (
    "The terms of the treaty were read out in Merrin, using a loudspeaker, before the ferry left the harbour.",
    "The privacy policy of the ferry company was read out in Merrin before the ferry left the harbour.",
    "Nobody could be reached on Monday, and the harbour master had no tip for those who waited.",
    "The rights of the crews are reserved to the court in Merrin.",
)


@pytest.mark.parametrize(("line", "rule"), SAID.items())
def test_what_is_said_anywhere_in_a_line_makes_it_furniture(line: str, rule: str) -> None:
    (found,) = find_furniture(look_at_lines([line]))
    assert found is not None
    assert found.name == rule


@pytest.mark.parametrize("line", PLAIN)
def test_a_cue_alone_says_nothing(line: str) -> None:
    assert find_furniture(look_at_lines([line])) == (None,)
