"""Words as numbers."""


class NumberedWords(dict[str, int]):
    """A number for each word, in the order in which they are met; who asks for a new word adds it."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number
