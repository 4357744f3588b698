"""Columns that say what choice the person has."""

import pytest

from checker.extraction.documents.choice_columns import choice
from checker.model import ConditionKind, Effect
from checker.reading import read_text
from tests.extraction.documents.test_tables import table


@pytest.mark.parametrize(
    ("header", "cell", "expected"),
    [
        pytest.param("Can you opt out?", "Yes", (ConditionKind.OPT_OUT, Effect.UNLESS), id="a way out"),
        pytest.param("Can you opt out?", "No", None, id="none"),
        pytest.param("Your choice", "Opt out in settings", (ConditionKind.OPT_OUT, Effect.UNLESS), id="the way itself"),
        pytest.param("Your choice", "Always shared, no opt-out", None, id="no way out"),
        pytest.param("Your choice", "Only if you agree", (ConditionKind.CONSENT, Effect.REQUIRES), id="leave first"),
        pytest.param("Your choice", "Opt-in", (ConditionKind.CONSENT, Effect.REQUIRES), id="opting in"),
        pytest.param("Can you object?", "Yes, unless the law requires it", (ConditionKind.OPT_OUT, Effect.UNLESS), id="a way out but for"),
        pytest.param("Can you opt out?", "Yes, if you are over 16", (ConditionKind.OPT_OUT, Effect.UNLESS), id="a way out for some"),
        pytest.param("Can you object?", "Not if you want a loan", None, id="none in a case"),
        pytest.param("Your choice", "Object at any time, unless required by law", (ConditionKind.OPT_OUT, Effect.UNLESS), id="objecting"),
        pytest.param("Your choice", "You cannot opt out", None, id="no way out, said long"),
        pytest.param("Your choice", "If you say no, we stop", (ConditionKind.OPT_OUT, Effect.UNLESS), id="saying no"),
        pytest.param("Your choice", "Your consent", (ConditionKind.CONSENT, Effect.REQUIRES), id="consent"),
        pytest.param("Your choice", "Consent not needed", None, id="no consent"),
        pytest.param("Can you opt out?", "Only if you agree", (ConditionKind.CONSENT, Effect.REQUIRES), id="leave first, all the same"),
        pytest.param("Place", "Yes", None, id="another column"),
    ],
)
def test_what_a_choice_makes_of_a_row(header: str, cell: str, expected: tuple[ConditionKind, Effect] | None) -> None:
    document = read_text(table(("Data", "Shared with", header), ("Photos", "Insurers", cell)), "policy.md", ".md")
    found = choice(document, document.clauses[-1])
    assert [(c.kind, c.effect) for c in found] == ([expected] if expected else [])
