from checker.model.questions import Element, FactKind, Question
from checker.model.verdicts import Reason, Step, Verdict, VerdictKind


def verdict(*questions: Question) -> Verdict:
    return Verdict(verdict=VerdictKind.UNDETERMINED, reason=Reason.MISSING_FACT, summary="Consent is not known.", questions=questions)


def test_verdicts_rise_in_weight_and_words_are_what_files_say() -> None:
    assert [kind.value for kind in VerdictKind] == ["consistent", "undetermined", "undisclosed", "contradicted"]


def test_a_verdict_tells_its_questions_only_when_it_has_some() -> None:
    asked = Question(FactKind.CONSENT, "Did the person consent?")
    assert "questions" not in verdict().model_dump()
    assert Verdict.model_validate_json(verdict(asked).model_dump_json()) == verdict(asked)


def test_a_step_tells_its_element_only_when_it_turned_on_one() -> None:
    plain = Step(subject="Recipient", text="It is Acme.")
    assert {"element", "named"}.isdisjoint(plain.model_dump())
    told = plain.model_copy(update={"element": Element.RECIPIENT, "named": ("partners",)})
    assert (told.model_dump()["element"], told.model_dump()["named"]) == (Element.RECIPIENT, ("partners",))
