"""Practices told by a noun: "there is no sale of X", "disclosure of X to Y occurs"."""

from collections.abc import Iterator

from checker.extraction.nouns.phrases import CONTAINERS
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_person, is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.practices.opting import opted_out
from checker.extraction.standing.gates import gate, required
from checker.extraction.standing.negation import OPPOSING, is_negated
from checker.extraction.words.cues import classify
from checker.extraction.words.lexicon import Frame, Verb, lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, ConditionKind

_VERBAL = OPPOSING
_NECESSARY = word_classes().qualities.indispensable
_INSTIGATING = word_classes().verbs.instigating


def _complements(noun: Token) -> list[Token]:
    """Return what an action noun acts on: "of X", or a premodifier ("data sharing")."""
    links = ("of", "in") if rel.lemma(noun) in word_classes().nouns.trades else ("of",)
    found = [n for words, n in rel.prepositional(noun) if words in links]
    if found:
        nouns = [m for n in found for m in ([i for w, i in rel.prepositional(n) if w == "of"] if rel.lemma(n) in CONTAINERS else [n])]
        inner = [(n, [i for w, i in rel.prepositional(n) if w == "of"]) for n in nouns or found]
        return [i for n, of in inner for i in (of if of and rel.lemma(n) in lexicon().nouns else [n])]  # "no storage or processing of X"
    return [c for c in noun.children if c.relation in ("compound", "amod") and c.pos_ in ("NOUN", "PROPN")]


def nominal(noun: Token, frame: Frame) -> Iterator[Predicate]:
    """Yield "there is no sale of X", "disclosure of X to Y occurs", "we engage in the sale of X"."""
    first = _counted(rel.first_conjunct(noun))
    if first.lower_ == "receipt" and rel.preposition(first) in ("on", "upon"):
        return  # "only on receipt of a written request": when it is done, and no collecting
    role, head = first.relation, first.head
    if rel.lemma(noun) in frame.nouns_to and not any(w == "to" and is_somebody(n) for w, n in rel.prepositional(noun)):
        return  # "delivery of your order"
    asserted = _is_asserted(noun, first)
    data = _complements(noun) or (_complements(first) if first != noun else [])
    if not data:
        later = [m for m in rel.coordination(first) if _complements(m)]
        data = _complements(later[0]) if later else []
    data = data or (_of_what_leads_to(head) if role == "obj" and asserted else [])
    if first.lower_ == "sale" and rel.preposition(first) == "for" and rel.copula(first) is not None:  # "your name is not for sale"
        yield Predicate(noun, first, frame, None, tuple(rel.subjects(first)), (), (noun,), nominal=True)
    elif slated := _slated(first, frame):
        yield Predicate(noun, head, frame, None, tuple(slated), (), (noun,), nominal=True)
    elif data and opted_out(noun) is not None:
        yield Predicate(noun, noun, frame, None, tuple(data), (), (noun,), nominal=True)
    elif asserted and not data and _is_any(noun, frame) and required(head) is not None:  # "any other disclosure requires your consent"
        yield Predicate(noun, head, frame, None, (), (), (noun,), nominal=True, dataless=True)
    elif role == "obj" and data and _is_renounced(head):  # "we have forsworn the sale of X"
        verb = Verb(lemma=rel.lemma(noun), object="data", denies=True)
        yield Predicate(noun, head, frame, verb, tuple(data), (), (noun,), nominal=True)
    elif asserted and data:
        if rel.lemma(head) not in _VERBAL and head.pos_ == "NOUN" and role != "ROOT":
            head = head.head  # "we obtain your consent for the sharing of X"
        yield Predicate(noun, head if role != "ROOT" else first, frame, None, tuple(data), (), (noun,), nominal=True, goals=_served(first))


def _of_what_leads_to(verb: Token) -> list[Token]:
    """Return the data of a practice that leads to another ("the processing of X may involve transfers to Y")."""
    return [n for s in rel.own_subjects(verb) if rel.lemma(s) in lexicon().nouns for n in _complements(s)]


def _is_renounced(verb: Token) -> bool:
    """Tell whether a sentence says that somebody gives up or refuses what its object tells; a right to restrict it does not."""
    refusing = rel.lemma(verb) in lexicon().governors.preventing - reading_words().limiting_acts - _PARTLY
    subjects = rel.own_subjects(verb)
    return refusing and bool(subjects) and not any(s.lower_ in lexicon().people.second_party for s in subjects)


_PARTLY = word_classes().verbs.refusing_once


def _counted(noun: Token) -> Token:
    """Return "some" for "some of our disclosures of X may be a sale": it is said of them."""
    some = noun.head
    told = noun.relation == "nmod" and rel.preposition(noun) == "of" and some.lower_ in ("some", "many", "most", "certain")
    return some if told and rel.copula(some.head) is not None and some.relation == "nsubj" and not rel.negations(some.head) else noun


def _served(noun: Token) -> tuple[Token, ...]:
    """Return what a practice helps somebody to do ("our sharing of X with the district helps it plan buses")."""
    helps = noun.relation == "nsubj" and rel.lemma(noun.head) in lexicon().constructions.helping
    if noun.relation == "nsubj" and (aims := _aimed(noun.head)):
        return aims
    return tuple(c for kind, c in rel.clauses_under(noun.head) if kind == "xcomp" and c.tag_ == "VB") if helps else ()


def _aimed(verb: Token) -> tuple[Token, ...]:
    """Return what an act is said to be for ("the collection of X is aimed at serving you", "... serves to prevent fraud")."""
    if is_negated(verb):
        return ()
    said = rel.copula(verb) is not None or rel.is_passive(verb)
    if said and {rel.lemma(verb), verb.lower_} & _NECESSARY:  # "the processing of X is necessary to deliver Y"
        things = [m for words, n in rel.prepositional(verb) if words == "for" for m in rel.coordination(n)]
        deeds = [c for kind, c in rel.clauses_under(verb) if kind in ("xcomp", "advcl") and c.tag_ == "VB"]
        return (*things, *deeds)
    if rel.lemma(verb) not in word_classes().verbs.aiming:
        return ()
    return tuple(c for kind, c in rel.clauses_under(verb) if kind in ("xcomp", "advcl") and c.tag_ in ("VB", "VBG"))


def _is_asserted(noun: Token, first: Token) -> bool:
    """Tell whether the clause of an action noun, ``first`` of its coordination, says that the action is done or may be done."""
    role, head, words = first.relation, first.head, reading_words()
    if role == "nsubj":
        owner = rel.possessor(noun)
        ours = owner is not None and owner.lower_ == "our"
        said = rel.lemma(head) in words.limiting_acts or any(c.relation == "expl" for c in head.children)
        whole = rel.determiner(noun) != "no" and any(link == "of" for link, _ in rel.prepositional(noun))
        done = whole and rel.is_passive(head) and rel.lemma(head) in words.doing_acts  # "processing of X is carried out by ..."
        done = done or (whole and rel.is_passive(head) and _is_grounded(head))  # "processing of X is based on consent"
        usual = whole and rel.copula(head) is not None and rel.lemma(head) in word_classes().qualities.usual and not is_negated(head)
        told = said or ours or done or usual
        return told or (whole and bool(_aimed(head))) or required(head) is not None
    if role == "ROOT":
        return any(c.relation == "expl" for c in first.children)
    if role in ("obl", "obj") and rel.lemma(head) in words.doing_acts:
        return True
    if role == "obj" and _is_grounded(head):  # "we base our processing of X on your consent"
        return True
    if role == "obj" and _is_enabled(head):
        return True
    if role == "obl" and rel.lemma(head) in ("consent", "agree") and rel.preposition(first) == "to":
        return True
    against = rel.preposition(first) == "against" and rel.lemma(head) in OPPOSING
    return role in ("nmod", "obl") and (against or gate(first, head) is not None)


def _is_grounded(verb: Token) -> bool:
    """Tell whether an act is said to rest on consent, law or an interest, and so is done."""
    grounds = [n for words, n in rel.prepositional(verb) if words in ("on", "upon")]
    told = any(rel.lemma(m) in word_classes().nouns.grounds for n in grounds for m in rel.coordination(n))
    return rel.lemma(verb) in ("base", "ground", "found") and told and not is_negated(verb)


def _is_enabled(verb: Token) -> bool:
    """Tell whether we, or a thing that is used, begin or make possible what a noun tells ("the widget allows the sharing of X"): no law and no person."""  # noqa: E501
    if rel.lemma(verb) not in lexicon().governors.enabling | _INSTIGATING:
        return False
    aimed = verb.relation == "advcl" and rel.marker(verb) == "to"  # "we rely on clauses to facilitate the transfer of X"
    subjects = rel.own_subjects(verb) or rel.subjects(verb.head if aimed else verb)
    ours = any(s.lower_ in lexicon().people.first_party for s in subjects)
    things = [s for s in subjects if s.pos_ == "NOUN" and not is_somebody(s) and not is_person(s)]
    lawful = any(classify(s.doc[s.left_edge.i : s.right_edge.i + 1].text) is ConditionKind.LEGAL for s in things)
    return ours or (bool(things) and not lawful and not is_negated(verb))


def _slated(noun: Token, frame: Frame) -> list[Token]:
    """Return what is said to be about to be deleted or sold ("your account is marked for deletion", "never offered for sale")."""
    head = noun.head
    said = noun.relation == "obl" and rel.preposition(noun) == "for" and frame.action in (Action.DELETE, Action.SELL)
    return rel.subjects(head) if said and rel.is_passive(head) and rel.lemma(head) in word_classes().verbs.slating else []


def _is_any(noun: Token, frame: Frame) -> bool:
    """Tell whether a noun means passing on whatever it may be: "any other disclosure", "communication to third parties"."""
    wide = any(c.lower_ in ("other", "further") for c in rel.kids(noun))
    return frame.action is Action.SHARE and (wide or any(words in ("to", "with") for words, _ in rel.prepositional(noun)))
