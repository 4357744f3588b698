"""Terms of a text against things of a log: covers, overlaps, disjoint, unknown."""

import pytest

from checker.model import DataState, Flow, Term
from checker.verdicts.clauses.ends import relation
from checker.verdicts.clauses.relate import Relations
from checker.verdicts.terms.truth import Relation, Truth
from tests.verdicts.sample import flow, ontology, setting, terms

COVERS, OVERLAPS, DISJOINT, _ = Relation


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


PI = Term(text="Personal Data", id="user", includes=("user.content.photo",), excludes=("user.contact.email",))
ANONYMOUS = Term(text="anonymous information", id="nonpersonal.deidentified")
TOTALS = Term(text="statistics", id="nonpersonal.aggregated.statistics")


@pytest.mark.parametrize(
    ("term", "event", "expected"),
    [
        pytest.param(PI, flow(("photo",)), (Truth.MET, False), id="included by the text's own definition: clear"),
        pytest.param(PI, flow(("age",)), (Truth.MET, True), id="broader: vague"),
        pytest.param(PI, flow(("email",)), (Truth.NOT_MET, False), id="left out by the definition"),
        pytest.param(PI, flow(("zorblax", "name"), subject_relation="customer"), (Truth.MET, True), id="unmapped, of a person"),
        pytest.param(PI, flow(("zorblax", "name")), (Truth.NOT_MET, True), id="unmapped, in the company of a person's"),
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


ROUTER = Term(text="wireless network name", id="user.device.router_ssid")


@pytest.mark.parametrize(
    ("term", "name", "expected"),
    [
        pytest.param(ROUTER, "device info", (Truth.UNKNOWN, False), id="a general name may include it"),
        pytest.param(ROUTER, "device_model", (Truth.NOT_MET, True), id="one that says which, in other words, does not"),
        pytest.param(Term(text="full card number", id="user.financial.credit_card"), "card last four", (Truth.NOT_MET, False), id="a part"),
    ],
)
def test_items_of_a_broader_kind(term: Term, name: str, expected: tuple[Truth, bool]) -> None:
    found = setting(flow((name,), data_state=DataState.IDENTIFIED))
    answer = found.relations.data((term,), found.practice.items[0], found.practice)
    assert (answer.truth, answer.vague) == expected


@pytest.mark.parametrize(
    ("said", "purpose", "expected"),
    [
        pytest.param(("send you the gazette:", "that purpose alone:"), "gazette", Truth.MET, id="words that point to a purpose are none"),
        pytest.param(("that purpose:",), "gazette", Truth.NOT_MET, id="unless nothing else is named"),
        pytest.param(("print the almanac:",), "gazette", Truth.NOT_MET, id="another word"),
    ],
)
def test_purposes_by_their_words(said: tuple[str, ...], purpose: str, expected: Truth) -> None:
    found = setting(flow(purpose=purpose))
    assert found.relations.purpose(terms(*said), found.practice.purpose).truth is expected


@pytest.mark.parametrize(
    ("said", "purpose", "expected"),
    [
        pytest.param("support internal operations:essential.service.operations", "contextual advertising", Truth.MET, id="contextual"),
        pytest.param("support internal operations:essential.service.operations", "frequency capping", Truth.MET, id="how often"),
        pytest.param("support internal operations:essential.service.operations", "targeted advertising", Truth.NOT_MET, id="targeted"),
        pytest.param("keep the site running:essential.service.operations", "contextual advertising", Truth.NOT_MET, id="other words"),
    ],
)
def test_internal_operations_take_in_ads_that_know_nobody(said: str, purpose: str, expected: Truth) -> None:
    found = setting(flow(purpose=purpose))
    assert found.relations.purpose(terms(said), found.practice.purpose).truth is expected


@pytest.mark.parametrize(
    ("text", "logged", "expected"),
    [
        pytest.param("wealth screening results", "donor_wealth_rating", Truth.UNKNOWN, id="few kinds have that word"),
        pytest.param("attendance record", "purchase_record_no", Truth.NOT_MET, id="many kinds have that word"),
        pytest.param("card number", "phone number", Truth.NOT_MET, id="both are listed as they are"),
    ],
)
def test_a_telling_word_in_common_is_for_a_reader_to_weigh(text: str, logged: str, expected: Truth) -> None:
    data = ontology().data
    held = setting(flow((logged,)))
    (item,) = held.practice.items
    term = Term(text=text, id=data.match(text))
    assert None not in (term.id, item.id)
    assert Relations(ontology()).data((term,), item, held.practice).truth is expected
