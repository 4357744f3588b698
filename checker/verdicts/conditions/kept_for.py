"""What is kept past its time because it is needed: "deleted after 60 days, other than data needed to honour warranties"."""

import re

from checker.model import Condition, Term
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.terms import questions
from checker.verdicts.terms.truth import Answer, unknown

_AIM = re.compile(
    r"\b(?:need|necessary|necessity|require|essential)\w*\b[^.;]*?\b(?:for(?: the purposes? of)?|to|in order to) (?P<aim>[^,.;]{3,120})"
)


def weigh_kept(condition: Condition, setting: Setting) -> Answer:
    """Tell whether data were kept for what the exception needs them for; that nothing shows the contrary is no evidence here.

    With a purpose logged, by that purpose; else nobody knows whether these data were needed.
    """
    found = _AIM.search(condition.text)
    aim = found["aim"].strip() if found else ""
    if aim and setting.practice.purpose is not None:
        term = Term(text=aim, id=setting.relations.ontology.purposes.match(aim))
        return setting.relations.purpose((term,), setting.practice.purpose)
    return unknown("the log does not say whether the data were still needed", questions.stated(condition.text))
