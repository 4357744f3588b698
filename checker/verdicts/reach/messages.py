"""Rules on messages: "we text you only about your appointments" speaks of messages, and of nothing else that a number is used for."""

from checker.verdicts.clauses.rules import Rule, Stance
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.logged import THIN_ROOTS
from checker.verdicts.flows.practice import Purpose
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, met, not_met, unknown
from checker.verdicts.terms.words import roots

WAYS = {verb: roots(" ".join(words)) for verb, words in judging_words().messages.items()}
SENT = roots(" ".join(judging_words().sent)).union(*WAYS.values())
NOTICES = "essential.service.notifications"
FAMILIES = ("marketing", NOTICES, "own_purposes.marketing", "sales", "analytics.market_research")
MATTERS = roots(" ".join(judging_words().service_matters))
PROMOTING = ("marketing", "own_purposes.marketing")


def speaks_of_messages(rule: Rule) -> bool:
    """Tell whether a rule says whom messages reach and about what."""
    way = rule.commitment.rule.removeprefix("use:")
    return way in WAYS


def is_message(purpose: Purpose) -> bool:
    """Tell whether a logged purpose is, or may be, pursued by writing or speaking to people."""
    return purpose.id is None or purpose.id.startswith(FAMILIES) or bool(roots(purpose.text) & SENT)


def about_service(rule: Rule, setting: Setting) -> Answer | None:
    """Return that a promotion is none of the matters of the service to which a text limits messages; None where nothing shows it."""
    purpose, terms = setting.practice.purpose, rule.commitment.purposes
    if purpose is None or rule.stance is not Stance.CLOSED or not terms or not speaks_of_messages(rule):
        return None
    shown = (purpose.id or "").startswith(PROMOTING) and all(term.id is None and roots(term.text) & MATTERS for term in terms)
    return not_met(f"“{purpose.text}” promotes, and the text speaks of messages about “{terms[0].text}”") if shown else None


def about_that(rule: Rule, setting: Setting) -> Answer | None:
    """Return that a message was about what a permission names ("delivery": "delivery text messages"); None where that is not told."""
    purpose = setting.practice.purpose
    if purpose is None or not speaks_of_messages(rule):
        return None
    told = roots(purpose.text)
    serving = not (purpose.id or "").startswith(PROMOTING) and ((purpose.id or "").startswith(NOTICES) or bool(told & SENT))
    if serving and any(term.text.lower().partition(" ")[0] in WAYS for term in rule.commitment.purposes):
        return met(f"“{purpose.text}” is a message", vague=True)  # "we will text you"
    named = next((term.text for term in rule.commitment.purposes if (found := roots(term.text) - THIN_ROOTS) and found <= told), None)
    return met(f"“{purpose.text}” is about “{named}”", vague=True) if named else None


def by_that_way(rule: Rule, setting: Setting) -> Answer:
    """Tell whether people were reached in the way that a rule without purposes rules out ("we will not call you")."""
    purpose, way = setting.practice.purpose, rule.commitment.rule.removeprefix("use:")
    if purpose is None:
        return unknown("the log does not say what for", questions.PURPOSE)
    told, promoting = roots(purpose.text), (purpose.id or "").startswith(PROMOTING)
    if rule.as_described and not promoting:
        asked = questions.falls_under("the purpose", purpose.text, rule.commitment.text)
        return unknown("the text limits messages to what is named elsewhere", asked, review=True)
    if told & WAYS[way]:
        return met(f"“{purpose.text}” is to {way} people")
    others = told & SENT - WAYS[way]
    if others or not promoting:
        return not_met(f"“{purpose.text}” does not say to {way}")
    return unknown(f"“{purpose.text}” may have been done by other ways", questions.stated(f"the person was reached by {way}"))
