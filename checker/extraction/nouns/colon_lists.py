"""Data that a list behind a colon names: "we share the following kinds of information: contact details, loyalty points and shoe size".

All that such a list names are data, known to the taxonomy or not; what is no noun ends it.
"""

from collections.abc import Iterator

from checker.extraction.nouns.phrases import CONTAINERS, Phrase
from checker.extraction.nouns.predicate import Predicate
from checker.extraction.nouns.runs import members
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon

ANNOUNCING = frozenset({"following", "these", "below"})
_WITHIN = 40  # tokens between what is announced and the colon
_LONGEST = 8  # words of one member
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "X", "SYM", "NUM"})
_VERBAL = frozenset({"MD", "VB", "VBP", "VBZ", "VBD", "TO", "PRP"})


def listed(found: list[Phrase], predicate: Predicate) -> list[Phrase]:
    """Return the members of the list that announced data go on to name, none without an announcement and a colon."""
    listing = bool(found) and ":" in found[0].doc.heard
    general = next((p for p in found if listing and (_is_announced(p) or _opens_list(p))), None)
    if general is None:
        return []
    doc = general.doc
    near = doc[general.head : min(len(doc), max(general.end, predicate.token.i) + _WITHIN)]
    colon = next((t.i for t in near if t.text == ":"), None)
    taken = {i for p in found for i in range(p.start, p.end)}
    named = _named(doc, colon + 1) if colon is not None else iter(())
    return [p for p in named if not taken & set(range(p.start, p.end))]


def members_after(doc: Doc, colon: int) -> list[Phrase] | None:
    """Return all that a list behind a colon names; None where a member is no name, so that not all of them are known."""
    found: list[Phrase] = []
    end = colon + 1
    for first, last in members(doc, colon + 1):
        named = list(_named(doc, first))[:1]
        if not named or any(t.tag_ in _VERBAL or t.text in (".", ":") for t in doc[first:last]):
            return None
        found += named
        end = last
    return found if all(t.is_punct for t in doc[end:]) else None


def _is_announced(item: Phrase) -> bool:
    head = item.doc[item.head]
    before = item.doc[max(0, item.start - 5) : item.head]
    told = any(t.lower_ in ANNOUNCING for t in (*before, *item.doc[item.head : item.head + 3]))
    kinds = any(rel.lemma(t) in CONTAINERS for t in before)
    return (told or kinds) and rel.lemma(head) in lexicon().people.reference_nouns


def _opens_list(item: Phrase) -> bool:
    """Tell whether general data stand right before a colon and things behind it ("technical data: your IP address, ...")."""
    doc = item.doc
    if item.end + 1 >= len(doc) or doc[item.end].text != ":" or rel.lemma(doc[item.head]) not in lexicon().people.reference_nouns:
        return False
    return all(t.tag_ not in _VERBAL for t in doc[item.end + 1 : item.end + 3])


def _named(doc: Doc, start: int) -> Iterator[Phrase]:
    for first, last in members(doc, start):
        tokens = [t for t in doc[first:last] if not t.is_punct]
        while tokens and (tokens[0].relation in ("det", "case") or tokens[0].dep_ == "nmod:poss" or tokens[0].lower_ in ("your", "the")):
            tokens = tokens[1:]
        core = list(_core(tokens))
        if not core or len(core) > _LONGEST:
            return
        yield Phrase(doc, core[0].i, core[-1].i + 1, core[-1].i)
        if any(t.tag_ in _VERBAL for t in tokens):
            return


def _core(tokens: list[Token]) -> Iterator[Token]:
    """Yield the words of a name, with what it is of ("date of birth"), before what it is for."""
    for n, token in enumerate(tokens):
        behind = n > 0 and tokens[n - 1].lower_ == "of"
        of_something = token.lower_ == "of" and n > 0 and n + 1 < len(tokens)
        determined = behind and token.pos_ in ("DET", "PRON") and n + 1 < len(tokens)
        nominal = token.pos_ in _NOMINAL or token.tag_ in ("VBG", "VBN", "POS", "HYPH")
        if not (nominal or of_something or determined or (n > 1 and tokens[n - 2].lower_ == "of" and tokens[n - 1].pos_ == "DET")):
            return
        yield token
