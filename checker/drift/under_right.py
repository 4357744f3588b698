"""Under a right: lines of a list that name what the person may have, or what is never done; one thing more in them gives the person more."""

from checker.drift.cues import Cues
from checker.drift.force import written_out
from checker.drift.hunks import hunks
from checker.drift.sentence import Sentence
from checker.drift.wording import JOINING, plain
from checker.report.drift import Protection

_FAR = 2_000  # letters before a line, among which its lead-in stands
Told = tuple[Protection, str]


def under_a_right(line: Sentence, text: str, words: Cues) -> bool:
    """Tell whether a line, which is no whole sentence, stands under what protects the person in a text: "you may ask us for:"."""
    if line.text.rstrip(" *_").endswith((".", "!", "?", ":")):
        return False
    before = [each for each in text[max(0, line.start - _FAR) : line.start].splitlines() if each.strip()]
    lead = next((each for each in reversed(before) if each.rstrip(" *_").endswith((":", ".", "!", "?"))), "")
    key = written_out(plain(lead.rpartition(". ")[2]))
    return lead.rstrip(" *_").endswith(":") and words.protects(key) and words.part(f"{key} x") == "main" and not words.only & {*key.split()}


def more_of_it(old: str, new: str) -> Told | None:
    """Return what the plain words of such a line say more, or less; None where other words stand in it."""
    places = [each for each in hunks(old, new) if {*each.gone, *each.came} - JOINING]
    came, gone = (" ".join(word for some in each for word in some) for each in ((p.came for p in places), (p.gone for p in places)))
    if bool(came) is bool(gone):
        return None
    return (Protection.MORE, f"now “{came}”") if came else (Protection.LESS, f"no longer “{gone}”")
