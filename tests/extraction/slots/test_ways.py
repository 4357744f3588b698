"""The conditions and exceptions of one predicate, with their effect."""

import pytest

from checker.extraction.practices.predicates import predicates
from checker.extraction.slots.ways import reach
from checker.model import ConditionKind, Dimension, Effect, Kind
from tests.extraction.conftest import Parse, Read

K = ConditionKind


def test_a_way_out_of_a_denial_is_an_exception(commitments: Read) -> None:
    (found,) = commitments("We will not sell your photos unless you consent.")
    assert (found.kind, found.conditions) == (Kind.LIMIT, ())
    assert [(c.kind, c.effect) for c in found.exceptions] == [(K.CONSENT, Effect.UNLESS)]


def test_a_condition_of_a_denial_starts_it(commitments: Read) -> None:
    (found,) = commitments("If you opt out, we will not sell your photos.")
    assert (found.kind, found.exceptions) == (Kind.DENY, ())
    assert [(c.kind, c.effect) for c in found.conditions] == [(K.OPT_OUT, Effect.TRIGGERS)]


def test_opting_out_of_a_permission_is_its_condition(commitments: Read) -> None:
    (found,) = commitments("We may share your photos with advertisers unless you opt out.")
    assert (found.kind, found.exceptions) == (Kind.PERMIT, ())
    assert [c.kind for c in found.conditions] == [K.OPT_OUT]


def test_an_exception_of_a_permission_limits_it(commitments: Read) -> None:
    (found,) = commitments("We may share your photos unless the law forbids it.")
    assert (found.kind, found.closes) == (Kind.LIMIT, (Dimension.CONDITION,))
    assert [(c.kind, c.effect) for c in found.exceptions] == [(K.LEGAL, Effect.TRIGGERS)]


def test_alternatives_stand_in_groups_of_their_own(commitments: Read) -> None:
    (found,) = commitments("We will not share your photos unless you consent or the law requires it.")
    assert [(c.kind, c.group) for c in found.exceptions] == [(K.CONSENT, 0), (K.LEGAL, 1)]


def test_no_other_purpose_is_a_limit_and_no_denial(commitments: Read) -> None:
    (found,) = commitments("We do not use your photos for any other purpose.")
    assert (found.kind, found.purposes) == (Kind.LIMIT, ())
    assert [(c.kind, c.effect) for c in found.exceptions] == [(K.PURPOSE, Effect.UNLESS)]


@pytest.mark.parametrize(
    ("sentence", "number", "expected"),
    [
        pytest.param("If you agree, we share your photos.", 0, ["agree"], id="a subordinate clause is in reach"),
        pytest.param("We share your photos, but we do not sell your location.", 0, [], id="a rival main clause is not"),
    ],
)
def test_reach_takes_subordinate_but_no_rival_clauses(parsed: Parse, sentence: str, number: int, expected: list[str]) -> None:
    doc = parsed(sentence)
    inside = reach(list(predicates(doc))[number], doc)
    assert [doc[i].text for i in sorted(inside) if doc[i].text in ("agree", "sell", "location")] == expected


@pytest.mark.parametrize(
    ("sentence", "kind", "ways"),
    [
        pytest.param("We share your address with all carriers other than the postal service.", "permit", ["recipient"], id="taken out"),
        pytest.param("We do not share your address other than with the postal service.", "limit", ["recipient"], id="a way out"),
        pytest.param("Once you have told us, your address is no longer passed to sponsors.", "deny", ["opt_out"], id="the person's no"),
        pytest.param("We may transfer your address to countries other than your own.", "permit", ["region"], id="a place"),
    ],
)
def test_what_an_exception_does(commitments: Read, sentence: str, kind: str, ways: list[str]) -> None:
    (found,) = commitments(sentence)
    assert (found.kind.value, [c.kind.value for c in (*found.conditions, *found.exceptions)]) == (kind, ways)
