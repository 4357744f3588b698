"""What is for whom: "so that fraud can be prevented" tells an aim, "for the whole team" and "for each visit" tell none."""

from checker.extraction.nouns.phrases import Phrase, items
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Token
from checker.extraction.slots.purpose_phrases import verb_phrases
from checker.extraction.words.lexicon import lexicon


def so_that(verb: Token) -> list[Phrase]:
    """Return the purposes of a "so that"; of a passive its subject is what it is about ("so that *fraud* can be prevented")."""
    if rel.negations(verb) and (rel.is_passive(verb) or not any(s.lower_ in _SPOKEN_OF for s in rel.own_subjects(verb))):
        return []  # "so that they cannot be linked to you" tells how they are made, and no aim
    found = verb_phrases(verb)
    named = [s for s in rel.own_subjects(verb) if s.pos_ in ("NOUN", "PROPN") and s.i < verb.i]
    own = [p for p in found if p.start == verb.i]
    if not own or not named or not rel.is_passive(verb):
        return found
    start = next((i for i in range(named[0].left_edge.i, named[0].i + 1) if verb.doc[i].pos_ not in ("DET", "PRON")), named[0].i)
    return [Phrase(p.doc, start, p.end, p.head) if p in own[:1] else p for p in found]


def able_to(to: Token) -> Token | None:
    """Return what an aim is to be able to do ("to be able to | send it", "to be in a position to | send it")."""
    behind = [t.lower_ for t in to.doc[to.i + 1 : to.i + 7]]
    words = next((w for w in _ABLE if behind[: len(w)] == w), None)
    verb = to.doc[to.i + 1 + len(words)] if words and len(behind) > len(words) else None
    return verb if verb is not None and verb.tag_ == "VB" else None


_ABLE = (["be", "able", "to"], ["be", "in", "a", "position", "to"])


def is_each(noun: Token) -> bool:
    """Tell whether a "for" says how often or for whom something is done ("for each visit", "for the whole team"), and no purpose."""
    before = {t.lower_ for t in noun.doc[noun.left_edge.i : noun.i]}
    return bool(before & _EACH) or ("all" in before and is_somebody(noun))


_SPOKEN_OF = lexicon().people.first_party | lexicon().people.second_party
_EACH = frozenset({"each", "every", "whole", "entire"})


def interest_in(interest: Token) -> list[Phrase]:
    """Return what an interest lies in ("for our legitimate interests in preventing fraud"), nothing for any other noun."""
    if rel.lemma(interest) != "interest":
        return []
    named = [n for words, n in rel.prepositional(interest) if words == "in"]
    doings = [c for c in rel.relative_clauses(interest) if c.tag_ == "VBG" and rel.marker(c) == "in"]
    doings += [n for n in named if n.tag_ == "VBG"]
    return [*(p for c in doings for p in verb_phrases(c)), *items(n for n in named if n.tag_ != "VBG")]
