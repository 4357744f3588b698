"""Names for each of the parties: 'each a "Controller" and together the "Controllers"' makes of "neither Controller" nobody but them."""

import re
from collections.abc import Iterable

_DEFINED = re.compile(
    r"\b(?:each|individually|severally|separately|collectively|together|jointly|both)(?: of (?:them|which|whom))?,?"
    r"(?: (?:individually|separately|hereinafter|referred to as|known as|being|is|are|called))*,? (?:an? |the )?[“\"](?:the |an? )?"
    r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}),?[”\"]"
)
_PARTY = "part(?:y|ies)"


def together(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the names that a text gives to each of its parties, or to all of them, "party" aside."""
    found = (each["name"] for text in texts for each in _DEFINED.finditer(text))
    return tuple(dict.fromkeys(name for name in found if not re.fullmatch(_PARTY, name, re.IGNORECASE)))


def party(names: Iterable[str]) -> str:
    """Return the pattern of a word for any of the parties."""
    return rf"(?:{'|'.join([_PARTY, *map(re.escape, names)])})"
