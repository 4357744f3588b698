from pathlib import Path

import pytest

from checker.events.fields import BY_NAME
from checker.events.layout import load_mapping
from checker.events.proposal import MISSING, called_also, mapping_text, proposed


def test_the_names_that_others_use_belong_to_one_field_each() -> None:
    names = [name for called in called_also().values() for name in called]

    assert [name for name in names if names.count(name) > 1] == []
    assert set(called_also()) == set(BY_NAME)
    assert [name for name in names if name in BY_NAME] == []


def test_columns_are_known_or_likely_or_left() -> None:
    columns = proposed({"ID": ["1"], "purpose": ["x"], "sentTo.vendor": ["A"], "Consented": ["Y", "granted", "N", "Y"], "blah": []})

    assert [(each.name, each.field, each.certain, each.words) for each in columns] == [
        ("ID", "event_id", False, ()),
        ("purpose", "purpose", True, ()),
        ("sentTo.vendor", "recipient", False, ()),
        ("Consented", "consent", False, ("Y", "N")),
        ("blah", None, False, ()),
    ]


def test_no_field_is_proposed_twice() -> None:
    columns = proposed({"event_id": [], "id": [], "uuid": [], "vendor": [], "partner": []})

    assert [(each.name, each.field) for each in columns if each.field] == [("event_id", "event_id"), ("vendor", "recipient")]


@pytest.mark.parametrize("nested", [False, True])
def test_what_is_proposed_can_be_read(tmp_path: Path, *, nested: bool) -> None:
    hostile = 'na"me: #\n{x}'
    columns = proposed({"id": [], "when": [], "what": [], "agreed": ["Y: z"], hostile: []})
    text = mapping_text(columns, nested=nested)
    (tmp_path / "m.yaml").write_text(text)
    layout = load_mapping(tmp_path / "m.yaml")

    assert layout.values == {"consent": {"Y: z": None}}
    assert ("id" in layout.columns) is not nested
    assert bool(layout.shapes) is nested
    assert 'no field of ours: "na\\"me: #\\n{x}"' in text


def test_what_is_missing_is_proposed_too(tmp_path: Path) -> None:
    (tmp_path / "m.yaml").write_text(mapping_text(proposed({"vendor": []}), nested=False))
    (shape,) = load_mapping(tmp_path / "m.yaml").shapes

    assert (shape.fields["event_id"][0].number, shape.fields["occurred_at"][0].text, set(MISSING)) == (
        True,
        "2024-01-01",
        {"event_id", "occurred_at", "data"},
    )
