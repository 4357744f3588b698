"""What a document's own definitions put under its terms."""

import pytest

from checker.extraction.documents.definitions import Definition, Definitions, read_definitions
from checker.rulebook import rulebook
from tests.extraction.conftest import Parse, Read

NAME, EMAIL, HEALTH = "user.name", "user.contact.email", "user.health_and_medical"


@pytest.mark.parametrize(
    ("sentence", "term", "expected"),
    [
        pytest.param(
            '"Personal Information" means your name and email address.', "personal information", Definition((NAME, EMAIL)), id="quoted"
        ),
        pytest.param(
            "Personal information includes your name and email address.", "personal information", Definition((NAME, EMAIL)), id="includes"
        ),
        pytest.param(
            "Personal information does not include your name.", "personal information", Definition(excludes=(NAME,)), id="excludes"
        ),
        pytest.param(
            "Non-personal information is data that names nobody, such as your Android ID and your IMEI.",
            "non-personal information",
            Definition(("user.device.android_id", "user.device.imei")),
            id="is data, such as",
        ),
        pytest.param("Ride data is information such as your name.", "ride data", Definition((NAME,)), id="is information such as"),
        pytest.param("Ride data is kept with care, such as your name.", "ride data", Definition(), id="is kept, such as"),
        pytest.param("We share personal information with advertisers.", "personal information", Definition(), id="no definition"),
        pytest.param("Our family includes three companies.", "our family", Definition(), id="no data"),
    ],
)
def test_a_definition_says_what_its_term_covers(parsed: Parse, sentence: str, term: str, expected: Definition) -> None:
    assert read_definitions([(sentence, parsed(sentence))], rulebook().ontology).of(term) == expected


def test_a_term_is_known_with_any_determiner_and_case(parsed: Parse) -> None:
    sentence = '"Personal Information" means your name.'
    found = read_definitions([(sentence, parsed(sentence))], rulebook().ontology)
    assert found.of("your Personal Information") == found.of("such personal information") == Definition((NAME,))
    assert found.of("information") == Definition()


def test_two_sentences_on_one_term_are_joined(parsed: Parse) -> None:
    sentences = ("Personal information includes your name.", "Personal information does not include your email address.")
    found = read_definitions([("", None), *((s, parsed(s)) for s in sentences)], rulebook().ontology)
    assert found.of("personal information") == Definition((NAME,), (EMAIL,))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param('Contoso ("the Processor") stores your data.', set(), id="another party"),
        pytest.param("We run this site.", set(), id="no brackets"),
        pytest.param('Northwind Trading, Inc. ("Northwind," "we" or "us") runs this site.', {"northwind", "northwind trading"}, id="us"),
    ],
)
def test_the_names_a_text_gives_to_itself(parsed: Parse, sentence: str, expected: set[str]) -> None:
    assert read_definitions([(sentence, parsed(sentence))], rulebook().ontology).ourselves == expected


def test_nothing_defined_is_nothing_known() -> None:
    assert read_definitions([], rulebook().ontology) == Definitions()


def test_what_is_done_with_a_term_defines_it_for_nobody(commitments: Read) -> None:
    text = "Position Data is deleted after you leave the club. We do not give Position Data to advertisers."
    assert [c.text for c in commitments(text)[-1].conditions] == []
