"""How much of real wording the taxonomies know, measured on annotated policy sentences and case logs."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from checker.ontology import Taxonomy
from checker.rulebook import rulebook

SHARED = Path(__file__).resolve().parents[1] / "../shared/data"
GOLD = SHARED / "gold/sentences_dev.jsonl"
CASES = SHARED / "cases"
ENOUGH = 0.95

# Words that only point back to something said before: no lexicon can map them, the reader resolves them.
REFERENCES = {
    "it",
    "they",
    "them",
    "this information",
    "this data",
    "such information",
    "such data",
    "these details",
    "same information",
    "this type of information",
}
REFERENCES |= {
    "these third parties",
    "these services",
    "these parties",
    "these companies",
    "that company",
    "those they authorize",
    "these partners",
}
# Organisations called by name: the register and the list of known organisations resolve them, never a class of the taxonomy.
NAMES = {
    "gm u.s.",
    "gm dealers",
    "allstate companies",
    "paylead",
    "paylead personnel",
    "bitpanda",
    "floa",
    "gsg",
    "meta",
    "applovin",
    "amazon",
}

needs_gold = pytest.mark.skipif(not GOLD.exists(), reason="the annotated sentences in ../shared are not here")
needs_cases = pytest.mark.skipif(not CASES.exists(), reason="the case logs in ../shared are not here")


def spans(part: str) -> Iterator[str]:
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        for commitment in json.loads(line)["commitments"]:
            yield from commitment[part]


def events() -> Iterator[dict[str, Any]]:
    for path in sorted(CASES.glob("*/events.jsonl")):
        yield from (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())


@needs_gold
@pytest.mark.parametrize("part", ["data", "recipients", "purposes"])
def test_nearly_all_annotated_phrases_map_to_an_id(part: str) -> None:
    taxonomy: Taxonomy = getattr(rulebook().ontology, part)
    phrases = list(spans(part))
    missed = [phrase for phrase in phrases if not taxonomy.matches(phrase) and phrase.lower() not in REFERENCES | NAMES]
    assert len(missed) <= (1 - ENOUGH) * len(phrases), sorted(set(missed))


@needs_gold
def test_what_points_back_gets_no_id() -> None:
    ontology = rulebook().ontology
    assert [text for text in REFERENCES if ontology.data.matches(text)] == []


@needs_cases
def test_nearly_all_field_names_of_the_case_logs_map_to_an_id() -> None:
    names = sorted({name for event in events() for name in event["data"]})
    missed = [name for name in names if not rulebook().ontology.field(name)]
    assert len(missed) <= (1 - ENOUGH) * len(names), missed


@needs_cases
def test_nearly_all_purposes_and_roles_of_the_case_logs_map_to_an_id() -> None:
    ontology = rulebook().ontology
    purposes = sorted({event["purpose"] for event in events() if event.get("purpose")})
    roles = sorted({event["recipient_role"] for event in events() if event.get("recipient_role")})
    missed = [text for text in purposes if not ontology.purposes.match(text)] + [
        text for text in roles if not ontology.recipients.match(text)
    ]
    assert len(missed) <= (1 - ENOUGH) * (len(purposes) + len(roles)), missed
