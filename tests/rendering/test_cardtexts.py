from datetime import date
from typing import Any

from checker.model import Step
from checker.rendering.cardtexts import SHAPE, own_words, shaper, shown
from checker.rendering.marking import Places, marked, places
from checker.rendering.packing import slots, slotted
from checker.report import Fact, Finding, Waiver
from tests.rendering.sample_case import sample_report

REPORT = sample_report()


def shape(finding: Finding, found: Places | None = None) -> dict[str, Any]:
    return dict(zip(SHAPE, shaper(found or Places({}))(finding), strict=True))


def test_a_shape_says_all_that_a_card_says() -> None:
    first = next(one for one in REPORT.findings if one.data[0].name == "profile photo")
    said = shape(first)
    assert own_words(first) == ("Clarivue", "train image models", "2014-09-08", "2014-10-02")
    assert said["verdict"] == "contradicted"
    assert said["names"] == ("profile photo",)
    assert said["data"] == (("\x05", "user.content.photo"),)
    assert said["title"] == slotted(first.title, slots(own_words(first)))
    assert len(said["steps"]) == len(first.steps)
    assert said["steps"][2][1].startswith("\x01 is in the register without a role")
    assert len(said["remedies"]) == len(first.remedies) > 0
    assert said["quotes"][0][1] == first.evidence[0].text
    assert "characters" in said["quotes"][0][3]
    assert said["waived"] == ()
    assert said["known"] == ""


def test_findings_that_differ_in_recipient_and_days_only_have_one_shape() -> None:
    first = REPORT.findings[0]
    texts = {"title": "Photo shared with {}", "summary": "{} got it on {}."}
    one, other = (
        first.model_copy(update={"recipient": name, "title": texts["title"].format(name), "summary": texts["summary"].format(name, day)})
        for name, day in (("Acme", "2014-09-08"), ("Bidwell", "2014-09-08"))
    )
    assert shape(one) == shape(other)
    assert shape(one) != shape(first)


def test_quotes_and_steps_name_their_places_on_the_page() -> None:
    readings = [marked(statement, number, ()) for number, statement in enumerate(REPORT.statements, 1)]
    said = shape(REPORT.findings[0], places(REPORT.statements, readings))
    assert said["quotes"][0][4].startswith("s2-c")
    covered = said["steps"][1]
    assert covered[3].startswith("s2")
    assert shape(REPORT.findings[0])["quotes"][0][4] == ""


def test_facts_come_with_what_is_left_out_and_what_is_silent() -> None:
    facts = (Fact(name="Consent", values=("refused", "none"), more=2), Fact(name="Contract"))
    finding = REPORT.findings[0].model_copy(update={"facts": facts, "remediated": ("e9",), "extra_fields": ("sent_by",)})
    said = shape(finding)
    assert said["remediated"] == "e9"
    assert said["facts"] == (
        ("Consent", "refused, none and 2 more"),
        ("Not recorded", "contract"),
        ("Other fields", "sent_by", "(values hidden here)"),
    )


def test_who_waived_it_and_that_it_was_known_are_said() -> None:
    waiver = Waiver(id="0" * 16, who="J. Roe", why="agreed", until=date(2030, 1, 1))
    said = shape(REPORT.findings[0].model_copy(update={"waiver": waiver, "known": True, "confidence": None}))
    assert (said["waived"], said["known"], said["confidence"]) == (("J. Roe", "2030-01-01", "agreed"), "known", "")


def test_data_of_a_person_are_hidden_but_for_the_words_of_a_statement() -> None:
    told = "jane.doe@example.org"
    first = REPORT.findings[0]
    quote = first.evidence[0].model_copy(update={"text": f"Write to {told}."})
    finding = first.model_copy(
        update={"recipient": told, "summary": f"{told} got it.", "steps": (Step(subject="Recipient", text=told),), "evidence": (quote,)}
    )
    said = shape(finding)
    assert own_words(finding)[0] == shown(told) != told
    assert said["summary"] == "\x01 got it."
    assert said["steps"][0][1] == "\x01"
    assert said["quotes"][0][1] == f"Write to {told}."
    assert told not in repr({name: part for name, part in said.items() if name != "quotes"})
