"""Lists of purposes that go on past the one that opened them, wherever the parse hung their members."""

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.aim_lists import is_practice
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.slots.purpose_phrases import verb_phrases


def series(found: list[Phrase]) -> list[Phrase]:
    """Return the infinitives that go on a list of purposes (", to enforce ..., or to save ..."), wherever the parse hung them."""
    if not found:
        return []
    doc, more = found[0].doc, list[Phrase]()
    for i in range(min(p.start for p in found) + 1, len(doc) - 1):
        token = doc.tokens[i]
        if (
            token.relation in ("nsubj", "expl")
            and token.head.relation in ("ROOT", "conj", "parataxis")
            and token.head.pos_ in ("VERB", "AUX")
        ):
            break  # the next main clause has purposes of its own
        if token.tag_ == "TO" and doc[i + 1].tag_ in ("VB", "VBP") and _joins(doc, i):
            more += verb_phrases(doc[i + 1])
    more += [p for verb in _between([*found, *more]) for p in verb_phrases(verb)]
    return [*more, *_going_on([*found, *more])]


def _between(found: list[Phrase]) -> list[Token]:
    """Return the bare verbs between two purposes ("to improve the map, suit it to you and to sell")."""
    doc = found[0].doc
    return list(dict.fromkeys(t for p in found for t in doc[p.end : p.end + _BETWEEN] if _goes_on(t, found)))


def _going_on(found: list[Phrase]) -> list[Phrase]:
    """Return the bare verbs that close a list behind its last purpose ("to obey the law, settle disputes, and keep our books").

    A single one may as well be a deed of ours ("to run the shop and keep your name"); a list of them, or one that takes no data, is not.
    """
    doc, last = found[0].doc, max(found, key=lambda p: p.end)
    if doc[last.start].tag_ not in _BARE:
        return []
    told: list[Phrase] = []
    end = last.end
    while (verb := _next_bare(doc, end)) is not None:
        phrases = verb_phrases(verb, members=False)
        if not phrases or phrases[-1].end <= end:
            break
        told, end = [*told, *phrases], phrases[-1].end
    return told


def _next_bare(doc: Doc, end: int) -> Token | None:
    """Return the bare verb with an object of its own that stands behind a comma or joint at a place, and is no practice."""
    i = end
    while i < len(doc) and (doc[i].text == "," or doc[i].lower_ in ("and", "or", "and/or")):
        i += 1
    if i == end or i >= len(doc):
        return None
    verb = doc[i]
    bare = verb.tag_ in _BARE and verb.pos_ == "VERB" and bool(rel.objects(verb)) and not is_practice(verb)
    return verb if bare and not rel.own_subjects(verb) and not rel.auxiliaries(verb) and not rel.negations(verb) else None


_BARE = frozenset({"VB", "VBP"})


def _joins(doc: Doc, i: int) -> bool:
    """Tell whether what stands before a token goes on a list."""
    return doc[i - 1].lower_ in (",", "and", "or", "and/or", ";", "otherwise") or doc[max(0, i - 3) : i].text.lower() == "as well as"


_BETWEEN = 3  # tokens behind a purpose within which a bare verb is the next one: ", and suit"


def _goes_on(verb: Token, found: list[Phrase]) -> bool:
    """Tell whether a bare verb between two purposes is one too ("to improve the map, suit it to you and to sell")."""
    doc, before = verb.doc, verb.i - 1
    while doc[before].lower_ in (",", "and", "or") and before > 0:
        before -= 1
    joined = before < verb.i - 1 and any(p.end == before + 1 for p in found) and any(p.start > verb.i for p in found)
    alone = verb.tag_ == "VB" and bool(rel.objects(verb)) and not rel.own_subjects(verb) and not rel.auxiliaries(verb)
    return joined and alone and doc[verb.i - 1].text != ";" and not any(p.start <= verb.i < p.end for p in found)
