"""Words of other languages for institutions and agencies, and those with which a sentence opens."""

INSTITUTIONS_ELSEWHERE = frozenset(
    (
        *("ministerium", "polizei", "regierung", "behörde", "gewerkschaft", "verband", "ministère", "gouvernement"),
        *("syndicat", "préfecture", "parquet", "ministerio", "gobierno", "policía", "sindicato", "fiscalía"),
        *("министерство", "правительство", "полиция", "ведомство", "кремль"),
    )
)
AGENCIES_ELSEWHERE = frozenset({"nachrichtenagentur", "agence", "agencia", "agentur", "агентство", "агентству"})
ENDINGS_ELSEWHERE = (
    (("通讯社", "通訊社", "社", "통신"), True),
    (
        ("部", "局", "政府", "公司", "委员会", "委員會", "警方", "银行", "부", "청", "정부", "경찰", "군", "위원회"),
        False,
    ),
)
"""Of names in scripts without capitals; True: of a news service, else of an institution."""
OPENING_ELSEWHERE = frozenset(
    {"según", "selon", "laut", "nach", "по", "el", "la", "los", "las", "le", "les", "der", "die", "das", "в", "на"}
)
