"""Datelines as agencies of Russia, Ukraine, Korea and China write them."""

import re

from newsdossier.extracting.stamp_words import MONTH_NAMES
from newsdossier.model.agency_names import AGENCIES

CAPITAL, LETTER = "[А-ЯЁЄІЇҐ]", "[А-яЁёЄєІіЇїҐґ'’-]"
MONTHS = sorted(name for name in MONTH_NAMES if re.fullmatch("[а-яёєіїґ]{3,}", name))
MONTH = "|".join((*MONTHS, *(name[:3] for name in MONTHS)))
AGENCY = "|".join(name for names in AGENCIES.values() for name in names if re.search(CAPITAL, name))
SLAVIC = re.compile(
    rf"(?P<place>{CAPITAL}{LETTER}+(?:[ -]{CAPITAL}{LETTER}+){{0,3}})[,.] (?P<day>\d{{1,2}} (?i:{MONTH}))[.,]? ?"
    r"(?:\((?P<agency>[^()]{2,40})\)\.?|/(?P<slashed>[^/()]{2,20})/\.?)? ?"
    rf"(?P<dash>[—–-](?=\s)(?: (?P<behind>{AGENCY})\.)?)?"
)
"""МОСКВА, 3 июн — РИА Новости. …; МОСКВА, 3 июня. /ТАСС/. …; КИЇВ, 3 червня (Укрінформ) — …"""
KOREAN = re.compile(r"\((?P<place>[가-힣·]{2,12})=(?P<agency>[가-힣]{2,12})\)")
"""(서울=연합뉴스) …"""
CHINESE = re.compile(
    r"(?P<agency>[一-鿿]{1,6}社)(?P<place>[一-鿿·]{2,12}?)(?P<day>\d{1,2}月\d{1,2}日)(?:专|專|综合|綜合)?[电電]"
)
"""新华社北京11月30日电"""
PATTERNS = (SLAVIC, KOREAN, CHINESE)
