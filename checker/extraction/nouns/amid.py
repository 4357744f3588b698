"""Data named beside others: amid those who get them ("with advertisers (including hashed emails)"), and "together with your name"."""

from checker.extraction.nouns.phrases import Phrase, items, phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.received import SEEING
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.ontology import Ontology


def data_amid(receiver: Token, ontology: Ontology) -> list[Phrase]:
    """Return the examples behind a receiver that are of the data: half or more are known as data, and none as somebody."""
    somebody = is_somebody(receiver) or identify(phrase(receiver, clauses=False), ontology.recipients) is not None
    examples = items([receiver])[1:] if somebody else []
    known = [e for e in examples if identify(e, ontology.data) is not None]
    names = [e for e in examples if e not in known and e.doc[e.head].tag_ in ("NNP", "NNPS")]
    parties = [e for e in examples if identify(e, ontology.recipients) is not None]
    return examples if 2 * len(known) >= max(len(examples), 1) and not names and not parties else []


def names_receivers(item: Phrase, ontology: Ontology) -> bool:
    """Tell whether an item stands in examples of those who get the data ("data with affiliates, including | Bolt Ltd and its branches")."""
    doc = item.doc
    opened = next((i for i in range(item.start - 1, max(item.start - _FAR, 0), -1) if doc[i].lower_ in ("including", "such")), None)
    before = [t for t in doc[max(0, opened - 2) : opened] if t.pos_ in ("NOUN", "PROPN")] if opened is not None else []
    passed = bool(before) and rel.preposition(before[-1]) in ("with", "to")
    somebody = passed and (is_somebody(before[-1]) or identify(phrase(before[-1]), ontology.recipients) is not None)
    return somebody and doc[opened + 1 if opened is not None else 0].pos_ == "PROPN" and identify(item, ontology.data) is None


_FAR = 12  # tokens before an item within which the list opens that it stands in


def taken_together(predicate: Predicate, ontology: Ontology) -> list[Token]:
    """Return the data that something is done with beside its object ("we use your photo together with your name")."""
    sources = (predicate.token, *predicate.data)
    beside = [(words, n) for source in sources for words, n in rel.prepositional(source) if n.pos_ in ("NOUN", "PROPN")]
    gets = predicate.verb is not None and predicate.verb.lemma in SEEING and not rel.is_passive(predicate.head)
    near = ("besides", "with") if gets else ("besides",)  # "the caterer receives the allergies, with the first name"
    named = [m for words, n in beside for m in ([n] if is_beside(n) or words in near else added_to(n))]
    return [n for n in named if not is_somebody(n) and identify(phrase(n), ontology.data) is not None]


def added_to(noun: Token) -> list[Token]:
    """Return what something is "in addition to"."""
    return [n for words, n in rel.prepositional(noun) if words == "to"] if noun.lower_ == "addition" else []


def is_beside(noun: Token) -> bool:
    """Tell whether "together with", "along with", "in combination with" opens a phrase, wherever the parse hung their first word."""
    opened = next((c for c in rel.kids(noun) if c.relation == "case" and c.lower_ in ("with", "alongside")), None)
    before = noun.doc[opened.i - 1].lower_ if opened is not None and opened.i else ""
    return opened is not None and (opened.lower_ == "alongside" or before in _OPENERS)


_OPENERS = frozenset({"together", "along", "combination", "conjunction", "tandem"})
