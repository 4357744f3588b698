"""What the second reader learns from: sentences of our own, the shapes, ToS;DR quotes, and statements where the rules are certain."""

import json
import random
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from checker.errors import InputError
from checker.extraction import extract_documents
from checker.extraction.joining import joined
from checker.model import ClauseKind, Document, Kind
from checker.reading import read
from checker.resources import data_folder
from checker.rulebook import Rulebook
from checker.yamlfile import load

FILLED = 5  # sentences a frame with slots
SEED = 5
_SLOT = re.compile(r"\{(\w+)\}")
_LABELS = {"denies": (True, False), "permits": (False, True), "both": (True, True), "neither": (False, False)}
_WEIGHTS = {"own": 3.0, "shape": 2.0, "frame": 1.0, "quote": 0.5, "clause": 0.5}
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


def key(text: str) -> str:
    """Return what two sentences must share to be the same."""
    return re.sub(r"\W+", " ", text).strip().lower()


def own() -> Iterator[Example]:
    """Yield the sentences of corpora/doubt: those written one by one, and those composed of frames and fillers with a fixed seed."""
    folder = data_folder("corpora") / "doubt"
    for label, sentences in load(folder / "sentences.yaml").items():
        yield from (Example(text, *_LABELS[label], _WEIGHTS["own"]) for text in sentences)
    frames = load(folder / "frames.yaml")
    fillers, chosen = frames.pop("fillers"), random.Random(SEED)  # noqa: S311 - a fixed choice, no secret
    for label, sentences in frames.items():
        for frame in sentences:
            composed = (_filled(frame, fillers, chosen) for _ in range(FILLED if _SLOT.search(frame) else 1))
            yield from (Example(text, *_LABELS[label], _WEIGHTS["frame"]) for text in dict.fromkeys(composed))


def _filled(frame: str, fillers: Mapping[str, list[str]], chosen: random.Random) -> str:
    text = _SLOT.sub(lambda slot: chosen.choice(fillers[slot[1]]), frame)
    return text[:1].upper() + text[1:]


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
            kinds = {c.kind for c in told}
            text = joined(document, number).text
            yield Example(text, bool(kinds & {Kind.DENY, Kind.LIMIT}), Kind.PERMIT in kinds, _WEIGHTS["clause"], machine=True)
