"""Purposes that a document defines."""

import pytest

from checker.extraction.documents.defined_ends import defined_end
from checker.rulebook import rulebook
from tests.extraction.conftest import Read


@pytest.mark.parametrize(
    ("sentence", "name", "among"),
    [
        (
            '"Commercial Purpose" means the use of Pupil Data to advertise or to promote goods, programs or services.',
            "commercial purpose",
            "marketing",
        ),
        ('2.4 "Permitted Purposes" means hosting the Service and fraud prevention.', "permitted purpose", "essential.fraud_detection"),
    ],
)
def test_a_defined_purpose_covers_what_its_definition_names(sentence: str, name: str, among: str) -> None:
    found = defined_end(sentence, rulebook().ontology)
    assert found is not None
    assert found[0] == name
    assert among in found[1]
    assert "essential.service.operations" not in found[1]


@pytest.mark.parametrize(
    "sentence",
    [
        "Our Purpose is a better town.",
        "We use Pupil Data for a Commercial Purpose.",
        '"Pupil Data" means names and marks.',
        "The purposes are set out below.",
    ],
)
def test_other_sentences_define_none(sentence: str) -> None:
    assert defined_end(sentence, rulebook().ontology) is None


DEFINED = '"Commercial Purpose" means the use of Pupil Data to advertise or to sell holidays.\n\n'


def test_what_a_sentence_does_for_a_defined_purpose_has_its_ids(commitments: Read) -> None:
    (read,) = (c for c in commitments(f"{DEFINED}We shall not use Pupil Data for a Commercial Purpose.") if c.kind == "deny")
    assert any(i.startswith("marketing") for term in read.purposes for i in term.includes)


def test_a_purpose_of_another_name_has_not(commitments: Read) -> None:
    (read,) = (c for c in commitments(f"{DEFINED}We shall not use Pupil Data for a Private Purpose.") if c.kind == "deny")
    assert [term.includes for term in read.purposes] == [()]


def test_a_run_of_nouns_behind_an_of_is_every_purpose_in_it(commitments: Read) -> None:
    (read,) = commitments("Your cookies are used for counting of clicks, frequency capping and fraud detection.")
    named = {i for term in read.purposes for i in (term.id, *term.includes)}
    assert {"marketing.advertising.frequency_capping", "essential.fraud_detection"} <= named
