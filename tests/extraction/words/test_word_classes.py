"""Classes of words in rules/lexicon/classes.yaml: each serves the module that it names; a mistake in the file is told with its place."""

import re
from pathlib import Path

import pytest

from checker.errors import UsageError
from checker.extraction.words.word_classes import WordClasses, word_classes
from checker.yamlfile import validated

ROOT = Path(__file__).resolve().parents[3]
RULES = ROOT / "rules" / "lexicon" / "classes.yaml"
KINDS = tuple(WordClasses.model_fields)
CLASSES = [(kind, name) for kind in KINDS for name in type(getattr(word_classes(), kind)).model_fields]
LINE = re.compile(r"^  (?P<name>\w+): \[.*\]   # (?P<module>\w+)\b", re.MULTILINE)


def test_every_class_names_the_module_that_asks_for_it() -> None:
    asked = {
        (path.stem, name)
        for path in (ROOT / "checker" / "extraction").rglob("*.py")
        for name in re.findall(rf"\bword_classes\(\)\.(?:{'|'.join(KINDS)})\.(\w+)", path.read_text(encoding="utf-8"))
    }
    told = {(found["module"], found["name"]) for found in LINE.finditer(RULES.read_text(encoding="utf-8"))}
    assert told == asked
    assert {name for _, name in told} == {name for _, name in CLASSES}


@pytest.mark.parametrize(("kind", "name"), CLASSES, ids=[f"{kind}.{name}" for kind, name in CLASSES])
def test_a_class_lists_words_in_lower_case(kind: str, name: str) -> None:
    words = getattr(getattr(word_classes(), kind), name)
    assert len(words) >= 3
    assert all(re.fullmatch(r"[a-z]+(?:[ -][a-z]+)*", word) for word in words), words


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [("  wishing: ", "  whishing: ", "whishing"), ("  trades: [trade", "  trades: trade #[", "trades")],
    ids=["misspelt key", "no list"],
)
def test_a_mistake_in_the_file_is_told_with_its_line(tmp_path: Path, right: str, wrong: str, told: str) -> None:
    text = RULES.read_text(encoding="utf-8")
    assert text.count(right) == 1
    broken = tmp_path / "classes.yaml"
    broken.write_text(text.replace(right, wrong), encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        validated(WordClasses, broken)
    assert any(told in str(mistake) and mistake.place.startswith(f"{broken}:") for mistake in caught.value.mistakes), caught.value.mistakes
