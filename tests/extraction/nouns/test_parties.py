from checker.extraction.nouns.parties import parties
from checker.extraction.nouns.setting import Setting
from tests.extraction.conftest import Parse, Read


def test_modifiers_that_share_a_noun_are_one_name(commitments: Read) -> None:
    (found,) = commitments("We share your card number with our payment and compliance providers.")
    assert [term.text for term in found.recipients] == ["payment and compliance providers"]


def test_parties_of_their_own_stay_apart(commitments: Read) -> None:
    (found,) = commitments("We share your card number with our parent company and affiliates.")
    assert [term.text for term in found.recipients] == ["parent company", "affiliates"]


def test_a_single_noun_is_itself(parsed: Parse, setting: Setting) -> None:
    doc = parsed("We share data with insurers.")
    assert [p.text for p in parties([t for t in doc if t.text == "insurers"], setting.ontology)] == ["insurers"]
