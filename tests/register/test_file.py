from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.register import Register, RegisterContract, RegisteredRecipient, load_register
from checker.rulebook import rulebook

GOOD = """\
recipients:
  - name: Clarifai
    aliases: ["Clarifai, Inc."]
    domains: [clarifai.com]
    role: service provider
    note: sees photos
    sector: imaging
    since: 2014-02-03
    offices: [NY, 2]
    contracts:
      - {ref: DPA-17, from: 2014-01-01, until: 2016-01-01, purposes: [hosting], data: [profile photo], signed by: J. Doe}
      - {ref: OLD}
  - {name: Framers, role: null, aliases: , contracts: }
  - {name: Oddments, role: purveyor of curios}
"""


def load(tmp_path: Path, text: str) -> Register:
    (tmp_path / "recipients.yaml").write_text(text, encoding="utf-8")
    return load_register(tmp_path / "recipients.yaml", rulebook().ontology)


def mistakes(tmp_path: Path, text: str) -> list[tuple[int, str, str]]:
    with pytest.raises(UsageError) as caught:
        load(tmp_path, text)
    assert all(mistake.place.startswith(str(tmp_path / "recipients.yaml:")) for mistake in caught.value.mistakes)
    return sorted((int(mistake.place.split(":")[1]), mistake.problem, mistake.hint) for mistake in caught.value.mistakes)


def test_everything_of_an_entry_is_kept(tmp_path: Path) -> None:
    facts: Mapping[str, str] = {"sector": "imaging", "since": "2014-02-03", "offices": '["NY", 2]'}

    assert load(tmp_path, GOOD) == Register(
        recipients=(
            RegisteredRecipient(
                name="Clarifai",
                aliases=("Clarifai, Inc.",),
                domains=("clarifai.com",),
                role="service provider",
                role_id="service_provider",
                note="sees photos",
                facts=facts,
                contracts=(
                    RegisterContract(
                        ref="DPA-17",
                        from_=date(2014, 1, 1),
                        until=date(2016, 1, 1),
                        purposes=("hosting",),
                        data=("profile photo",),
                        facts={"signed by": "J. Doe"},
                    ),
                    RegisterContract(ref="OLD"),
                ),
            ),
            RegisteredRecipient(name="Framers"),
            RegisteredRecipient(name="Oddments", role="purveyor of curios"),
        )
    )


def test_a_role_that_is_not_known_is_shown_and_none_is_not(tmp_path: Path) -> None:
    assert [(each.role, each.role_id) for each in load(tmp_path, GOOD).recipients][-2:] == [(None, None), ("purveyor of curios", None)]


def test_without_a_file_the_register_is_empty() -> None:
    assert load_register(None, rulebook().ontology) == Register()


def test_every_mistake_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    text = """\
recipients:
  - name: A
    domain: [a.com]
  - name: B
    aliases: b
    contracts:
      - {ref: X, from: "2014-13-01"}
      - {ref: Y, start: 2014-01-01}
      - {ref: Z, from: 2014-02-01, until: 2014-01-01}
      - {form: 2014-01-01}
      - {ref: T, from: 2014-01-01 10:00:00}
  - nme: C
"""
    assert [(line, problem.split(",")[0]) for line, problem, _ in mistakes(tmp_path, text)] == [
        (3, "unknown key 'domain'"),
        (5, "recipients.1.aliases: Input should be a valid tuple"),
        (7, "recipients.1.contracts.0.from: Input should be a valid date or datetime"),
        (8, "unknown key 'start'"),
        (9, "recipients.1.contracts.2: until 2014-01-01 is not after from 2014-02-01"),
        (10, "'ref' is missing"),
        (10, "unknown key 'form'"),
        (11, "recipients.1.contracts.4.from: should be a day without time"),
        (12, "'name' is missing"),
        (12, "unknown key 'nme'"),
    ]


def test_a_misspelt_key_is_answered_with_the_right_one(tmp_path: Path) -> None:
    assert mistakes(tmp_path, "recipients:\n  - {name: A, domain: [a.com]}\n") == [(2, "unknown key 'domain'", "did you mean 'domains'?")]


def test_two_recipients_never_share_a_name_or_a_domain(tmp_path: Path) -> None:
    text = """\
recipients:
  - {name: Acme, domains: [acme.com], aliases: ["ACME, Inc."]}
  - name: Other
    aliases: [acme ltd]
    domains: ["Acme.com."]
  - {name: Third, id: other}
"""
    assert [(line, problem) for line, problem, _ in mistakes(tmp_path, text)] == [
        (4, "'acme ltd' leads to 'Acme' too"),
        (5, "'Acme.com.' leads to 'Acme' too"),
        (6, "'other' leads to 'Other' too"),
    ]


def test_a_domain_that_is_none_is_refused(tmp_path: Path) -> None:
    text = "recipients:\n  - name: A\n    domains:\n      - a.com\n      - not a domain\n"

    assert mistakes(tmp_path, text) == [(5, "'not a domain' is no domain", "write it like example.com")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("recipients:\n  - {name: A\n", 3),
        ("recipients:\n  - name: A\n    name: B\n", 3),
        ("recipients: &a []\n", 1),
        ("recipents: []\n", 1),
        ("", 1),
    ],
    ids=["broken", "key twice", "anchor", "misspelt", "empty"],
)
def test_broken_yaml_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    assert mistakes(tmp_path, text)[0][0] == line


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        load_register(tmp_path / "gone.yaml", rulebook().ontology)
