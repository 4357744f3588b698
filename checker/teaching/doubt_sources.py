"""What the second reader learns from: sentences of our own, the shapes, ToS;DR quotes, and statements where the rules are certain."""

import json
import random
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from checker.errors import InputError
from checker.extraction import extract_documents
from checker.extraction.doubts.second_reader import HEADS
from checker.extraction.doubts.spotting import SLOTS
from checker.extraction.texts.joining import joined
from checker.model import Action, Actor, ClauseKind, Commitment, Document, Kind
from checker.reading import read
from checker.resources import data_folder
from checker.rulebook import Rulebook
from checker.teaching.marks import Mark, unmarked
from checker.yamlfile import load

FILLED = 5  # sentences a frame with slots
SEED = 5
_SLOT = re.compile(r"\{(\w+)\}")
_LABELS = {"denies": (True, False), "permits": (False, True), "both": (True, True), "neither": (False, False)}
_MARKED = {"yours": "D", "whom": "R", "why": "P"}  # what the fillers of a frame are
_WEIGHTS = {"own": 3.0, "shape": 2.0, "frame": 1.0, "quote": 0.2, "clause": 0.5, "silent clause": 1.0}
_ALIKE = {Action.SELL: Action.SHARE, Action.PUBLISH: Action.SHARE, Action.DELETE: Action.RETAIN}
_CERTAIN = 0.7
_SHORTEST, _LONGEST = 5, 80  # words of a quoted sentence
_NEGATIVE = re.compile(r"\b(?:not|never|no|none|neither|nobody|nothing|without|only|solely|nor|unless|except)\b|n't", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence, what it does, and how much it counts."""

    text: str
    denies: bool
    permits: bool
    weight: float
    machine: bool = False  # labelled by the rules: counts only where they have no doubt of their own
    does: frozenset[str] | None = None  # the actions, and "others" for a third party's; None where nobody said
    marks: tuple[Mark, ...] = ()  # what it speaks of, as far as somebody said


def key(text: str) -> str:
    """Return what two sentences must share to be the same."""
    return re.sub(r"\W+", " ", text).strip().lower()


def own() -> Iterator[Example]:
    """Yield the sentences of corpora/doubt: those written one by one, and those composed of frames and fillers with a fixed seed."""
    folder = data_folder("corpora") / "doubt"
    for label, sentences in load(folder / "sentences.yaml").items():
        yield from (Example(text, *_LABELS[label], _WEIGHTS["own"]) for text in sentences)
    for label, practices in load(folder / "marked.yaml").items():
        for practice, sentences in practices.items():
            yield from (_marked(text, label, practice) for text in sentences)
    frames = load(folder / "frames.yaml")
    fillers, chosen = frames.pop("fillers"), random.Random(SEED)  # noqa: S311 - a fixed choice, no secret
    for label, sentences in frames.items():
        for frame in sentences:
            composed = dict(_filled(frame, fillers, chosen) for _ in range(FILLED if _SLOT.search(frame) else 1))
            yield from (Example(text, *_LABELS[label], _WEIGHTS["frame"], marks=marks) for text, marks in composed.items())


def _marked(text: str, label: str, practice: str) -> Example:
    """Return a sentence with marks; ``practice``: who and what ("third_party use"), or "nothing"."""
    who, _, action = practice.partition(" ")
    does = {_head(Action(action)), *(["others"] if who == Actor.THIRD_PARTY else [])} if action else None
    plain, marks = unmarked(text)
    return Example(plain, *_LABELS[label], _WEIGHTS["own"], does=frozenset(does) if does else None, marks=marks)


def _head(action: Action) -> str:
    return _ALIKE.get(action, action).value


def _filled(frame: str, fillers: Mapping[str, list[str]], chosen: random.Random) -> tuple[str, tuple[Mark, ...]]:
    def fill(slot: re.Match[str]) -> str:
        word = chosen.choice(fillers[slot[1]])
        return f"{_MARKED[slot[1]]}[{word}]" if slot[1] in _MARKED else word

    text, marks = unmarked(_SLOT.sub(fill, frame))
    return text[:1].upper() + text[1:], marks


def shapes() -> Iterator[Example]:
    """Yield the single sentences of corpora/shapes by what must be read in them."""
    for path in sorted((data_folder("corpora") / "shapes").glob("*.yaml")):
        for case in (case for shape in load(path) for case in shape["cases"] if not case.get("document")):
            kinds = {kind if isinstance(kind := told["kind"], str) else kind[0] for told in case["expect"] if not told.get("optional")}
            yield Example(case["text"], bool(kinds & {"deny", "limit"}), "permit" in kinds, _WEIGHTS["shape"])


def quotes(path: Path, without: frozenset[str]) -> Iterator[Example]:
    """Yield sentences quoted by ToS;DR for the cases of `doubt_cases.yaml`; of several in a quote, only those that may be what is meant."""
    labels = {case: label for label, cases in load(Path(__file__).with_name("doubt_cases.yaml")).items() for case in cases}
    seen = set(without)
    for point in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        if point["case"].strip() not in labels or point.get("irrelevant"):
            continue
        denies, permits = _LABELS[labels[point["case"].strip()]]
        plain = " ".join(re.sub(r"<[^>]+>", " ", point["quote"]).split())
        sentences = [s for s in re.split(r"(?<=[.!?])\s+(?=[A-Z])", plain) if _SHORTEST <= len(s.split()) <= _LONGEST]
        for text in sentences:
            unlike = denies != bool(_NEGATIVE.search(text)) if denies or permits else len(sentences) > 6
            if key(text) in seen or unlike or (permits and len(sentences) > 2):
                continue
            seen.add(key(text))
            yield Example(text, denies, permits, _WEIGHTS["quote"])


def clauses(folder: Path, rulebook: Rulebook, without: frozenset[str]) -> Iterator[Example]:
    """Yield the distinct clauses of a folder of statements (*.md) in which all that the rules read is certain, nothing included."""
    seen: set[str] = set()
    known = " | ".join(sorted(without))
    for path in sorted(folder.glob("*.md")):
        try:
            document = read(path)
        except InputError:
            continue  # another language, or no text: nothing to learn from
        for example in _clauses(document, rulebook):
            mine = key(example.text)
            if mine in seen or len(mine.split()) < _SHORTEST - 1 or mine in known or any(held in mine for held in without):
                continue
            seen.add(mine)
            yield example


def _clauses(document: Document, rulebook: Rulebook) -> Iterable[Example]:
    (extraction,) = extract_documents([(document, None, None)], rulebook)
    for number, clause in enumerate(document.clauses):
        if clause.furniture or clause.kind in (ClauseKind.HEADING, ClauseKind.ROW):
            continue
        told = [c for c in extraction.commitments if c.start == clause.start]
        if all(c.confidence >= _CERTAIN for c in told):
            yield _labelled(joined(document, number).text, told)


def _labelled(text: str, told: list[Commitment]) -> Example:
    """Return a clause as the rules read it."""
    kinds = {c.kind for c in told}
    does = {_head(c.action) for c in told} | {"others" for c in told if c.actor is Actor.THIRD_PARTY}
    marks = dict.fromkeys(Mark(slot, term.text) for c in told for slot in SLOTS for term in getattr(c, slot))
    weight = _WEIGHTS["clause" if kinds else "silent clause"]
    denies, permits = bool(kinds & {Kind.DENY, Kind.LIMIT}), Kind.PERMIT in kinds
    return Example(text, denies, permits, weight, True, frozenset(does & set(HEADS)) if kinds else None, tuple(marks))  # noqa: FBT003
