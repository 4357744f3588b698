import pytest

from tests.extraction.conftest import Extract, Read


def test_what_was_spoken_of_gives_it_a_meaning(commitments: Read) -> None:
    found = commitments("We collect your photos. We never sell them.")
    assert [(c.action.value, c.kind.value, c.data[0].id) for c in found] == [
        ("collect", "permit", "user.content.photo"),
        ("sell", "deny", "user.content.photo"),
    ]


def test_a_new_section_forgets_what_the_last_one_told(commitments: Read) -> None:
    found = commitments("## Photos\n\nWe share your photos with printers.\n\n## Terms\n\nThis includes your email address.")
    assert ("share", "user.contact.email") not in [(c.action.value, term.id) for c in found for term in c.data]


@pytest.mark.parametrize("text", ["We share your data with:\n\n- hosting vendors;\n- insurers."])
def test_a_lead_in_is_read_with_its_items_only(commitments: Read, text: str) -> None:
    assert [[t.text for t in c.recipients] for c in commitments(text)] == [["hosting vendors"], ["insurers"]]


def test_a_clause_that_may_deny_and_was_not_read_stays_visible(extracted: Extract) -> None:
    found = extracted("Advertisers will look in vain for a bargain over your photos, never sold as they are, with us.")
    assert found.commitments or found.unread
