"""Hold the sentence shapes of corpora/shapes to their own format: readable YAML 1.2, known words, spans that stand in the text."""

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter
from ruamel.yaml import YAML

from checker.model import Action, Actor, ConditionKind, Kind

SHAPES = Path(__file__).resolve().parents[1] / "corpora" / "shapes"
FILES = tuple(sorted(SHAPES.glob("*.yaml")))
DETERMINERS = ("a ", "an ", "the ", "your ", "our ", "their ")


def several(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


class Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ExpectedCondition(Strict):
    kind: Annotated[tuple[ConditionKind, ...], BeforeValidator(several)]
    text: str = Field(min_length=2)


class Expected(Strict):
    actor: Actor
    action: Annotated[tuple[Action, ...], BeforeValidator(several)]
    kind: Annotated[tuple[Kind, ...], BeforeValidator(several)]
    data: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    conditions: tuple[ExpectedCondition, ...] = ()
    exceptions: tuple[ExpectedCondition, ...] = ()
    optional: bool = False

    @property
    def terms(self) -> tuple[str, ...]:
        return self.data + self.recipients + self.purposes

    @property
    def spans(self) -> tuple[str, ...]:
        return self.terms + tuple(item.text for item in self.conditions + self.exceptions)

    def meets(self, partial: "Expected") -> bool:
        """Say whether this commitment is one that `partial` describes."""
        same = self.actor == partial.actor and bool(set(self.action) & set(partial.action)) and bool(set(self.kind) & set(partial.kind))
        return same and set(partial.spans) <= set(self.spans)


class Definition(Strict):
    term: str
    includes: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()


class Case(Strict):
    text: str = Field(min_length=8)
    document: bool
    near: bool = False
    organisation: str | None = None
    expect: tuple[Expected, ...]
    unwanted: tuple[Expected, ...] = Field(default=(), alias="not")
    defines: tuple[Definition, ...] = ()


class Shape(Strict):
    shape: int
    name: str
    cases: tuple[Case, ...]


@cache
def shapes() -> tuple[Shape, ...]:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    adapter = TypeAdapter(tuple[Shape, ...])
    return tuple(shape for path in FILES for shape in adapter.validate_python(yaml.load(path.read_text(encoding="utf-8"))))


CASES = [pytest.param(case, id=f"{shape.shape}.{number}") for shape in shapes() for number, case in enumerate(shape.cases, start=1)]
EACH_CASE = pytest.mark.parametrize("case", CASES)


def test_the_seventy_two_shapes_stand_in_order() -> None:
    assert [shape.shape for shape in shapes()] == list(range(1, 73))


@pytest.mark.parametrize("shape", shapes(), ids=lambda shape: str(shape.shape))
def test_a_shape_has_two_sentences_to_read_and_two_near_misses(shape: Shape) -> None:
    near = Counter(case.near for case in shape.cases)
    assert near[False] >= 2
    assert near[True] >= 2


def test_no_sentence_occurs_twice() -> None:
    texts = Counter(case.text for shape in shapes() for case in shape.cases)
    assert [text for text, times in texts.items() if times > 1] == []


@EACH_CASE
def test_every_span_stands_in_the_text(case: Case) -> None:
    spans = [span for expected in case.expect for span in expected.spans]
    spans += [span for item in case.defines for span in (item.term, *item.includes, *item.excludes)]
    assert [span for span in spans if span not in case.text] == []


@EACH_CASE
def test_terms_carry_no_article_or_possessive(case: Case) -> None:
    terms = [term for expected in case.expect for term in expected.terms]
    assert [term for term in terms if term.casefold().startswith(DETERMINERS)] == []


@EACH_CASE
def test_no_expected_commitment_is_also_unwanted(case: Case) -> None:
    assert [(expected, partial) for expected in case.expect for partial in case.unwanted if expected.meets(partial)] == []


@EACH_CASE
def test_a_text_of_several_blocks_is_marked_as_a_document(case: Case) -> None:
    assert case.document or "\n" not in case.text
