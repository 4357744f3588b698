"""Meaning: how one commitment stands to the wording of it that came after, in each dimension."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.drift.changes.conditions import condition_shifts, period_shifts
from checker.drift.histories.captures import words_of
from checker.drift.words.cues import Cues, cues
from checker.drift.words.function_words import function_words
from checker.drift.words.synonyms import unmatched
from checker.drift.words.terms import Shift, named, shift
from checker.drift.words.wording import JOINING, POLARITY, Changed, plain
from checker.model import Action, Commitment, ConditionKind, Kind
from checker.report.drift import ChangedIn, Protection
from checker.rulebook import Rulebook

OPENNESS = {Kind.DENY: 0, Kind.LIMIT: 1, Kind.REQUIRE: 1, Kind.PERMIT: 2}  # how much a rule of this kind leaves open
_BESIDE = 3  # words that went with a word of "as a rule"
_ROOT = 4  # letters of a word by which forms of it are known: warned, warnings
_AIM = re.compile(
    r"\b(?:necessary|needed|required|order|so as|able) to \w+|\bfor \w+ (?:reasons?|purposes?)\b"
    r"|\bto (?:protect|prevent|comply|provide|improve)\b"
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One way in which a commitment is not what it was."""

    dimension: ChangedIn
    protection: Protection  # SAME: only other words, though nobody can be sure
    summary: str
    words: str = ""  # the condition that went or came, as it is written


def differences(old: Commitment, new: Commitment, words: Changed, rules: Rulebook) -> tuple[Difference, ...]:
    """Return the differences of two wordings of one commitment, each borne out by ``words`` that changed between their clauses."""
    if not words.telling and not _polar(words):
        return ()
    return tuple(_differences(old, new, words, rules))


def _differences(old: Commitment, new: Commitment, words: Changed, rules: Rulebook) -> Iterator[Difference]:
    said, ontology = cues(rules), rules.ontology
    if old.kind is not new.kind and _polar(words):
        if {old.kind, new.kind} == {Kind.DENY, Kind.LIMIT} and function_words().outside & set(words_of(f"{old.text} {new.text}")):
            return  # "seen by our team alone", "nobody outside our team sees": a limit is a ban on the rest
        if {old.kind, new.kind} == {Kind.PERMIT, Kind.LIMIT} and all(said.only & set(words_of(each.text)) for each in (old, new)):
            return  # "for the sole purpose of", "solely to": read as a limit in one wording alone
        if {old.kind, new.kind} == {Kind.REQUIRE, Kind.LIMIT} and _asked_alike(old, new):
            return  # "after we have warned you", "but only after a warning": the duty has its condition in both
        protection = Protection.LESS if OPENNESS[new.kind] > OPENNESS[old.kind] else Protection.MORE
        if old.kind is Kind.REQUIRE and new.kind is Kind.LIMIT:
            protection = Protection.LESS  # a duty with an exception, or under a condition
        protection = protection if Kind.REQUIRE in (old.kind, new.kind) else _for(new, protection)
        yield Difference(ChangedIn.ACTION, protection, f"a rule that {RULES[old.kind]} became one that {RULES[new.kind]}")
        return
    if {old.action, new.action} == {Action.SHARE, Action.SELL} and not _of_the_company(old, new):
        protection = Protection.LESS if new.action is Action.SELL else Protection.MORE  # a ban on selling alone leaves sharing open
        yield Difference(ChangedIn.ACTION, protection, f"what was said of {old.action} is now said of {new.action}")
    if old.kind is not new.kind:
        yield from (Difference(ChangedIn.CONDITIONS, each.protection, each.summary, each.words) for each in period_shifts(old, new, words))
        return
    for dimension, before, after, taxonomy in (
        (ChangedIn.DATA, old.data, new.data, ontology.data),
        (ChangedIn.RECIPIENTS, old.recipients, new.recipients, ontology.recipients),
        (ChangedIn.PURPOSES, old.purposes, new.purposes, ontology.purposes),
    ):
        if found := shift(before, after, words, taxonomy):
            yield _difference(new, dimension, found, said)
    yield from _hedged(new, words, said)
    for each in condition_shifts(old, new, words):
        yield Difference(ChangedIn.CONDITIONS, each.protection, each.summary, each.words)


def _asked_alike(old: Commitment, new: Commitment) -> bool:
    """Tell whether a duty and a limit to the same act ask for as much: each condition of the one has its words in the other."""
    for rule, other in ((old, new), (new, old)):
        for each in (*rule.conditions, *rule.exceptions):
            words = [word for word in words_of(each.text) if word not in JOINING | function_words().auxiliary]
            known = {word[:_ROOT] for word in words_of(other.text)}
            if sum(word[:_ROOT] not in known for word in unmatched(words, words_of(other.text))) > len(words) / 2:
                return False
    return bool((*old.conditions, *old.exceptions))


def _of_the_company(*rules: Commitment) -> bool:
    """Tell whether what is sold or passed on goes with the company itself: a word of selling in one wording is about the company."""
    return any(each.kind is ConditionKind.TRANSACTION for rule in rules for each in (*rule.conditions, *rule.exceptions))


def _hedged(rule: Commitment, words: Changed, said: Cues) -> Iterator[Difference]:
    """Yield what a word of "as a rule" does to a promise: "we generally do not share it" promises less than "we do not share it"."""
    came, gone = (sorted(said.hedges & set(some)) for some in (words.came, words.gone))
    if rule.kind is not Kind.PERMIT and came and not gone and len(words.inserted) <= _BESIDE:  # else it came with what it hedges
        yield Difference(ChangedIn.CONDITIONS, Protection.LESS, f"now only “{came[0]}”")
    if rule.kind is not Kind.PERMIT and gone and not came and len(words.dropped) <= _BESIDE:  # else it went with what it hedged
        yield Difference(ChangedIn.CONDITIONS, Protection.MORE, f"no longer only “{gone[0]}”")


RULES = {Kind.DENY: "forbids", Kind.LIMIT: "limits", Kind.REQUIRE: "requires", Kind.PERMIT: "allows"}


def _difference(rule: Commitment, dimension: ChangedIn, found: Shift, said: Cues) -> Difference:
    """Put a shift of terms in words; terms that nobody can place count only where protection would be lost."""
    opened = found.opened and not (dimension is ChangedIn.PURPOSES and _says_why(rule))
    told = [f"no longer {named(found.lost)}"] if found.lost else []
    told += [f"now {named(found.gained)}"] if found.gained else []
    told += ["it now speaks of any"] if opened else []
    summary = f"{dimension}: {'; '.join(told)}"
    if found.unsure:
        return Difference(dimension, Protection.SAME, f"{summary} (words without a place in the taxonomy: perhaps the same thing)")
    was, is_now = (said.guards(named(terms)) for terms in (found.lost, found.gained))
    if rule.kind is not Kind.DENY and was and (is_now != was or found.gained):  # what told of nobody may tell of somebody now
        worth = Protection.LESS if is_now < was else Protection.MORE if is_now > was else Protection.SAME
        return Difference(dimension, worth, summary)
    wider = opened or (bool(found.gained) and not found.closed)
    if found.closed and rule.kind is Kind.PERMIT:  # to say what was left open takes nothing back
        return Difference(dimension, Protection.SAME, f"{summary} (the text before named none)")
    protection = reach(rule, dimension, wider=wider)
    unknown = all(term.id is None for term in (*found.lost, *found.gained))
    return Difference(dimension, Protection.SAME if unknown and protection is Protection.MORE else protection, summary)


def _says_why(rule: Commitment) -> bool:
    """Tell whether a clause in which no purpose was read has words for one: "where disclosure is necessary to protect our property"."""
    said = plain(rule.text)
    for term in (*rule.data, *rule.recipients):
        said = said.replace(plain(term.text), "")
    return _AIM.search(said) is not None


def reach(rule: Commitment, dimension: ChangedIn, *, wider: bool) -> Protection:
    """Say what a wider or narrower reach of a rule does to the person: a limit opens to whom and for what, and closes all else."""
    opens = rule.kind is Kind.PERMIT or (rule.kind is Kind.LIMIT and dimension in (ChangedIn.RECIPIENTS, ChangedIn.PURPOSES))
    return _for(rule, Protection.LESS if opens is wider else Protection.MORE)


def _for(rule: Commitment, protection: Protection) -> Protection:
    """Turn the answer round where the act itself protects: to delete more is to protect more."""
    if rule.action is not Action.DELETE or rule.kind is Kind.REQUIRE:
        return protection
    return {Protection.LESS: Protection.MORE, Protection.MORE: Protection.LESS}.get(protection, protection)


def _polar(words: Changed) -> bool:
    return bool(POLARITY & {*words.gone, *words.came})
