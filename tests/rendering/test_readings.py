import json

from checker.rendering.readings import as_json, as_jsonl, as_text
from tests.rendering.sample_case import statements

KEYS = [
    *("statement", "start", "end", "text", "section", "actor", "action", "kind"),
    *("data", "recipients", "purposes", "conditions", "exceptions", "confidence"),
]


def test_a_line_starts_with_the_promised_keys_and_quotes_its_statement() -> None:
    for line in as_jsonl(statements()).splitlines():
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


def test_text_says_what_was_read_and_what_was_not() -> None:
    assert as_text(statements()[2:]) == (
        "policies/2012-03-01.md\n"
        "\n"
        "  C1  Rules out sharing by the organisation   191-259   confidence 0.97   Who receives your information\n"
        "      “We never give your personal information to anyone outside Heartline.”\n"
        "      data       your personal information [user]\n"
        "      recipients anyone outside Heartline [unmapped]\n"
        "\n"
        "  5 clauses read, 1 commitment, 0 not understood.\n"
    )


def test_a_statement_without_commitments_still_says_how_much_was_read() -> None:
    empty = statements()[2].model_copy(update={"commitments": ()})
    assert as_text([empty]) == "policies/2012-03-01.md\n\n  5 clauses read, 0 commitments, 0 not understood.\n"
