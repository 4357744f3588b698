"""Noun phrases as slots want them: the core words without determiner, conjuncts apart, examples as items of their own."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from checker.extraction.parses import relations as rel
from checker.extraction.parses.memory import remembered
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes

EXAMPLE_OPENERS = reading_words().example_openers
FIRST_OF_EXAMPLES = frozenset(opener.split()[0] for opener in EXAMPLE_OPENERS)
# "example" and not "for": few sentences have one
TELLING_OF_EXAMPLES = frozenset(max(opener.split(), key=len) for opener in EXAMPLE_OPENERS)
_EXAMPLES_OF_A_NAME = [opener.split() for opener in reading_words().examples_of_a_name]
_GENERIC, CONTAINERS = reading_words().generic, reading_words().containers
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_WHATEVER = frozenset({"nothing", "anything", "everything", "something", "none"})  # "nothing in your notes"
_MADE_OF = word_classes().nouns.made_of  # what they are made of counts only when it is said ("consisting of totals")
_AIMING = ("in order", "so as")  # before "to": a part of the purpose
_DROPPED = frozenset({"det", "punct", "cc", "mark", "preconj"})
_LEADING = reading_words().determiners | reading_words().leading
_BEFORE = _LEADING | {"including", "not", "never", "only", "solely", "exclusively", "just", "merely"}
_KEEP_PREPOSITIONS = frozenset(
    {"of", "about", "relating to", "related to", "on", "regarding", "concerning", "from", "in", "outside of", "outside", "at"}
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A span of tokens that names one thing."""

    doc: Doc
    start: int  # token indices, end exclusive
    end: int
    head: int

    @property
    def text(self) -> str:
        """Return the words of the phrase as they stand."""
        if self.end <= self.start:
            return ""
        tokens = self.doc.tokens
        last = tokens[self.end - 1]
        return self.doc.written[tokens[self.start].idx : last.idx + len(last.text)]


def phrase(head: Token, *, clauses: bool | None = None) -> Phrase:
    """Return the noun phrase of a head without determiner, possessive pronoun, conjuncts or appositions.

    ``clauses``: whether "that ..." and "provided by ..." belong to the name; by default only for heads that name nothing
    by themselves ("information", "companies").
    """
    with_clauses = head.lower_ in _GENERIC if clauses is None else clauses
    return _with_clauses(head) if with_clauses else _plain(head)


@remembered
def _with_clauses(head: Token) -> Phrase:
    return _phrase(head, with_clauses=True)


@remembered
def _plain(head: Token) -> Phrase:
    return _phrase(head, with_clauses=False)


def _phrase(head: Token, *, with_clauses: bool) -> Phrase:
    kept = {head.i}
    for child in rel.kids(head):
        kept |= _kept(child, head, with_clauses=with_clauses)
    start, end = _contiguous(kept, head.i, lambda i: head.doc[i].text == "," or head.doc[i].lower_ in ("and", "or"))
    end = _before_examples(head.doc, head.i + 1, end)
    while start < head.i and (head.doc[start].lower_ in _BEFORE or head.doc[start].is_punct or head.doc[start].relation == "case"):
        start += 1
    if end > head.i + 2 and head.doc[end - 2 : end].text.lower() == "in order":
        end -= 2  # "the numbers that you called | in order to ..."
    while end > head.i + 1 and head.doc[end - 1].is_punct and head.doc[end - 1].text not in (")", '"'):
        end -= 1
    return Phrase(head.doc, start, end, head.i)


def _before_examples(doc: Doc, start: int, end: int) -> int:
    """Return where a phrase ends when examples follow it: they are items of their own."""
    for i in range(start, end):
        if doc[i].tag_ == "TO" and i + 1 < end and doc[i + 1].tag_ == "VB":  # what it is for is a purpose, no part of the name
            return i - 2 if i - 2 > start and doc[i - 2 : i].text in _AIMING else i
        opens = doc[i].lower_ in FIRST_OF_EXAMPLES
        if opens and any([t.lower_ for t in doc[i : i + len(words)]] == words for words in _EXAMPLES_OF_A_NAME):
            return i - 1 if doc[i - 1].is_punct and i - 1 > start else i
    return end


def _kept(child: Token, head: Token, *, with_clauses: bool) -> set[int]:
    role = child.relation
    if child.lower_ == "else" and with_clauses and rel.relative_clauses(head):
        return {child.i}  # "anyone else whose curiosity ..."
    if role in _DROPPED or rel.preposition(child) in EXAMPLE_OPENERS:
        return set()
    if role == "nmod" and child.dep_ == "nmod:poss":
        return set() if child.lower_ in _LEADING else {t.i for t in child.subtree}
    if role in ("amod", "compound", "nummod", "flat", "fixed", "goeswith", "advmod") or (role in ("nmod", "obl") and child.i < head.i):
        return {t.i for t in child.subtree} if child.i < head.i or role in ("flat", "fixed", "compound", "goeswith") else set()
    if role == "conj" and child.i < head.i:
        return {t.i for t in child.subtree}
    if role in ("nmod", "obl"):
        words = rel.preposition(child)
        if words != "of" and child.lower_ in word_classes().nouns.linking:
            return set()
        return {t.i for t in child.subtree} if words in _KEEP_PREPOSITIONS else set()
    circumstance = rel.marker(child).split()[:1] in (["where"], ["when"], ["if"])  # "with these parties where we believe ..."
    if role == "acl" and with_clauses and child.i > head.i and not rel.is_main(child) and not circumstance and not named_elsewhere(child):
        return {t.i for t in child.subtree}
    return set()


def named_elsewhere(clause: Token) -> bool:
    """Tell whether a clause says where something is named ("the recipients | described in section 4"), and nothing of it."""
    named = rel.lemma(clause.head) in lexicon().people.party_nouns  # "information" among them
    said = rel.lemma(clause) in reading_words().naming and clause.tag_ == "VBN" and named
    return said and any(t.lower_ in reading_words().parts_of_texts for t in clause.subtree)


def _contiguous(kept: set[int], head: int, joins: Callable[[int], bool] | None = None) -> tuple[int, int]:
    start = end = head
    while start > 0:
        gap = next((n for n in range(1, 4) if start - n in kept), None)
        if gap is None or not all(joins is not None and joins(start - n) for n in range(1, gap)):
            break
        start -= gap
    while end + 1 in kept:
        end += 1
    return start, end + 1


def before_clause(item: Phrase, verb: Token) -> Phrase:
    """Return a phrase without the clause of its own that a verb heads ("our firm, | which keeps them for a week")."""
    return Phrase(item.doc, item.start, max(item.head + 1, verb.left_edge.i), item.head) if item.head < verb.i < item.end else item


def items(heads: Iterable[Token]) -> list[Phrase]:
    """Return the phrases of heads and of the examples they are given, each once, in order."""
    found: dict[tuple[int, int], Phrase] = {}
    for head in (h for h in heads if h.pos_ not in ("VERB", "AUX", "ADV", "ADP", "CCONJ", "SCONJ", "PUNCT")):
        for item in _with_examples(_named(head)):
            found.setdefault((item.start, item.end), item)
    return sorted(found.values(), key=lambda item: item.start)


def _named(head: Token) -> Token:
    """Return what "this type of information" or "most of your data" is about."""
    if head.lower_ in _WHATEVER:
        inside = [n for words, n in rel.prepositional(head) if words in ("in", "of", "from", "about") and n.pos_ in _NOMINAL]
        return inside[0] if inside and inside[0].lower_ not in lexicon().people.second_party else head
    if rel.lemma(head) in CONTAINERS | _MADE_OF:
        made = [c for c in rel.relative_clauses(head) if rel.lemma(c) in word_classes().verbs.composing]
        whole = (head, *made) if rel.lemma(head) in CONTAINERS else made
        within = [pair for source in whole for pair in rel.prepositional(source)]
        inside = [o for c in made for o in rel.objects(c)]
        return next((n for n in (*(n for words, n in within if words == "of"), *inside) if n.pos_ in _NOMINAL), head)
    return head


def gives_examples(head: Token) -> bool:
    """Tell whether `items` may find more than the thing that a noun names: examples of it, or what it is called besides."""
    thing = _named(head)
    return any(c.i > thing.i and (c.relation == "appos" or _opens_examples(c)) for c in rel.kids(thing))


def _with_examples(head: Token) -> Iterator[Phrase]:
    yield phrase(head)
    for child in rel.kids(head):
        if child.i > head.i and _opens_examples(child):
            for member in _example_heads(child):
                yield from _with_examples(member)
        elif child.relation == "appos" and child.i > head.i and child.pos_ in ("NOUN", "PROPN"):
            for member in rel.coordination(child):
                yield from _with_examples(member)


def _opens_examples(child: Token) -> bool:
    return rel.preposition(child) in EXAMPLE_OPENERS or (child.lower_ in EXAMPLE_OPENERS and bool(rel.objects(child)))


def _example_heads(child: Token) -> list[Token]:
    heads = rel.objects(child) if child.lower_ in EXAMPLE_OPENERS else rel.coordination(child)
    return [head for head in heads if head.pos_ in ("NOUN", "PROPN", "PRON", "ADJ", "X", "SYM", "VERB", "NUM")]


def is_reference(head: Token) -> bool:
    """Tell whether a noun or pronoun only points back ("it", "this information", "such data")."""
    people = lexicon().people
    if head.pos_ == "PRON" or head.lower_ in ("it", "them", "this", "that", "these", "those"):
        return head.lower_ in people.references
    pointing = {"this", "these", "such", "that", "those", "same", "aforementioned", "above"}
    determiners = {c.lower_ for c in rel.kids(head) if c.relation in ("det", "amod")}
    return rel.lemma(head) in people.reference_nouns and bool(determiners & pointing)
