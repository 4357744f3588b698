from datetime import date

from checker.model import NAMED, Action, Commitment, Kind, Reason, Statement, StatementKind, Term
from checker.register import Register
from checker.timeline import Timeline
from checker.verdicts.flows.listing import listing_note, stands_on
from checker.verdicts.flows.party import Party, party_of
from tests.verdicts.sample import ORGANISATION, flow, ontology


def roster(path: str, since: date, *names: str) -> Statement:
    terms = tuple(Term(text=name, id=NAMED) for name in names)
    entry = Commitment(statement=path, start=0, end=1, text="x", action=Action.SHARE, kind=Kind.PERMIT, recipients=terms)
    return Statement(path=path, kind=StatementKind.VENDOR_LIST, series="vendors", effective_from=since, commitments=(entry,))


EVENT = flow(recipient="Pigeon, Inc.")
FIRST, SECOND = roster("a.md", date(2012, 1, 1), "Nimbus"), roster("b.md", date(2016, 1, 1), "Nimbus", "Pigeon")


def pigeon() -> Party:
    found = party_of(EVENT, Register(), ORGANISATION, ontology(), ())
    assert found is not None
    return found


def test_a_list_names_organisations_whatever_their_legal_form() -> None:
    assert stands_on(SECOND, pigeon())
    assert not stands_on(FIRST, pigeon())


def test_the_note_says_since_when_or_that_it_never_was() -> None:
    (note,) = listing_note(EVENT, pigeon(), Timeline.of((FIRST, SECOND)), FIRST, Reason.CLOSED_LIST)
    assert "since 2016-01-01 (b.md)" in note
    (note,) = listing_note(EVENT, pigeon(), Timeline.of((FIRST,)), FIRST, Reason.CLOSED_LIST)
    assert "no later version" in note


def test_only_a_breach_of_a_list_has_a_note() -> None:
    timeline = Timeline.of((FIRST, SECOND))
    assert listing_note(EVENT, pigeon(), timeline, FIRST, Reason.PERMITTED) == ()
    assert listing_note(EVENT, None, timeline, FIRST, Reason.CLOSED_LIST) == ()
    assert listing_note(EVENT, pigeon(), timeline, FIRST.model_copy(update={"kind": StatementKind.NOTICE}), Reason.CLOSED_LIST) == ()
