from checker.contracts.units import units
from checker.contracts.voice import Voice
from checker.reading import read_text

VOICE = Voice(("Quill",), ("Orchid",))


def said(text: str) -> list[str]:
    document = read_text(text, "a.md", ".md")
    return [unit.text for unit in units(document, {i: clause.text for i, clause in enumerate(document.clauses)}, VOICE)]


def test_promises_about_data_are_read_and_the_rest_is_left_out() -> None:
    text = 'Names and addresses.\n\n"Data" means names.\n\nQuill shall notify Orchid of breaches.\n\nQuill shall not sell Data.'
    assert said(text) == ["We shall not sell Data."]


def test_items_go_on_with_the_lead_in_that_holds_them() -> None:
    text = "Quill shall:\n\n- Not sell Data;\n- Delete Data at the end."
    assert said(text) == ["We shall not sell Data;", "We shall delete Data at the end."]


def test_a_clause_may_say_several_things() -> None:
    assert said("Quill shall not (a) sell Data, or (b) share Data.") == ["We shall not sell Data.", "We shall not share Data."]


def test_what_a_party_says_it_does_is_a_promise_too() -> None:
    assert said("Quill processes Data only to host it.") == ["We process Data only to host it."]
