"""Mends that move words: what is read after them, and the look-alikes that stay as they were."""

import pytest

from checker.extraction.parses import relations as rel
from tests.extraction.conftest import Parse, Read


@pytest.mark.parametrize(
    ("sentence", "recipient"),
    [
        ("We never show your scans to visiting doctors.", "visiting doctors"),
        ("We may disclose your address to participating merchants.", "participating merchants"),
    ],
)
def test_a_receiver_with_a_participle_is_no_infinitive(commitments: Read, sentence: str, recipient: str) -> None:
    assert [t.text for c in commitments(sentence) for t in c.recipients] == [recipient]


def test_an_infinitive_stays_one(commitments: Read) -> None:
    (found,) = commitments("We use your address to deliver parcels.")
    assert not found.recipients
    assert [t.text for t in found.purposes] == ["deliver parcels"]


@pytest.mark.parametrize("sentence", ["We hand over your rental records to the police.", "We pass on your number to drivers."])
def test_a_particle_belongs_to_its_verb(commitments: Read, sentence: str) -> None:
    (found,) = commitments(sentence)
    assert (found.action, found.kind, len(found.recipients)) == ("share", "permit", 1)


def test_a_preposition_is_no_particle(parsed: Parse) -> None:
    doc = parsed("We rely on your answers.")
    assert not rel.particle(next(t for t in doc if t.text == "rely"))


def test_one_name_is_one_thing(commitments: Read) -> None:
    (found,) = commitments("We do not disclose your shift pattern to anyone.")
    assert [t.text for t in found.data] == ["shift pattern"]


def test_two_objects_stay_two(commitments: Read) -> None:
    (found,) = commitments("We give the bank your name.")
    assert [t.text for t in found.data] == ["name"]
    assert [t.text for t in found.recipients] == ["bank"]


def test_a_receiver_behind_an_aside_is_the_verbs(commitments: Read) -> None:
    (found,) = commitments("We pass your name, and your passport number where needed, to the airports.")
    assert [t.text for t in found.recipients] == ["airports"]


@pytest.mark.parametrize("last", ["swap", "trade"])
def test_the_last_of_several_verbs_is_no_name(commitments: Read, last: str) -> None:
    found = commitments(f"We do not sell, rent out or {last} lists of our passengers.")
    assert found
    assert {(c.action.value, c.kind.value) for c in found} == {("sell", "deny")}


def test_a_compound_after_a_noun_stays_one(commitments: Read) -> None:
    (found,) = commitments("We use your account and trade data.")
    assert [t.text for t in found.data] == ["account", "trade data"]


def test_nothing_entitles_somebody_to_do_it(commitments: Read) -> None:
    found = commitments("Nothing in this Agreement entitles the vendor to resell Customer Data.")
    assert [(c.action.value, c.kind.value) for c in found] == [("sell", "deny")]


def test_an_object_behind_its_receiver_is_the_object(commitments: Read) -> None:
    (found,) = commitments("We may share with our advertising partners your device's advertising identifier, your age and your IP address.")
    assert [t.text for t in found.recipients] == ["advertising partners"]
    assert {"age", "IP address"} <= {t.text for t in found.data}


def test_a_time_behind_a_receiver_is_no_object(commitments: Read) -> None:
    (found,) = commitments("We share your age with our partners every week.")
    assert [t.text for t in found.data] == ["age"]


def test_what_somebody_needs_is_sent_to_them(commitments: Read) -> None:
    (found,) = commitments("We send your insurer what it needs to pay the claim.")
    assert (found.action, [t.text for t in found.recipients]) == ("share", ["insurer"])
    assert found.data[0].text.startswith("what it needs")
