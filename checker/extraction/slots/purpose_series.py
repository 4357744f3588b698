"""Lists of purposes that go on past the one that opened them, wherever the parse hung their members."""

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.parses import relations as rel
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
    between = [t for p in (*found, *more) for t in doc[p.end : p.end + _BETWEEN] if _goes_on(t, [*found, *more])]
    return [*more, *(p for verb in dict.fromkeys(between) for p in verb_phrases(verb))]


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
