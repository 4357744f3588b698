"""Under a right: lines of a list that name what the person may have, or what is never done; more in them is more for the person."""

from checker.drift.changes.force import written_out
from checker.drift.clauses.sentence import Sentence
from checker.drift.words.cues import Cues
from checker.drift.words.hunks import hunks
from checker.drift.words.wording import JOINING, plain
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


def more_of_it(old: str, new: str, words: Cues) -> Told | None:
    """Return what the plain words of such a line say more, or less; None where other words stand in it, or words that say nothing."""
    places = list(hunks(old, new))
    came, gone = (
        [word for some in parts for word in some if word not in JOINING | words.filler and word.split("'")[0] not in words.speaker]
        for parts in ((each.came for each in places), (each.gone for each in places))
    )
    if bool(came) is bool(gone) or words.idle.issuperset((*came, *gone)):
        return None
    return (Protection.MORE, f"now “{' '.join(came)}”") if came else (Protection.LESS, f"no longer “{' '.join(gone)}”")
