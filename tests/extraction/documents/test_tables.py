"""Table rows to commitments: the headers say which cell is what."""

import pytest

from checker.extraction.practices.certainty import calibrated
from checker.model import Doubt, Trace, Way
from tests.extraction.conftest import Read, briefs


def table(*rows: tuple[str, ...]) -> str:
    """Return a Markdown table, header first."""
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]]) + "\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            table(
                ("Categories of personal information", "Shared with", "Purpose"),
                ("Email address; name", "Service providers", "Sending newsletters"),
            ),
            ["first_party share permit: Email address, name; to Service providers; for Sending newsletters"],
            id="data, recipients and purposes",
        ),
        pytest.param(
            table(("Categories of data", "Shared with"), ("Photos", "None")), ["first_party share deny: Photos"], id="shared with none"
        ),
        pytest.param(
            table(("What", "Why", "Passed to"), ("Card details", "Payment", "Our bank"), ("Photos", "Fun", "Nobody")),
            [
                "first_party share permit: Card details; to Our bank; for Payment",
                "first_party share deny: Photos",
                "first_party collect permit: Photos; for Fun",
            ],
            id="passed to",
        ),
        pytest.param(
            table(("Your data", "Used for", "Given to"), ("E-mail address", "News", "Not given to anyone")),
            ["first_party share deny: E-mail address", "first_party collect permit: E-mail address; for News"],
            id="not given to anyone",
        ),
        pytest.param(
            table(("Categories of data", "Sold to"), ("Location", "Advertisers")),
            ["first_party sell permit: Location; to Advertisers"],
            id="sold",
        ),
        pytest.param(
            table(("Categories of data", "Purpose"), ("Location", "Marketing")),
            ["first_party collect permit: Location; for Marketing"],
            id="purposes",
        ),
        pytest.param(
            table(("Categories of data", "Shared with"), ("Photos", "Insurers"), ("Location", "Advertisers")),
            ["first_party share permit: Photos; to Insurers", "first_party share permit: Location; to Advertisers"],
            id="a commitment a row",
        ),
        pytest.param(
            table(("Category", "Purpose", "Shared with"), ("Allergies", "to plan meals", "nobody")),
            ["first_party share deny: Allergies", "first_party collect permit: Allergies; for to plan meals"],
            id="what the data are for is no aim of the sharing that is denied",
        ),
        pytest.param(
            table(("Who", "Why", "What"), ("Authorities", "Where the law demands it", "Names")),
            ["first_party share permit: Names; to Authorities; if legal"],
            id="a case in the column of purposes",
        ),
        pytest.param(
            table(("Who", "Why", "What"), ("Service providers: hosting, support", "They work for us", "All of the above")),
            ["first_party share permit: All of the above; to Service providers"],
            id="a kind with its examples, a sentence in the column of purposes, all data",
        ),
        pytest.param(
            table(("Partner", "Role", "Data"), ("Log-in partners", "They send us your name when you log in.", "Name")),
            [],
            id="sources and no recipients",
        ),
        pytest.param(
            table(("Data", "Kept for"), ("Chat messages", "until you delete them")),
            ["first_party retain permit: chat messages; if time"],
            id="kept until something happens",
        ),
        pytest.param(table(("Plan", "Price"), ("Gold", "10")), [], id="another table"),
        pytest.param(table(("Categories of data", "Price"), ("Location", "10")), [], id="no recipients and no purposes"),
        pytest.param(
            table(("Categories of data", "Shared with"), ("Shoes", "Advertisers")),
            ["first_party share permit: Shoes; to Advertisers"],
            id="data that only the header knows",
        ),
        pytest.param(
            table(("Categories of data", "Shared with"), ("Photos", "Zorgle")),
            ["first_party share permit: Photos; to Zorgle"],
            id="a recipient that only the header knows",
        ),
        pytest.param(table(("Categories of data", "Shared with"), ("Shoes", "Zorgle")), [], id="neither known"),
        pytest.param(table(("Categories of data", "Shared with"), ("Photos", "See section 4; it depends on you.")), [], id="no name"),
    ],
)
def test_a_row_is_read_by_its_headers(commitments: Read, text: str, expected: list[str]) -> None:
    assert briefs(commitments(text)) == expected


def test_a_row_has_ids_place_and_less_confidence(commitments: Read) -> None:
    text = table(("Categories of data", "Shared with"), ("Photos", "Insurers"))
    (found,) = commitments(text)
    assert ([t.id for t in found.data], [t.id for t in found.recipients]) == (["user.content.photo"], ["insurer"])
    assert found.trace == Trace(way=Way.TABLE, word="Shared with", doubts=(Doubt.TABLE_ROW,), score=0.85)
    assert (found.confidence, found.rule, "Photos" in found.text) == (calibrated(0.85, found.actor), "table:share", True)


def test_a_period_is_how_long_something_is_kept(commitments: Read) -> None:
    (found,) = commitments(table(("Record", "Storage period"), ("Recorded calls (audio)", "90 days from the call")))
    assert (found.action, found.kind) == ("retain", "limit")
    assert [(t.text, t.id) for t in found.data] == [("Recorded calls", "user.content.audio")]
    assert [(c.days, c.since) for c in found.conditions] == [(90, "call")]


def test_a_period_without_duration_says_nothing(commitments: Read) -> None:
    assert not commitments(table(("Record", "Storage period"), ("Recorded calls", "see above")))


def test_what_stands_in_brackets_is_what_the_record_holds(commitments: Read) -> None:
    (found,) = commitments(table(("Record", "Period"), ("Crossings (name, email address)", "2 years")))
    assert [(t.text, t.includes) for t in found.data] == [("Crossings", ("user.name", "user.contact.email"))]


@pytest.mark.parametrize("answer", ["Not stored", "never kept", "We do not keep them"])
def test_what_is_not_kept_is_denied(commitments: Read, answer: str) -> None:
    (found,) = commitments(table(("Record", "How long"), ("Card numbers", answer)))
    assert (found.action, found.kind) == ("retain", "deny")


def test_a_column_of_times_leaves_the_others_to_be_read(commitments: Read) -> None:
    text = table(("Data", "Why", "Who gets it", "How long"), ("Shoe size", "To fit shoes", "Nobody", "1 year"))
    assert [str(each.kind) for each in commitments(text) if each.action == "share"] == ["deny"]


def test_a_case_may_stand_behind_a_recipient(commitments: Read) -> None:
    (found,) = commitments(table(("Data", "Who gets it"), ("Position", "The police, if the car is stolen")))
    assert ([t.text for t in found.recipients], [c.text for c in found.conditions]) == (["The police"], ["if the car is stolen"])
