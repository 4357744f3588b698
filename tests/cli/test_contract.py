import json
from pathlib import Path

from tests.conftest import checker

CASE = Path(__file__).resolve().parents[2] / "corpora" / "vendor-contract" / "agreement.md"


def test_contract_says_who_may_do_what_by_clause() -> None:
    result = checker("contract", CASE)
    assert result.exit_code == 0
    assert "2.3        Processor shall not use Reader Data for: train machine learning models" in result.stdout
    assert "breach notice: 1 sentence in 6.2" in result.stdout


def test_contract_writes_json(tmp_path: Path) -> None:
    target = tmp_path / "agreement.json"
    assert checker("contract", CASE, "--format", "json", "--output", target).exit_code == 0
    assert {party["name"] for party in json.loads(target.read_text(encoding="utf-8"))["parties"]} == {"Customer", "Processor"}


def test_contract_tells_what_it_cannot_read(tmp_path: Path) -> None:
    result = checker("contract", tmp_path / "none.pdf")
    assert result.exit_code == 3
    assert "none.pdf" in result.stderr
