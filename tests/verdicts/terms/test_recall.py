"""What is recalled rests on what was read, and on all of it."""

from dataclasses import replace

from checker.model import Flow
from checker.verdicts.terms.recall import Recall, bare, looked_at, settled
from tests.verdicts.sample import flow


class Clerk:
    """Works out answers, and counts how often."""

    def __init__(self) -> None:
        self.asked = 0

    def on_terms(self, event: Flow) -> str:
        self.asked += 1
        return f"to {event.recipient}: {event.consent if event.purpose == 'advertising' else 'whatever'}"


ADS, HOSTING = flow(("photo",), "Nova", purpose="advertising"), flow(("photo",), "Nova", purpose="hosting")


def test_a_fact_that_was_not_read_tells_no_flows_apart() -> None:
    kept, clerk = Recall[str](), Clerk()
    told = [kept.ask((), replace(HOSTING, consent=consent), clerk.on_terms) for consent in ("granted", "refused", None)]
    assert (told, clerk.asked) == (["to Nova: whatever"] * 3, 1)


def test_a_fact_that_was_read_always_does() -> None:
    kept, clerk = Recall[str](), Clerk()
    given = [replace(event, consent=consent) for event in (ADS, HOSTING, ADS) for consent in ("granted", None)]
    expected = ["to Nova: granted", "to Nova: None", *["to Nova: whatever"] * 2, "to Nova: granted", "to Nova: None"]
    assert [kept.ask((), event, clerk.on_terms) for event in given] == expected
    assert clerk.asked == 3


def test_another_question_is_another_answer() -> None:
    kept = Recall[int]()
    assert [kept.ask(key, ADS, lambda _, key=key: key) for key in (1, 2, 1)] == [1, 2, 1]  # type: ignore[misc]


def test_nothing_is_an_answer_too() -> None:
    kept, clerk = Recall[str | None](), Clerk()

    def nothing(event: Flow) -> None:
        clerk.on_terms(event)

    assert [kept.ask((), ADS, nothing), kept.ask((), ADS, nothing), clerk.asked] == [None, None, 1]


def test_an_answer_within_an_answer_rests_on_the_same_facts_whether_recalled_or_not() -> None:
    inner, outer, clerk = Recall[str](), Recall[str](), Clerk()

    def twice(event: Flow) -> str:
        return inner.ask("inner", event, clerk.on_terms) + inner.ask("inner", event, clerk.on_terms)

    inner.ask("inner", replace(ADS, consent="granted"), clerk.on_terms)  # known before anybody asks from outside
    told = [outer.ask((), replace(ADS, consent=consent), twice) for consent in ("granted", "refused", "granted")]
    assert told == ["to Nova: grantedto Nova: granted", "to Nova: refusedto Nova: refused", "to Nova: grantedto Nova: granted"]
    assert clerk.asked == 2


def test_what_the_key_speaks_for_is_not_noted() -> None:
    kept = Recall[str]()
    years = [replace(ADS, first=ADS.first.replace(year=year)) for year in (2015, 2016)]
    assert [kept.ask("bare", event, lambda seen: str(bare(seen).first.year)) for event in years] == ["2015", "2015"]
    assert [kept.ask("settled", event, lambda seen: str(settled(seen, "first").first.year)) for event in years] == ["2015", "2015"]
    assert [kept.ask("read", event, lambda seen: str(seen.first.year)) for event in years] == ["2015", "2016"]


def test_other_facts_of_a_flow_with_settled_ones_are_noted() -> None:
    kept = Recall[str | None]()
    events = [replace(ADS, contract=ref) for ref in ("A", "B")]
    assert [kept.ask((), event, lambda seen: settled(seen, "first").contract) for event in events] == ["A", "B"]


def test_what_was_made_of_facts_rests_on_them() -> None:
    kept = Recall[int]()

    def made(seen: Flow) -> int:
        looked_at(seen, "data")
        return len(bare(seen).data)

    assert [kept.ask((), replace(ADS, data=data), made) for data in (("photo",), ("photo", "email"))] == [1, 2]


def test_facts_read_in_another_order_are_no_recollection_and_no_mistake() -> None:
    kept, turns = Recall[tuple[object, object]](), iter((True, False, False))

    def either(seen: Flow) -> tuple[object, object]:
        if next(turns):
            return (seen.purpose, seen.consent)
        consent = seen.consent
        return (seen.purpose, consent)

    events = [ADS, replace(ADS, consent="granted"), replace(ADS, consent="granted")]
    assert [kept.ask((), event, either) for event in events] == [("advertising", None), *[("advertising", "granted")] * 2]


def test_recollections_are_bounded() -> None:
    kept, clerk = Recall[str](most=2), Clerk()
    names = ["A", "B", "C", "A", "C"]
    told = [kept.ask((), replace(HOSTING, recipient=name), clerk.on_terms) for name in names]
    assert told == [f"to {name}: whatever" for name in names]
    assert (clerk.asked, kept.size) == (4, 2)
