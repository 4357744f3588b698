"""Facts that are missing, as typed questions: the same one asked in other words is the same one."""

from collections.abc import Iterable
from dataclasses import replace

from checker.model import FactKind, Question
from checker.verdicts.terms.phrasing import quoted, whether, whether_one
from checker.verdicts.terms.truth import told

# How a fact is asked for on account of several phrases of the text.
EVERY = {FactKind.ROLE: ("whether {} falls under", " (recipients)"), FactKind.MEANING: ("whether “{}” falls under", "")}

CONSENT = Question(FactKind.CONSENT, "whether the person had consented (consent)")
CONSENT_BY = Question(FactKind.CONSENT_BY, "who gave the consent (consent_by)")
OPT_OUT = Question(FactKind.OPTED_OUT, "whether the person had opted out (opted_out)")
NOTICE = Question(FactKind.NOTICE_GIVEN, "whether the person was told beforehand (notice_given)")
PURPOSE = Question(FactKind.PURPOSE, "the purpose (purpose)")
COLLECTED = Question(FactKind.START, "when the data were collected (collected_at)", ("collected_at",))
RECIPIENT = Question(FactKind.RECIPIENT, "who received the data (recipient)")
LEGAL = Question(FactKind.LEGAL_BASIS, "the legal basis, if any (legal_basis)")
DEAL = Question(FactKind.LEGAL_BASIS, "whether it was part of a merger, sale or insolvency (legal_basis)")
STATE = Question(FactKind.DATA_STATE, "whether the data were de-identified (data_state)")
AGE = Question(FactKind.SUBJECT_AGE, "the person's age (subject_age)")
PLACE = Question(FactKind.SUBJECT_REGION, "where the person lives (subject_region)")
RETURN = Question(FactKind.CONSIDERATION, "what came back for the data (consideration)")
VERSION = Question(FactKind.VERSION, "the statement that was in force that day")


def role_of(name: str, phrase: str) -> Question:
    """Ask what a recipient is to the organisation; ``phrase`` is what the text calls those among whom it may be."""
    return Question(FactKind.ROLE, f"the role of {name} (recipients)", (name,), (phrase,))


def one_of(name: str, phrase: str) -> Question:
    """Ask the same where the taxonomy does not know what the text calls them."""
    return Question(FactKind.ROLE, f"whether {name} falls under “{phrase}” (recipients)", (name,), (phrase,))


def contract_with(name: str) -> Question:
    """Ask whether there was an agreement with a recipient."""
    return Question(FactKind.CONTRACT, f"whether a contract with {name} was in force (contract)", (name,))


def contract_covers(name: str, purpose: str, ref: str | None) -> Question:
    """Ask whether an agreement that is known is for this purpose."""
    called = f"contract {ref}" if ref else "the contract"
    text = f"whether {called} with {name} covers “{purpose}” (contract)"
    return Question(FactKind.CONTRACT_PURPOSE, text, (called, name, purpose))


def asked_for(phrase: str) -> Question:
    """Ask whether the person asked for it, as the text has it."""
    return Question(FactKind.DIRECTION, f"whether the person asked for it (“{phrase}”)", (phrase,))


def agreed_to(entry: str) -> Question:
    """Ask whether what the person agreed to takes this in."""
    return Question(FactKind.CONSENT_SCOPE, f"whether the consent to “{entry}” reaches this (consent_scope)", (entry,))


def approved(party: str, field: str) -> Question:
    """Ask whether a party of a contract had agreed."""
    return Question(FactKind.APPROVAL, f"whether {party} had agreed (a field such as {field})", (party, field))


def stood_on(party: str, called: str) -> Question:
    """Ask whether a receiver stands on a list that the statements speak of and do not have."""
    return Question(FactKind.LISTING, f"whether {party} stood on {called} (not among the statements)", (party, called))


def lies_within(place: str, phrase: str) -> Question:
    """Ask a reader whether a place is one that the text means."""
    return Question(FactKind.MEANING, f"whether {place} is within “{phrase}”", (place,), (phrase,))


def start_of(clock: str, days: int) -> Question:
    """Ask when a limit of time began to run."""
    return Question(FactKind.START, f"when {clock} was (the start of the {days} days)", (clock,))


def means(field: str, phrase: str) -> Question:
    """Ask a reader whether a field of the log says what the text asks."""
    return Question(FactKind.MEANING, f"whether {field} means “{phrase}”", (field,), (phrase,))


def listed(name: str) -> Question:
    """Ask a reader whether something is among what a list names."""
    return Question(FactKind.MEANING, f"whether “{name}” is among what the list names", (name,))


def reaches_deidentified() -> Question:
    """Ask a reader whether a rule on persons is about de-identified data too."""
    return Question(FactKind.MEANING, "whether the rule reaches de-identified data", ("de-identified data",))


def read(text: str, subject: str) -> Question:
    """Ask a reader what the text means with regard to ``subject``."""
    return Question(FactKind.MEANING, text, (subject,))


def sort_of(name: str) -> Question:
    """Ask what a word of the log is."""
    return Question(FactKind.TERM, f"what “{name}” is (the taxonomy does not know it)", (name,))


def relation(phrase: str) -> Question:
    """Ask whether the person was (still) what the text says."""
    return Question(FactKind.SUBJECT_RELATION, f"{whether_one(phrase)} (subject_relation)", (phrase,))


def stated(phrase: str) -> Question:
    """Ask whether a condition in words held; no field of the log says so."""
    return Question(FactKind.STATED, f"{whether(phrase)} (no field of the log says)", (phrase,))


def some_case(phrase: str) -> Question:
    """Ask a reader which cases a text means that names none."""
    return Question(FactKind.MEANING, f"whether this was one of the cases meant by “{phrase}”", (phrase,))


def pointed_at(pronoun: str) -> Question:
    """Ask a reader whom a text means by a word that points back."""
    return Question(FactKind.MEANING, f"whom the text means by “{pronoun}”", (pronoun,))


def included(broad: str, narrow: str) -> Question:
    """Ask whether a broad word of the log took in what the text names."""
    return Question(FactKind.INCLUDED, f"whether “{broad}” included “{quoted(narrow)}”", (broad,), (narrow,))


def falls_under(slot: str, name: str, phrase: str) -> Question:
    """Ask a reader whether words of the log mean what the text means; ``slot`` is "the purpose", "the data" or nothing."""
    return Question(FactKind.MEANING, f"whether {f'{slot} ' if slot else ''}“{name}” falls under “{phrase}”", (name,), (phrase,))


def merged(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Return ``questions`` with each fact once, in the order in which they came; the phrases for which it is asked are put together."""
    found: dict[tuple[FactKind, tuple[str, ...]], list[Question]] = {}
    for question in questions:
        found.setdefault(key(question), []).append(question)
    return tuple(_together(asked) for asked in found.values())


def key(question: Question) -> tuple[FactKind, tuple[str, ...]]:
    """Return what a question has in common with itself in other words."""
    return question.kind, tuple(" ".join(text.casefold().replace("_", " ").strip(" .,;:“”\"'").split()) for text in question.about)


def sentences(questions: Iterable[Question]) -> int:
    """Return in how many different sentences something is asked."""
    return len({question.text for question in questions})


def _together(asked: list[Question]) -> Question:
    """Return one question for several: the plainest of them, or one that names all the words of the text for which it is asked."""
    phrases = tuple(dict.fromkeys(phrase for question in asked for phrase in question.phrases))
    first = next((question for question in asked if not any(phrase in question.text for phrase in question.phrases)), None)
    every = EVERY.get(asked[0].kind)
    if every is None or len(phrases) < 2 or (first is not None and asked[0].kind is FactKind.ROLE):
        return replace(first or asked[0], phrases=phrases)
    lead, end = every
    return replace(asked[0], text=told(lead.format(asked[0].about[0]), phrases) + end, phrases=phrases)
