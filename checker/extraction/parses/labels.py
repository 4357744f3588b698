"""Labels, lemmas and coordination of the parse: with `relations`, the only place that knows the parser's labels."""

from checker.extraction.parses.memory import remembered, remembered_list
from checker.extraction.parses.tree import Token
from checker.extraction.words.reading_words import reading_words

NEGATIONS = frozenset({"not", "n't", "never", "neither", "nor", "cannot"})
_SUBORDINATING = frozenset({"except", "unless", "as", "if", "when", "where", "without", "until"})
_OPENING = frozenset({"except", "unless"})  # "..., except for purposes allowed by law": whatever the parse coordinated it with
_IRREGULAR_BASES = frozenset({"are", "am", "'re", "have", "'ve", "is"})
_LEMMAS = reading_words().plain_forms


def kids(token: Token) -> list[Token]:
    """Return the children of a token in order; not to be changed by whoever asks."""
    return token.children


@remembered
def lemma(token: Token) -> str:
    """Return the lower-cased lemma; a base form is its own, because the rule lemmatizer shortens some ("rent" to "rend")."""
    if token.tag_ in ("VB", "VBP", "NN", "NNP", "JJ") and token.lower_ not in _IRREGULAR_BASES:
        return token.lower_
    return _LEMMAS.get(token.lower_) or (str(token.lemma_).lower() or token.lower_)


def children(token: Token, *labels: str) -> list[Token]:
    """Return the children of a token that hang on it by one of the labels."""
    return [child for child in token.children if child.relation in labels]


@remembered_list
def conjuncts(token: Token) -> list[Token]:
    """Return the tokens coordinated under this first conjunct, in order, without itself."""
    found: list[Token] = []
    for child in [*_members(token), *_stray_members(token)]:
        found += [child, *conjuncts(child)]
    return sorted(dict.fromkeys(found), key=lambda t: t.i)


def _members(token: Token) -> list[Token]:
    """Return the direct conjuncts, without nouns that the parser hung on a verb ("collect your name, address": see below)."""
    verbal = token.pos_ in ("VERB", "AUX")
    return [c for c in children(token, "conj") if not (verbal and (_is_stray(c) or _is_aside(c)))]


def _is_aside(child: Token) -> bool:
    """Tell whether a clause that was coordinated with a verb opens with a word of subordination instead (", except as set forth below")."""
    opened = any(c.lower_ in _SUBORDINATING and c.relation in ("mark", "case") for c in kids(child) if c.i < child.i)
    first = next((t for t in child.doc[child.left_edge.i : child.i] if not t.is_punct), child)
    return (opened or first.lower_ in _OPENING) and not any(c.relation == "cc" for c in kids(child))


def _is_stray(child: Token) -> bool:
    """Tell whether a noun was coordinated with a verb: it belongs to the noun before it."""
    return (
        child.pos_ in ("NOUN", "PROPN")
        and child.head.pos_ in ("VERB", "AUX")
        and not any(c.relation in ("cop", "nsubj", "aux") for c in kids(child))
    )


def _stray_members(token: Token) -> list[Token]:
    """Return nouns wrongly coordinated with the governing verb that stand after this noun and before the next argument."""
    if token.pos_ not in ("NOUN", "PROPN", "PRON") or token.relation not in ("obj", "obl", "nsubj", "nmod"):
        return []
    verbs = (token.head, token.head.head)
    strays = [c for verb in verbs for c in children(verb, "conj") if _is_stray(c) and c.i > token.i and not token.i < token.head.i < c.i]
    if not strays:
        return []
    between = [t for t in kids(token.head) if t.relation in ("obj", "obl") and t.i > token.i]
    limit = min((t.i for t in between), default=len(token.doc))
    return [c for c in strays if c.i < limit]


def coordination(token: Token) -> list[Token]:
    """Return a token and its conjuncts."""
    return [token, *conjuncts(token)]


def first_conjunct(token: Token) -> Token:
    """Return the first member of the coordination that the token belongs to."""
    while token.relation == "conj" and token.head != token:
        token = token.head
    return token


@remembered
def marker(token: Token) -> str:
    """Return the words that open a subordinate clause: "if", "unless", "to", "when", "how"."""
    words = [c for c in kids(token) if c.relation == "mark" or (c.relation == "advmod" and c.tag_ == "WRB")]
    words += [c for a in children(token, "advmod") if a.i < token.i for c in a.children if c.tag_ == "WRB"]  # "how long we keep it"
    whole = [w for word in words for w in (word, *[c for c in word.children if c.relation == "fixed"])]
    return " ".join(w.lower_ for w in sorted(whole, key=lambda t: t.i) if w.i <= token.i)
