"""The span component of the second reader: which phrases of a sentence are data, recipients or purposes.

It is asked of doubted sentences only, in which the rules found no predicate to hang slots on. It looks at each noun and each verb of aim by
the pipeline's own vector, by its words and by what it hangs on; `checker/teaching/spots.py` trains it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from checker.extraction.nouns.phrases import Phrase, phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.slots.purpose_phrases import verb_phrases
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.ontology import Ontology

SLOTS = ("data", "recipients", "purposes")
BUCKETS = 1 << 14
_NOUNS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_NAMES_NOTHING = reading_words().names_nothing
Numbers = NDArray[np.float32]
Buckets = NDArray[np.int64]
Sentence = Doc  # a parsed one, for those who teach the component and know no spaCy


@dataclass(frozen=True, slots=True)
class Spot:
    """A phrase and the slot that it fills."""

    slot: str
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Spotter:
    """Weights of none and of each slot: for what is counted of a phrase, and for its vector."""

    counted: Numbers  # [bucket, none and the slots]
    vector: Numbers  # [vector and one, none and the slots]

    def spots(self, doc: Doc, ontology: Ontology) -> tuple[Spot, ...]:
        """Return the phrases of a parsed sentence that fill a slot, in order, none inside another of its slot."""
        found: dict[tuple[str, int], Spot] = {}
        for head in candidates(doc):
            best = int(self.odds(head, ontology).argmax())
            for named in named_by(head) if best else ():
                if not any(s.slot == SLOTS[best - 1] and s.phrase.start <= named.start < s.phrase.end for s in found.values()):
                    found[SLOTS[best - 1], named.start] = Spot(SLOTS[best - 1], named)
        return tuple(found.values())

    def odds(self, head: Token, ontology: Ontology) -> Numbers:
        """Return how much speaks for none and for each slot."""
        buckets = counted(head, ontology)
        said: Numbers = self.counted[buckets].sum(axis=0) / np.sqrt(len(buckets)) + vector(head) @ self.vector
        return said


def candidates(doc: Doc) -> Iterator[Token]:
    """Return the heads of phrases that may fill a slot: nouns that name something, and verbs that say what for."""
    return (token for token in doc.tokens if _names_something(token) or _is_aim(token))


def named_by(head: Token) -> list[Phrase]:
    """Return the phrases that a candidate is the head of."""
    return [phrase(head, clauses=False)] if head.pos_ in _NOUNS else verb_phrases(head)


def _names_something(token: Token) -> bool:
    inside = token.relation in ("compound", "flat", "fixed")
    return token.pos_ in _NOUNS and not inside and token.lower_ not in _NAMES_NOTHING


def _is_aim(verb: Token) -> bool:
    return verb.pos_ == "VERB" and (rel.marker(verb) in ("to", "in order to", "so that", "so as to") or rel.preposition(verb) == "for")


def vector(head: Token) -> Numbers:
    """Return the pipeline's vector of a token, scaled, and a one."""
    return np.append(np.asarray(head.doc.tensor[head.i], dtype=np.float32) / 8, np.float32(1))


def counted(head: Token, ontology: Ontology) -> Buckets:
    """Return the buckets of what is counted of a candidate, each once, in rising order."""
    return np.array(sorted({crc32(name.encode()) % BUCKETS for name in _names(head, ontology)}), dtype=np.int64)


def _names(head: Token, ontology: Ontology) -> Iterator[str]:
    over = head.head
    words, role, before = lexicon(), head.relation, rel.preposition(head) or rel.marker(head)
    acts = words.verbs.get(rel.lemma(over), ())
    act = acts[0][0].id if acts else over.pos_
    side = "left" if head.i < over.i else "right"
    passive = rel.is_passive(over) if over.pos_ == "VERB" else False
    yield from (f"h:{rel.lemma(head)}", f"l:{role}", f"c:{before}", f"g:{rel.lemma(over)}", f"a:{act}", f"p:{head.pos_}")
    yield from (f"la:{role} {act} {passive}", f"lg:{role} {rel.lemma(over)}", f"ca:{before} {act}", f"cs:{before} {side} {role} {passive}")
    if head.pos_ not in _NOUNS:
        return
    text = phrase(head, clauses=False).text
    kinds = [name for name, taxonomy in (("D", ontology.data), ("R", ontology.recipients)) if taxonomy.match(text)]
    kinds += ["W"] if _is_somebody(head) else []
    kinds += ["N"] if head.pos_ == "PROPN" else []
    kind = "".join(kinds)
    owner = rel.possessor(head)
    led = owner.lower_ if owner else rel.determiner(head)
    yield from (f"k:{kind}", f"kl:{kind} {role} {act} {passive}", f"kc:{kind} {before}", f"o:{led} {kind}")


def _is_somebody(head: Token) -> bool:
    words, name = lexicon(), rel.lemma(head)
    return name in words.nouns_of.people or name in words.nouns_of.parties or name in words.people.party_nouns
