import base64
import hashlib
import json
import zlib

from checker.rendering.island import ROOM, TEXTS, island
from tests.rendering.sample_case import sample_report


def test_each_distinct_text_stands_once_and_rows_name_its_place() -> None:
    findings = sample_report().findings
    held = island(findings * 2)
    data = json.loads(zlib.decompress(base64.b64decode(held.packed)))
    assert held.findings == len(findings) * 2
    assert list(data["columns"]) == list(TEXTS)
    titles = data["columns"]["title"]
    assert len(titles["texts"]) == len({one.title for one in findings})
    assert [titles["texts"][row] for row in titles["rows"]] == [one.title for one in findings * 2]
    assert data["events"] == [one.events for one in findings * 2]


def test_findings_beyond_the_room_are_left_out_from_the_end() -> None:
    findings = sample_report().findings * 50
    whole = island(findings)
    half = island(findings, room=len(whole.packed) - 1)
    assert (whole.findings, half.findings < len(findings), len(half.packed) < len(whole.packed)) == (len(findings), True, True)
    assert island(findings, room=10).findings == 0


def test_a_hundred_thousand_findings_fit_into_the_room() -> None:
    first, *_ = sample_report().findings
    distinct = [
        first.model_copy(update={"recipient": f"Company {number}", "title": f"Photo shared with company {number}"})
        for number in range(3000)
    ]
    findings = [
        distinct[number * 7 % 3000].model_copy(update={"id": f"F-{number}", "fingerprint": hashlib.sha256(b"%d" % number).hexdigest()[:16]})
        for number in range(100_000)
    ]
    held = island(findings)
    assert held.findings == 100_000
    assert len(held.packed) <= ROOM


def test_hidden_and_invisible_characters_are_shown_and_nothing_can_end_the_element() -> None:
    finding = sample_report().findings[0].model_copy(update={"title": "</script>\u202e jane@doe.example"})
    held = island([finding])
    assert set(held.packed) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")
    (title,) = json.loads(zlib.decompress(base64.b64decode(held.packed)))["columns"]["title"]["texts"]
    assert title.startswith("</script>⟦U+202E⟧ ⟨e-mail hidden, ")
