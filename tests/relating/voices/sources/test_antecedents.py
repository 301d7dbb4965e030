from tests.relating.voices.hearings import hear

RAIN = "Rain fell on the quay. "


def test_she_is_whom_her_paragraph_named_before() -> None:
    assert sources_after(3 * RAIN) == ["Ada Brennick"]


def test_she_is_nobody_whom_a_paragraph_named_pages_before() -> None:
    assert sources_after(100 * RAIN) == []


def sources_after(rain: str) -> list[str]:
    voices = hear(f"Ada Brennick went home. {rain}She said that the port would close.")
    return [one.source.name for one in voices.attributions]
