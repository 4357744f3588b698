from pathlib import Path

import pytest
from pydantic import BaseModel

from checker.errors import UsageError
from checker.rulebook import Rulebook, legal_forms, name_key, rulebook


class Note(BaseModel):
    text: str


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes/b.yaml").write_text("text: b\n", encoding="utf-8")
    (tmp_path / "notes/a.yaml").write_text("text: a\n", encoding="utf-8")
    return tmp_path


def test_any_rule_file_is_read_by_its_model_and_once(folder: Path) -> None:
    rules = Rulebook(folder)
    assert rules.files("notes") == ("notes/a.yaml", "notes/b.yaml")
    assert rules.load("notes/a.yaml", Note) == Note(text="a")
    assert rules.load("notes/a.yaml", Note) is rules.load("notes/a.yaml", Note)


def test_a_wrong_rule_file_is_told_with_its_line(folder: Path) -> None:
    (folder / "notes/a.yaml").write_text("# why\ntext: [1]\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"a\.yaml:2: text: Input should be a valid string"):
        Rulebook(folder).load("notes/a.yaml", Note)


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder of rules"):
        Rulebook(tmp_path / "none")


def test_the_digest_changes_with_a_content_and_with_a_name(folder: Path) -> None:
    first = Rulebook(folder).digest
    assert Rulebook(folder).digest == first
    (folder / "notes/a.yaml").write_text("text: A\n", encoding="utf-8")
    second = Rulebook(folder).digest
    (folder / "notes/a.yaml").rename(folder / "notes/c.yaml")
    third = Rulebook(folder).digest
    assert len({first, second, third}) == 3


@pytest.mark.parametrize(
    ("asked", "name", "role"),
    [
        ("pagead2.googlesyndication.com", "Google/Doubleclick Ads", "advertising"),
        ("doubleclick.net", "Google/Doubleclick Ads", "advertising"),
        ("https://www.google-analytics.com:443/collect?v=1", "Google Analytics", "analytics"),
        ("Clarifai, Inc.", "Clarifai", "ai_developer"),
        ("GOOGLE ANALYTICS", "Google Analytics", "analytics"),
    ],
)
def test_a_domain_a_url_or_a_name_finds_the_organisation(asked: str, name: str, role: str) -> None:
    found = rulebook().organisation(asked)
    assert found is not None
    assert (found.name, found.role) == (name, role)


@pytest.mark.parametrize("asked", ["unknown.example", "net", "", "notdoubleclick.net", "Unheard-of Ventures", "http://"])
def test_what_no_list_knows_is_not_known(asked: str) -> None:
    assert rulebook().organisation(asked) is None


def test_every_usual_role_is_a_role_of_the_taxonomy() -> None:
    recipients = rulebook().ontology.recipients
    assert [each.name for each in rulebook().organisations if each.role and each.role not in recipients.entries] == []


def test_every_list_of_organisations_says_its_source_and_licence() -> None:
    text = (rulebook().folder / "recipients/third-party-web.yaml").read_text(encoding="utf-8")
    assert "github.com/patrickhulce/third-party-web" in text
    assert "Permission is hereby granted, free of charge" in text
    assert "Copyright (c) 2019 Patrick Hulce" in text


@pytest.mark.parametrize("name", ["Acme, Inc.", "ACME", "acme inc", "Acme Ltd."])
def test_spellings_of_a_name_share_a_key(name: str) -> None:
    assert name_key(name) == "acme"


def test_a_company_and_a_firm_of_that_name_are_one_in_public_lists_and_two_in_a_register() -> None:
    forms = legal_forms()
    assert {"inc", "company"} < forms.of_known
    assert "inc" in forms.of_registered
    assert "company" not in forms.of_registered
    assert forms.forms.isdisjoint(forms.with_known | forms.with_registered)
