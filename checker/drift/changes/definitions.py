"""Definitions: terms that mean something else in the new text, though the clauses that use them may not have changed."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from checker.drift.clauses.between import Between
from checker.drift.clauses.elsewhere import SENTENCE, Text
from checker.drift.histories.captures import words_of
from checker.drift.words.function_words import function_words
from checker.drift.words.synonyms import unmatched
from checker.drift.words.wording import JOINING, POLARITY, Changed, changed, plain, stems
from checker.model import Commitment, Statement
from checker.report.drift import Change, ChangedIn, ChangeKind, Protection

DEFINING = (
    r"(?:shall )?(?:means?|refers? to|consists? of|(?:does not |do not )?includes?"
    r"|(?:is|are)(?: not)? (?:defined as|considered|any))"
)
_ENOUGH = 2  # words
_FEW = 4  # sentences of both texts together
_DEFINED = re.compile(
    r"^[\W\d]*(?:the term )?[\"“*_]*(?P<term>(?-i:[A-Z])[\w-]+(?: [\w-]+){0,3}?)[\"”*_]* "
    r"(?:(?:shall )?means?|refers? to|(?:is|are) (?:(?:any|all)(?! (?:about|over|around|set|of))|defined as))\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"^[\W\d]*[“\"][\s*_]*(?P<term>(?-i:[A-Z])[\w-]+(?: [\w-]+){0,3}?)[\s*_]*[”\"][\s*_]* (?:is|are|includes?|covers?)\b")
_TERM = r"(?P<term>(?-i:[A-Z])[\w-]+(?: [\w-]+){0,3}?)"
_NAMED = (
    # "handle your “Walk Details”, which are ..."
    re.compile(rf"[“\"][*_]*{_TERM}[*_]*,?[”\"],? (?:which|that) (?:is|are|means?|includes?|covers?)\b"),
    # "by walk details we mean ...", "we refer to those things as “Board Items”"
    re.compile(r"^[\W\d]*by [\"“*_]*(?P<term>[\w-]+(?: [\w-]+){0,3}?),?[\"”*_]*,? we mean\b", re.IGNORECASE),
    # "we treat what is linked to your account as personal data"; such a term is no name, so it stands without capitals
    re.compile(
        r"\bwe (?:treat|regard|consider|count)\b[^.;“\"]{0,200}?\b(?:as|to be) [*_]*(?P<term>[\w-]+ (?:information|data))\b", re.IGNORECASE
    ),
    re.compile(rf"\b(?:refer(?:red)? to|call(?:ed)?|known|defined)\b[^.;“\"]{{0,60}}\b(?:as )?[\"“*_]+{_TERM}[\"”*_]+", re.IGNORECASE),
)


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


def worded_otherwise(between: Between, known: frozenset[str]) -> Iterator[Change]:
    """Yield one change for each term whose definition gained or lost words or figures, though no taxonomy tells what that brings under it.

    ``known``: terms whose redefinition was told already. Other words in the place of words may say the same and are left alone, unless
    several of them on both sides are no synonyms and hardly another sentence changed; a term that no commitment uses promises nothing.
    """
    few = few_changed(between)
    old, new = defined_terms(between.old), defined_terms(between.new)
    for term in sorted((old.keys() & new.keys()) - known):
        words = changed(old[term], new[term])
        before, after = _user(term, between.old.statement), _user(term, between.new.statement)
        added, dropped = _telling(words.inserted, words.gone, old[term]), _telling(words.dropped, words.came, new[term])
        figures = [[w for w in some if w.isdigit()] for some in (words.gone, words.came)]
        if few and not (added or dropped):
            dropped, added = _one_more(words) or _other_words(old[term], new[term])
        if before is None or after is None or not (added or dropped or figures[0] != figures[1]):
            continue
        told = [f"added “{added}”"] if added else []
        told += [f"dropped “{dropped}”"] if dropped else []
        told += [f"{', '.join(figures[0])} became {', '.join(figures[1])}"] if all(figures) else []
        summary = f"“{term}” is defined otherwise: {'; '.join(told) or 'other figures'}"
        yield between.change(
            ChangeKind.REDEFINED, Protection.UNCLEAR, summary, words, dimension=ChangedIn.DEFINITION, before=before, after=after
        )


def few_changed(between: Between) -> bool:
    """Tell whether hardly a sentence differs between two texts."""
    old, new = ({key for key, _ in text.sentences} for text in (between.old, between.new))
    return len(old ^ new) <= _FEW


def _one_more(words: Changed) -> tuple[str, str] | None:
    """Return an "or" with what comes after it that went, or came, in nobody's place: "what is linked to you (or can be linked)"."""
    gone, came = " ".join(words.gone), " ".join(words.came)
    return (gone, came) if bool(gone) is not bool(came) and {*(words.gone or words.came)} & {"or", "can", "may", "could"} else None


def _other_words(old: str, new: str) -> tuple[str, str]:
    """Return the words of two definitions for which the other one has no word that means the same; "" where they are few."""
    one, other = ([word for word in each.split() if word not in JOINING | function_words().defining_auxiliary] for each in (old, new))
    gone, came = unmatched(one, other), unmatched(other, one)
    enough = len(gone) >= _ENOUGH and len(came) >= _ENOUGH
    return (" ".join(gone), " ".join(came)) if enough else ("", "")


def definition_keys(between: Between, terms: Collection[str]) -> frozenset[str]:
    """Return the plain words of the sentences that define terms in either text."""
    return frozenset(key for text in (between.old, between.new) for term, key in defined_terms(text).items() if term in terms)


def defined_terms(text: Text) -> dict[str, str]:
    """Return the sentence that defines each term ("“Usage Records” means ...", "by usage records we mean"), without its typography."""
    found: dict[str, str] = {}
    for sentence in SENTENCE.split(text.statement.text):
        line = sentence.strip()
        told = next(filter(None, (each.search(line) for each in _NAMED)), None) or _DEFINED.match(line) or _QUOTED.match(line)
        if told is not None and told.group("term").split()[0].lower() not in function_words().no_term:
            found.setdefault(" ".join(words_of(told.group("term"))), plain(sentence))
    return found


def _user(term: str, statement: Statement) -> Commitment | None:
    """Return the first commitment that speaks of a term."""
    used = re.compile(rf"\b{re.escape(term)}(?:s|es)?\b")
    return next((c for c in statement.commitments if used.search(plain(c.text))), None)


def _telling(words: Sequence[str], others: Sequence[str], other: str) -> str:
    """Return the words that say something and whose stem the other definition lacks.

    A lone one may be another form for the same where the other definition has words of its own (``others``).
    """
    known = stems(other.split())
    kept = [w for w in words if w not in JOINING | function_words().defining_auxiliary and not stems([w]) & known]
    alone = all(each in JOINING | function_words().defining_auxiliary for each in others)
    return " ".join(kept) if alone or len(kept) >= _ENOUGH or set(kept) & POLARITY else ""


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
    words = [word for word in term.split() if word not in function_words().determiners]
    if not words or set(words) <= function_words().bare:
        return ""
    cue = re.compile(rf"(?:(?:the )?(?:term )?|.*\bby ){' '.join(map(re.escape, words))} (?:we )?{DEFINING}\b")
    return " ".join(sentence for sentence, _ in text.sentences if cue.match(sentence))
