"""What of an agreement is read for promises about data, sentence by sentence, in the voice of one party."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.contracts.enumeration import members, opening
from checker.contracts.pronouns import speakers, taken_up
from checker.contracts.things import of_things
from checker.contracts.topics import topic
from checker.contracts.voice import Voice, apart
from checker.contracts.wording import MODAL
from checker.model import Clause, ClauseKind, Document

_PROMISES = re.compile(
    rf"\b{MODAL}\b|\b(?:[Ww]e|parties|party) (?:\w+ )?[a-z]+\b|\bundertakes?\b|\bagrees?\b|\bis (?:not )?(?:permitted|allowed|prohibited)\b"
    r"|\b(?:requires?|needs?|subject to|conditional (?:up)?on|depends (?:up)?on) [^.;]{0,60}"
    r"\b(?:consent|approval|permission|authori[sz]ation)\b"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence to be read: a clause, or one member of what it enumerates, as one party would say it."""

    clause: int  # index in document.clauses
    text: str


def units(document: Document, texts: dict[int, str], voice: Voice) -> Iterator[Unit]:
    """Yield what to read; ``texts`` are the clauses' sentences by their index. Clauses that promise nothing about data are left out."""
    lead, spoken = "", speakers(document)
    before, place = "", -1  # what was said last, and in which paragraph
    for index, raw in texts.items():
        clause = document.clauses[index]
        written = taken_up(raw, before, (*voice.own, *voice.other)) if clause.paragraph == place else raw
        before, place = written, clause.paragraph
        if _HOLDS_ITEMS.search(written):
            continue  # its items are read with it
        text = _continuing(document, clause, written)
        mark = clause.marker if re.fullmatch(r"\((?:[b-h]|[ivx]{2,4}|[2-9])\)", clause.marker) else ""
        parts = members(f"{mark} {text}", lead) if mark and lead else members(text, goes_on=_goes_on(document.clauses, index))
        lead = lead if mark and lead else opening(text)
        for part in parts:
            for said in apart(voice.speak(spoken.named(part, voice.own))):
                if _PROMISES.search(said) and topic(said) is None and not of_things(part):
                    yield Unit(index, said)


def _continuing(document: Document, clause: Clause, text: str) -> str:
    """Return an item that goes on with its lead-in ("The Customer shall:") as one sentence, where it was left to itself."""
    lead = document.clauses[clause.lead_in].text.rstrip() if clause.lead_in is not None else ""
    if not _HOLDS_ITEMS.search(lead) or text != clause.text or _SPEAKS_FOR_ITSELF.match(text):
        return text
    start = lead.rstrip(":").rstrip()
    return f"{start}{',' if ',' in start.rsplit('hall', 1)[-1] else ''} {text[:1].lower()}{text[1:]}"


_HOLDS_ITEMS = re.compile(rf"\b(?:{MODAL}|to|not|agrees|undertakes)(?:,[^:]*)?:$")
_SPEAKS_FOR_ITSELF = re.compile(rf"^(?:\w+ ){{1,4}}{MODAL} ")


def _goes_on(clauses: tuple[Clause, ...], index: int) -> bool:
    """Tell whether the next paragraph goes on with the second member of an enumeration that this one began."""
    following = clauses[index + 1] if index + 1 < len(clauses) else None
    return following is not None and following.kind is ClauseKind.ITEM and following.marker in {"(b)", "(ii)", "(2)"}
