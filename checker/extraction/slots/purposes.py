"""What a practice is for: "for marketing", "to provide the service", "so that ..."."""

import re
from dataclasses import replace

from checker.extraction.nouns.general import PURPOSE_NOUNS, names_no_aim
from checker.extraction.nouns.phrases import Phrase, items
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.slots.purpose_examples import parted
from checker.extraction.slots.purpose_nouns import purpose_noun
from checker.extraction.slots.purpose_phrases import is_people, is_return, verb_phrases
from checker.extraction.slots.purpose_series import series
from checker.extraction.slots.so_that import able_to, interest_in, is_each, so_that
from checker.extraction.standing.carried import follows
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words

_SO_MANY_WORDS = re.compile(
    r"\bfor (?:the |any )?(?:sole |specific )?purposes? of (?P<of>[^.;,]{3,80})|\bfor (?P<named>(?!any |other |these |those |the )[\w' -]{3,60}?) purposes\b",  # noqa: E501
    re.IGNORECASE,
)
_POINTERS = frozenset({"following", "same", "below", "above", "aforementioned"})
_NOT_PURPOSES = reading_words().no_purposes
_GOVERNS_NO_PURPOSE = reading_words().governing_no_purpose


_OPENING = frozenset({"for", "so", "order"})
_ENDS = frozenset({"advcl", "ccomp", "conj", "acl", "parataxis"})
_UNNAMED = frozenset({"other", "such", "any", "different", "various", "certain", "these", "specific", "own"})  # name no purpose


def purposes(predicate: Predicate, area: list[Token]) -> list[Phrase]:
    """Return what the practice is for: "for marketing", "to provide the service", "so that ..."."""
    inside = {t.i for t in area}
    found: list[Phrase] = []
    for token in area:
        if not (token.tag_ == "TO" or token.lower_ in _OPENING) or _only_an_example(token):
            continue
        if token.tag_ == "TO" and (able := able_to(token)) is not None:
            found += verb_phrases(able)
        elif token.lower_ == "for" and token.relation in ("case", "mark") and token.head.i > token.i:
            found += for_phrase(token, predicate)
        elif token.tag_ == "TO" and token.head.tag_ in ("VB", "VBP") and token.head.i > token.i:
            found += _infinitive(token.head, predicate, inside)
        elif (opened := _opened_by(token)) is not None:
            found += so_that(opened)
    found += series(found) or _after_colon(predicate, area)
    found = [part for whole in found for part in parted(whole)]
    found = [replace(p, start=p.start + 1) if p.doc[p.start].lower_ == "to" and p.end > p.start + 1 else p for p in found]
    unique = {(p.start, p.end): p for p in sorted(found, key=lambda p: p.start) if p.end > p.start}
    return [p for p in unique.values() if not any(o != p and o.start <= p.start and p.end <= o.end for o in unique.values())]


def _opened_by(word: Token) -> Token | None:
    """Return the clause that "so that" or "in order that" opens as an end."""
    verb = word.head if word.lower_ == "so" else word.head.head
    whole = word.lower_ == "so" or (word.lower_ == "order" and rel.marker(verb).startswith("in order that"))
    if not whole or word.i + 1 >= len(word.doc) or verb.relation not in _ENDS or verb.i < word.i or follows(verb):
        return None
    return verb if rel.own_subjects(verb) else None


def _after_colon(predicate: Predicate, area: list[Token]) -> list[Phrase]:
    """Return the purposes that "for the following purposes: to comply with law, ..." goes on to name."""
    doc = predicate.token.doc
    announced = [t.i for t in area if t.lower_ == "following" and t.head.lower_ in PURPOSE_NOUNS]
    colon = next((t.i for t in doc[announced[0] :] if t.text == ":"), None) if announced else None
    if colon is None:
        return []
    verbs = [doc[i + 1] for i in range(colon, len(doc) - 1) if doc[i].tag_ == "TO" and doc[i + 1].tag_ in ("VB", "VBP")]
    return [p for v in verbs if v.doc[v.i - 2].text in (":", ",", ";") or v.doc[v.i - 2].lower_ in ("and", "or") for p in verb_phrases(v)]


def stated_purposes(doc: Doc, start: int) -> list[Phrase]:
    """Return a purpose that follows in so many words but was attached elsewhere: a denial without its purpose would accuse too many."""
    found = _SO_MANY_WORDS.search(doc.text, doc[start].idx)
    group = next((name for name in ("of", "named") if found and found.group(name)), None)
    span = doc.char_span(found.start(group), found.end(group), alignment_mode="expand") if found and group else None
    return [Phrase(doc, span.start, span.end, min(span, key=lambda token: len(list(token.ancestors))).i)] if span is not None else []


def _only_an_example(token: Token) -> bool:
    """Tell whether what follows is one purpose among others ("for instance so that ..."), which limits nothing."""
    before = token.doc[max(0, token.i - 4) : token.i].text.lower().rstrip(" ,(")
    return any(before.endswith(words) for words in ("for instance", "for example", "such as", "e.g."))


def for_phrase(opener: Token, predicate: Predicate) -> list[Phrase]:
    """Return the purposes that a "for" opens."""
    head, found = opener.head, list[Phrase]()
    if head.lower_ in ("example", "instance") or (rel.copula(head) is not None and is_somebody(head)):
        return found  # "your answers are for the teacher only" says who gets them
    while head.relation in ("compound", "amod", "nmod") and head.head.i > head.i and head.head.pos_ == "NOUN":
        head = head.head  # "for sales and marketing purposes"
    first = rel.first_conjunct(head)
    beside = first != head and first.pos_ == "VERB"  # "we ask you for X to know you and for security": the aim, and not what is asked for
    governor = first if beside else first.head
    before = opener.doc[opener.i - 1] if opener.i else opener
    if any(t.lower_ == "whether" for t in opener.doc[max(0, opener.i - 6) : opener.i]):
        return found  # "whether for its own business or for others": whatever the purpose
    if is_return(head, predicate.frame.action) or names_no_aim(head, governor):
        return found
    if head.i in {d.i for d in predicate.data} or {rel.lemma(governor), rel.lemma(before)} & _GOVERNS_NO_PURPOSE:
        return found
    for member in rel.coordination(head):
        if _is_set_apart(member):
            break  # "for statistics, not any outside agencies"
        if member.lower_ in ("use", "uses") and any(c.lower_ == "own" for c in rel.kids(member)):
            found += purpose_noun(member)  # "for their own use"
            continue
        whoever = member.lower_ in lexicon().people.whoever  # "for anyone under 16" says for whom
        if whoever or rel.lemma(member) in _NOT_PURPOSES or member.lower_ in _NOT_PURPOSES or member.pos_ in ("PRON", "NUM", "DET"):
            continue
        if is_each(member) and member.lower_ not in PURPOSE_NOUNS:  # "for every purpose" is any
            continue
        if member.tag_ == "VBG" and member.relation in ("advcl", "acl", "conj", "xcomp"):
            found += verb_phrases(member, members=False)
        elif member.lower_ in PURPOSE_NOUNS:
            found += purpose_noun(member)
        elif served := interest_in(member):
            found += served
        elif rel.lemma(member) not in lexicon().people.second_party_nouns and rel.preposition(member) in ("", "for"):
            found += [item for item in items([member]) if item.doc[item.head].pos_ != "PRON" and not is_people(item.doc[item.head])]
    return found


def _is_set_apart(member: Token) -> bool:
    """Tell whether a "not" of its own sets a member against those before it, and is no "not only"."""
    nots = [n for n in rel.negations(member) if member.relation == "conj" and n.i < member.i]
    return bool(nots) and member.doc[nots[0].i + 1].lower_ not in ("only", "just", "merely", "least", "for")


def _infinitive(verb: Token, predicate: Predicate, inside: set[int]) -> list[Phrase]:
    kind, head = rel.governor(verb)
    first = rel.first_conjunct(verb)
    if (
        verb in (predicate.token, predicate.head)
        or verb in predicate.group
        or (verb != first and first.i in inside and first.i > predicate.token.i)
    ):
        return []
    if rel.lemma(head) in _GOVERNS_NO_PURPOSE and first.relation in ("xcomp", "acl", "csubj", "ccomp"):
        return []
    if kind is rel.Governor.COMPLEMENT and head not in (predicate.token, predicate.head):
        return []  # "and we strive to work with careful companies"
    if rel.negations(head) and any(c.relation == "mark" and c.lower_ == "so" for c in head.children):
        return []  # "so that it cannot be used to trace you"
    if verb.i < predicate.token.i and kind is not rel.Governor.ADVERBIAL and first.relation != "advcl":
        return []
    return verb_phrases(verb)
