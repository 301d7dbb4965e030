from newsdossier.relating.comparing.points.points import letters


def test_letters_go_on_after_z() -> None:
    assert [letters(number) for number in (0, 25, 26, 27, 702)] == ["a", "z", "aa", "ab", "aaa"]
