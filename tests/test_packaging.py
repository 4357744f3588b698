"""The wheel has everything it needs and nothing else, and works where no checkout is near."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from checker.rendering import formats

ROOT = Path(__file__).resolve().parents[1]
CASE = ROOT / "corpora" / "okcupid-2014"
SECONDS = 600


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel with the backend that is installed: nothing is downloaded."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    run = subprocess.run(build, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel alone into a new environment that borrows this one's dependencies, but not its checker."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    target = sysconfig.get_path("purelib", "venv", {"base": str(folder), "platbase": str(folder)})
    install = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        str(scripts / "python"),
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        str(wheel),
    ]
    run = subprocess.run(install, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert run.returncode == 0, run.stderr
    # A plain .pth adds the folder of dependencies behind our own; the .pth files in it (the editable checker) are not followed.
    (Path(target) / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return scripts


def run_away_from_home(folder: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return subprocess.run(list(map(str, words)), cwd=folder, env=environment, capture_output=True, text=True, timeout=SECONDS, check=False)


def test_the_wheel_has_all_rules_templates_and_the_model(wheel: Path) -> None:
    packed = set(zipfile.ZipFile(wheel).namelist())
    rules = {f"checker/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "rules").rglob("*.yaml")}
    templates = {f"checker/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "reports" / "templates").rglob("*") if path.is_file()}
    model = {path.relative_to(ROOT).as_posix() for path in (ROOT / "checker" / "extraction" / "model").rglob("*") if path.is_file()}
    assert rules
    assert templates
    assert model
    assert rules | templates | model <= packed


def test_nothing_lands_outside_the_package(wheel: Path) -> None:
    packed = zipfile.ZipFile(wheel).namelist()
    outside = [name for name in packed if not name.startswith("checker/") and ".dist-info/" not in name.partition("/")[0] + "/"]
    assert outside == []
    assert [name for name in packed if "__pycache__" in name or name.startswith(("checker/tests", "checker/corpora"))] == []


def test_the_wheel_carries_its_licences(wheel: Path) -> None:
    licences = {name.partition(".dist-info/licenses/")[2] for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/licenses/" in name}
    assert "LICENSE" in licences
    assert "checker/extraction/model/NOTICE" in licences


def test_the_installed_checker_is_the_wheels(installed: Path, tmp_path: Path) -> None:
    run = run_away_from_home(tmp_path, installed / "python", "-c", "import checker; print(checker.__file__)")
    assert Path(run.stdout.strip()).is_relative_to(installed.parent), run.stderr


def test_the_installed_checker_finds_what_the_case_is_about(installed: Path, tmp_path: Path) -> None:
    outputs = ["--report", "report.html", "--verdicts", "verdicts.jsonl"]
    run = run_away_from_home(tmp_path, installed / "checker", "check", CASE, *outputs)
    assert (run.returncode, run.stderr) == (1, "")
    verdicts = {line["event_id"]: line for line in map(json.loads, (tmp_path / "verdicts.jsonl").read_text(encoding="utf-8").splitlines())}
    assert (verdicts["clarifai"]["verdict"], verdicts["clarifai"]["statement"]) == ("contradicted", "policy-2013.md")
    assert verdicts["sister-site"]["verdict"] == "consistent"
    assert "Clarifai" in (tmp_path / "report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("rule", "line", "told"),
    [
        pytest.param("taxonomy/recipients.yaml", "entries: [", "recipients.yaml:", id="broken YAML"),
        pytest.param("taxonomy/recipients.yaml", "entriez: []", "unknown key 'entriez'", id="an unknown key"),
    ],
)
def test_a_broken_rule_is_told_with_its_place_and_nothing_is_judged(
    installed: Path, tmp_path: Path, rule: str, line: str, told: str
) -> None:
    (path,) = installed.parent.glob(f"**/checker/rules/{rule}")
    before = path.read_bytes()
    try:
        path.write_text(f"{line}\n", encoding="utf-8")
        run = run_away_from_home(tmp_path, installed / "checker", "check", CASE)
    finally:
        path.write_bytes(before)
    assert (run.returncode, run.stdout) == (2, "")
    assert told in run.stderr
    assert "Traceback" not in run.stderr


def test_the_installed_checker_brings_the_project_to_begin_with(installed: Path, tmp_path: Path) -> None:
    assert run_away_from_home(tmp_path, installed / "checker", "init", "new").returncode == 0
    assert run_away_from_home(tmp_path, installed / "checker", "check", "new").returncode == 1


def test_the_installed_checker_writes_the_same_bytes(installed: Path, tmp_path: Path) -> None:
    pairs = [word for form in formats() for word in ("--format", form, "--output", form)]
    outputs = []
    for name, program in (("wheel", installed / "checker"), ("checkout", Path(sys.executable).with_name("checker"))):
        folder = tmp_path / name
        folder.mkdir()
        assert run_away_from_home(folder, program, "check", CASE, *pairs, "--verdicts", "verdicts").returncode == 1
        outputs.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert [name for name in (*formats(), "verdicts") if outputs[0][name] != outputs[1][name]] == []
