"""Several processes give what one gives, in the order asked; one that dies takes only its own document with it."""

import os
from pathlib import Path

import pytest

from checker import workers
from checker.errors import InputError, Mistake
from checker.extraction import Extraction, extract_documents
from checker.extractions import Asked
from checker.reading import read_text
from checker.rulebook import rulebook
from checker.workers import GROUP, groups, in_processes, read_group, read_in_processes

WORDS = ("photos", "location", "e-mail address", "search history", "device identifiers")


def asked(*names: str) -> Asked:
    texts = {name: f"# Privacy\n\nWe may share your {WORDS[len(name) % 5]} with advertisers. This is {name}.\n" for name in names}
    return [(read_text(text, name, ".md"), None, None) for name, text in texts.items()]


NAMES = tuple(f"p{'x' * number}.md" for number in range(7))


def dying(given: Asked, rules: Path) -> list[Extraction]:
    """Do as a process that runs out of memory over one document."""
    if any(document.name == "pxx.md" for document, _, _ in given):
        os._exit(1)
    return read_group(given, rules)


def test_the_same_in_the_same_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "GROUP", 1)
    assert list(read_in_processes(asked(*NAMES), rulebook(), 2, worth=0)) == list(extract_documents(asked(*NAMES), rulebook()))


def test_a_process_that_dies_takes_only_its_own_document_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "GROUP", 150)
    found = list(read_in_processes(asked(*NAMES), rulebook(), 2, worth=0, work=dying))
    whole = list(extract_documents(asked(*NAMES), rulebook()))
    lost = found[2]
    assert isinstance(lost, Mistake)
    assert (lost.place, "twice" in lost.problem) == ("pxx.md", True)
    assert [*found[:2], *found[3:]] == [*whole[:2], *whole[3:]]


@pytest.mark.parametrize(
    ("names", "jobs", "worth"),
    [
        pytest.param(NAMES[:1], 8, 0, id="one document"),
        pytest.param(NAMES, 1, 0, id="one job"),
        pytest.param(NAMES, 8, 10**6, id="little text"),
    ],
)
def test_no_process_is_started_where_it_cannot_help(monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...], jobs: int, worth: int) -> None:
    monkeypatch.setattr(workers, "ProcessPoolExecutor", None)
    assert len(list(read_in_processes(asked(*names), rulebook(), jobs, worth=worth))) == len(names)


def test_a_check_hears_of_all_documents_that_were_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    lost = Mistake("a.md", "the process that read it was killed")
    whole = next(extract_documents(asked("b.md"), rulebook()))
    monkeypatch.setattr(workers, "read_in_processes", lambda *_: iter([lost, whole, lost]))
    extractions = in_processes(2)(asked("a.md", "b.md", "c.md"), rulebook())
    assert next(extractions) == whole
    with pytest.raises(InputError) as caught:
        next(extractions)
    assert caught.value.mistakes == (lost, lost)


def test_groups_keep_the_order_and_their_bound() -> None:
    given = [(read_text("We share it. " * length, f"{length}.md", ".md"), None, None) for length in (10, 20, 3000, 50, 60, 9000)]
    found = list(groups(given))
    assert [each for group in found for each in group] == given
    assert all(len(group) == 1 or sum(len(document.text) for document, _, _ in group) <= GROUP for group in found)
    assert len(found) < len(given)
