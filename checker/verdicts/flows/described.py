"""Whom a log describes: fields that say of the recipient itself what it is ("recipient_is: the venue", "is_friend: yes")."""

from collections.abc import Iterator

from checker.model import Flow, Term
from checker.ontology import Taxonomy
from checker.verdicts.flows.logged import value_says
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.phrases import by_words
from checker.verdicts.terms.truth import Answer, Relation, any_of, met, not_met
from checker.verdicts.terms.words import before_relative, pieces, root, roots

RECEIVERS = roots(" ".join(judging_words().receiver_fields))  # a field that starts so is about the recipient
BEING = frozenset(judging_words().being)  # words of a field between the recipient and what it is
NEGATING = frozenset({"not", "non", "no", "never"})
THIN = roots(" ".join((*judging_words().thin, *judging_words().whose)))


def describes(name: str) -> bool:
    """Tell whether a field of the log says by its name that it is about the recipient."""
    told = pieces(name)
    return bool(told) and (_of_recipient(name) or told[0] in BEING or told[-1] in BEING)


def described(term: Term, flow: Flow, taxonomy: Taxonomy, *, permitting: bool) -> Answer | None:
    """Tell whether the recipient is one of those whom ``term`` names, as the log describes it; None where it does not.

    A denial takes only fields that name the recipient: "student: yes" may be about whose data they are.
    """
    answers = [answer for answer, sure in _answers(term, flow, taxonomy) if permitting or sure or answer.failed]
    return any_of(answers) if answers else None


def _answers(term: Term, flow: Flow, taxonomy: Taxonomy) -> Iterator[tuple[Answer, bool]]:
    """Yield what a log says of the recipient, and whether it surely is about that."""
    if flow.recipient and _is_what(term.text, flow.recipient):
        yield met(f"the log calls the recipient “{flow.recipient}”", vague=True), True
    for name, value in flow.extra:
        said, says, sure = f"the log says {name} = {value}", value_says(value), _of_recipient(name)
        if says is None and sure and not _what(name) and _same(term, value, taxonomy):
            yield met(said), True
        elif says is not None and _about(term.text, name):
            holds = says is not bool(NEGATING & frozenset(pieces(name)))
            yield (met(said) if holds else not_met(said)), sure


def _of_recipient(name: str) -> bool:
    return root(pieces(name)[0]) in RECEIVERS if pieces(name) else False


def _is_what(text: str, recipient: str) -> bool:
    """Tell whether a log names no organisation but what the recipient is, as the text does ("assigned driver")."""
    told, named = pieces(recipient), pieces(before_relative(text))
    return recipient[0].islower() and " " in recipient and bool(named) and root(told[-1]) == root(named[-1])


def _what(name: str) -> frozenset[str]:
    """Return the words of a field's name that say what the recipient is, and not only that, or of whom, it is so."""
    told = (word for word in pieces(name) if word not in BEING | NEGATING and root(word) not in RECEIVERS)
    return roots(" ".join(told)) - THIN


def _same(term: Term, value: str, taxonomy: Taxonomy) -> bool:
    """Tell whether the words of a field call the recipient what a text does, by their kind or by their words."""
    found, telling = taxonomy.match(value), roots(term.text) - THIN
    named = term.id is not None and found is not None and (found == term.id or taxonomy.covers(term.id, found))
    return named or by_words(term.text, value) is Relation.COVERS or (bool(telling) and telling <= roots(value))


def _about(text: str, name: str) -> bool:
    """Tell whether a field's name says of the recipient what a text does ("recipient_is_subjects_insurer", "landlord_of_tenant").

    Of a field that does not say that it is about the recipient, every telling word must be the text's.
    """
    told = _what(name)
    common = told & roots(text)
    return bool(told) and (len(common) * 2 >= len(told) if describes(name) else common == told)
