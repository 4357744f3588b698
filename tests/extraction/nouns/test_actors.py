"""Who acts: the organisation, the person, or somebody else."""

import pytest

from checker.extraction.nouns.actors import Cast, actor, plain
from checker.model import Actor, Organisation
from tests.extraction.conftest import Parse, Read, word

NOBODY = Cast()
NORTHWIND = Cast.of(
    Organisation(name="Northwind, Inc.", aliases=("NW",), affiliates=("Kin Group",)), party=Organisation(name="Contoso GmbH")
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("Northwind, Inc.", "northwind", id="legal form"),
        pytest.param("Northwind Trading Co. Ltd.", "northwind trading", id="two legal forms"),
        pytest.param("NORTHWIND", "northwind", id="case"),
        pytest.param("Inc", "inc", id="never emptied"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_plain_name_has_no_case_punctuation_or_legal_form(name: str, expected: str) -> None:
    assert plain(name) == expected


def test_the_cast_holds_plain_names_and_those_the_text_defines() -> None:
    organisation = Organisation(name="Northwind, Inc.", aliases=("NW",), affiliates=("Kin Group",))
    cast = Cast.of(organisation, Organisation(name="Contoso GmbH"), frozenset({"northwind trading"}))
    assert cast == Cast(
        frozenset({"northwind", "nw", "northwind trading"}), frozenset({"kin group"}), frozenset({"contoso", "counterparty"})
    )
    assert (cast.unknown, Cast.of(None).unknown) == (False, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Kin Group", True, id="an affiliate"),
        pytest.param("other Kin Group companies", True, id="an affiliate inside a phrase"),
        pytest.param("Northwind companies", True, id="the family by its name"),
        pytest.param("Northwind", False, id="the organisation alone"),
        pytest.param("Kinship", False, id="only part of a word"),
        pytest.param("insurance companies", False, id="other companies"),
    ],
)
def test_the_corporate_family_is_known_by_name(text: str, *, expected: bool) -> None:
    assert NORTHWIND.names_family(text) is expected


@pytest.mark.parametrize(
    ("sentence", "subject", "cast", "expected"),
    [
        pytest.param("We share your photos.", "We", NOBODY, Actor.FIRST_PARTY, id="we"),
        pytest.param("You may share your photos.", "You", NOBODY, Actor.USER, id="you"),
        pytest.param("Users share their photos.", "Users", NOBODY, Actor.USER, id="users"),
        pytest.param("Other users may see your photos.", "users", NOBODY, Actor.THIRD_PARTY, id="other users are others"),
        pytest.param("Our partners may use your photos.", "partners", NOBODY, Actor.THIRD_PARTY, id="partners"),
        pytest.param("Advertisers may use your photos.", "Advertisers", NOBODY, Actor.THIRD_PARTY, id="advertisers"),
        pytest.param("The company may use your photos.", "company", NOBODY, Actor.FIRST_PARTY, id="the company is us"),
        pytest.param("Our website may use your photos.", "website", NOBODY, Actor.FIRST_PARTY, id="our website is us"),
        pytest.param("Northwind may use your photos.", "Northwind", NORTHWIND, Actor.FIRST_PARTY, id="our name"),
        pytest.param("Contoso may use your photos.", "Contoso", NORTHWIND, Actor.THIRD_PARTY, id="another name"),
    ],
)
def test_a_subject_is_one_of_three(parsed: Parse, sentence: str, subject: str, cast: Cast, expected: Actor) -> None:
    head = word(parsed(sentence), subject)
    assert actor(head, cast) is expected


def test_a_name_in_the_place_of_we_is_us_while_nobody_said_who_we_are(parsed: Parse) -> None:
    head = word(parsed("Northwind does not sell your photos."), "Northwind")
    assert (actor(head, NOBODY), actor(head, Cast.of(Organisation(name="Contoso")))) == (Actor.FIRST_PARTY, Actor.THIRD_PARTY)


def test_a_contracts_other_party_is_no_user_even_if_it_is_called_one(parsed: Parse) -> None:
    cast = Cast.of(Organisation(name="Quill"), Organisation(name="Orchid", aliases=("Customer",)))
    subject = parsed("The Customer may share the reports.")[1]
    assert actor(subject, cast) is Actor.THIRD_PARTY
    assert actor(subject, Cast.of(Organisation(name="Quill"))) is Actor.USER


def test_a_company_without_a_name_or_an_article_is_the_author(commitments: Read) -> None:
    assert [c.actor.value for c in commitments("Company collects your address.")] == ["first_party"]
    assert [c.actor.value for c in commitments("Another company collects your address.")] == ["third_party"]


@pytest.mark.parametrize(
    ("organisation", "sentence", "expected"),
    [
        pytest.param("Larkspur Dental", "Larkspur Dental will not lend patient lists to anyone.", "first_party", id="a broken name"),
        pytest.param("Larkspur Dental", "Never will Larkspur Dental sell patient lists to anyone.", "first_party", id="and turned round"),
        pytest.param("the Lender", "The Lender shall not sell your name to anyone.", "first_party", id="a name with its article"),
        pytest.param("THE ASSOCIATION", "THE ASSOCIATION WILL NOT SELL DONORS' NAMES.", "first_party", id="in capitals"),
        pytest.param("Larkspur Dental", "Our insurer and Larkspur partners do not sell your name.", "third_party", id="half of the name"),
        pytest.param("the Lender", "The Insurer shall not sell your name to anyone.", "third_party", id="somebody else"),
    ],
)
def test_the_organisation_is_known_by_its_name_as_it_stands(
    commitments: Read, organisation: str, sentence: str, expected: str
) -> None:  # fmt: skip
    (found,) = commitments(sentence, organisation)
    assert found.actor == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("This bank never sells your name.", "first_party"),
        ("That bank never sells your name.", "third_party"),
    ],
)
def test_this_body_is_the_author(commitments: Read, sentence: str, expected: str) -> None:
    (found,) = commitments(sentence)
    assert found.actor == expected
