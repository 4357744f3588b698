"""A contract says the same in every format: the same promises under the same numbers, and the same verdicts on both parties' logs."""

import json
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from checker.contracting import read_agreement
from checker.report.agreement import Agreement
from checker.rulebook import rulebook
from tests.conftest import checker
from tests.contract_formats import as_docx, as_html, as_numbered_docx, as_pdf, as_txt

CASE = Path(__file__).resolve().parents[1] / "corpora" / "vendor-contract"
TEXT = (CASE / "agreement.md").read_text(encoding="utf-8")
FORMATS: dict[str, Callable[[str], bytes]] = {
    "typed.docx": as_docx,
    "numbered.docx": as_numbered_docx,
    ".html": as_html,
    ".txt": as_txt,
    ".pdf": as_pdf,
}
EACH_FORMAT = pytest.mark.parametrize("suffix", FORMATS)


@cache
def agreement(suffix: str, text: str = TEXT) -> Agreement:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"agreement{suffix}"
        path.write_bytes(FORMATS[suffix](text) if suffix in FORMATS else text.encode())
        return read_agreement(path, path.name, rulebook())


def promises(found: Agreement) -> set[tuple[Any, ...]]:
    """Return what each party promises, by clause, with all terms."""
    return {
        (
            each.clause,
            each.party,
            each.commitment.action,
            each.commitment.kind,
            *(tuple(term.text for term in terms) for terms in (each.commitment.data, each.commitment.recipients, each.commitment.purposes)),
            tuple((condition.kind, condition.by, condition.effect) for condition in each.commitment.conditions),
            tuple((condition.kind, condition.by, condition.effect) for condition in each.commitment.exceptions),
        )
        for each in found.promises
    }


@EACH_FORMAT
def test_the_same_is_promised_by_the_same_party_under_the_same_number(suffix: str) -> None:
    assert promises(agreement(suffix)) == promises(agreement(".md"))
    assert [party.name for party in agreement(suffix).parties] == [party.name for party in agreement(".md").parties]


@EACH_FORMAT
def test_the_same_is_not_judged_and_the_same_order_of_texts_told(suffix: str) -> None:
    found, plain = agreement(suffix), agreement(".md")
    matters = {(each.clause, each.why) for each in plain.not_judged if each.clause and not each.clause.startswith("Annex")}
    assert matters <= {(each.clause, each.why) for each in found.not_judged}
    assert [(each.clause, each.order) for each in found.precedence] == [(each.clause, each.order) for each in plain.precedence]
    assert found.not_understood == ()


@EACH_FORMAT
def test_one_word_more_is_seen_in_every_format(suffix: str) -> None:
    """A format that lost clauses would agree with itself: the opposite promise has to be another one."""
    other = agreement(suffix, TEXT.replace("The Processor shall not sell Reader Data.", "The Processor may sell Reader Data."))
    assert promises(agreement(suffix)) - promises(other) == {p for p in promises(agreement(".md")) if p[0] == "2.5"}


@cache
def verdicts(suffix: str) -> dict[str, tuple[Any, ...]]:
    with TemporaryDirectory() as folder:
        case = Path(folder) / "case"
        shutil.copytree(CASE, case)
        if suffix in FORMATS:
            (case / "agreement.md").unlink()
            (case / f"agreement{suffix}").write_bytes(FORMATS[suffix](TEXT))
            project = (case / "checker.toml").read_text(encoding="utf-8").replace("agreement.md", f"agreement{suffix}")
            (case / "checker.toml").write_text(project, encoding="utf-8")
        result = checker("check", case, "--verdicts", case / "out.jsonl")
        assert result.exit_code == 1, result.output
        rows = map(json.loads, (case / "out.jsonl").read_text(encoding="utf-8").splitlines())
        return {
            row["event_id"]: (
                row["verdict"],
                row["reason"],
                row["statement"].removesuffix(suffix).removesuffix(".md"),
                tuple(" ".join(each["text"].split()) for each in row["evidence"]),
            )
            for row in rows
        }


@EACH_FORMAT
def test_both_parties_logs_are_judged_alike_and_by_the_same_clauses(suffix: str) -> None:
    expected = json.loads((CASE / "expected.json").read_text(encoding="utf-8"))
    assert verdicts(suffix).keys() == expected.keys()
    assert verdicts(suffix) == verdicts(".md")
