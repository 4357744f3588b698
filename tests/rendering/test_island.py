import base64
import hashlib
import json
import zlib
from collections.abc import Sequence
from typing import Any

from checker.rendering.cardtexts import SHAPE
from checker.rendering.island import OWN, ROOM, island
from checker.report import Finding
from tests.rendering.sample_case import sample_report


def unpacked(packed: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(zlib.decompress(base64.b64decode(packed)))
    return data


def read(data: dict[str, Any], row: int) -> dict[str, Any]:
    """Return what is said of a row, as the script of the page reads it."""
    pool = data["pool"]
    own = [pool[data["columns"][name][row]] for name in OWN]
    shape = pool[data["columns"]["shape"][row]]
    names = [*own, *(pool[place] for place in pool[shape[SHAPE.index("names")]])]

    def filled(place: int) -> Any:
        if not isinstance(pool[place], str):
            return [filled(inner) for inner in pool[place]]
        return "".join(names[ord(each) - 1] if each < "\x09" else each for each in pool[place])

    return dict(zip(data["parts"], (filled(place) for place in shape), strict=True)) | dict(zip(OWN, own, strict=True))


def distinct(findings: Sequence[Finding], number: int) -> list[Finding]:
    """Return findings with a fingerprint and ids of events of their own, about three thousand recipients, with all that a card says."""
    return [
        findings[at % len(findings)].model_copy(
            update={
                "id": f"F-{at}",
                "fingerprint": hashlib.sha256(b"%d" % at).hexdigest()[:16],
                "recipient": f"Company {at * 7 % 3000}",
                "title": f"Photo shared with Company {at * 7 % 3000}: not covered",
                "summary": f"Company {at * 7 % 3000} received photos; nothing permits it.",
                "samples": (f"e-{at * 11:08}",),
            }
        )
        for at in range(number)
    ]


def test_all_that_a_card_says_can_be_read_again() -> None:
    findings = sample_report().findings
    data = unpacked(island(findings).packed)
    assert data["ids"].split("\n") == [one.id for one in findings]
    assert data["fingerprints"].split("\n") == [one.fingerprint for one in findings]
    assert data["samples"].split("\n") == [", ".join(one.samples) for one in findings]
    assert (data["events"], data["records"]) == ([one.events for one in findings], [one.records for one in findings])
    for row, finding in enumerate(findings):
        said = read(data, row)
        assert said["title"] == finding.title
        assert said["summary"] == finding.summary
        assert said["recipient"] == (finding.recipient or "Own use")
        assert [step[1] for step in said["steps"]] == [step.text for step in finding.steps]
        assert said["remedies"] == [remedy.text for remedy in finding.remedies]
        assert [quote[1] for quote in said["quotes"]] == [quote.text for quote in finding.evidence]


def test_each_distinct_text_stands_once_whatever_the_number_of_findings() -> None:
    findings = sample_report().findings
    once, twice = (unpacked(island(findings * times).packed) for times in (1, 2))
    assert once["pool"] == twice["pool"]
    texts = [one for one in once["pool"] if isinstance(one, str)]
    assert len(texts) == len(set(texts))


def test_findings_beyond_the_room_are_left_out_from_the_end_with_what_only_they_say() -> None:
    findings = [one.model_copy(update={"samples": ()}) for one in distinct(sample_report().findings, 600)]
    whole = island(findings)
    cut = island(findings, room=len(whole.packed) - 1)
    data = unpacked(cut.packed)
    assert whole.findings == 600
    assert 0 < cut.findings < 600
    assert len(cut.packed) < len(whole.packed)
    assert len(data["events"]) == cut.findings
    assert max(max(column) for column in data["columns"].values()) < len(data["pool"])
    assert read(data, cut.findings - 1)["title"] == findings[cut.findings - 1].title
    assert island(findings, room=10).findings == 0


def test_ids_of_events_are_left_out_before_any_finding_is() -> None:
    findings = [
        one.model_copy(update={"samples": tuple(f"{one.id}/{at}" for at in range(5))}) for one in distinct(sample_report().findings, 600)
    ]
    whole = island(findings)
    one_each = island(findings, room=len(whole.packed) - 1)
    assert (whole.findings, one_each.findings) == (600, 600)
    assert unpacked(whole.packed)["samples"].split("\n")[1] == "F-1/0, F-1/1, F-1/2, F-1/3, F-1/4"
    assert unpacked(one_each.packed)["samples"].split("\n")[1] == "F-1/0"
    none = island(findings, room=len(one_each.packed) - 1)
    assert (none.findings, unpacked(none.packed)["samples"].strip("\n")) == (600, "")
    assert [unpacked(each.packed)["whole"] for each in (whole, one_each, none)] == [True, False, False]


def test_a_hundred_thousand_whole_findings_fit_into_the_room() -> None:
    findings = distinct(sample_report().findings, 100_000)
    held = island(findings)
    assert held.findings == 100_000
    assert len(held.packed) <= ROOM
    data = unpacked(held.packed)
    assert data["whole"]
    assert read(data, 99_999)["title"] == findings[-1].title
    assert [step[1] for step in read(data, 99_999)["steps"]] == [step.text for step in findings[-1].steps]
    assert read(data, 99_999)["remedies"] == [remedy.text for remedy in findings[-1].remedies]


def test_hidden_and_invisible_characters_are_shown_and_nothing_can_end_the_element() -> None:
    finding = sample_report().findings[0].model_copy(update={"title": "</script>\u202e jane@doe.example", "samples": ("e1\ne2", "\x01")})
    held = island([finding])
    assert set(held.packed) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")
    data = unpacked(held.packed)
    assert read(data, 0)["title"].startswith("</script>⟦U+202E⟧ ⟨e-mail hidden, ")
    assert data["samples"] == "e1 e2, ⟦U+0001⟧"


def test_no_finding_is_no_island() -> None:
    assert island(()).findings == 0
