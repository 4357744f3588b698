"""The file that a person edits reads back as what was written, whatever the text holds."""

from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from checker.model import Condition, ConditionKind, Kind, Term, UnreadReason
from checker.rendering.commitments import as_yaml, quoted, summary
from checker.review import Carried
from checker.review.file import Approval, CommitmentsFile, Entry, UnreadEntry
from checker.yamlfile import validated

HOSTILE = 'x: &a [*a] # "quoted" \\ {no: yes}\n\x07\u2028\U0001f600 !!python/object'


def test_the_file_reads_back(tmp_path: Path) -> None:
    entry = Entry(
        words=HOSTILE,
        place=(3, 90),
        section=("# One", "- two"),
        lead="- with:",
        action="share",
        kind=Kind.LIMIT,
        data=(Term(text=HOSTILE, id="user", includes=("user.name",), excludes=("user.id",)), Term(text="other")),
        conditions=(Condition(kind=ConditionKind.TIME, text="30 days", days=30, group=2),),
        closes=("data",),
        confidence=0.55,
        look_at="new",
    )
    unread = UnreadEntry(words="NO", reason=UnreadReason.TOO_LONG)
    file = CommitmentsFile(
        schema_version=1, statement=HOSTILE, sha256="a" * 64, approved=Approval(who='A "B" C', on=date(2027, 1, 31)), clauses=3,
        commitments=(entry, entry), unread=(unread,), gone=(entry,), seen=("0123456789ab", "000000000001"),
    )  # fmt: skip
    for name, value in (("whole", file), ("bare", CommitmentsFile(schema_version=1, statement="p", sha256="b" * 64))):
        (tmp_path / name).write_text(as_yaml(value), encoding="utf-8")
        assert validated(CommitmentsFile, tmp_path / name) == value


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_any_text_can_be_quoted(text: str) -> None:
    assert YAML(typ="safe", pure=True).load(f"a: {quoted(text)}") == {"a": text}


def test_the_fields_are_explained() -> None:
    head = as_yaml(CommitmentsFile(schema_version=1, statement="p", sha256="b" * 64)).split("schema_version")[0]
    assert all(f"#   {name}" in head for name in ("words", "place", "actor", "kind", "conditions", "confidence", "look_at"))


def test_what_must_be_looked_at_again_is_listed_and_tame() -> None:
    entry = Entry(words="\x1b[2J" + "word " * 100, action="share", kind=Kind.DENY, look_at="new")
    file = CommitmentsFile(schema_version=1, statement="p", sha256="b" * 64, commitments=(entry, entry.model_copy(update={"look_at": ""})))
    lines = summary(Carried(file.model_copy(update={"gone": (entry,)}), kept=1, moved=1, new=1, gone=1))
    assert lines[0] == "1 commitment carried over, 1 of them moved; to be looked at again: 1 new, 1 gone."
    assert [line.split(":")[0] for line in lines[1:]] == ["  look at", "  gone"]
    assert all(len(line) < 200 and "\x1b" not in line for line in lines)
