"""Typography made plain for the parser: quotes, dashes, shouted words, words written together."""

import re

from checker.extraction.words.reading_words import reading_words

_SAME_LENGTH = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u2011": "-", "–": "-", "—": "-"})
_SHOUTED = re.compile(
    r"\b(?:(?:DO|DOES|WO|CA|WILL|ARE|IS|SHALL|MUST)N'T|DO|DOES|NOT|NEVER|EVER|CANNOT|ONLY|WILL|WE|YOU|YOUR|ANY|ALL|NO|NOBODY|NONE|NOTHING|AND|OR|MAY|SHALL|MUST|WITHOUT|UNLESS|EXCEPT|ARE|IS|BE)\b"
)
_QUOTED_WORD = re.compile(r"""(?:"|(?<!\w)')([a-z-]+,?)(?:"|'(?!\w))""")
_AND_OR = re.compile(r"\band ?/ ?or\b")
_JOINED = reading_words().written_together


def normalise(text: str) -> str:
    """Straighten typography, lower shouted words, free quoted single words; the text is for the parser only, offsets may move."""
    text = _QUOTED_WORD.sub(r"\1", text.translate(_SAME_LENGTH))
    for written in _JOINED:
        text = text.replace(written, written.replace("-", ""))
    text = _AND_OR.sub("or", text.replace("ub-Processor", "ubprocessor").replace("  ", " "))
    letters = list(filter(str.isalpha, text))
    if len(letters) > 20 and sum(map(str.isupper, letters)) > 0.8 * len(letters):
        lowered = text.lower()
        return lowered if len(lowered) == len(text) else text
    return _SHOUTED.sub(lambda found: found.group().lower(), text)
