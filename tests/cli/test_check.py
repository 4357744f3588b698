"""`check` keeps the promises made to users and scripts: outputs, exit codes, and a clear word for every wrong input."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.rendering import formats
from tests.conftest import ALLOWED, DENIED, POLICY, checker, log


def test_check_finds_what_the_policy_rules_out_and_says_that_all_events_were_judged(case: Path) -> None:
    result = checker("check", case)
    assert result.exit_code == 1
    assert result.stderr == ""
    assert "We never share your photos with advertisers." in result.stdout
    assert "2 events read = 2 judged + 0 quarantined." in result.stdout


@pytest.mark.parametrize(
    ("events", "options", "code"),
    [
        pytest.param(log(ALLOWED), [], 0, id="nothing found"),
        pytest.param(log(DENIED), [], 1, id="found"),
        pytest.param(log(DENIED), ["--fail-on", "none"], 0, id="found, and none fails"),
        pytest.param(log(ALLOWED) + "{\n", [], 3, id="set aside"),
        pytest.param(log(DENIED) + "{\n", [], 1, id="a finding outranks what was set aside"),
        pytest.param(log(DENIED) + "{\n", ["--fail-on", "none"], 3, id="set aside, and none fails"),
    ],
)
@pytest.mark.parametrize("form", ["text", "json"])
def test_the_exit_code_of_check_means_one_thing_whatever_the_format(
    case: Path, events: str, options: list[str], code: int, form: str
) -> None:
    (case / "events.jsonl").write_text(events)
    assert checker("check", case, *options, "--format", form).exit_code == code


def test_check_works_without_a_project_file(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (case / "checker.toml").unlink()
    monkeypatch.chdir(case)
    result = checker("check", "--policy", "policy.md", "--events", "events.jsonl", "--recipients", "recipients.yaml")
    assert (result.exit_code, result.stderr) == (1, "")


def test_check_takes_the_project_of_the_current_folder(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case)
    assert checker("check").stdout == checker("check", case).stdout


@pytest.mark.parametrize(
    ("options", "content"),
    [
        pytest.param(["--policy", "policy.md", "--events", "-"], log(DENIED, ALLOWED), id="events"),
        pytest.param(["--policy", "-", "--events", "events.jsonl"], POLICY, id="policy"),
    ],
)
def test_check_reads_standard_input(case: Path, monkeypatch: pytest.MonkeyPatch, options: list[str], content: str) -> None:
    monkeypatch.chdir(case)
    result = checker("check", *options, "--recipients", "recipients.yaml", stdin=content)
    assert (result.exit_code, result.stderr) == (1, "")
    assert "2 events read = 2 judged + 0 quarantined." in result.stdout


def test_every_event_gets_a_verdict_whose_quotations_are_in_the_text(case: Path, tmp_path: Path) -> None:
    checker("check", case, "--verdicts", tmp_path / "verdicts.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "verdicts.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(line["event_id"], line["verdict"]) for line in lines] == [("denied", "contradicted"), ("allowed", "consistent")]
    assert list(lines[0]) == ["event_id", "verdict", "clarity", "reason", "statement", "missing", "summary", "evidence"]
    assert any(item["text"] == "We never share your photos with advertisers." for item in lines[0]["evidence"])


def test_rows_set_aside_are_written_with_their_place_and_reason(case: Path, tmp_path: Path) -> None:
    (case / "events.jsonl").write_text(log(DENIED) + "{\n" + log({"event_id": "undated", "data": ["photos"]}))
    checker("check", case, "--quarantine", tmp_path / "aside.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "aside.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(row["file"], row["line"], row["event_id"]) for row in rows] == [("events.jsonl", 2, None), ("events.jsonl", 3, "undated")]
    assert all(row["reason"] for row in rows)


def test_the_report_is_one_file_beside_the_answer(case: Path, tmp_path: Path) -> None:
    result = checker("check", case, "--report", tmp_path / "new" / "report.html", "--format", "json", "--output", tmp_path / "answer.json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "We never share your photos with advertisers." in (tmp_path / "new" / "report.html").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "answer.json").read_text(encoding="utf-8"))["summary"]["verdicts"]["contradicted"] == 1


@pytest.mark.parametrize("form", formats())
def test_every_format_can_be_asked_for(case: Path, form: str) -> None:
    result = checker("check", case, "--format", form)
    assert (result.exit_code, bool(result.stdout)) == (1, True)


def test_quiet_says_only_the_last_words(case: Path) -> None:
    whole, quiet = checker("check", case).stdout, checker("check", case, "--quiet").stdout
    assert whole.endswith("\n" + quiet)
    assert "2 events read = 2 judged + 0 quarantined." in quiet
    assert len(quiet) < len(whole)


def test_verbose_names_what_was_set_aside_on_standard_error(case: Path) -> None:
    (case / "events.jsonl").write_text(log(DENIED) + "{\n")
    result = checker("check", case, "--verbose")
    assert "set aside: events.jsonl:2: " in result.stderr


def test_verbose_says_in_words_what_a_clause_that_was_not_understood_may_be(case: Path) -> None:
    (case / "policy.md").write_text((case / "policy.md").read_text() + "\n\nRelatives hear of it from us only if you name them.\n")
    result = checker("check", case, "--verbose")
    assert "_denial" not in result.stderr
    assert "(may be a denial): Relatives hear of it" in result.stderr


def fingerprint(case: Path) -> str:
    (found,) = json.loads(checker("check", case, "--format", "json").stdout)["findings"]
    return str(found["fingerprint"])


def waive(case: Path, name: str, until: str) -> None:
    (case / "checker.toml").write_text((case / "checker.toml").read_text() + '[waivers]\npath = "waivers.yaml"\n')
    (case / "waivers.yaml").write_text(f'waivers:\n- id: "{name}"\n  who: A. Person\n  why: agreed\n  until: {until}\n')


def test_a_waived_finding_is_counted_and_shown_and_does_not_fail(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")  # 2020-09-13
    waive(case, fingerprint(case), "2020-09-13")
    result = checker("check", case)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "[waived by A. Person until 2020-09-13]" in " ".join(result.stdout.split())
    assert "1 contradicts" in result.stdout
    assert "1 event waived; counted above too." in result.stdout
    summary = json.loads(checker("check", case, "--format", "json").stdout)["summary"]
    assert (summary["verdicts"]["contradicted"], summary["waived"]) == (1, 1)


@pytest.mark.parametrize(
    ("name", "until", "told"),
    [
        pytest.param("", "2020-09-12", "expired on 2020-09-12: F-0001 counts again", id="expired"),
        pytest.param("0123456789abcdef", "2030-01-01", "is unused: no finding has this fingerprint", id="unused"),
    ],
)
def test_a_waiver_that_does_not_apply_is_loud(case: Path, monkeypatch: pytest.MonkeyPatch, name: str, until: str, told: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    waive(case, name or fingerprint(case), until)
    result = checker("check", case)
    assert result.exit_code == 1
    assert told in result.stderr
    assert told in " ".join(result.stdout.split())


def test_a_baseline_lets_only_new_findings_fail(case: Path, tmp_path: Path) -> None:
    checker("check", case, "--format", "json", "--output", tmp_path / "last.json")
    same = checker("check", case, "--baseline", tmp_path / "last.json")
    assert (same.exit_code, "Against the baseline: 0 new, 1 known, 0 gone." in same.stdout) == (0, True)
    assert "1 contradicts" in same.stdout
    second = DENIED | {"event_id": "second", "purpose": "profiling", "data": ["gps location"]}
    (case / "events.jsonl").write_text(log(DENIED, ALLOWED, DENIED | {"event_id": "again"}, second))
    more = checker("check", case, "--baseline", tmp_path / "last.json", "--fail-on", "undetermined")
    assert (more.exit_code, "Against the baseline: 1 new, 1 known, 0 gone." in more.stdout) == (1, True)


def test_a_finding_that_was_waived_is_not_known_so_that_its_expiry_is_heard(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    waive(case, fingerprint(case), "2020-09-13")
    checker("check", case, "--format", "json", "--output", tmp_path / "last.json")
    assert checker("check", case, "--baseline", tmp_path / "last.json").exit_code == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert checker("check", case, "--baseline", tmp_path / "last.json").exit_code == 1


def test_several_formats_are_written_in_one_run(case: Path, tmp_path: Path) -> None:
    pairs = [word for form in formats() for word in ("--format", form, "--output", tmp_path / form)]
    assert checker("check", case, *pairs).exit_code == 1
    assert {path.name for path in tmp_path.iterdir() if path.is_file()} == set(formats())
    for form in set(formats()) - {"json", "html"}:
        assert (tmp_path / form).read_text(encoding="utf-8") == checker("check", case, "--format", form).stdout


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(["--format", "csv", "--format", "md"], id="no outputs"),
        pytest.param(["--format", "csv", "--output", "a", "--output", "b"], id="too many outputs"),
        pytest.param(["--format", "csv", "--output", "a", "--format", "md", "--output", "a"], id="one file twice"),
        pytest.param(["--baseline", "policy.md"], id="a baseline that is no report"),
        pytest.param(["--waivers", "policy.md"], id="waivers that are none"),
    ],
)
def test_outputs_and_files_that_do_not_fit_are_wrong_use(case: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]) -> None:
    monkeypatch.chdir(case)
    result = checker("check", *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert not (case / "a").exists()


def test_statements_are_named_from_where_the_checker_runs(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case.parent)
    (annotation, _) = checker("check", "case", "--format", "github").stdout.splitlines()
    assert annotation.startswith("::error endLine=7,file=case/policy.md,line=7,title=PP101 F-0001::")
    assert (case / "policy.md").read_text().splitlines()[6].startswith("We never share your photos with advertisers.")


def rewrite(name: str, text: str | bytes) -> Callable[[Path], None]:
    def change(case: Path) -> None:
        (case / name).write_bytes(text if isinstance(text, bytes) else text.encode())

    return change


def add(name: str, text: str) -> Callable[[Path], None]:
    def change(case: Path) -> None:
        (case / name).write_text((case / name).read_text() + text)

    return change


def rename(name: str, new: str) -> Callable[[Path], None]:
    def change(case: Path) -> None:
        (case / name).rename(case / new)
        (case / "checker.toml").write_text((case / "checker.toml").read_text().replace(name, new))

    return change


FRENCH = """\
# Politique de confidentialité

Nous recueillons les renseignements que vous nous donnez lorsque vous créez un compte, ainsi que des données sur la façon dont vous
utilisez nos services. Nous ne communiquons jamais vos photographies à des annonceurs. Nous pouvons transmettre votre adresse à nos
prestataires, afin qu'ils puissent vous envoyer les messages que vous avez demandés. Nous divulguons vos renseignements personnels
lorsque la loi nous y oblige. Vous pouvez nous écrire à tout moment pour demander la suppression de votre compte et de vos données.
"""

UNREADABLE = [
    pytest.param(lambda case: (case / "policy.md").unlink(), "policy.md: does not exist", id="a missing policy"),
    pytest.param(lambda case: (case / "events.jsonl").unlink(), "events.jsonl", id="a missing log"),
    pytest.param(rewrite("policy.md", ""), "policy.md: holds no words", id="an empty policy"),
    pytest.param(rewrite("events.jsonl", ""), "events.jsonl", id="an empty log"),
    pytest.param(rename("policy.md", "policy.xyz"), "policy.xyz: ", id="a policy of unknown suffix"),
    pytest.param(rename("events.jsonl", "events.xyz"), "events.xyz", id="a log of unknown suffix"),
    pytest.param(rewrite("policy.md", bytes(range(256)) * 40), "policy.md: holds binary data", id="a binary file named .md"),
    pytest.param(rewrite("policy.md", FRENCH), "policy.md: is in French", id="a policy in French"),
]


@pytest.mark.parametrize(("change", "told"), UNREADABLE)
def test_an_input_that_cannot_be_read_is_named_and_nothing_is_judged(case: Path, change: Callable[[Path], None], told: str) -> None:
    change(case)
    result = checker("check", case, "--verdicts", case / "verdicts.jsonl")
    assert (result.exit_code, result.stdout) == (3, "")
    assert told in result.stderr
    assert "Traceback" not in result.stderr
    assert not (case / "verdicts.jsonl").exists()


SET_ASIDE = [
    pytest.param('{"event_id": "e1", \n', id="a malformed line"),
    pytest.param("not JSON\n", id="no JSON at all"),
    pytest.param("[1, 2]\n", id="a line that is no object"),
    pytest.param(log({"occurred_at": "2020-05-02T10:00:00Z", "data": ["email"]}), id="no event_id"),
    pytest.param(log({"event_id": "e1", "data": ["email"]}), id="no occurred_at"),
    pytest.param(log({"event_id": "e1", "occurred_at": "2020-05-02T10:00:00Z"}), id="no data"),
    pytest.param(log(ALLOWED | {"event_id": "e1", "occurred_at": "yesterday"}), id="a time in words"),
    pytest.param(log(ALLOWED | {"event_id": "e1", "count": "many"}), id="a count in words"),
    pytest.param(log(ALLOWED | {"event_id": "e1", "opted_out": "perhaps"}), id="a truth in words"),
    pytest.param(log(ALLOWED | {"event_id": "e1", "action": "teleport"}), id="an unknown action"),
    pytest.param(log(ALLOWED | {"event_id": "e1", "data": []}), id="nothing went"),
    pytest.param(log(ALLOWED), id="an event_id twice"),
]


@pytest.mark.parametrize("row", SET_ASIDE)
def test_a_row_that_cannot_be_judged_is_set_aside_and_told(case: Path, row: str) -> None:
    (case / "events.jsonl").write_text(log(ALLOWED) + row)
    result = checker("check", case)
    assert result.exit_code == 3
    assert "2 events read = 1 judged + 1 quarantined." in result.stdout
    assert "events.jsonl:2: " in result.stdout


TWICE = '[[statements]]\npath = "policy-2.md"\neffective_from = 2019-01-01\n'
WRONG_USE = [
    pytest.param(add("checker.toml", "[waiver]\n"), [], "unknown key 'waiver' (did you mean", id="an unknown table"),
    pytest.param(rewrite("checker.toml", "[[statements]\n"), [], "checker.toml:1", id="a broken project file"),
    pytest.param(lambda case: (case / "checker.toml").unlink(), [], "no such project file", id="no project file"),
    pytest.param(
        lambda case: (add("checker.toml", TWICE)(case), rewrite("policy-2.md", POLICY)(case)), [], "series", id="two versions on one day"
    ),
    pytest.param(rewrite("recipients.yaml", "recipients: [\n"), [], "recipients.yaml:2", id="a broken register"),
    pytest.param(add("recipients.yaml", "  - name: X\n    rol: y\n    alias: []\n"), [], "aliases", id="an unknown key of the register"),
    pytest.param(lambda case: (case / "recipients.yaml").unlink(), [], "recipients.yaml: no such file", id="a missing register"),
    pytest.param(lambda _: None, ["--fail-on", "everything"], "'everything' is not one of", id="an unknown threshold"),
    pytest.param(lambda _: None, ["--format", "xml"], "'xml' is not one of", id="an unknown format"),
    pytest.param(lambda _: None, ["--policy", "a.md", "--policy", "b.md"], "series", id="two policies without dates"),
    pytest.param(lambda _: None, ["--policy", "-", "--events", "-"], "only once", id="standard input twice"),
    pytest.param(lambda _: None, ["--report", "policy.md/report.html"], "cannot be written", id="a report that cannot be written"),
]


@pytest.mark.parametrize(("change", "options", "told"), WRONG_USE)
def test_wrong_use_is_told_with_exit_code_2(
    case: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path], None], options: list[str], told: str
) -> None:
    change(case)
    monkeypatch.chdir(case)
    result = checker("check", ".", *options)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr.replace("\n       ", " (")


def test_a_policy_without_events_says_what_to_add(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case)
    result = checker("check", "--policy", "policy.md")
    assert (result.exit_code, "add --events FILE" in result.stderr) == (2, True)
