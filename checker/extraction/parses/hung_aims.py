"""Mends of aims and receivers that a parse hung on whose data they are: "photos of guests who stay with us | for marketing"."""

from checker.extraction.parses.labels import NEGATIONS, lemma
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_PASSED = frozenset({Action.SHARE, Action.SELL})
_MATTER = frozenset({"about", "of", "on", "regarding", "concerning", "from"})
_ACTIONS = _PASSED | {Action.USE, Action.COLLECT}


def unhang(noun: Token) -> None:
    """Hang an aim or a receiver on the verb of data above it, where it was taken for something that the people of the data did."""
    opener = next((c.lower_ for c in noun.children if c.relation == "case"), "")
    if noun.relation != "obl" or opener not in ("for", "to", "with"):
        return
    clause = _clause_of_people(noun.head)
    if clause is None or clause.i > noun.i:
        return
    above = clause.head.head.head
    actions = {frame.action for frame, _ in lexicon().verbs.get(lemma(above), ())}
    if (opener == "for" and _is_aim(noun, clause) and actions & _ACTIONS) or (opener != "for" and _is_receiver(noun) and actions & _PASSED):
        noun.head = above


def given_on(noun: Token) -> None:
    """Hang a receiver on the verb of passing on, where it was taken for what somebody gives us ("share what you give us | with clubs")."""
    clause = noun.head
    opened = any(c.relation == "case" and c.lower_ == "with" for c in noun.children) and noun.relation == "obl" and is_somebody(noun)
    ours = (
        opened and clause.dep_ == "acl:relcl" and lemma(clause) in ("provide", "supply") and any(c.lower_ == "us" for c in clause.children)
    )
    above = clause.head.head if ours else noun
    actions = {frame.action for frame, _ in lexicon().verbs.get(lemma(above), ())}
    told = any(c.relation == "case" and c.lower_ in ("to", "with") for child in above.children for c in child.children)
    if ours and actions & _PASSED and not told:
        noun.head = above


def so_that(verb: Token) -> None:
    """Hang a clause behind "so that" or "so we can" on the verb whose end it tells, where it was taken for a sentence of its own."""
    mark = next((c for c in verb.children if c.lower_ == "so" and c.relation in ("mark", "advmod", "cc") and c.i < verb.i), None)
    if verb.dep_ not in ("parataxis", "conj") or mark is None or mark.i != verb.left_edge.i + (verb.doc[verb.left_edge.i].text == ","):
        return
    enabled = verb.tag_ == "VB" and any(c.lower_ in ("can", "could", "may", "might") for c in verb.children if c.tag_ == "MD")
    if (verb.doc[mark.i + 1].lower_ == "that" and verb.dep_ == "parataxis") or (enabled and not _is_denied(verb.head, mark.i)):
        inner = [c for c in verb.head.children if c.relation == "xcomp" and c.tag_ == "VB" and verb.head.i < c.i < mark.i]
        verb.head, verb.dep_, mark.dep_ = (inner or [verb.head])[-1], "advcl", "mark"  # "we need to keep it, so we can ..."


def _is_denied(verb: Token, end: int) -> bool:
    """Tell whether what follows from a verb follows from its not being done ("we store no names, so you can stay unknown")."""
    return any(t.lower_ in NEGATIONS or t.lower_ == "no" for t in verb.doc[verb.left_edge.i : end])


def past_matter(noun: Token) -> None:
    """Hang an aim on the verb that takes data for it, if hung on what the data are about ("data about your visits | for marketing")."""
    opened = noun.relation == "nmod" and any(c.relation == "case" and c.lower_ == "for" for c in noun.children)
    verb = _using(noun.head) if opened and lemma(noun) in word_classes().nouns.ends else None
    if verb is not None:
        noun.head, noun.dep_ = verb, "obl"


def _using(matter: Token) -> Token | None:
    data, case = matter.head, next((c.lower_ for c in matter.children if c.relation == "case"), "")
    about = (
        matter.relation == "nmod" and case in _MATTER and data.relation == "obj" and lemma(matter) not in word_classes().nouns.with_an_aim
    )
    actions = {frame.action for frame, _ in lexicon().verbs.get(lemma(data.head), ())} if about else set()
    return data.head if actions & _ACTIONS else None


def _is_aim(noun: Token, clause: Token) -> bool:
    return lemma(noun) in word_classes().nouns.ends and lemma(clause) not in word_classes().verbs.done_for


def _is_receiver(noun: Token) -> bool:
    """Tell whether somebody stands behind a quality or a place, which takes no receiver: "who stay anonymous | to other charities"."""
    return noun.head.pos_ in ("ADJ", "ADV") and is_somebody(noun)


def _clause_of_people(word: Token) -> Token | None:
    """Return the clause that tells of the people of some data, in which a word stands: "photos of guests who moved away"."""
    clause = next((t for t in (word, *word.ancestors) if t.dep_ in ("acl", "acl:relcl")), None)
    if clause is None:
        return None
    people, data = clause.head, clause.head.head
    of_data = people.relation in ("nmod", "obl") and data.i < people.i and data.head.i < data.i
    return clause if of_data and (lemma(people) in lexicon().people.second_party_nouns or is_somebody(people)) else None
