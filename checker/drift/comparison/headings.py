"""Headings: lines of a text that stand over a paragraph, in its list or between blank lines, and only name what it says."""

from checker.drift.words.cues import Cues
from checker.drift.words.function_words import function_words
from checker.drift.words.wording import plain

_LONGEST = 10  # words of a line that only names something
_PARAGRAPH = 8  # words of a paragraph below it at least
_ENDS = (".", "!", "?", ":", ";", ",")
_CELLS = "|"


def heads(statement: str, start: int, end: int, words: Cues) -> bool:
    """Tell whether a clause of a statement is a whole line that names what is said below it, and says nothing by itself.

    It stands between blank lines, or between two paragraphs, the lower of which says what the organisation does: "9. Tax and reporting".
    """
    opened = statement.rfind("\n", 0, start) + 1
    closed = statement.find("\n", end)
    closed = len(statement) if closed < 0 else closed
    line = statement[opened:closed].strip(" *_#")
    if line.endswith(_ENDS) or _CELLS in line or not _names(line, words):
        return False
    above, below = statement[:opened], statement[closed:]
    if above.endswith("\n\n") and below.startswith("\n\n"):
        return True
    before, after = above.rstrip(" *_\n").rpartition("\n")[2], below.lstrip("\n").partition("\n")[0].strip(" *_")
    said = plain(after).split()
    return before.endswith((".", "!")) and after.endswith((".", "!")) and len(said) >= _PARAGRAPH and bool(words.speaker & {*said})


def _names(line: str, words: Cues) -> bool:
    """Tell whether a few words do nothing: no verb that helps, nobody who acts, and nothing denied or limited."""
    said, closed = plain(line).split(), function_words()
    subjects = closed.opening - closed.possessive - closed.determiners
    acting = closed.auxiliary | subjects | closed.denying | closed.modals | words.only | words.negative
    return 0 < len(said) <= _LONGEST and not acting & {*said}
