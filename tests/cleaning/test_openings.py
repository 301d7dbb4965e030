"""How lines of furniture begin: each wording is found by the first word of every line that it knows."""

import pytest

from newsdossier.cleaning.rules.every import RULES
from newsdossier.cleaning.rules.rule import FurnitureRule, find_first

LINES = {
    "advertisement-label": """
        Story continues below; Article continues; Post continues; Continue reading; Scroll to continue; Keep reading
        Advertisement - scroll; AdvertisementStory; AdvertisementArticle; AdvertisementPost; AdvertisementContent
        AdvertisementScroll; AdvertisementContinue; AdvertisementSkip
    """,
    "reading-time": """
        5 min read; (5 min read); • 5 min; · 5 min; | 5 min; – 5 min; — 5 min; - 5 min; About 5 min; ca. 5 min
        Estimated reading time; Read time: 5; Reading time; Lesezeit; Lesedauer; Tempo de leitura; Tiempo de lectura
        Temps de lecture; Leestijd; Время чтения
    """,
    "audio-player": """
        0:00 / 3:15; Media playback is unsupported; Your browser does not support it; Video can not be played
        Audio is unsupported; Listen to this page
    """,
    "picture-counter": """
        3/7; (3/7); [3/7]; Image 3; Photo 3; Picture 3; Slide 3 of 7; Video 3; Bild 3; Foto 3; Imagen 3; Imagem 3
        Immagine 3; Фото 3; Gallery: 12 photos; View 12 photos; See 12 photos; Show all: 12 photos; Previous image
        Next image; Click to enlarge; Tap to enlarge; Swipe for more; Full screen; Enlarge image; Expand image
        Open image; Hide caption; Toggle caption; Back to gallery
    """,
    "accessibility-label": """
        Skip to content; Jump to content; Go to content; Zum Inhalt hauptinhalt; Pular para o conteúdo
        Saltar al contenido; Aller au contenu; Vai al contenuto; Перейти к содержимому; Toggle the menu; Open the menu
        Opens in new window; Close the menu; Show the menu; Hide the menu; These are external links
    """,
    "share-bar": """
        12 shares; Share on Example; All sharing options; X share via; Get short URL; Short link; Shortlink
        Read more about sharing
    """,
    "account-link": """
        Subscribe to read; Sign up today; Log in to read; Login to read; Register now; Join today
        Become a member today; Abonnez-vous for free; Suscríbete now; Abonnieren Sie; Already a subscriber?
        Not yet a member?; Déjà un abonné; Bereits ein Abonnent; This article is for subscribers
        Thank you for subscribing; Thanks for subscribing; Support local journalism
    """,
    "newsletter-invitation": """
        No spam; You can unsubscribe; There was an error processing; Click here to get the Example app
        Get the Example app; Download the Example app
    """,
    "follow-invitation": """
        Follow us; Find coverage at www.example.org; Read stories at www.example.org; See news at www.example.org
        Get news at www.example.org; For coverage www.example.org; Like us on Facebook; Join us on Facebook
        Reach us on Facebook; Connect with us on Facebook; Contact us on Facebook; Email us on Facebook
        Tweet us on Facebook; Folgen Sie uns; Suivez nous; Síguenos aquí; Siga a conta; Seguici qui
    """,
    "contact-invitation": "Do you have any tips?; Have a tip?; Got a tip?; Know something? Tips?",
    "related-link": """
        Read more: ferries; See also: ferries; Also read: ferries; Related: ferries; Watch: ferries; More: ferries
        Don't miss: ferries; Dont miss: ferries; Lesen Sie auch: Hafen; Mehr zum Thema: Hafen; À lire: le port
        Lire aussi: le port; Lea también: puerto; Leia mais: porto; Leggi anche: porto; Читайте также: порт
        Lees ook: haven; Click here for ferries; Learn more; Find out more; View all; Show all; Filed under: ferries
        Posted in: ferries; Tagged: ferries; Tags: ferries; Topics: ferries; Categories: ferries
        This article is related to: ferries
    """,
    "related-links": """
        More from Merrin; Latest from Merrin; Popular in Merrin; Trending in Merrin; Most read in Merrin; Top in Merrin
        Related articles; You may like; Recommended for you; What to read next; Read next; Next up in Merrin
    """,
    "author-box": "About the author; Über Ann Lee; Sobre Ann Lee; À propos de Ann Lee; О Анна Ли",
    "cookie-notice": """
        Accept cookies; Allow cookies; Reject cookies; Decline cookies; Manage cookies; About cookies; Cookie policy
        Cookies policy; Do you like cookies
    """,
    "copyright-line": """
        © 2024 Example Post; ⓒ 2024 Example Post; (c) 2024 Example Post; Copyright 2024 Example Post
        Copyrightby 2024 Example Post; Copr. 2024 Example Post
    """,
    "comments": """
        12 comments; (12) comments; Comment (3); Comments; View comments; Show comments; Kommentare (3); Комментарии
        You must log in to comment; Leave a comment; Post a comment; Add comment; Write a reply
    """,
    "comment-form": """
        Save my name, email; Your email address will not be published; Required fields are marked
        By submitting this form
    """,
    "comments-heading": """
        3 thoughts on "Ferries"; One response to "It"; Two replies to "It"; Three replies to "It"; No comments on "It"
    """,
}
CASES = tuple(
    (name, line.strip())
    for name, table in LINES.items()
    for row in table.splitlines()
    for line in row.split(";")
    if line.strip()
)
RULES_BY_NAME = {rule.name: rule for rule in RULES}


@pytest.mark.parametrize(("name", "line"), CASES)
def test_a_wording_is_found_by_how_a_line_begins(name: str, line: str) -> None:
    wording = RULES_BY_NAME[name].wording
    assert wording.opens(line.lower())
    assert find_first(line.lower()) in wording.first


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.wording.begins], ids=lambda rule: rule.name)
def test_each_first_word_begins_a_line(rule: FurnitureRule) -> None:
    assert rule.wording.first  # without any it would know no line by how it begins
    assert {find_first(line.lower()) for name, line in CASES if name == rule.name} == rule.wording.first


@pytest.mark.parametrize(
    ("line", "first"),
    {
        "the ferry": "the",
        "tags: ferry": "tags",
        "don't": "don",
        "12 min": "0",
        "٣ min": "0",
        "(c)": "(",
        "“no": "“",
    }.items(),
)
def test_a_line_begins_with_letters_a_figure_or_a_sign(line: str, first: str) -> None:
    assert find_first(line) == first
