import pytest

from checker.extraction.parses import relations as rel
from checker.extraction.parses.repairs import before_number, is_main
from tests.extraction.conftest import Parse, Read, briefs


def test_every_member_of_a_fronted_list_is_denied(commitments: Read) -> None:
    (found,) = commitments("Your blood group, your allergies and your ward number are never given to an insurer.")
    assert found.kind.value == "deny"
    assert {"blood group", "allergies"} <= {term.text for term in found.data}


def test_an_object_before_a_duration_is_the_object(parsed: Parse) -> None:
    doc = parsed("We delete photos 90 days after closure.")
    verb = next(t for t in doc if t.text == "delete")
    assert [t.text for t in (rel.objects(verb) or before_number(verb))] == ["photos"]


def test_a_relative_clause_is_not_the_main_verb(parsed: Parse) -> None:
    doc = parsed("We keep the photos that are shared by members.")
    assert not is_main(next(t for t in doc if t.text == "shared"))


@pytest.mark.parametrize(
    ("sentence", "recipient", "data"),
    [
        (
            "We share with other service providers information about your orders.",
            "other service providers",
            "information about your orders",
        ),
        ("We give advertising companies identifiers from your device.", "advertising companies", "identifiers"),
        ("We tell the plumber your address.", "plumber", "address"),
        ("We disclose your address to couriers that we know.", "couriers", "address"),
    ],
)
def test_receivers_and_things_are_told_apart(commitments: Read, sentence: str, recipient: str, data: str) -> None:
    (found,) = commitments(sentence)
    assert [r.text for r in found.recipients] == [recipient]
    assert found.data[0].text.startswith(data)


def test_a_verb_in_ing_is_no_base_form(commitments: Read) -> None:
    assert [c.kind.value for c in commitments("We are prohibited from sharing your address with banks.")] == ["deny"]
    assert [c.kind.value for c in commitments("We are forbidden to sell your address.")] == ["deny"]


@pytest.mark.parametrize(
    ("sentence", "kind", "data"),
    [
        ("We log how much space you use.", "permit", "how much space you use"),
        ("We do not record whether you are pregnant.", "deny", "whether you are pregnant"),
    ],
)
def test_a_question_in_the_place_of_an_object_is_what_is_recorded(commitments: Read, sentence: str, kind: str, data: str) -> None:
    (found,) = commitments(sentence)
    assert (found.kind.value, [d.text for d in found.data]) == (kind, [data])


@pytest.mark.parametrize(
    "sentence", ["We explain how we use your address.", "We tell you how we use your address.", "We log how the engine runs."]
)
def test_a_question_about_us_or_a_thing_is_no_data(commitments: Read, sentence: str) -> None:
    assert commitments(sentence) == ()


def test_what_follows_a_phrase_that_opens_the_sentence_is_the_subject(commitments: Read) -> None:
    (found,) = commitments("With it, device identifiers and gameplay data go to our partners for ads.")
    assert [t.text for t in found.data] == ["device identifiers", "gameplay data"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "We share totals with sponsors, never names.",
            ["first_party share permit: totals; to sponsors", "first_party share deny: names; to sponsors"],
        ),
        (
            "We share totals with sponsors, not your name.",
            ["first_party share permit: totals; to sponsors", "first_party share deny: name; to sponsors"],
        ),
        (
            "Hospitals receive a donation number and a blood group, never your name.",
            ["first_party share permit: donation number, blood group; to Hospitals", "first_party share deny: name; to Hospitals"],
        ),
        (
            "We share totals with sponsors, not brokers.",
            ["first_party share permit: totals; to sponsors", "first_party share deny: totals; to brokers"],
        ),
    ],
)
def test_what_is_set_against_data_is_denied(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
