import json

from checker.extraction.documents.grounds import Ground
from checker.rendering.readings import as_json, as_jsonl
from tests.rendering.sample_case import statements

KEYS = [
    *("statement", "start", "end", "text", "section", "actor", "action", "kind"),
    *("data", "recipients", "purposes", "conditions", "exceptions", "confidence"),
]


def test_a_line_starts_with_the_promised_keys_and_quotes_its_statement() -> None:
    lines = as_jsonl(statements()).splitlines()
    assert len(lines) > 1
    for line in lines:
        values = json.loads(line)
        assert list(values)[: len(KEYS)] == KEYS
        text = next(statement.text for statement in statements() if statement.path == values["statement"])
        assert text[values["start"] : values["end"]] == values["text"]


def test_items_have_their_promised_shape() -> None:
    limit = next(values for values in map(json.loads, as_jsonl(statements()).splitlines()) if values["kind"] == "limit")
    assert limit["recipients"][0] == {"text": "service providers who work for us", "id": "service_provider", "includes": []}
    assert {key: limit["exceptions"][0][key] for key in ("kind", "text", "effect")} == {
        "kind": "legal",
        "text": "where a court orders us to",
        "effect": "unless",
    }


def test_json_has_what_was_not_understood_too() -> None:
    first = json.loads(as_json(statements()))["statements"][0]
    assert [clause["reason"] for clause in first["unread"]] == ["possible_permission", "unresolved_reference"]


def test_what_made_a_commitment_is_told_where_it_is_asked() -> None:
    ground = Ground(part="frame", words="share", means="share:share")
    (first, *_) = as_jsonl(statements(), lambda _: [ground]).splitlines()
    assert json.loads(first)["grounds"] == [{"part": "frame", "words": "share", "means": "share:share", "entry": "", "file": ""}]
    assert "grounds" not in as_jsonl(statements())
