"""The shape of the code is what CONTRIBUTING says it is."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from spacy.lang.en.stop_words import STOP_WORDS

from checker import model

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "checker"
MODULES = tuple(sorted(PACKAGE.rglob("*.py")))
MAY_PRINT = {PACKAGE / "console.py", PACKAGE / "extraction" / "training" / "train.py"}  # training is a developer's own program
MODULE_LINES, FUNCTION_LINES = 200, 45
MOST_OPEN_WORDS = 4  # in one collection of code; a longer one is a list of words, and stands in rules/
LABELS = """nsubj obj iobj obl nmod amod advmod advcl acl relcl ccomp xcomp csubj conj cc cop aux mark case det compound flat fixed appos
nummod punct parataxis expl goeswith preconj""".split()  # of the parse
NO_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_imports_point_down_and_engines_stay_in_their_rooms() -> None:
    run = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_every_module_has_its_mirror_among_the_tests() -> None:
    ours = [path for path in MODULES if path.name not in {"__init__.py", "__main__.py"}]
    mirrors = {path: ROOT / "tests" / path.relative_to(PACKAGE).parent / f"test_{path.name}" for path in ours}
    assert [shown(path) for path, mirror in mirrors.items() if not mirror.exists()] == []


@pytest.mark.parametrize("path", sorted(set(MODULES) - MAY_PRINT), ids=shown)
def test_only_the_command_line_prints(path: Path) -> None:
    calls = [node.func for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    said = [ast.unparse(call) for call in calls if ast.unparse(call) in {"print", "click.echo", "click.secho", "sys.stdout.write"}]
    assert said == []


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_modules_and_functions_stay_small(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MODULE_LINES
    assert [node.name for node in functions(path) if (node.end_lineno or 0) - node.lineno + 1 > FUNCTION_LINES] == []


def stages_told(page: str, title: str) -> list[str]:
    """Return the packages that a page of the documents lists under a title, from its table."""
    text = (ROOT / "docs" / "explanation" / page).read_text(encoding="utf-8")
    (section,) = [each for each in re.split(r"^## ", text, flags=re.MULTILINE) if each.startswith(title)]
    return re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)


@pytest.mark.parametrize(
    ("package", "page", "title"),
    [
        ("extraction", "reading.md", "The stages"),
        ("events", "packages.md", "Logs"),
        ("verdicts", "packages.md", "Verdicts"),
        ("drift", "packages.md", "Drift"),
    ],
)
def test_the_map_of_a_package_has_its_stages_in_the_order_of_their_imports(package: str, page: str, title: str) -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    (layers,) = [each["layers"] for each in contracts if each.get("containers") == [f"checker.{package}"]]
    assert stages_told(page, title) == layers[::-1]
    assert [path.name for path in (PACKAGE / package).glob("*.py")] == ["__init__.py"]


def word_lists(path: Path) -> Iterator[list[str]]:
    """Yield the words, in lower case, of each collection that a module spells out; what it exports is none."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    exported = {id(node.value) for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Tuple | ast.Set | ast.List) and id(node) not in exported:
            yield [each.value for each in node.elts if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        elif isinstance(node, ast.Attribute) and node.attr == "split" and isinstance(node.value, ast.Constant):
            yield str(node.value.value).split()


def test_words_by_which_extraction_reads_stand_in_the_rules() -> None:
    small = STOP_WORDS | set(LABELS) | {"wo", "ca", "relating", "related", "concerning", "outside"}
    spelt_out = [
        (shown(path), open_words)
        for path in (PACKAGE / "extraction").rglob("*.py")
        if path.parent.name != "training"
        for words in word_lists(path)
        if len(open_words := [w for w in words if re.fullmatch(r"[a-z][a-z -]+", w) and not set(w.split()) <= small]) > MOST_OPEN_WORDS
    ]
    assert spelt_out == []


def test_every_noun_is_to_be_had_from_the_model() -> None:
    defined = {
        name
        for path in (PACKAGE / "model").glob("[a-z]*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        for name in ([node.name] if isinstance(node, ast.ClassDef) else [])
    }
    assert defined - set(model.__all__) == set()
    assert set(model.__all__) - {"NAMED", "COLLECTION"} == defined  # constants


def test_names_say_what_things_are() -> None:
    assert [shown(path) for path in PACKAGE.rglob("*") if path.stem.lower() in NO_NAMES] == []


def test_the_command_line_waits_for_nothing_heavy() -> None:
    script = "import sys, checker.cli; print(*sys.modules)"
    loaded = set(subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split())
    assert loaded.isdisjoint({"spacy", "duckdb", "pydantic", "jinja2", "numpy", "rich", "ruamel.yaml"})
