"""What a practice is for: "for marketing", "to provide the service", "so that ..."."""

import re

from spacy.tokens import Doc, Token

from checker.extraction import relations as rel
from checker.extraction.lexicon import lexicon
from checker.extraction.phrases import Phrase, phrase
from checker.extraction.predicates import Predicate
from checker.extraction.slots import SUBORDINATE

_SO_MANY_WORDS = re.compile(
    r"\bfor (?:the |any )?(?:sole |specific )?purposes? of (?P<of>[^.;,]{3,80})|\bfor (?P<named>(?!any |other |these |those |the )[\w' -]{3,60}?) purposes\b",  # noqa: E501
    re.IGNORECASE,
)
_PURPOSE_NOUNS = frozenset({"purpose", "purposes", "reason", "reasons", "use", "uses", "sake"})
_NOT_PURPOSES = frozenset(
    (
        "example instance us you me them it period time year month day week hour minute money duration reference "
        "information data long free consideration more sale"
    ).split()
)


def purposes(predicate: Predicate, area: list[Token]) -> list[Phrase]:
    """Return what the practice is for: "for marketing", "to provide the service", "so that ..."."""
    inside = {t.i for t in area}
    found: list[Phrase] = []
    for token in area:
        if _only_an_example(token):
            continue
        if token.lower_ == "for" and rel.label(token) in ("case", "mark") and token.head.i > token.i:
            found += _for_phrase(token.head, predicate)
        elif token.lower_ == "to" and rel.label(token) == "mark" and token.head.tag_ == "VB":
            found += _infinitive(token.head, predicate, inside)
        elif (
            token.lower_ == "so"
            and token.i + 1 < len(token.doc)
            and token.head.i > token.i
            and rel.label(token.head) in ("advcl", "ccomp", "conj")
        ):
            found += [_verb_phrase(token.head)]
    unique = {(p.start, p.end): p for p in found if p.end > p.start}
    return [p for p in unique.values() if not any(o is not p and o.start <= p.start and p.end <= o.end for o in unique.values())]


def stated_purposes(doc: Doc, start: int) -> list[Phrase]:
    """Return a purpose that follows in so many words but was attached elsewhere: a denial without its purpose would accuse too many."""
    found = _SO_MANY_WORDS.search(doc.text, doc[start].idx)
    group = next((name for name in ("of", "named") if found and found.group(name)), None)
    span = doc.char_span(found.start(group), found.end(group), alignment_mode="expand") if found and group else None
    return [Phrase(doc, span.start, span.end, span.root.i)] if span is not None else []


def _only_an_example(token: Token) -> bool:
    """Tell whether what follows is one purpose among others ("for instance so that ..."), which limits nothing."""
    before = token.doc[max(0, token.i - 3) : token.i].text.lower()
    return any(words in before for words in ("for instance", "for example", "such as", "e.g."))


def _for_phrase(head: Token, predicate: Predicate) -> list[Phrase]:
    found: list[Phrase] = []
    if head.i in {d.i for d in predicate.data}:
        return found
    for member in rel.coordination(head):
        if member.lower_ in _NOT_PURPOSES or rel.lemma(member) in _NOT_PURPOSES or member.pos_ in ("PRON", "NUM"):
            continue
        if member.tag_ == "VBG" and rel.label(member) in ("advcl", "acl", "conj", "xcomp"):
            found.append(_verb_phrase(member))
        elif member.lower_ in _PURPOSE_NOUNS:
            found += _purpose_noun(member)
        else:
            found.append(phrase(member))
    return found


def _purpose_noun(noun: Token) -> list[Phrase]:
    inner = [n for words, n in rel.prepositional(noun) if words == "of"]
    clauses = [c for c in rel.relative_clauses(noun) if c.tag_ in ("VBG", "VB") or rel.marker(c) == "of"]
    if clauses:
        return [_verb_phrase(m) for c in clauses for m in rel.coordination(c)]
    if inner:
        return [_verb_phrase(m) if m.tag_ == "VBG" else phrase(m) for m in inner]
    before = [
        c
        for c in noun.children
        if rel.label(c) in ("compound", "amod", "nmod")
        and c.i < noun.i
        and c.lower_ not in ("following", "other", "same", "such", "any", "different", "various", "certain")
    ]
    if before:
        names = [m for c in before for m in rel.coordination(c) if m.i < noun.i]
        splits = any(rel.label(c) == "conj" for b in before for c in b.children)
        if splits:
            return [Phrase(noun.doc, m.left_edge.i if rel.label(m) != "conj" else m.i, m.i + 1, m.i) for m in names]
        return [Phrase(noun.doc, min(n.left_edge.i for n in names), max(n.i for n in names) + 1, names[-1].i)]
    whole = phrase(noun, clauses=True)
    unlimited = [c for c in noun.children if c.lower_ in ("any", "all", "whatever") and c.i < whole.start]
    return [Phrase(noun.doc, unlimited[0].i, whole.end, noun.i) if unlimited else whole]


def _infinitive(verb: Token, predicate: Predicate, inside: set[int]) -> list[Phrase]:
    kind, head = rel.governor(verb)
    if verb in (predicate.token, predicate.head) or verb in predicate.group or head.i not in inside:
        return []
    first = rel.first_conjunct(verb)
    if (
        kind is rel.Governor.RELATIVE
        and rel.lemma(head) in "right ability choice option need obligation opportunity permission request".split()
    ):
        return []
    if kind is rel.Governor.COMPLEMENT and rel.lemma(head) in lexicon().governors.transparent and head not in predicate.group:
        return []
    if verb.i < predicate.token.i and kind is not rel.Governor.ADVERBIAL and rel.label(first) != "advcl":
        return []
    return [_verb_phrase(member) for member in rel.coordination(first) if member.pos_ in ("VERB", "AUX", "NOUN")]


def _verb_phrase(verb: Token) -> Phrase:
    """Return a verb with its complements, without "to", conjuncts and conditions."""
    dropped: set[int] = set()
    for child in verb.children:
        role = rel.label(child)
        later_clause = role == "advcl" and child.i > verb.i and bool(set(rel.marker(child).split()) & SUBORDINATE)
        if (role in ("conj", "cc", "parataxis") and child.i > verb.i and (role != "conj" or child.pos_ in ("VERB", "AUX"))) or later_clause:
            dropped |= {t.i for t in child.subtree}
    end = verb.i + 1
    for token in verb.doc[verb.i + 1 : verb.right_edge.i + 1]:
        if token.i in dropped:
            break
        end = token.i + 1
    while end > verb.i + 1 and verb.doc[end - 1].is_punct:
        end -= 1
    return Phrase(verb.doc, verb.i, end, verb.i)
