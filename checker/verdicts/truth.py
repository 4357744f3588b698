"""Three-valued answers: met, not met, unknown, with what was found and the fact that would settle it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Truth(StrEnum):
    MET = "met"
    NOT_MET = "not met"
    UNKNOWN = "not known"


class Relation(StrEnum):
    """How a term of a text stands to what a log names; `OVERLAPS`: the log's term is the broader one."""

    COVERS = "covers"
    OVERLAPS = "overlaps"
    DISJOINT = "disjoint"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a test came to; one made of `parts` puts their words together only when somebody reads them."""

    truth: Truth
    said: str = ""
    facts: tuple[str, ...] = ()
    review: bool = False  # asks for a reader
    vague: bool = False
    parts: tuple["Answer", ...] = ()

    @property
    def text(self) -> str:
        """Return what was found, in words."""
        return self.said or "; ".join(distinct(part.text for part in self.parts))

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the facts that would settle it."""
        return self.facts or distinct(fact for part in self.parts for fact in part.missing)

    @property
    def met(self) -> bool:
        return self.truth is Truth.MET

    @property
    def failed(self) -> bool:
        return self.truth is Truth.NOT_MET

    @property
    def open(self) -> bool:
        return self.truth is Truth.UNKNOWN


ALWAYS = Answer(Truth.MET)
NEVER = Answer(Truth.NOT_MET)


def met(text: str = "", *, vague: bool = False) -> Answer:
    return Answer(Truth.MET, text, vague=vague)


def not_met(text: str = "", *, vague: bool = False) -> Answer:
    return Answer(Truth.NOT_MET, text, vague=vague)


def unknown(text: str, *missing: str, review: bool = False) -> Answer:
    return Answer(Truth.UNKNOWN, text, missing, review=review)


def inverse(answer: Answer) -> Answer:
    """Return the opposite; what is not known stays so."""
    if answer.open:
        return answer
    return replace(answer, truth=Truth.NOT_MET if answer.met else Truth.MET, vague=False)


def all_of(answers: Iterable[Answer]) -> Answer:
    """Return the conjunction: one failure decides, else one unknown leaves it open."""
    given, pending = [], []
    for answer in answers:
        if answer.truth is Truth.NOT_MET:
            return answer
        if answer.truth is Truth.UNKNOWN:
            pending.append(answer)
        elif answer.said or answer.parts or answer.vague:
            given.append(answer)
    if pending:
        return _joined(Truth.UNKNOWN, pending)
    return _joined(Truth.MET, given) if given else ALWAYS


def any_of(answers: Iterable[Answer]) -> Answer:
    """Return the disjunction: one success decides, a clear one first; none given is not met."""
    failed, pending, vague = [], [], None
    for answer in answers:
        if answer.truth is Truth.NOT_MET:
            failed.append(answer)
        elif answer.truth is Truth.UNKNOWN:
            pending.append(answer)
        elif not answer.vague:
            return answer
        else:
            vague = vague or answer
    if vague:
        return vague
    if pending:
        return _joined(Truth.UNKNOWN, pending)
    return _joined(Truth.NOT_MET, failed) if failed else NEVER


def distinct(values: Iterable[str]) -> tuple[str, ...]:
    """Return ``values`` without repetition and empty strings, in their order."""
    return tuple(value for value in dict.fromkeys(values) if value)


def _joined(truth: Truth, answers: list[Answer]) -> Answer:
    if len(answers) == 1:
        return answers[0]
    review, vague = any(answer.review for answer in answers), any(answer.vague for answer in answers)
    return Answer(truth, review=review, vague=vague, parts=tuple(answers))
