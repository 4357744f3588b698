"""Sentences in which no commitment tells of a change: what is reported of them, and what is left alone."""

import pytest

from checker.drift.clauses.sentence import sentences
from checker.drift.comparison.sentences import sentence_changes
from checker.report.drift import Change, ChangeKind, Protection
from tests.drift.versions import between, meaning, text

BASE = (
    "Lending decisions are never made by automated means alone.\n\nWe will oppose any demand for your diary.\n\n"
    "We give customers 14 days' notice of a new host.\n\nOur office is in Bilbao, on the 3rd floor."
)


def told(before: str, after: str, *known: Change) -> list[tuple[str, str, str]]:
    found = sentence_changes(between(before, after), known)
    return [(each.change.value, each.was.text if each.was else "", each.now.text if each.now else "") for each in found]


def test_sentences_stand_where_they_say() -> None:
    statement = text(BASE)
    found = sentences(statement)
    assert all(statement.text[each.start : each.end] == each.text for each in found)
    assert "We will oppose any demand for your diary." in [each.text for each in found]


def test_a_sentence_that_changed_is_told_with_both_wordings() -> None:
    after = BASE.replace("never made", "rarely made")
    assert told(BASE, after) == [
        (
            "weakened",
            "Lending decisions are never made by automated means alone.",
            "Lending decisions are rarely made by automated means alone.",
        )
    ]


def test_a_sentence_taken_out_or_put_in_between_its_neighbours_is_told() -> None:
    after = BASE.replace("We will oppose any demand for your diary.\n\n", "")
    assert told(BASE, after) == [("removed", "We will oppose any demand for your diary.", "")]
    assert told(after, BASE) == [("added", "", "We will oppose any demand for your diary.")]


def test_where_a_passage_was_written_anew_sentences_are_not_held_against_each_other() -> None:
    after = (
        "Machines do not lend.\n\nNobody gets your diary from us, whoever demands it.\n\nHosts that are new are told to customers first."
    )
    assert told(BASE, after) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("on the 3rd floor", "on the 4th floor"),  # nothing about practice
        ("We will oppose any demand", "We shall oppose any demand"),
        ("a new host", "a new hosting company"),
    ],
)
def test_what_does_nothing_to_the_person_is_left_alone(old: str, new: str) -> None:
    assert told(BASE, BASE.replace(old, new)) == []


def test_a_sentence_that_only_moved_is_left_alone() -> None:
    one, two, *rest = BASE.split("\n\n")
    assert told(BASE, "\n\n".join([two, one, *rest])) == []


def test_a_change_that_a_commitment_tells_is_not_told_twice() -> None:
    before, after = "We never sell your photos.", "We may sell your photos."
    (change,) = meaning(before, after)
    assert change.before is not None
    assert told(before, after, change) == []
    assert told(before, after) != []


def test_what_comes_and_goes_protects_or_is_left_to_a_reader() -> None:
    after = BASE.replace("We will oppose any demand for your diary.\n\n", "")
    (gone,) = sentence_changes(between(BASE, after), [])
    assert (gone.change, gone.protection, gone.earlier, gone.later) == (ChangeKind.REMOVED, Protection.LESS, gone.was, None)
    more = BASE.replace("We give", "Speakers estimate how many people are in a room and record it.\n\nWe give")
    (came,) = sentence_changes(between(BASE, more), [])
    assert (came.change, came.protection) == (ChangeKind.ADDED, Protection.UNCLEAR)


def test_a_question_promises_nothing() -> None:
    assert told(BASE, BASE.replace("Our office", "Do we comply with your demands to delete it?\n\nOur office")) == []
    found = told(BASE, BASE.replace("Our office", "We comply with your demands to delete it.\n\nOur office"))
    assert [each[0] for each in found] == ["added"]


def test_a_list_of_links_is_no_sentence() -> None:
    links = "Opt out at https://a.example https://b.example https://c.example{} with or without notice."
    assert told(f"{BASE}\n\n{links.format('')}", f"{BASE}\n\n{links.format(' and object')}") == []


def test_a_sentence_is_held_against_the_one_that_stands_in_its_place() -> None:
    before = BASE.replace("We will oppose any demand for your diary.", "Patients can say no to this at the desk.")
    after = BASE.replace("We will oppose any demand for your diary.", "We do this only with patients who have agreed to it at the desk.")
    assert [each[0] for each in told(before, after)] == ["strengthened"]


def test_a_denial_that_concerns_the_person_is_told_whatever_it_is_about() -> None:
    gone = "We do not judge from your walks where you dine.\n\n"
    before = BASE.replace("Our office", f"{gone}Our office")
    assert told(before, BASE) == [("removed", gone.strip(), "")]
    other = "The walls are not painted by a master.\n\n"
    assert told(BASE.replace("Our office", f"{other}Our office"), BASE) == []
