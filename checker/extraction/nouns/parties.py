"""The phrases that name parties; "payment and compliance providers" is one name."""

from collections.abc import Iterable

from checker.extraction.nouns.phrases import CONTAINERS, Phrase, items, phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.words.lexicon import lexicon
from checker.ontology import Ontology

_SOMEBODY = lexicon().people.whoever | {"people", "someone", "somebody"}
_HALVES = frozenset({"NN", "JJ", "VBG", "VBN"})


def parties(heads: Iterable[Token], ontology: Ontology) -> list[Phrase]:
    """Return the phrases that name parties: as `items`, but "payment and compliance providers" is one name."""
    whole = [head for head in heads if not _is_cut_modifier(head, ontology)]
    return [_with_modifiers(item) for item in items(whole)]


def _is_cut_modifier(head: Token, ontology: Ontology) -> bool:
    """Tell whether a noun is the first half of "payment and compliance providers", parsed as a member of its own."""
    later = rel.conjuncts(head)
    following = head.doc[head.i + 1].lower_ if head.i + 1 < len(head.doc) else ""
    bare = head.tag_ in _HALVES and following in ("and", "or", ",", "/", "&") and rel.lemma(head) not in lexicon().people.party_nouns
    whole = bare and bool(later) and later[-1].tag_ in ("NNS", "NNPS") and later[-1].i - head.i < 8
    whole = whole and not (rel.determiner(head) and rel.determiner(later[-1]))  # "a translator or the police" are two
    alone = phrase(head)
    named = alone.end - alone.start > 1 and ontology.recipients.match(alone.text) is not None  # "law enforcement"
    return whole and not named and ontology.recipients.match(f"{head.text} {later[-1].text}") is not None


def _with_modifiers(item: Phrase) -> Phrase:
    """Return "payment and compliance providers" whole when only its second half was taken for the name."""
    doc, start = item.doc, item.start
    if doc[start].lower_ in ("and", "or", "&"):
        start += 1
    joint = start >= 2 and doc[start - 1].lower_ in ("and", "or", "&") and doc[start - 2].tag_ in _HALVES and doc[item.head].tag_ == "NNS"
    if joint and item.head > start and rel.lemma(doc[start - 2]) not in lexicon().people.party_nouns:
        left = start - 2
        while left > 0 and doc[left - 1].tag_ in ("NN", "JJ", "HYPH") and doc[left - 1].lower_ not in ("other", "such"):
            left -= 1
        return Phrase(doc, left, item.end, item.head)
    return Phrase(doc, start, item.end, item.head)


def meant(head: Token) -> Token:
    """Return whom "a handful of hospitals" is about."""
    if (told := _before_some(head)) is not None:
        return told
    of = [n for w, n in rel.prepositional(head) if w == "of"] if head.pos_ == "NOUN" and rel.lemma(head) in CONTAINERS else []
    return of[0] if len(of) == 1 and of[0].tag_ == "NNS" else head


def is_name(noun: Token) -> bool:
    """Tell whether a noun is a name, by its tag or by capitals that open no sentence ("Marbury Mail", "with Tessel")."""
    if noun.pos_ == "PROPN":
        return noun.text[:1].isupper()
    parts = [c for c in rel.kids(noun) if c.relation in ("compound", "flat") and c.i < noun.i]
    if rel.determiner(noun) or rel.possessor(noun) is not None:
        return False
    opens = noun.i == 0 or noun.doc[noun.i - 1].text in ('"', "“", ":")
    named = noun.tag_ == "NN" or (noun.tag_ == "NNS" and any(part.pos_ == "PROPN" for part in parts))  # "Fenn Logistics"
    return named and noun.text[:1].isupper() and (not opens or bool(parts)) and all(part.text[:1].isupper() for part in parts)


def is_general(head: Token, ontology: Ontology) -> bool:
    """Tell whether a recipient noun says nothing of the role by itself ("companies", "third parties")."""
    found = ontology.recipients.match(phrase(head, clauses=False).text)
    return found in (None, "third_party", "third_party.organisation", "third_party.partner")


def is_called(noun: Token) -> bool:
    """Tell whether a name stands in brackets or commas behind what somebody is ("our insurer (currently Aldwych Mutual)")."""
    brackets = noun.doc[max(0, noun.left_edge.i - 2) : noun.left_edge.i + 2].text
    return noun.relation == "appos" and noun.i > noun.head.i and noun.text.istitle() and noun.pos_ != "VERB" and "(" in brackets


def names_a_party(noun: Token, ontology: Ontology) -> bool:
    """Tell whether a noun names a kind of recipients and nothing of the reader's: "employers", whom no "them" for data stands for."""
    found = ontology.recipients.match(phrase(noun, clauses=False).text)
    return found is not None and ontology.recipients.entries[found].nature == "kind" and rel.possessor(noun) is None


def _before_some(head: Token) -> Token | None:
    """Return whom "some of which may process X" is about: the noun before the comma."""
    which = any(w == "of" and n.tag_ in ("WDT", "WP") for w, n in rel.prepositional(head))
    before = head.doc[head.i - 2 : head.i]
    return before[0] if which and len(before) == 2 and before[1].text == "," and before[0].pos_ in ("NOUN", "PROPN") else None


def picked_out(item: Phrase) -> str:
    """Return the words of a phrase for anybody with the clause that says who is meant ("anybody who asks at the door")."""
    after = item.doc[item.end :]
    if item.doc[item.head].lower_ not in _SOMEBODY or not len(after) or after[0].lower_ != "who":
        return item.text
    return item.doc[item.start : next((t.i for t in after if t.pos_ == "PUNCT"), len(item.doc))].text
