"""How what is spared is kept: as data, as a party, as a case; what is told behind a way out."""

import pytest

from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("what", "kinds"),
    [
        ("aggregated statistics", ["data"]),
        ("the police", ["recipient"]),
        ("members of the board", ["other"]),
        ("people under 16", ["age"]),
        ("what a child writes to us", ["other"]),
        ("where a court orders it", ["legal"]),
    ],
)
def test_what_is_spared_has_a_kind(commitments: Read, what: str, kinds: list[str]) -> None:
    (found,) = commitments(f"We do not share any data.\n\nThe rule above does not cover {what}.")
    assert [c.kind.value for c in found.exceptions] == kinds


def test_an_item_is_spared_for_what_it_is_for(commitments: Read) -> None:
    (found,) = commitments("We do not keep data.\n\nThe rule above has two exceptions:\n\n- a user name, so that you can play;\n- photos.")
    assert [(c.kind.value, c.group) for c in found.exceptions] == [("data", 0), ("purpose", 0), ("data", 1)]


def test_a_way_out_holds_on_the_terms_behind_it(commitments: Read) -> None:
    (found,) = commitments("Names are not given to the press, unless the school insists, in which case we give first names only.")
    assert [c.text for c in found.exceptions][1:] == ["in which case we give first names only"]


def test_what_only_happens_then_is_no_term(commitments: Read) -> None:
    (found,) = commitments("We do not share your file unless a court orders it, in which case we tell you.")
    assert len(found.exceptions) == 1
