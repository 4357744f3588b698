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
        pytest.param("How you choose", "opted out by default", (ConditionKind.CONSENT, Effect.REQUIRES), id="out from the start"),
        pytest.param("How you choose", "we ask you first", (ConditionKind.CONSENT, Effect.REQUIRES), id="asking first"),
        pytest.param("How you choose", "always on", None, id="always on"),
        pytest.param("Your say", "on by default, you can switch it off", (ConditionKind.OPT_OUT, Effect.UNLESS), id="on from the start"),
        pytest.param("Your say", "off unless you turn it on", (ConditionKind.CONSENT, Effect.REQUIRES), id="off unless"),
        pytest.param("Your say", "only if you tell us to", (ConditionKind.USER_DIRECTION, Effect.REQUIRES), id="told to"),
        pytest.param("Opt in?", "yes, you tick a box", (ConditionKind.CONSENT, Effect.REQUIRES), id="a box"),
        pytest.param("Opt in?", "no", None, id="no opting in"),
        pytest.param("Opt in?", "no, but you can object", (ConditionKind.OPT_OUT, Effect.UNLESS), id="no, but a way out"),
        pytest.param("Opt in?", "Required", (ConditionKind.CONSENT, Effect.REQUIRES), id="a yes required"),
        pytest.param("Consent?", "Not needed", None, id="no yes needed"),
        pytest.param("Consent?", "Needed", (ConditionKind.CONSENT, Effect.REQUIRES), id="a yes needed"),
        pytest.param("Default", "Off", (ConditionKind.CONSENT, Effect.REQUIRES), id="off"),
        pytest.param("Default", "On", None, id="on"),
        pytest.param("Your control", "Not shared unless you agree", (ConditionKind.CONSENT, Effect.REQUIRES), id="not unless"),
        pytest.param("Your choice", "We ask for it at the desk", None, id="asking for the data"),
        pytest.param("Your setting", "Shared by default", None, id="shared from the start"),
        pytest.param("Your choice", "You choose nothing; the law asks for it", None, id="no choice"),
        pytest.param("Settings", "Menu > Privacy > Location", None, id="where the setting is"),
        pytest.param("Place", "Yes", None, id="another column"),
    ],
)
def test_what_a_choice_makes_of_a_row(header: str, cell: str, expected: tuple[ConditionKind, Effect] | None) -> None:
    document = read_text(table(("Data", "Shared with", header), ("Photos", "Insurers", cell)), "policy.md", ".md")
    found = choice(document, document.clauses[-1])
    assert [(c.kind, c.effect) for c in found] == ([expected] if expected else [])
