"""Receivers named in a sentence of their own: "our carriers include Ferro and Bexley" names one more, or one less."""

import re

from checker.drift.words.cues import Cues
from checker.drift.words.say import expression
from checker.drift.words.wording import plain
from checker.report.drift import Protection

_LISTED = re.compile(
    r"^\W*(?:our|these|such|the|current)\b(?P<who>[^.;:]{2,120}?)\b(?:currently )?(?:includes?|are|is)\b(?P<named>.+)$", re.IGNORECASE
)
_NAME = re.compile(r"\b[A-Z][\w&-]+")


def receivers(texts: tuple[str, str], cues: Cues) -> tuple[Protection, str] | None:
    """Return what names that came into a list of receivers, or left it, do; None where other names stand in the place of some."""
    listed = [_LISTED.match(text) for text in texts]
    was, now = listed
    if was is None or now is None or not all(found and expression(cues.receivers).search(plain(found["who"])) for found in listed):
        return None
    before, after = (list(dict.fromkeys(_NAME.findall(found["named"]))) for found in (was, now))
    came, gone = ([name for name in one if name not in other] for one, other in ((after, before), (before, after)))
    if not before or not after or bool(came) is bool(gone):
        return None
    told = f"{'now' if came else 'no longer'} “{', '.join(came or gone)}”"
    return (Protection.LESS if came else Protection.MORE), told
