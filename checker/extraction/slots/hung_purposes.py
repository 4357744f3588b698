"""Purposes told in so many words, wherever the parse hung them: "for safety purposes", "for the purpose of X", "in order to do X".

"We keep the address that you gave when opening an account for safety purposes" tells what we keep it for, and not what you gave it for.
"""

from checker.extraction.nouns.general import PURPOSE_NOUNS
from checker.extraction.nouns.phrases import Phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Token
from checker.extraction.slots.needed_aims import needed_verb
from checker.extraction.slots.purpose_phrases import verb_phrases
from checker.extraction.slots.purpose_series import series
from checker.extraction.slots.purposes import for_phrase
from checker.extraction.slots.so_that import able_to


def hung_purposes(predicate: Predicate) -> list[Phrase]:
    """Return the purposes behind a practice that has none by the parse, up to where something else is told."""
    doc, found = predicate.token.doc, list[Phrase]()
    for token in doc[predicate.token.i + 1 : _end(predicate)]:
        opens = token.tag_ == "TO" or (token.lower_ == "for" and token.relation == "case")
        clocked = any(t.lower_ in ("than", "long") for t in doc[max(0, token.i - 3) : token.i])  # "no longer than is needed to print them"
        needed = needed_verb(doc, token.i, len(doc)) if token.lower_ in _OF_THE_PRACTICE and not clocked else None
        if needed is not None and not _is_of_others(token, predicate):
            found += verb_phrases(needed)  # "as we, in our view, believe necessary to prevent harm"
        if not opens or doc[token.i - 1].lower_ in ("and", "or") or _is_of_others(token, predicate):
            continue
        if token.lower_ == "for" and token.relation == "case" and not _of_the_verb_before(token):
            found += [p for p in for_phrase(token, predicate) if _says_which(p)] if _names_purposes(token) else []
        elif token.tag_ == "TO" and doc[token.i - 2 : token.i].text.lower() == "in order" and doc[token.i + 1].tag_ == "VB":
            found += verb_phrases(able_to(token) or doc[token.i + 1])
    return list({(p.start, p.end): p for p in (*found, *series(found))}.values())


_OF_THE_PRACTICE = frozenset({"necessary", "needed", "appropriate"})  # "required" may be what somebody has to do


def _end(predicate: Predicate) -> int:
    """Return the token from which on another main clause, or another part of the sentence, is told."""
    doc = predicate.token.doc
    for token in doc[predicate.token.i + 1 :]:
        joined = token.relation in ("conj", "parataxis", "ROOT") and token.pos_ in ("VERB", "AUX")
        told = joined and bool(rel.own_subjects(token) or rel.objects(token))
        if token.text in (";", ":") or told or (token.tag_ in ("WDT", "WP") and doc[token.i - 1].text == ","):
            return token.left_edge.i if told else token.i
    return len(doc)


def _is_of_others(token: Token, predicate: Predicate) -> bool:
    """Tell whether a word stands in what is said that others do ("with partners who use it | for marketing purposes")."""
    above = (a for a in token.ancestors if a.i > predicate.token.i and a.pos_ == "VERB")
    return any(s.tag_ in ("WDT", "WP") for verb in above for s in rel.own_subjects(verb))


def _of_the_verb_before(token: Token) -> bool:
    """Tell whether a "for" stands right behind another verb ("data that is | shared | for marketing purposes")."""
    return token.doc[token.i - 1].pos_ == "VERB"


def _says_which(purpose: Phrase) -> bool:
    """Tell whether a phrase says what for; "for purposes set out below" does not, nor do parties among the examples of purposes."""
    words = purpose.doc[purpose.start : purpose.end]
    behind = purpose.doc[purpose.start - 1].lower_ in _EXAMPLES and words[0].pos_ != "VERB"
    unnamed = words[0].lower_ in PURPOSE_NOUNS or (words[0].lower_ == "other" and words[1:2].text.lower() in PURPOSE_NOUNS)
    return not behind and not unnamed


_EXAMPLES = frozenset({"including", "as", "like"})


def _names_purposes(token: Token) -> bool:
    noun = token.head
    while noun.relation in ("compound", "amod", "nmod") and noun.head.i > noun.i:
        noun = noun.head
    return any(member.lower_ in PURPOSE_NOUNS for member in rel.coordination(noun))
