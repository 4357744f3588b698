import pytest

from checker.drift.comparison.compare import compare
from checker.extraction import extract_documents
from checker.model import Unread, UnreadReason
from checker.project import StatementSpec
from checker.reading import read_text
from checker.report.drift import ChangedIn, ChangeKind, Protection
from checker.rulebook import rulebook
from checker.statements import statement
from tests.benchmarks.rewording import as_html, renumbered, reordered, reworded
from tests.drift.versions import FILLER, compared, meaning, text

POLICY = """\
## What we collect

We collect your photos, your name and your e-mail address when you sign up. Additionally, we obtain your location for example to show
people nearby.

## Who receives it

We never sell your personal information. We share your e-mail address with our service providers in order to send you messages. We may
disclose your personal information when a court order requires us to do so.

## How long we keep it

We delete your photos within 30 days after you close your account.
"""

CHANGED = [
    ("We never sell", "We may sell", ChangeKind.WEAKENED, ChangedIn.ACTION, Protection.LESS),
    ("We share your e-mail address", "We share your e-mail address and your photos", ChangeKind.WEAKENED, ChangedIn.DATA, Protection.LESS),
    (
        "with our service providers",
        "with our service providers and advertisers",
        ChangeKind.WEAKENED,
        ChangedIn.RECIPIENTS,
        Protection.LESS,
    ),
    (
        "to send you messages",
        "to send you messages and to show you advertisements",
        ChangeKind.WEAKENED,
        ChangedIn.PURPOSES,
        Protection.LESS,
    ),
    ("We share your e-mail", "With your consent, we share your e-mail", ChangeKind.STRENGTHENED, ChangedIn.CONDITIONS, Protection.MORE),
    ("within 30 days", "within 90 days", ChangeKind.WEAKENED, ChangedIn.CONDITIONS, Protection.LESS),
    ("We never sell your personal information. ", "", ChangeKind.REMOVED, None, Protection.LESS),
    ("We never sell", "We share your photos with data brokers. We never sell", ChangeKind.ADDED, None, Protection.LESS),
    ("your photos, your name and", "your name and", ChangeKind.STRENGTHENED, ChangedIn.DATA, Protection.MORE),
]


@pytest.mark.parametrize(
    ("old", "new", "kind", "dimension", "protection"), CHANGED, ids=[new or f"without {old}" for old, new, *_ in CHANGED]
)
def test_a_planted_change_is_found_and_is_the_only_one(
    old: str, new: str, kind: ChangeKind, dimension: ChangedIn | None, protection: Protection
) -> None:
    assert old in POLICY
    found = meaning(POLICY, POLICY.replace(old, new))
    assert [(each.change, each.dimension, each.protection) for each in found] == [(kind, dimension, protection)]


@pytest.mark.parametrize("edit", [reworded, reordered, renumbered], ids=lambda edit: edit.__name__)
def test_other_wording_order_and_numbers_are_no_change_of_meaning(edit: object) -> None:
    assert callable(edit)
    edited = edit(POLICY)
    assert edited != POLICY
    assert meaning(POLICY, edited) == []


def test_what_is_moved_and_reworded_is_listed_and_what_stays_is_counted() -> None:
    step = compared(POLICY, reordered(POLICY)).step
    assert ChangeKind.MOVED in step.counts
    assert compared(POLICY, POLICY).step.counts == {}
    assert compared(POLICY, POLICY).step.unchanged >= 5
    assert compared(POLICY, reworded(POLICY)).step.counts.keys() <= {ChangeKind.REWORDED}


def test_a_page_of_the_same_words_has_no_change_of_meaning() -> None:
    document = read_text(as_html(f"# Privacy at Heartline\n\n{FILLER}\n\n{POLICY}"), "new.html", ".html")
    (extraction,) = extract_documents([(document, None, None)], rulebook())
    page = statement(StatementSpec.model_validate({"path": "new.html"}), document, extraction)
    assert [each.summary for each in compare(text(POLICY), page, rulebook()).changes if each.is_meaning] == []


def test_a_sentence_that_stands_twice_is_told_once() -> None:
    twice = f"We sell your photos to brokers.\n\n## Again\n\nWe sell your photos to brokers.\n\n{POLICY}"
    assert [each.change for each in meaning(twice, POLICY)] == [ChangeKind.REMOVED]


def test_a_new_clause_that_was_not_understood_is_named_and_one_that_was_there_is_not() -> None:
    strange = "Of schedule C we make what it says."
    unread = Unread(statement="", start=0, end=len(strange), text=strange, reason=UnreadReason.NOT_PARSED)
    before, with_it = text(POLICY), text(f"{POLICY}\n{strange}\n")
    assert compare(before, with_it.model_copy(update={"unread": (unread,)}), rulebook()).step.not_understood == (unread,)
    assert compare(with_it, with_it.model_copy(update={"unread": (unread,)}), rulebook()).step.not_understood == ()


def test_a_change_of_a_lead_in_is_told_once_for_all_its_items() -> None:
    items = "\n\n- your photos;\n- your name;\n- your e-mail address.\n"
    found = meaning(f"We share with our printers:{items}", f"We share with our printers and with data brokers:{items}")
    assert [(each.change, each.dimension) for each in found] == [(ChangeKind.WEAKENED, ChangedIn.RECIPIENTS)]
