import pytest

from tests.conftest import checker


@pytest.mark.parametrize(("kind", "line"), [("findings", "PP107  "), ("data", "user.location "), ("recipients", "service_provider ")])
def test_rules_are_listed_by_kind(kind: str, line: str) -> None:
    result = checker("rules", "list", kind)
    assert (result.exit_code, any(each.startswith(line) for each in result.stdout.splitlines())) == (0, True)


def test_one_rule_is_shown_in_full() -> None:
    assert "source   FTC v. Match Group Americas" in checker("rules", "show", "PP107").stdout
    assert "(data)" in checker("rules", "show", "user.location").stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param(["show", "PP17"], "did you mean 'PP107'?", id="a finding"),
        pytest.param(["show", "user.locaton"], "did you mean 'user.location'?", id="an entry"),
        pytest.param(["list", "purpose"], "did you mean 'purposes'?", id="a kind"),
    ],
)
def test_a_mistyped_name_is_answered(words: list[str], told: str) -> None:
    result = checker("rules", *words)
    assert (result.exit_code, told in result.stderr) == (2, True)


def test_the_shipped_rules_keep_their_promises() -> None:
    result = checker("rules", "test")
    assert (result.exit_code, result.stdout.endswith("0 examples are not kept.\n")) == (0, True)
