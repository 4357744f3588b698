import pytest

from checker.rendering.redaction import hidden


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("jane.doe+x@mail.example", "e-mail"),
        ("203.0.113.77", "IP address"),
        ("2001:0db8:0000:0000:0000:ff00:0042:8329", "IP address"),
        ("+44 20 7946 0958", "telephone number"),
        ("(555) 010-4477", "telephone number"),
        ("555-010-4477", "telephone number"),
        ("078-05-1120", "account number"),
        ("4111 1111 1111 1111", "account number"),
        ("4111111111111111", "account number"),
        ("GB29 NWBK 6016 1331 9268 19", "account number"),
    ],
)
def test_what_looks_like_a_persons_own_data_is_hidden_wherever_it_stands(text: str, kind: str) -> None:
    for around in ("{}", "row of {}, twice", "({})", "“{}”"):
        shown = hidden(around.format(text))
        assert text not in shown
        assert f"⟨{kind} hidden, " in shown
        assert shown.startswith(around.partition("{}")[0])


@pytest.mark.parametrize(
    "text",
    [
        "2014-09-15",
        "2014-09-15 to 2015-01-01",
        "3,000,000 records",
        "F-0001",
        "DPA-17",
        "order 1234567",
        "version 1.2.3",
        "user.contact.email",
        "@handle",
        "a @ b",
        "Clarifai",
        "de08db6ffb8507ba",
        "policy-2013.md",
        "2014-03-01 00:00",
    ],
)
def test_what_a_reader_needs_stays(text: str) -> None:
    assert hidden(text) == text


def test_two_addresses_stay_two_and_one_stays_one() -> None:
    first, again, other = hidden("a@b.example"), hidden("a@b.example"), hidden("c@d.example")
    assert first == again != other


def test_a_long_hostile_text_is_read_in_time() -> None:
    assert hidden("a" * 200_000 + "@") == "a" * 200_000 + "@"
    assert len(hidden("1 " * 100_000)) > 0
