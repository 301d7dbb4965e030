import random
from string import ascii_lowercase

from newsdossier.relating.comparing.facts.names import is_misspelled


def test_any_two_letters_of_a_name_may_be_others() -> None:
    chance = random.Random(7)
    for _ in range(200):
        letters = chance.sample(ascii_lowercase, 11)
        first, second = chance.sample(range(1, 9), 2)
        changed = [*letters[:9]]
        changed[first], changed[second] = letters[9:]
        assert is_misspelled("".join(letters[:9]), "".join(changed))
        changed[1 + (first + second) % 8] = "X"
        assert is_misspelled("".join(letters[:9]), "".join(changed)) == (1 + (first + second) % 8 in {first, second})
