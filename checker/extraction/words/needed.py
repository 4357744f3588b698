"""Rules found by the words that a sentence must have for them: of some hundred, those few that are worth trying are looked up at once."""

from collections import Counter
from collections.abc import Iterable, Sequence

_SIZE = 3  # letters of a part


class Needed:
    """An index of rules, each with words in lower case of which a sentence must have one; a rule without words is always tried.

    A word is kept under the one of its parts, of three letters each, that the fewest words have: a sentence has some hundred parts, and
    most of them lead to no word at all. Words that are shorter are looked for one by one.
    """

    def __init__(self, rules: Sequence[Iterable[str]]) -> None:
        """Take the words of each rule, in the order of the rules."""
        words: dict[str, list[int]] = {}
        self._always = [number for number, needs in enumerate(rules) if not tuple(needs)]
        for number, needs in enumerate(rules):
            for word in needs:
                words.setdefault(word, []).append(number)
        had = Counter(part for word in words for part in _parts(word))
        self._short = [(word, numbers) for word, numbers in words.items() if len(word) < _SIZE]
        self._under: dict[str, list[tuple[str, list[int]]]] = {}
        for word, numbers in words.items():
            if len(word) >= _SIZE:
                self._under.setdefault(min(sorted(_parts(word)), key=had.__getitem__), []).append((word, numbers))

    def of(self, text: str) -> list[int]:
        """Return the numbers of the rules that a text in lower case has a word of, and of those that need none, in their order."""
        found = set(self._always)
        for word, numbers in self._short:
            if word in text:
                found.update(numbers)
        for part in self._under.keys() & _parts(text):
            for word, numbers in self._under[part]:
                if word in text:
                    found.update(numbers)
        return sorted(found)


def _parts(text: str) -> set[str]:
    return {text[at : at + _SIZE] for at in range(len(text) - _SIZE + 1)}
