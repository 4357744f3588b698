"""Runs of data named one after the other, read from the surface: parses of long lists break, commas do not."""

from collections.abc import Iterator

from checker.extraction.nouns.exemplified import ANYTHING
from checker.extraction.nouns.general import of_purposes
from checker.extraction.nouns.phrases import EXAMPLE_OPENERS, FIRST_OF_EXAMPLES, TELLING_OF_EXAMPLES, Phrase, items, phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.sorts import identify
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action
from checker.ontology import Ontology

_OPENERS = [opener.split() for opener in EXAMPLE_OPENERS]
_BETWEEN = frozenset({",", ";", "and", "or", "/", "and/or", "&", "(", ")", "as", "well", ":", "•"})
_LEADING = reading_words().determiners | reading_words().leading_a_run
_OPENING = frozenset({"including", "such", "as", "like"})  # a list within the list
_CUTS = reading_words().cuts
_LONGEST = 7  # words of one member
_MISSES = 1  # members in a row that name no data, before the run is over
EXAMPLE_MISSES = 4  # the same behind "such as", where everything named is data, known or not
_FIRST_WITHIN = 8  # tokens after the opener; the first member may be one that the taxonomy does not know
_MOST = 60  # members
_ENDING = frozenset({"unless", "except", "without"})  # what is behind them is no data of the practice
_SAID, _NEXT = 8, 3  # tokens before the bracket with examples of what is said; tokens behind a comma in which the next member begins
_LEFT_OUT = ("other than", "apart from", "save for", "aside from")  # what is behind these is none of it either


def run(doc: Doc, start: int, ontology: Ontology, misses: int = _MISSES) -> list[Phrase]:
    """Return the members of a list that name data, from ``start`` (a token index) until more than ``misses`` in a row do not."""
    found: list[Phrase] = []
    missed = 0
    if doc[start : start + 2].text.lower() in _LEFT_OUT:
        return []
    for first, last in members(doc, start):
        if doc[first - 1].text == "(" and last < len(doc) and doc[last].text == ")" and _is_clause(doc, first, last):
            continue  # "your place (which you can hide), your name"
        member = _named(doc, first, last, ontology)
        if member is None:
            missed += 1
            if missed > misses or doc[first].tag_ in ("VBG", "VB"):  # "including assessing which ...": deeds, no data
                break
        else:
            missed = 0
            found.append(member)
        aim = any(t.tag_ == "TO" and t.i + 1 < len(doc) and doc[t.i + 1].tag_ == "VB" for t in doc[first:last])
        if len(found) >= _MOST or _is_clause(doc, first, last) or aim:
            break  # a clause begins, or what it is for: the list is over
    return found


def _is_clause(doc: Doc, first: int, last: int) -> bool:
    return any(t.tag_ in ("MD", "VBZ") or (t.lower_ in ("we", "you") and t.i > first) for t in doc[first:last])


def parsed_examples(doc: Doc, start: int, end: int) -> list[Phrase]:
    """Return the phrases of a "such as ..." list that the parse attached elsewhere, found by its opening words after ``start``."""
    for i, behind in _openers(doc, start, end):
        first = next((t for t in doc[behind:end] if t.pos_ in ("NOUN", "PROPN")), None)
        if first is not None and not of_means(doc, i):
            return items(m for m in rel.coordination(_top(first, i, end)) if m.i < end)
    return []


def _top(noun: Token, start: int, end: int) -> Token:
    """Return the head of the phrase that a noun begins, between two tokens."""
    while noun.head != noun and start < noun.head.i < end and noun.relation in ("compound", "amod", "nmod", "flat"):
        noun = noun.head
    return noun


def examples_behind(doc: Doc, start: int, end: int, ontology: Ontology) -> list[Phrase]:
    """Return the data of a "such as" list that opens between two tokens, read on past members that no taxonomy knows."""
    said = start < len(doc) and doc[start].tag_ == "VBN" and next((t for t in doc[start : start + _SAID] if t.text == "("), None)
    opened = next(_openers(doc, start, said.i + 2 if said else end), None)  # "identifiers assigned to your phone (such as ...)"
    if opened is None or _of_somebody(doc, opened[0], ontology) or of_means(doc, opened[0]) or of_purposes(doc, opened[0]):
        return []
    i, behind = opened
    in_brackets = i > 0 and doc[i - 1].text == "("
    closing = next((t.i for t in doc[i:] if t.text == ")"), len(doc)) if in_brackets else len(doc)
    return [p for p in run(doc, behind, ontology, EXAMPLE_MISSES) if p.end <= closing]


def examples_anywhere(doc: Doc, start: int, ontology: Ontology, *, of_data: bool = False) -> list[Phrase]:
    """Return the data that "such as", "including" and the like open anywhere after ``start``.

    ``of_data``: only data are spoken of, so that no other noun can be what the examples are of, and many may be unknown.
    """
    end = next((t.i for t in doc[start:] if t.lower_ in _ENDING), len(doc))
    for i, behind in _openers(doc, start, end):
        if (of_data or _of_data(doc[i - 1])) and not (_of_somebody(doc, i, ontology) or of_means(doc, i) or of_purposes(doc, i)):
            found = run(doc, behind, ontology, EXAMPLE_MISSES if of_data else _MISSES)
            if found and found[0].start <= behind + _FIRST_WITHIN:
                return found
    return []


def _openers(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where a list of examples opens between two tokens, and the token behind its opening words, of which one must be left."""
    for i in () if doc.heard.isdisjoint(TELLING_OF_EXAMPLES) else range(start, min(end, len(doc) - 1)):
        if doc.tokens[i].lower_ not in FIRST_OF_EXAMPLES:
            continue
        for words in _OPENERS:
            if doc[i].lower_ == words[0] and [t.lower_ for t in doc[i : i + len(words)]] == words:
                yield i, i + len(words)


def _of_somebody(doc: Doc, i: int, ontology: Ontology) -> bool:
    """Tell whether examples are of those who are named before ("information from third parties such as agencies")."""
    before = next((t for t in reversed(doc[max(0, i - 2) : i]) if not t.is_punct), doc[i])
    many = before.tag_ != "NN" or is_somebody(before)  # "to process the payment, namely your name": no party
    return before.pos_ in ("NOUN", "PROPN") and many and ontology.recipients.match(phrase(before).text) is not None


def of_means(doc: Doc, i: int) -> bool:
    """Tell whether examples are of what the data are got with ("we collect it using technologies such as cookies")."""
    before = next((t for t in reversed(doc[max(0, i - 2) : i]) if not t.is_punct), doc[i])
    means = rel.preposition(before) in _MEANS or any(c.lower_ == "using" for c in before.ancestors if c.i > before.i - _MEANS_WITHIN)
    tool = rel.lemma(before) in word_classes().nouns.got_with or not doc[i - 1].is_punct
    return before.pos_ == "NOUN" and tool and means and rel.possessor(before) is None


_MEANS = frozenset({"using", "through", "via", "by means of", "by", "with the help of"})
_MEANS_WITHIN = 6  # tokens between "using" and what is used


def _of_data(before: Token) -> bool:
    """Tell whether examples can be of data: after a break, or after a general noun; "without process such as an order" names no data."""
    return before.is_punct or before.pos_ not in ("NOUN", "PROPN") or rel.lemma(before) in lexicon().people.reference_nouns


def unswallowed(item: Phrase, ontology: Ontology) -> list[Phrase]:
    """Return the things of a list that the parse took for one ("the name of the child, birthdate, gender and phone number")."""
    comma = next((t.i for t in item.doc[item.head + 1 : item.end] if t.text == ","), None)
    if comma is None:
        return [item]
    listed = [p for p in run(item.doc, comma + 1, ontology) if p.end <= item.end]
    if not listed or listed[0].start > comma + _NEXT:
        return [item]
    return [Phrase(item.doc, item.start, comma, item.head), *listed]


def further(found: list[Phrase], predicate: Predicate, ontology: Ontology) -> list[Phrase]:
    """Return the rest of a list that the parse cut short, and the examples that stand far behind a general word."""
    doc, end = found[-1].doc, max(p.end for p in found)
    goes_on = end + 1 < len(doc) and doc[end].text in (",", "and", "or")
    listed = run(doc, end + 1, ontology) if goes_on and predicate.token.i < end else []
    near = [p for p in listed if p.start <= end + 4][:1]
    if near:
        return listed
    nouns = lexicon().people.reference_nouns
    general = next((p for p in found if identify(p, ontology.data) == ANYTHING or rel.lemma(p.doc[p.head]) in nouns), None)
    got = predicate.frame.action is Action.COLLECT  # nobody gets them: "information collected when you visit, such as your address"
    if general is None:
        return []
    if not (predicate.token.i < end or got):  # "what you send us, including but not limited to your name, may be shown"
        return [p for p in examples_anywhere(doc, general.head + 1, ontology) if p.end <= predicate.token.i]
    return examples_anywhere(doc, max(general.head, predicate.token.i if got else 0) + 1, ontology, of_data=got)


def members(doc: Doc, start: int) -> Iterator[tuple[int, int]]:
    first = start
    for i in range(start, len(doc) + 1):
        if i == len(doc) or doc[i].lower_ in _BETWEEN or doc[i].text in (".", "?", "!"):
            if i > first:
                yield first, i
            first = i + 1
            if i < len(doc) and doc[i].text in (".", "?", "!"):
                return


def _says(token: Token) -> bool:  # "and our partners | count visits"
    return token.tag_ in ("VBP", "VBZ", "VBD") and token.pos_ == "VERB" and any(c.relation == "nsubj" for c in token.children)


def _named(doc: Doc, first: int, last: int, ontology: Ontology) -> Phrase | None:
    while first < last and (doc[first].lower_ in _LEADING | _OPENING or doc[first].is_punct):
        first += 1
    whole = Phrase(doc, first, last, last - 1)
    if (
        1 < last - first <= _LONGEST
        and doc[first].lower_ not in _CUTS
        and doc[last - 1].pos_ in ("NOUN", "PROPN")
        and not any(t.pos_ in ("VERB", "AUX", "PRON") for t in doc[first:last])
        and ontology.data.match(whole.text) is not None
    ):
        return whole  # "unique ID for advertisers"
    end = next((i for i in range(first + 1, last) if doc[i].lower_ in _CUTS or _says(doc[i])), last)
    nouns = [i for i in range(first, min(end, first + _LONGEST)) if doc[i].pos_ in ("NOUN", "PROPN", "SYM", "X", "ADJ")]
    if not nouns or end - first > _LONGEST or doc[first].lower_ in _CUTS:
        return None
    member = Phrase(doc, first, nouns[-1] + 1, nouns[-1])
    doing = doc[first].tag_ in ("VBG", "VB") and first < nouns[-1]  # "servicing accounts" is a task, "browsing history" is data
    known = ontology.data.match(member.text) is not None or (not doing and identify(member, ontology.data) is not None)
    return member if known else None
