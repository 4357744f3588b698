"""Two contracts that contradict each other: which of them decides, what is left to a reader, and what is no contradiction."""

import pytest

from checker.model import Action, Commitment, ConditionKind, EvidenceRole, Kind, Statement, StatementKind, Verdict, Yields
from tests.verdicts.sample import clause, flow, policy, recipient, verdict, when

ADWELL = recipient("Adwell", "advertising")
EVENT = flow(recipient="Adwell", purpose="advertising", contract="C-1")
EVERYBODY, ADS = ("third_party",), ("advertising",)
PHOTO, ALL = ("photos:user.content.photo",), ("user",)
BAN, LEAVE = clause(Kind.DENY, data=PHOTO, to=ADS), clause(Kind.PERMIT, data=PHOTO, to=ADS)
WIDE_BAN, WIDE_LEAVE = clause(Kind.DENY, data=ALL, to=EVERYBODY), clause(Kind.PERMIT, data=ALL, to=EVERYBODY)
ASKED = clause(Kind.PERMIT, data=PHOTO, to=ADS, conditions=(when(ConditionKind.NOTICE),))


def contract(path: str, *clauses: Commitment, yields_to: str = "") -> Statement:
    said = (Yields(to=yields_to, said_in="dpa.md", start=0, end=4, number="9.2"),) if yields_to else ()
    return policy(*clauses, path=path, kind=StatementKind.CONTRACT, series=path, ref="C-1", party="Quill", yields=said)


def judged(main: Commitment, dpa: Commitment, *, first: str = "", event: object = EVENT) -> Verdict:
    """Return the verdict under two contracts of which ``first`` prevails; "": neither does."""
    texts = (
        contract("main.md", main, yields_to="dpa.md" if first == "dpa.md" else ""),
        contract("dpa.md", dpa, yields_to="main.md" if first == "main.md" else ""),
    )
    return verdict(EVENT if event is EVENT else event, *texts, register=(ADWELL,))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("main", "dpa", "first", "expected"),
    [
        pytest.param(BAN, LEAVE, "", ("contradicted", "main.md"), id="equals: either ban counts"),
        pytest.param(BAN, LEAVE, "dpa.md", ("consistent", "dpa.md"), id="the leave prevails"),
        pytest.param(BAN, LEAVE, "main.md", ("contradicted", "main.md"), id="the ban prevails"),
        pytest.param(LEAVE, BAN, "main.md", ("consistent", "main.md"), id="the leave prevails, the other way round"),
        pytest.param(WIDE_BAN, LEAVE, "dpa.md", ("consistent", "dpa.md"), id="a narrower leave prevails over a broad ban"),
        pytest.param(BAN, WIDE_LEAVE, "dpa.md", ("contradicted", "main.md"), id="a ban on part of a leave contradicts nothing"),
        pytest.param(BAN, ASKED, "dpa.md", ("undetermined", "dpa.md"), id="a leave that waits for a fact"),
        pytest.param(BAN, clause(Kind.PERMIT, Action.COLLECT, data=PHOTO), "dpa.md", ("contradicted", "main.md"), id="silence"),
        pytest.param(LEAVE, LEAVE, "dpa.md", ("consistent", "dpa.md"), id="agreement"),
        pytest.param(BAN, BAN, "dpa.md", ("contradicted", "dpa.md"), id="agreement on a ban"),
    ],
)
def test_the_text_that_prevails_decides_where_the_two_contradict_each_other(
    main: Commitment, dpa: Commitment, first: str, expected: tuple[str, str]
) -> None:
    found = judged(main, dpa, first=first)
    assert (found.verdict.value, found.statement) == expected, found.summary


@pytest.mark.parametrize("given", [True, False], ids=["told", "not told"])
def test_a_fact_that_the_prevailing_leave_waits_for_settles_it(given: object) -> None:
    found = judged(BAN, ASKED, first="dpa.md", event=flow(recipient="Adwell", contract="C-1", notice_given=bool(given)))
    assert found.verdict == ("consistent" if given else "contradicted")


def test_the_reader_is_told_which_text_prevailed_and_where_that_is_agreed() -> None:
    found = judged(BAN, LEAVE, first="dpa.md")
    note = "main.md rules this out; dpa.md prevails over it where the two contradict each other (dpa.md, clause 9.2)."
    assert note in found.notes
    assert [(each.statement, each.role) for each in found.evidence] == [
        ("dpa.md", EvidenceRole.PERMISSION),
        ("main.md", EvidenceRole.OVERRULED),
    ]
    assert all(each.text == text.text[each.start : each.end] for each, text in zip(found.evidence, (LEAVE, BAN), strict=True))
    (step,) = [step for step in found.steps if step.subject == "Order of precedence"]
    assert (step.text, step.statement, step.start, step.end) == (note, "dpa.md", 0, 4)
    barred = judged(BAN, LEAVE, first="main.md")
    assert any(note.startswith("dpa.md permits this; main.md prevails") for note in barred.notes)


@pytest.mark.parametrize("first", ["", "dpa.md"])
def test_nothing_is_said_of_it_where_nothing_contradicts(first: str) -> None:
    for main, dpa in ((LEAVE, LEAVE), (BAN, BAN)):
        assert not any("prevails" in note for note in judged(main, dpa, first=first).notes)


def test_three_texts_in_a_row() -> None:
    def rank(path: str, *over: str, made: Commitment) -> Statement:
        said = tuple(Yields(to=each, said_in="a.md", start=0, end=1) for each in over)
        return policy(made, path=path, kind=StatementKind.CONTRACT, series=path, ref="C-1", party="Quill", yields=said)

    def found(*made: Commitment) -> tuple[str, str | None]:
        texts = (rank("a.md", made=made[0]), rank("b.md", "a.md", made=made[1]), rank("c.md", "a.md", "b.md", made=made[2]))
        said = verdict(EVENT, *texts, register=(ADWELL,))
        return said.verdict.value, said.statement

    assert found(BAN, LEAVE, BAN) == ("contradicted", "a.md")
    assert found(LEAVE, BAN, LEAVE) == ("consistent", "a.md")
    assert found(LEAVE, BAN, BAN) == ("consistent", "a.md")
