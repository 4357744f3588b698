"""Whose data: a text about "you" says nothing of your friends, and one that tells patients from visitors means what it says."""

import re

from checker.model import Commitment, ConditionKind, Term
from checker.ontology.grammar import Grammar
from checker.patterns import whole
from checker.verdicts.clauses.rules import Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.logged import says_status
from checker.verdicts.flows.practice import Item
from checker.verdicts.reach.actions import PERMISSIVE
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import pieces, roots

OTHERS = whole(judging_words().acquaintances)
# "friends_page_likes" are theirs; "friends list" and "contacts" are the person's own.
THEIRS = re.compile(r"^(?:friends?|contacts?|bystanders?)(?:'s?)? (?!lists?\b|counts?\b|ids?\b|names?\b|numbers?\b|graphs?\b|books?\b)\w")
SOCIAL = "user.social"
CLASSES = roots(" ".join(judging_words().classes))
OWNER = re.compile(r"(?:the |an? |any |all )?(?P<who>[\w-]+(?: [\w-]+)?)(?:'s|s'|’s|s’) \w", re.IGNORECASE)  # "losers' details"
BELONGING = re.compile(  # plural people behind the head of a phrase: "notes of prisoners", "names of our former pupils"
    r"\b(?:of|about|from) (?:(?:the|our|any|all|some|those) )*(?P<who>(?!yours$)(?:[\w-]+ ){0,2}?[\w-]+s|people|children)$", re.IGNORECASE
)
WHOEVER = roots("user consumer customer client person people individual")
ANYBODY = roots(" ".join(judging_words().anybody))
SETTING = re.compile(r"\b(?:public|private)\b", re.IGNORECASE)
DATA_WORDS = roots("information data record detail")
NO_LONGER = judging_words().no_longer


def about_others(item: Item, setting: Setting) -> bool:
    """Tell whether an item is about people other than the one whom a text addresses."""
    relation = setting.practice.flow.subject_relation
    return THEIRS.search(" ".join(pieces(item.text))) is not None or (relation is not None and OTHERS.search(relation) is not None)


def speaks_of_others(rule: Rule) -> bool:
    """Tell whether a rule speaks of people other than its reader: in its words, or by data that are about acquaintances."""
    terms = rule.commitment.data
    ids = (found for term in terms for found in (term.id, *term.includes) if found)
    return OTHERS.search(rule.commitment.text) is not None or any(found == SOCIAL or found.startswith(f"{SOCIAL}.") for found in ids)


def theirs(rule: Rule, item: Item, setting: Setting) -> bool:
    """Tell whether a permission fails because the item is about people of whom it does not speak; a denial protects everybody."""
    named = any(term.id not in {"user", None} for term in rule.commitment.data)
    return named and rule.stance in PERMISSIVE and about_others(item, setting) and not speaks_of_others(rule)


def terms_about(rule: Rule, setting: Setting) -> tuple[Term, ...]:
    """Return the data terms of ``rule`` without those of another class of people, where the text tells the classes apart."""
    relation = setting.practice.flow.subject_relation
    told = pieces(relation) if relation else ()
    mine = roots(relation or "") & CLASSES
    if not mine or set(told) & NO_LONGER:
        return rule.commitment.data
    apart = {found for commitment in rule.statement.commitments for term in commitment.data for found in _class(term)}
    if not mine <= apart:
        return rule.commitment.data
    return tuple(term for term in rule.commitment.data if not _class(term) or _class(term) & mine)


def _class(term: Term) -> frozenset[str]:
    """Return the class of people by which a term is named: "Patient Information"."""
    named = roots(term.text)
    return named & CLASSES if named & DATA_WORDS and len(named) <= 2 else frozenset()


def of_somebody(rule: Rule, item: Item, setting: Setting) -> str | None:
    """Return the people whose data alone a rule names ("losers' details"), where nothing shows that the person is one of them."""
    aged = (c for c in rule.commitment.conditions if c.kind is ConditionKind.AGE and (c.age_below, c.age_from) != (None, None))
    known = roots(" ".join(c.text for c in aged))  # "Teens' scores", where the text gives their age: the age tells who is one
    named = tuple(who for who in owners(rule.commitment) if not roots(who) <= known)
    flow = setting.practice.flow
    told = roots(" ".join((item.text, flow.subject_relation or "", *(value for _, value in flow.extra))))
    if named:
        return None if any(roots(who) & told for who in named) else named[0]
    return _of_some(rule.commitment, roots(f"{item.text} {flow.subject_relation or ''}"), setting)


def _of_some(commitment: Commitment, told: frozenset[str], setting: Setting) -> str | None:
    """Return the people of whom all data are told ("notes of prisoners", "addresses of former pupils"), where the person is none of them.

    A log that calls the person nothing, or only a user, is taken to speak of them, but where the text tells former or future ones apart.
    """
    grammar, relation = setting.relations.ontology.grammar, setting.practice.flow.subject_relation
    found = [who for term in commitment.data for who in [_people_of(term.text, grammar)] if who is not None]
    if not found or len(found) < len(commitment.data):
        return None
    who = found[0]
    apart = set(pieces(who)) & NO_LONGER
    if relation is None or roots(relation) <= WHOEVER:
        return who if apart and not roots(" ".join(apart)) & told else None
    return None if roots(who) & told and not (apart and not roots(" ".join(apart)) & told) else who


def _people_of(text: str, grammar: Grammar) -> str | None:
    """Return the people whose data a phrase names behind its head; None for whoever it may be."""
    found = BELONGING.search(text)
    who = found["who"].strip() if found else ""
    last = pieces(who)[-1] if who else ""
    return who if last and grammar.is_person(last) and not roots(last) & (ANYBODY | WHOEVER) else None


def owners(commitment: Commitment) -> tuple[str, ...]:
    """Return the people by whom all data of a commitment are named ("losers' details"); none where these are a class or anybody."""
    found = [OWNER.match(term.text) for term in commitment.data]
    named = tuple(match.group("who") for match in found if match)
    if len(named) < len(found):
        return ()
    if any(re.search(rf"\b(?:our|all|any) (?:\w+ )?{re.escape(who)}", commitment.text, re.IGNORECASE) for who in named):
        return ()  # "our supporters' details" are those of everybody
    opening = commitment.text.split(maxsplit=1)[0].lower() if commitment.text else ""
    wide = any(roots(who) & (CLASSES | ANYBODY) or not (who.islower() or opening.startswith(who.lower())) for who in named)
    return () if wide else named


def of_another_setting(rule: Rule, setting: Setting) -> bool:
    """Tell whether a rule on "private photos" meets photos that a field of the log calls public, or the other way round."""
    told = {word.lower() for term in rule.commitment.data for word in SETTING.findall(term.text)}
    logged = {value.strip().lower() for name, value in setting.practice.flow.extra if told and says_status(name)} & {"public", "private"}
    return bool(logged) and not told & logged
