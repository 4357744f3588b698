from pathlib import Path

import pytest

from checker.events.cells.checks import FALSE_WORDS, TRUE_WORDS
from checker.events.cells.fields import BY_NAME, Type
from checker.events.layouts.layout import known_layouts, load_mapping
from checker.events.layouts.proposal import MISSING, called_also, mapping_text, proposed
from checker.events.logs.inspection import inspect
from checker.events.logs.log import open_log


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


GERMAN = """Vorgangsnummer;Übermittelt am;Datenarten;Empfaenger;Zweck der Verarbeitung;Einwilligung;Widerspruch;Anzahl Personen;Bemerkung
V-1;2024-03-01T10:00:00Z;"email address;phone number";Adster GmbH;marketing;erteilt;nein;12;x
V-2;2024-03-02T10:00:00Z;email address;Adster GmbH;marketing;unklar;JA;3;y
"""
FRENCH = """Identifiant,Transmis le,Catégories de données,Destinataire,Finalité,Consentement,Désinscrit,Nombre de personnes,Remarque
V-1,2024-03-01 10:00:00,email address;phone number,Adster GmbH,marketing,ACCORDE,non,12,x
V-2,2024-03-02 10:00:00,email address,Adster GmbH,marketing,peut-être,oui,3,y
"""


@pytest.mark.parametrize("text", [GERMAN, FRENCH], ids=["German", "French"])
def test_a_table_with_headers_of_another_language_can_be_judged_by_the_mapping_that_is_written(text: str, tmp_path: Path) -> None:
    log, mapping = tmp_path / "log.csv", tmp_path / "mapping.yaml"
    log.write_text(text, encoding="utf-8")
    mapping.write_text(inspect(str(log)).mapping, encoding="utf-8")
    opened = open_log([str(log)], mapping=mapping)
    first, second = opened.flows()

    assert (opened.rows_read, opened.quarantined) == (2, ())
    assert (first.data, first.recipient, first.purpose) == (("email address", "phone number"), "Adster GmbH", "marketing")
    assert (first.consent, first.opted_out, first.records, first.samples) == ("granted", False, 12, ("V-1",))
    assert (second.consent, second.opted_out, second.records, second.samples) == (None, True, 3, ("V-2",))
    assert [name for name, _ in first.extra] == [text.partition("\n")[0][-9:].strip(";,")]


def test_a_header_that_only_holds_such_a_word_is_left_to_the_reader() -> None:
    columns = proposed({"Zweckform": [], "Ort des Empfängers": [], "Grundlage": [], "Kundenalter": [], "Nicht widersprochen": []})

    assert [each.field for each in columns] == [None] * 5


def test_what_other_languages_say_means_one_word_that_the_field_allows() -> None:
    for field, said in known_layouts()["own"].said_abroad.items():
        allowed = (*TRUE_WORDS, *FALSE_WORDS) if BY_NAME[field].type is Type.FLAG else BY_NAME[field].vocabulary
        words = [word for theirs in said.values() for word in theirs]
        assert set(said) <= set(allowed)
        assert len(set(words)) == len(words)
        assert not set(words) & set(allowed)


def test_the_mapping_shows_letters_as_they_are_and_nothing_that_cannot_be_seen() -> None:
    assert '"Empfänger": recipient' in mapping_text(proposed({"id": [], "when": [], "what": [], "Empfänger": []}), nested=False)
    assert "\\u202e" in mapping_text(proposed({"id": [], "when": [], "what": [], "\u202eExpf": []}), nested=False)
