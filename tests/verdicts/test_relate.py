"""Terms of a text against things of a log: covers, overlaps, disjoint, unknown."""

import pytest

from checker.model import DataState, Flow, Term
from checker.verdicts.relate import Relations, by_words, relation
from checker.verdicts.truth import Relation, Truth
from tests.verdicts.sample import flow, ontology, setting

COVERS, OVERLAPS, DISJOINT, UNKNOWN = Relation


@pytest.mark.parametrize(
    ("broad", "narrow", "expected"),
    [
        pytest.param("user", "user.content.photo", COVERS, id="broader"),
        pytest.param("user.content.photo", "user.content.photo", COVERS, id="equal"),
        pytest.param("user.content.photo", "user.content", OVERLAPS, id="the log is broader"),
        pytest.param("user.contact.email", "user.content.photo", DISJOINT, id="something else"),
        pytest.param("user.biometric", "user.content.photo", DISJOINT, id="a photo is no measurement"),
    ],
)
def test_relations_of_ids(broad: str, narrow: str, expected: Relation) -> None:
    assert relation(ontology().data, broad, narrow) is expected


@pytest.mark.parametrize(
    ("text", "other", "expected"),
    [
        pytest.param("loyalty stamps", "loyalty_stamps", COVERS, id="same words"),
        pytest.param("loyalty stamps", "old loyalty stamps", COVERS, id="more words are narrower"),
        pytest.param("items", "order_items", COVERS, id="a single word that is the head"),
        pytest.param("order", "order_items", UNKNOWN, id="a single word that is not"),
        pytest.param("old loyalty stamps", "stamps", OVERLAPS, id="fewer words are broader"),
        pytest.param("copy or convert our charts and films", "convert films to digital", COVERS, id="most of the shorter one"),
        pytest.param("loyalty stamps", "rubber stamps", UNKNOWN, id="one word in common"),
        pytest.param("loyalty stamps", "shoe size", DISJOINT, id="none in common"),
        pytest.param("", "shoe size", UNKNOWN, id="no words"),
    ],
)
def test_relations_of_words(text: str, other: str, expected: Relation) -> None:
    assert by_words(text, other) is expected


PI = Term(text="Personal Data", id="user", includes=("user.content.photo",), excludes=("user.contact.email",))
ANONYMOUS = Term(text="anonymous information", id="nonpersonal.deidentified")
TOTALS = Term(text="statistics", id="nonpersonal.aggregated.statistics")


@pytest.mark.parametrize(
    ("term", "event", "expected"),
    [
        pytest.param(PI, flow(("photo",)), (Truth.MET, False), id="included by the text's own definition: clear"),
        pytest.param(PI, flow(("age",)), (Truth.MET, True), id="broader: vague"),
        pytest.param(PI, flow(("email",)), (Truth.NOT_MET, False), id="left out by the definition"),
        pytest.param(PI, flow(("zorblax", "name")), (Truth.MET, True), id="unmapped, of a person"),
        pytest.param(PI, flow(("number of users by city",)), (Truth.NOT_MET, False), id="totals are not personal"),
        pytest.param(ANONYMOUS, flow(("age",), data_state=DataState.DEIDENTIFIED), (Truth.MET, False), id="de-identified"),
        pytest.param(ANONYMOUS, flow(("age",), data_state=DataState.IDENTIFIED), (Truth.NOT_MET, False), id="identified"),
        pytest.param(ANONYMOUS, flow(("age",)), (Truth.UNKNOWN, False), id="state not known"),
        pytest.param(TOTALS, flow(("age",)), (Truth.NOT_MET, False), id="single ages are no totals"),
        pytest.param(TOTALS, flow(("number of users by city",)), (Truth.MET, False), id="totals"),
        pytest.param(Term(text="sales reports"), flow(("units sold per product",)), (Truth.MET, True), id="a report of totals"),
    ],
)
def test_data(term: Term, event: Flow, expected: tuple[Truth, bool]) -> None:
    found = setting(event)
    answer = found.relations.data((term,), found.practice.items[0], found.practice)
    assert (answer.truth, answer.vague) == expected


@pytest.mark.parametrize(
    ("terms", "purpose", "expected"),
    [
        pytest.param((), "hosting", Truth.MET, id="no purpose named: every purpose"),
        pytest.param((Term(text="advertising", id="marketing.advertising"),), "advertising", Truth.MET, id="the same"),
        pytest.param((Term(text="marketing", id="marketing"),), "advertising", Truth.MET, id="broader"),
        pytest.param((Term(text="advertising", id="marketing.advertising"),), "marketing", Truth.UNKNOWN, id="the log is broader"),
        pytest.param((Term(text="research", id="research"),), "advertising", Truth.NOT_MET, id="another"),
        pytest.param((Term(text="research", id="research"),), None, Truth.UNKNOWN, id="not stated"),
        pytest.param((Term(text="zorbing"),), "zorbing", Truth.MET, id="by words"),
    ],
)
def test_purposes(terms: tuple[Term, ...], purpose: str | None, expected: Truth) -> None:
    found = setting(flow(purpose=purpose))
    assert found.relations.purpose(terms, found.practice.purpose).truth is expected


def test_an_unmapped_purpose_asks_for_a_reader() -> None:
    found = setting(flow(purpose="zorbing downhill"))
    answer = Relations(ontology()).purpose((Term(text="research", id="research"),), found.practice.purpose)
    assert (answer.truth, answer.review) == (Truth.UNKNOWN, True)
