import pytest

from checker.extraction.nouns.parties import parties
from checker.extraction.nouns.setting import Setting
from tests.extraction.conftest import Parse, Read, briefs


def test_modifiers_that_share_a_noun_are_one_name(commitments: Read) -> None:
    (found,) = commitments("We share your card number with our payment and compliance providers.")
    assert [term.text for term in found.recipients] == ["payment and compliance providers"]


def test_parties_of_their_own_stay_apart(commitments: Read) -> None:
    (found,) = commitments("We share your card number with our parent company and affiliates.")
    assert [term.text for term in found.recipients] == ["parent company", "affiliates"]


def test_a_single_noun_is_itself(parsed: Parse, setting: Setting) -> None:
    doc = parsed("We share data with insurers.")
    assert [p.text for p in parties([t for t in doc if t.text == "insurers"], setting.ontology)] == ["insurers"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We use outside firms, some of whom may store your data abroad.", ["third_party retain permit: data; to firms; if region"]),
        (
            "We use a small number of outside providers, some of which may process data outside the EU.",
            ["third_party use permit: data; to outside providers; if region"],
        ),
        ("We work with firms, many of whom may see your name.", ["first_party share permit: name; to firms"]),
    ],
)
def test_some_of_whom_are_those_named_before(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
