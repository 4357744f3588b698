"""Second halves without a verb: "we share your name with couriers and your photos with insurers" is said with the verb put in again.

Without it the parser makes one list of all things and one of all parties, and everybody is given everything.
"""

from collections.abc import Sequence

from checker.extraction.parses.labels import lemma
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.words.lexicon import lexicon

_OPENERS = frozenset({"with", "to", "for"})
_ALONE = frozenset({"only", "solely", "exclusively"})
_LONGEST = 8  # tokens of what the second half begins with
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_NOMINAL = _NOUNS | {"PRP$", "DT", "JJ", "JJR", "JJS", "POS", "VBN", "HYPH"}


def filled(doc: Doc) -> str | None:
    """Return a sentence with its verb put into the second half that lacks one; None where there is none such."""
    tokens = doc.tokens
    for at in range(4, len(tokens) - 3):
        if tokens[at].lower_ not in ("and", "or") and not _parts(tokens, at):
            continue
        if (verb := _verb(tokens, at)) is not None:
            return _with_verb(tokens, at, verb)
        if (start := _thing(tokens, at)) is not None:
            return _joined(tokens[: at + 1]) + _joined(tokens[start[0] : start[1]]) + _joined(tokens[at + 1 :])
    return None


def _parts(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a comma parts two halves, the second ending the sentence ("your name to the courier, your age to the insurer.")."""
    if tokens[at].text != "," or tokens[at + 1].tag_ not in ("PRP$", "DT"):
        return False
    rest = tokens[at + 1 :]
    return len(rest) <= _LONGEST and not any(t.text in (",", ";", ":") or t.tag_ in ("VBZ", "VBP", "VBD", "MD", "CC") for t in rest)


def rejoin(doc: Doc) -> None:
    """Hang the verb that was put in on the one it repeats, where the parse hung it on the noun before it."""
    for token in doc:
        if token.relation != "conj" or token.pos_ != "VERB" or token.head.pos_ not in ("NOUN", "PROPN"):
            continue
        above = next((a for a in token.ancestors if a.pos_ == "VERB" and lemma(a) == lemma(token)), None)
        if above is not None:
            token.head = above


def _verb(tokens: Sequence[Token], at: int) -> Token | None:
    """Return the verb that the half behind an "and" lacks: what it is about, and for whom or what, stand there as before it."""
    end = _phrase_end(tokens, at + 1)
    alone = 1 if end is not None and tokens[end].lower_ in _ALONE and end + 2 < len(tokens) else 0
    opener = tokens[end + alone].lower_ if end is not None else ""
    if end is None or opener not in _OPENERS or tokens[end + alone + 1].tag_ in ("WP", "WDT", "WRB", "VB", "VBG"):
        return None
    head = tokens[end - 1]
    same = [i for i in range(1, at) if tokens[i].lower_ == opener and tokens[i].tag_ in ("IN", "TO") and tokens[i + 1].tag_ != "VB"]
    verbs = [i for i in range(same[-1]) if tokens[i].lower_ and _is_of_data(tokens[i])] if same else []
    if not verbs or is_somebody(head) or not any(t.tag_ in _NOUNS for t in tokens[same[-1] + 1 : at]):
        return None
    verb = tokens[verbs[-1]]
    between = tokens[verb.i + 1 : same[-1]]
    passive = verb.tag_ == "VBN" and any(t.lower_ in ("is", "are", "be", "was", "were") for t in tokens[max(0, verb.i - 3) : verb.i])
    told = passive or any(t.tag_ in _NOUNS for t in between)
    rival = any(t.tag_ in ("VBP", "VBZ", "VBD", "MD", "WP", "WDT") or t.text in (";", ":", "(", ")") for t in tokens[verb.i + 1 : end])
    return verb if told and not rival and _alike(tokens[at + 1], between, passive=passive) else None


def _thing(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Return where verb and thing stand that a second pair of party and aim lacks: "with insurers for research and with banks for ads"."""
    opener = tokens[at + 1].lower_
    end = _phrase_end(tokens, at + 2) if opener in ("with", "to") else None
    before = [i for i in range(2, at) if tokens[i].lower_ == opener and tokens[i].tag_ in ("IN", "TO") and tokens[i + 1].tag_ != "VB"]
    if end is None or tokens[end].lower_ != "for" or not before or not any(t.lower_ == "for" for t in tokens[before[-1] : at]):
        return None
    verbs = [i for i in range(before[-1] - 1) if _is_of_data(tokens[i])]
    thing = tokens[verbs[-1] + 1 : before[-1]] if verbs else ()
    plain = bool(thing) and all(t.tag_ in _NOMINAL or t.text == "," or t.lower_ == "and" or t.lower_ in _ALONE for t in thing)
    return (verbs[-1], before[-1]) if plain and tokens[verbs[-1]].tag_ != "VBN" else None


def _joined(tokens: Sequence[Token]) -> str:
    return "".join(t.text_with_ws for t in tokens)


def _phrase_end(tokens: Sequence[Token], start: int) -> int | None:
    """Return the place behind a noun phrase that starts at a place; None where there is none."""
    end = start
    while end < min(len(tokens) - 2, start + _LONGEST) and tokens[end].tag_ in _NOMINAL:
        end += 1
    return end if end > start and tokens[end - 1].tag_ in _NOUNS else None


def _is_of_data(token: Token) -> bool:
    return token.pos_ == "VERB" and token.tag_ in ("VB", "VBP", "VBZ", "VBN", "VBD") and lemma(token) in lexicon().verbs


def _alike(first: Token, between: Sequence[Token], *, passive: bool) -> bool:
    """Tell whether the second half begins as a thing does: with a "your" or "the", or as bare as the thing of the first half."""
    if first.tag_ in ("PRP$", "DT") or passive:
        return first.tag_ in ("PRP$", "DT")
    return first.tag_ in _NOUNS and bool(between) and between[0].tag_ in _NOUNS and len(between) == 1


def _with_verb(tokens: Sequence[Token], at: int, verb: Token) -> str:
    before, end = _joined(tokens[: at + 1]), _phrase_end(tokens, at + 1) or at + 1
    helper = next((t for t in reversed(tokens[max(0, verb.i - 3) : verb.i]) if t.lower_ in ("is", "are")), None)
    thing, rest = _joined(tokens[at + 1 : end]), _joined(tokens[end:])
    if verb.tag_ == "VBN" and helper is not None:
        denied = " not" if any(t.lower_ in ("not", "never") for t in tokens[helper.i : verb.i]) else ""
        be = "are" if tokens[end - 1].tag_ in ("NNS", "NNPS") else "is"
        return f"{before}{thing}{be}{denied} {verb.text} {rest}"
    return f"{before}{verb.text} {thing}{rest}"
