import json

from checker.model import Action, Commitment, Condition, ConditionKind, Dimension, Kind, Term
from checker.rendering.agreement import as_json, as_text, sentence
from checker.report.agreement import Agreement, Aside, Party, Promise, Ranking


def promise(kind: Kind, action: Action = Action.USE, **more: object) -> Promise:
    found = Commitment.model_validate(
        {
            "statement": "a.md",
            "start": 0,
            "end": 4,
            "text": "text",
            "action": action,
            "kind": kind,
            "data": (Term(text="Reader Data"),),
            **more,
        }
    )
    return Promise(clause="2.1", party="Quill", commitment=found)


def test_a_promise_reads_as_a_sentence() -> None:
    assert sentence(promise(Kind.PERMIT, purposes=(Term(text="hosting"),))) == "Quill may use Reader Data for: hosting"
    assert sentence(promise(Kind.DENY, Action.SHARE, recipients=(Term(text="anyone"),))) == "Quill shall not pass on Reader Data to anyone"
    assert (
        sentence(promise(Kind.LIMIT, closes=(Dimension.PURPOSE,), purposes=(Term(text="hosting"),)))
        == "Quill may only use Reader Data for: hosting"
    )
    clock = Condition(kind=ConditionKind.TIME, text="within 30 days", days=30)
    assert sentence(promise(Kind.REQUIRE, Action.DELETE, conditions=(clock,))) == "Quill shall delete Reader Data; within 30 days"


def test_whose_word_it_needs_and_how_sure_the_reading_is_are_said() -> None:
    consent = Condition(kind=ConditionKind.CONSENT, text="without consent", by="Orchid")
    text = sentence(promise(Kind.LIMIT, exceptions=(consent,), confidence=0.55))
    assert text == "Quill shall not use Reader Data; without consent [Orchid decides] (read with doubt)"


def test_the_text_has_every_part_and_the_json_every_value() -> None:
    aside = Aside(clause="6.2", start=0, end=4, text="text", why="breach notice")
    lost = Aside(clause="4.2", start=0, end=4, text="Quill shall do something.", why="possible permission")
    found = Agreement(
        path="a.md",
        sha256="0",
        parties=(Party(name="Quill", names=("Quill", "Processor")), Party(name="Orchid", names=("Orchid",))),
        promises=(promise(Kind.PERMIT),),
        not_judged=(aside,),
        not_understood=(lost,),
        precedence=(Ranking(clause="7.1", start=0, end=4, text="text", order=("the deed", "the annex")),),
        warnings=("beware",),
    )
    text = as_text(found)
    for part in (
        "Party: Quill (also called Processor)",
        "2.1",
        "Orchid:\n  no promise",
        "the deed before the annex",
        "breach notice: 1 sentence in 6.2",
        "Quill shall do something.",
        "warning: beware",
    ):
        assert part in text
    assert json.loads(as_json(found))["promises"][0]["clause"] == "2.1"
