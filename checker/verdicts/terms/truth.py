"""Three-valued answers: met, not met, unknown, with what was found and the fact that would settle it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from checker.model import Element, Question

T = TypeVar("T")
LISTED = 4  # phrases of the text that are named beside each other


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
    facts: tuple[Question, ...] = ()
    review: bool = False  # asks for a reader
    vague: bool = False
    parts: tuple["Answer", ...] = ()
    element: Element | None = None  # what was tested
    named: tuple[str, ...] = ()  # the phrases of the text with which the words end: "not among “vendors”"

    @property
    def text(self) -> str:
        """Return what was found, in words; parts that differ only in the phrases that they name are one."""
        if self.said or not self.parts:
            return told(self.said, self.named) if self.named else self.said
        alike: dict[str, tuple[str, ...]] = {}
        for leaf in self.leaves:
            alike[leaf.said] = (*alike.get(leaf.said, ()), *leaf.named)
        return "; ".join(told(said, named) for said, named in alike.items() if said)

    @property
    def leaves(self) -> tuple["Answer", ...]:
        """Return the tests of which it is made, in their order."""
        return (self,) if self.said or not self.parts else tuple(leaf for part in self.parts for leaf in part.leaves)

    @property
    def turns_on(self) -> Element | None:
        """Return what was tested last: what comes before it is how far the test got."""
        return next((leaf.element for leaf in reversed(self.leaves) if leaf.element), None)

    @property
    def missing(self) -> tuple[Question, ...]:
        """Return the facts that would settle it."""
        return self.facts or distinct(fact for part in self.parts for fact in part.missing)

    @property
    def met(self) -> bool:
        """Tell whether it is so."""
        return self.truth is Truth.MET

    @property
    def failed(self) -> bool:
        """Tell whether it is not so."""
        return self.truth is Truth.NOT_MET

    @property
    def open(self) -> bool:
        """Tell whether nobody knows."""
        return self.truth is Truth.UNKNOWN


ALWAYS = Answer(Truth.MET)
NEVER = Answer(Truth.NOT_MET)


def met(text: str = "", *named: str, vague: bool = False) -> Answer:
    """Return a yes, with the words that a step tells it in, and what it turned on."""
    return Answer(Truth.MET, text, vague=vague, named=named)


def not_met(text: str = "", *named: str, vague: bool = False) -> Answer:
    """Return a no, with the words that a step tells it in, and what it turned on."""
    return Answer(Truth.NOT_MET, text, vague=vague, named=named)


def unknown(text: str, *missing: Question, review: bool = False, named: tuple[str, ...] = ()) -> Answer:
    """Return that nobody knows, with the questions whose answers would tell."""
    return Answer(Truth.UNKNOWN, text, missing, review=review, named=named)


def about(element: Element, answer: Answer) -> Answer:
    """Return ``answer`` as that of a test of ``element``, where it does not say itself what was tested."""
    if answer.said:
        return answer if answer.element else _of(answer, answer.parts, element)
    return _of(answer, tuple(about(element, part) for part in answer.parts), None) if answer.parts else answer


def _of(answer: Answer, parts: tuple[Answer, ...], element: Element | None) -> Answer:
    return Answer(answer.truth, answer.said, answer.facts, answer.review, answer.vague, parts, element, answer.named)


def told(said: str, named: Iterable[str]) -> str:
    """Return the words of a test with the phrases that it names at their end: "… not among “vendors” or “partners”"."""
    phrases = [f"“{phrase}”" for phrase in distinct(named)]
    if not phrases:
        return said
    if len(phrases) > LISTED + 1:
        phrases = [*phrases[:LISTED], f"{len(phrases) - LISTED:,} more"]
    return f"{said} {phrases[0] if len(phrases) == 1 else ', '.join(phrases[:-1]) + ' or ' + phrases[-1]}"


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


def distinct(values: Iterable[T]) -> tuple[T, ...]:
    """Return ``values`` without repetition and empty ones, in their order."""
    return tuple(value for value in dict.fromkeys(values) if value)


def _joined(truth: Truth, answers: list[Answer]) -> Answer:
    if len(answers) == 1:
        return answers[0]
    review, vague = any(answer.review for answer in answers), any(answer.vague for answer in answers)
    return Answer(truth, review=review, vague=vague, parts=tuple(answers))
