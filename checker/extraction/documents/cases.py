"""Whom a text means by a general word: people for whom its terms are defined, parties told by the clause behind their noun."""

from checker.extraction.documents.definitions import Definitions
from checker.extraction.nouns.phrases import Phrase
from checker.extraction.parses import relations as rel
from checker.extraction.practices.draft import Draft
from checker.extraction.words.reading_words import reading_words
from checker.model import Condition, ConditionKind, Effect, Kind


def cases(draft: Draft, definitions: Definitions) -> tuple[Condition, ...]:
    """Return when a denial starts whose data the document defines for some people or times ("Patient Information is ... once you ...").

    The condition names the term and the case, so that the judge can tell it from what starts a denial by itself. A closed list has none:
    what it leaves out is not begun by anything.
    """
    if draft.kind is Kind.DENY and (case := _of_people(draft, definitions)):
        return (Condition(kind=ConditionKind.OTHER, text=case, effect=Effect.TRIGGERS),)
    named = [p for p in draft.data if len(p.text.split()) > 1]  # "this data" need not be what a document calls "Data"
    told = [(p.text, definitions.case_of(p.text)) for p in named]
    if draft.kind not in (Kind.DENY, Kind.LIMIT) or draft.closes or len(named) < len(draft.data) or not all(case for _, case in told):
        return ()
    return tuple(Condition(kind=ConditionKind.OTHER, text=f"{name}: {case}", effect=Effect.TRIGGERS) for name, case in told[:1])


def _of_people(draft: Draft, definitions: Definitions) -> str:
    """Return of whom the text says that it means them by the word for those whose data these are ("guests' car plates"), "" for any."""
    for head in (p.doc[p.head] for p in draft.data):
        owner = rel.possessor(head)
        owners = [owner] if owner is not None else [n for words, n in rel.prepositional(head) if words in ("of", "about", "from")]
        for told in owners:
            case = definitions.case_of(told.lower_)
            if case:
                return f"{told.text}: {case}"
    return ""


def description(item: Phrase) -> str:
    """Return the clause that follows a general noun ("companies that ...", "businesses with which we ..."), by its words: parses of it vary."""  # noqa: E501
    doc, start = item.doc, item.head + 1
    opening = doc[start : start + 2].text.lower().split()
    if not opening or not ({"who", "that", "which", "whom", "we"} & set(opening) or opening[0] in reading_words().acting):
        return ""
    words = []
    for token in doc[start : start + 18]:
        if token.text in (",", ";", ".", ":"):
            break
        words.append(token.text)
    return " ".join(words)
