from tests.extraction.conftest import Read


def told(found: object) -> list[tuple[str, str, list[str]]]:
    return [(c.action.value, c.kind.value, [t.text for t in c.data]) for c in found]  # type: ignore[attr-defined]


def test_what_the_data_include_goes_on_the_practice_before(commitments: Read) -> None:
    found = commitments("We share usage data with advertisers. This may include your IP address and your browser type.")
    assert told(found)[-1] == ("share", "permit", ["IP address", "browser type"])
    assert [t.text for t in found[-1].recipients] == ["advertisers"]


def test_without_a_practice_before_it_is_collecting(commitments: Read) -> None:
    assert told(commitments("Your profile information will include your name and your birth date.")) == [
        ("collect", "permit", ["name", "birth date"])
    ]


def test_a_definition_and_a_denial_of_including_tell_no_practice(commitments: Read) -> None:
    assert commitments("Personal information includes your name and your birth date.") == ()
    assert commitments("This does not include your name.") == ()
