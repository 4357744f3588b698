"""Words of exclusivity close what they stand at."""

import pytest

from checker.model import Dimension
from tests.extraction.conftest import Read

RECIPIENT, PURPOSE, CONDITION, DATA = (Dimension.RECIPIENT,), (Dimension.PURPOSE,), (Dimension.CONDITION,), (Dimension.DATA,)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("We share your photos only with our service providers.", RECIPIENT, id="only with"),
        pytest.param("We only share your photos with our service providers.", RECIPIENT, id="only before the verb"),
        pytest.param("We use your photos only for security.", PURPOSE, id="only for"),
        pytest.param("Contact data is used solely to deliver orders.", PURPOSE, id="solely to"),
        pytest.param("We share your photos only with your consent.", CONDITION, id="only with consent"),
        pytest.param("We share your photos only if you agree.", CONDITION, id="only if"),
        pytest.param("We only send newsletters to people who have subscribed.", CONDITION, id="only to some people"),
        pytest.param("We only use your address to send newsletters to subscribers.", PURPOSE, id="only for one purpose"),
        pytest.param("Your age is shown to your coach only on match days.", CONDITION, id="only on an occasion"),
        pytest.param("We share your photos only with clubs in Norway.", RECIPIENT, id="only with some of a place"),
        pytest.param("Our printer is given your label text, nothing more.", DATA, id="nothing more behind data"),
        pytest.param("We share your shoe size with the cobbler, nothing more.", DATA, id="nothing more behind a party"),
        pytest.param("We tell the farrier your name and nothing else.", DATA, id="and nothing else"),
        pytest.param("We do not sell your photos, nothing more.", (), id="nothing more behind a denial"),
        pytest.param("We share your photos with our service providers.", (), id="no such word"),
        pytest.param("We not only share your photos with our service providers.", (), id="not only"),
        pytest.param("We collect your name, including but not limited to your nickname.", (), id="not limited to"),
    ],
)
def test_only_closes_what_follows_it(commitments: Read, sentence: str, expected: tuple[Dimension, ...]) -> None:
    (found,) = commitments(sentence)
    assert found.closes == expected


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We share your address with banks, subject to your choices.", "limit"),
        ("We share data subject to a law of this state with banks.", "permit"),
        ("You agree to the transfer of your address to banks, including, but not necessarily limited to, those abroad.", "permit"),
    ],
)
def test_subject_to_closes_only_what_it_binds(commitments: Read, sentence: str, kind: str) -> None:
    assert [c.kind.value for c in commitments(sentence) if c.action.value == "share"] == [kind]


def test_what_others_may_only_do_closes_no_list_of_ours(commitments: Read) -> None:
    found = commitments("Acme engages vendors that host its systems; each is under contract and may use information solely for Acme.")
    assert all(not each.closes for each in found if each.recipients and each.actor == "first_party")
    assert commitments("We share your name with vendors solely to host our site.")[0].closes == (Dimension.PURPOSE,)
