"""Definitions: terms that mean something else in the new text, though the clauses that use them may not have changed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.drift.captures import words_of
from checker.drift.elsewhere import Text
from checker.drift.judged import Between
from checker.drift.wording import changed
from checker.model import Commitment, Statement
from checker.report.drift import Change, ChangedIn, ChangeKind, Protection

DEFINING = (
    r"(?:shall )?(?:means?|refers? to|consists? of|(?:does not |do not )?includes?"
    r"|(?:is|are)(?: not)? (?:defined as|considered|any))"
)
DETERMINERS = frozenset("your the this that these those any such our a all some certain other".split())
GENERIC = frozenset({"information", "data"})  # whoever says "the data include ..." gives examples; nobody defines so bare a word


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a statement puts under a term, with a commitment that uses it."""

    includes: frozenset[str]
    excludes: frozenset[str]
    user: Commitment


def redefinitions(between: Between) -> Iterator[Change]:
    """Yield one change for each term that both texts use and define otherwise; the words of its definition must have changed."""
    old, new = meanings(between.old.statement), meanings(between.new.statement)
    for term in sorted(old.keys() & new.keys()):
        before, after = old[term], new[term]
        if (before.includes, before.excludes) == (after.includes, after.excludes):
            continue
        was, now = defined(term, between.old), defined(term, between.new)
        words = changed(was, now)
        if not words.telling or not (was and now):
            continue
        gained = sorted((after.includes - before.includes) | (before.excludes - after.excludes))
        lost = sorted((before.includes - after.includes) | (after.excludes - before.excludes))
        told = [f"now with {', '.join(gained)}"] if gained else []
        told += [f"no longer with {', '.join(lost)}"] if lost else []
        summary = f"“{term}” is defined otherwise: {'; '.join(told)}"
        yield between.change(
            ChangeKind.REDEFINED,
            Protection.UNCLEAR,
            summary,
            words,
            dimension=ChangedIn.DEFINITION,
            before=before.user,
            after=after.user,
        )


def meanings(statement: Statement) -> dict[str, Meaning]:
    """Return what each term of data, recipients and purposes includes and excludes in a statement, where its definitions say."""
    found: dict[str, Meaning] = {}
    for commitment in statement.commitments:
        for term in (*commitment.data, *commitment.recipients):
            if term.includes or term.excludes:
                found.setdefault(" ".join(words_of(term.text)), Meaning(frozenset(term.includes), frozenset(term.excludes), commitment))
    return found


def defined(term: str, text: Text) -> str:
    """Return the sentences that define a term."""
    words = [word for word in term.split() if word not in DETERMINERS]
    if not words or set(words) <= GENERIC:
        return ""
    cue = re.compile(rf"(?:(?:the )?(?:term )?|.*\bby ){' '.join(map(re.escape, words))} (?:we )?{DEFINING}\b")
    return " ".join(sentence for sentence, _ in text.sentences if cue.match(sentence))
