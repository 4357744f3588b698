"""A small view of grammatical relations over a parse: the only module that knows the parser's labels (Universal Dependencies).

Everything else asks for subjects, objects, prepositional phrases, negation and governors; to use a parser with other
labels, write this module anew.
"""

from collections.abc import Iterator
from enum import StrEnum

from checker.extraction.parses.labels import NEGATIONS, children, conjuncts, coordination, first_conjunct, kids, lemma, marker
from checker.extraction.parses.memory import remembered, remembered_list
from checker.extraction.parses.repairs import (
    after_comma,
    asked,
    before_number,
    beyond_receiver,
    commanding,
    free_relative,
    fronted,
    is_main,
    main_verb,
)
from checker.extraction.parses.tree import Token

_CLAUSAL = frozenset({"ROOT", "conj", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj"})

__all__ = ["NEGATIONS", "asked", "conjuncts", "coordination", "first_conjunct", "is_main", "kids", "lemma", "marker"]


class Governor(StrEnum):
    """How a predicate hangs in its sentence."""

    ROOT = "root"
    COMPLEMENT = "complement"  # infinitive or -ing complement whose subject is the governor's ("intend to share")
    CONTENT = "content"  # clause with a subject of its own ("ensure that partners keep ...", "how we share ...")
    ADVERBIAL = "adverbial"  # "if ...", "when ...", "to ..."
    RELATIVE = "relative"  # "which we share", "collected by us"
    PARATAXIS = "parataxis"
    SUBJECT = "subject"
    OTHER = "other"


def is_predicate(token: Token) -> bool:
    """Tell whether the token heads a clause."""
    return token.relation in _CLAUSAL or token.dep_ == "ROOT"


def governor(token: Token) -> tuple[Governor, Token]:
    """Return how the clause of this predicate depends on what, looking through coordination."""
    if main_verb(token) is not None:
        return Governor.ROOT, token
    first = first_conjunct(token)
    kind = first.relation
    if (above := commanding(first)) is not None:
        return Governor.COMPLEMENT, above
    if first.dep_ in {"acl:relcl", "advcl:relcl"}:
        return Governor.RELATIVE, first.head
    if is_main(first):
        return Governor.ROOT, first.head
    found = {
        "ROOT": Governor.ROOT,
        "xcomp": Governor.COMPLEMENT,
        "ccomp": Governor.CONTENT,
        "advcl": Governor.ADVERBIAL,
        "acl": Governor.RELATIVE,
        "parataxis": Governor.PARATAXIS,
        "csubj": Governor.SUBJECT,
    }.get(kind, Governor.OTHER)
    return found, first.head


@remembered_list
def own_subjects(token: Token) -> list[Token]:
    """Return the subjects that hang on the predicate itself."""
    found = [c for c in children(token, "nsubj", "csubj") if c.i < token.i or not preposition(c)]
    return found or ([token.head] if is_main(token) else after_comma(token))


@remembered_list
def subjects(token: Token) -> list[Token]:
    """Return the subjects of a predicate: its own, else those of the coordination or the governing verb."""
    found = own_subjects(token)
    if found:
        return [*fronted(token, found), *(member for subject in found for member in coordination(subject))]
    if token.relation == "conj" and token.head != token:
        return subjects(main_verb(token) or token.head)
    if token.relation == "xcomp":
        controlled = children(token.head, "obj", "iobj")
        return [m for c in controlled for m in coordination(c)] if controlled else subjects(token.head)
    return []


@remembered
def is_passive(token: Token) -> bool:
    """Tell whether the verb is passive: by its auxiliary, its subject, or as a bare participle after a noun."""
    if any(child.dep_ in ("aux:pass", "nsubj:pass") for child in kids(token)):
        return True
    if token.relation == "conj" and token.tag_ == "VBN" and not any(c.relation in ("aux", "nsubj", "obj") for c in kids(token)):
        return is_passive(token.head)
    return token.tag_ == "VBN" and token.relation == "acl" and not any(c.tag_ in ("VBP", "VBD", "VBZ") for c in kids(token))


@remembered_list
def objects(token: Token) -> list[Token]:
    """Return the direct objects of a verb with their conjuncts; a lone "give them to ..." has its object mistaken for a receiver."""
    found = [c for c in (*children(token, "obj"), *beyond_receiver(token)) if not preposition(c)] or (
        children(token, "iobj") if any(words == "to" for words, _ in prepositional(token)) else []
    )
    return [member for child in found or before_number(token) or free_relative(token) for member in coordination(child)]


@remembered_list
def indirect_objects(token: Token) -> list[Token]:
    """Return the indirect objects ("give partners your data") with their conjuncts."""
    if not children(token, "obj") and not beyond_receiver(token) and any(words == "to" for words, _ in prepositional(token)):
        return []
    owners = {c for c in children(token, "iobj") if any(g.tag_ == "POS" for g in kids(c))}  # "selling our users' data"
    return [member for child in children(token, "iobj") if child not in owners for member in coordination(child)]


@remembered
def preposition(token: Token) -> str:
    """Return the preposition(s) that introduce a noun phrase, lower case, or ""."""
    holders = [token, *(c for c in kids(token) if c.relation in ("compound", "flat") and c.i < token.i)]  # "with Kin Group companies"
    cases = [c for holder in holders for c in kids(holder) if c.relation == "case" and c.i < token.i and c.tag_ != "POS"]
    words = [word.lower_ for case in cases for word in (case, *[c for c in kids(case) if c.relation in ("fixed", "flat")])]
    return " ".join(words)


@remembered_list
def prepositional(token: Token) -> list[tuple[str, Token]]:
    """Return (preposition, noun) for the prepositional phrases that hang on a predicate or noun, conjuncts with their own or shared preposition."""  # noqa: E501
    found = [
        (preposition(member) or preposition(child), member)
        for child in children(token, "obl", "nmod", "obj")
        for member in coordination(child)  # an "object" with a preposition is none
    ]
    return [(words, noun) for words, noun in found if words]


@remembered_list
def auxiliaries(token: Token) -> list[str]:
    """Return the lower-cased auxiliaries and copulas of a predicate, borrowing those of the first conjunct when it has none."""
    own = [child.lower_ for child in kids(token) if child.relation in ("aux", "cop")]
    if not own and token.relation == "conj":
        return auxiliaries(token.head)
    return own


@remembered_list
def negations(token: Token) -> list[Token]:
    """Return the negating adverbs that hang on a token."""
    return [c for c in kids(token) if c.lower_ in NEGATIONS and c.relation in ("advmod", "cc", "det", "mark", "case", "aux")]


def adverbs(token: Token) -> list[Token]:
    """Return the adverbs that hang on a token."""
    return [c for c in kids(token) if c.relation == "advmod"]


def determiner(token: Token) -> str:
    """Return the lower-cased determiner of a noun, or ""."""
    return next((c.lower_ for c in kids(token) if c.relation == "det"), "")


def particle(token: Token) -> str:
    """Return the particle of a phrasal verb ("pass on"), or ""."""
    return next((c.lower_ for c in kids(token) if c.dep_ == "compound:prt"), "")


def copula(token: Token) -> Token | None:
    """Return the copula of a nominal or adjectival predicate."""
    return next((c for c in kids(token) if c.relation == "cop"), None)


def clauses_under(token: Token) -> Iterator[tuple[str, Token]]:
    """Yield (kind, head) for the clauses and conditions that hang directly on a predicate: "advcl", "acl", "ccomp", "xcomp"."""
    for child in kids(token):
        if child.relation in ("advcl", "acl", "ccomp", "xcomp"):
            yield child.relation, child


def relative_clauses(noun: Token) -> list[Token]:
    """Return the heads of clauses that modify a noun."""
    return children(noun, "acl")


def possessor(noun: Token) -> Token | None:
    """Return the possessor of a noun ("our", "your friends'"), wherever in its name the parse hung it ("your vaccination record")."""
    holders = (noun, *(c for c in kids(noun) if c.relation in ("compound", "amod") and c.i < noun.i))
    return next((c for holder in holders for c in kids(holder) if c.dep_ == "nmod:poss"), None)


def agents(token: Token) -> list[Token]:
    """Return who does it in a passive clause ("by our partners"), said once for several verbs ("viewed and labelled by them")."""
    together = [m for m in conjuncts(first_conjunct(token)) if m.i > token.i and m.tag_ == "VBN" and not children(m, "nsubj")]
    doers = [[noun for words, noun in prepositional(verb) if words == "by"] for verb in (token, *together)]
    return next((found for found in doers if found), [])
