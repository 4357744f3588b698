"""A person's yes or no that a log tells under a name of its own: "parental_consent", "guardian_ok", "marketing_opt_in", "do_not_sell"."""

import re
from collections.abc import Iterator

from checker.model import Condition
from checker.patterns import whole
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.logged import dated, value_says
from checker.verdicts.terms import questions
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.truth import Answer, any_of, inverse, met, not_met, unknown
from checker.verdicts.terms.words import pieces, roots

PARENTS = whole((*judging_words().parents, "parental"))
SAID_YES = whole(judging_words().consenting)
SAID_NO = whole(judging_words().objecting_fields)
CHOICE = whole(judging_words().choosing_fields)
WEAK = whole(judging_words().consenting_weakly)
UNSETTLED = whole(judging_words().choice_unsettled)  # "consent_required", "consent_withdrawn" are no consent
ASKED = whole(judging_words().choice_asked)
GOT = whole(judging_words().choice_got)
CHOICE_SIDE = re.compile(r"^(?:opted[ _-]?)?(?:in|out)$|^objected$", re.IGNORECASE)
IDLE = roots(" ".join(judging_words().choice_idle))


def is_choice(name: str) -> bool:
    """Tell whether a field may be a person's yes or no by its name."""
    said = " ".join(pieces(name))
    return any(found.search(said) for found in (SAID_YES, SAID_NO, CHOICE))


def misleads(text: str, name: str, value: str) -> bool:
    """Tell whether a field of a choice shares words with a condition and says something else: "consent_required", "opt_out": "opted in"."""
    said = " ".join(pieces(name))
    if SAID_NO.search(said):
        return CHOICE_SIDE.search(value) is not None
    if ASKED.search(said) and GOT.search(text) and not GOT.search(said) and (dated(name, value) or value_says(value) is True):
        return True  # "asked for and got": who was asked has not said yes
    unsettled = UNSETTLED.findall(said) if SAID_YES.search(said) else []
    return bool(unsettled) and not roots(" ".join(unsettled)) & roots(text)


def consented(condition: Condition, setting: Setting) -> Answer | None:
    """Tell whether a field says that consent was given; None where none says so, or several say different things.

    A field with a word for what was agreed to ("marketing_opt_in") counts where condition, purpose or data speak of that.
    """
    answers = [answer for name, value in _about(condition, setting) for answer in [_yes(name, value, condition)] if answer is not None]
    return answers[0] if answers and len({answer.truth for answer in answers}) == 1 else None


def opted_out(condition: Condition, setting: Setting) -> Answer | None:
    """Tell whether a field says that the person had opted out; None where none says so, or several say different things."""
    answers = [answer for name, value in _about(condition, setting) for answer in [_no(name, value)] if answer is not None]
    return any_of(answers) if answers and len({answer.truth for answer in answers}) == 1 else None


def _about(condition: Condition, setting: Setting) -> Iterator[tuple[str, str]]:
    flow, practice = setting.practice.flow, setting.practice
    told = roots(" ".join((condition.text, flow.purpose or "", flow.action, *(item.text for item in practice.principal))))
    purposes = setting.relations.ontology.purposes
    for name, value in flow.extra:
        said = " ".join(pieces(name))
        topic = PARENTS.sub(" ", CHOICE.sub(" ", SAID_NO.sub(" ", SAID_YES.sub(" ", said))))
        left = roots(topic) - IDLE
        found = purposes.match(topic) if left else None
        aim = practice.purpose.id if practice.purpose else None
        same = found is not None and aim is not None and (found == aim or purposes.covers(found, aim) or purposes.covers(aim, found))
        bare = not left and not PARENTS.search(said) and (WEAK.search(said) or CHOICE.search(said))  # "status_ok": whose word?
        if is_choice(name) and not bare and (left <= told or same):
            yield name, value


def _yes(name: str, value: str, condition: Condition) -> Answer | None:
    said = " ".join(pieces(name))
    gives = True if dated(name, value) else _value(value)
    if gives is None or SAID_NO.search(said) or UNSETTLED.search(said) or not (SAID_YES.search(said) or CHOICE.search(said)):
        return None
    if not gives:
        return not_met(f"the log says {name} = {value}")
    if PARENTS.search(condition.text) and not PARENTS.search(f"{said} {value}"):
        return unknown(f"the log says {name} = {value}, and not who gave it", questions.CONSENT_BY)
    return met(f"the log says {name} = {value}")


def _no(name: str, value: str) -> Answer | None:
    said = " ".join(pieces(name))
    gives = True if dated(name, value) else _value(value)
    if SAID_NO.search(said) and CHOICE_SIDE.search(value):  # "opt_out_status": "opted_out" is no refusal to opt out
        gives = not gives
    if gives is None or not (SAID_NO.search(said) or (CHOICE.search(said) and not SAID_YES.search(said))):
        return None
    told = met(f"the log says {name} = {value}") if gives else not_met(f"the log says {name} = {value}")
    return told if SAID_NO.search(said) else inverse(told)


def _value(value: str) -> bool | None:
    plain = re.sub(r"[_-]", " ", value.lower()).strip()
    if plain in judging_words().choices_in:
        return True
    return False if plain in judging_words().choices_out else value_says(value)
