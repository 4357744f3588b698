"""Words of exclusivity: what "only", "solely", "limited to" close, and what they leave open."""

import re

from checker.extraction.nouns.predicate import Predicate
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.slots.told_beside import told_beside
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Dimension

_WORDS = reading_words().exclusive
_AT_MOST = re.compile("|".join(reading_words().at_most), re.IGNORECASE)
# What ends a list for good: "by our doctors, and by nobody else", "to send it, and for nothing else".
_NOBODY_ELSE = re.compile(
    r"\b(?:and|or|but),? (?:(?:(?:to|with|by|from) )?(?:nobody|no[ -]one|none) (?:else|other)|(?P<aim>(?:for|to do) nothing else)"
    rf"|(?:to|with|by|from) no (?:other|further) (?:{'|'.join(reading_words().whoever_else)}))\b",
    re.IGNORECASE,
)
_NOTHING_MORE = re.compile(r"(?:,|;|-|\band|\bbut) ?nothing (?:more|else|besides|further)(?=\s*(?:[.,;]|$))", re.IGNORECASE)
_NO_OTHER_AIM = re.compile(r"\bfor no other (?:purpose|reason|use|end)s?\b", re.IGNORECASE)
_CONFINED = re.compile("|".join(reading_words().confining), re.IGNORECASE)
_OPEN = re.compile("|".join(reading_words().leaving_open), re.IGNORECASE)
_CONDITION_OPENERS = reading_words().openers_after_limit


def closes(
    predicate: Predicate, doc: Doc, area: set[int], slots: dict[Dimension, set[int]], *, negated: bool = False
) -> tuple[Dimension, ...]:
    """Return the dimensions that words of exclusivity close for a predicate.

    ``slots``: the tokens of each slot. Source: PolicyLint's false contradictions (research/academic.md 3.1) come from denials
    limited in one dimension that were read as unlimited.
    """
    found: list[Dimension] = []
    area = area - _told_of_nouns(predicate, doc, area) - told_beside(predicate, doc)
    for token in [t for t in doc.tokens if (t.lower_ in _WORDS or _is_just(t)) and t.i in area]:
        if _of_another(token, predicate):
            continue
        frequency = token.i + 1 < len(doc) and doc[token.i + 1].lower_ in word_classes().qualities.now_and_then
        if not frequency and not _OPEN.search(doc[max(0, token.i - 2) : token.i + 3].text):
            found.append(_focus(token, predicate, doc, slots))
    told = {i + n for i in area if doc[i].lower_ == "subject" and not _subjects(doc[i]) for n in (0, 1)}
    text = "".join(doc[i].text_with_ws for i in sorted(area - told))
    plain = "".join(doc[i].text_with_ws for i in sorted(area - slots.get(Dimension.CONDITION, set())))
    if not found and (last := _NOBODY_ELSE.search(plain)):
        found.append(Dimension.PURPOSE if last["aim"] else Dimension.RECIPIENT)
    whole = all(
        t.i in slots.get(Dimension.DATA, ()) for t in rel.objects(predicate.token)
    )  # "we print remarks with your name, nothing more"
    if not found and not negated and whole and (ended := _NOTHING_MORE.search(doc.text)) is not None:
        nothing = next(t for t in doc.tokens if t.idx >= ended.start() and t.lower_ == "nothing")
        named: dict[Dimension, set[int]] = {
            d: told for d, told in slots.items() if d in (Dimension.DATA, Dimension.PURPOSE)
        }  # whoever gets it is not nothing
        found += [_slot_before(nothing, named)] if any(i < nothing.i for tokens in named.values() for i in tokens) else []
    if not found and _AT_MOST.search(text) and not _OPEN.search(text):
        aimed = _NO_OTHER_AIM.search(text) and slots.get(Dimension.PURPOSE)
        found.append(Dimension.PURPOSE if aimed else _confined(slots) if _CONFINED.search(text) else Dimension.CONDITION)
    return tuple(dict.fromkeys(found))


def limiting_words(doc: Doc, area: set[int]) -> str:
    """Return what a limit says from its first word of exclusivity on ("only as a hash"), "" where it has none."""
    first = next((i for i in sorted(area) if doc[i].lower_ in _WORDS or _AT_MOST.match(doc[i:].text)), None)
    return "" if first is None else doc[first : max(area) + 1].text.rstrip(" .;,")


def _of_another(word: Token, predicate: Predicate) -> bool:
    """Tell whether a word limits what somebody else does, told behind the practice ("we engage hosts; each may use it solely for us")."""
    verb = next((a for a in word.ancestors if a.pos_ == "VERB"), None)
    if verb is None or verb in (predicate.token, predicate.head, *predicate.group) or verb.i > word.i or verb.i < predicate.head.i:
        return False
    first = rel.first_conjunct(verb)
    joined = first.relation in ("parataxis", "conj") or verb.relation == "parataxis"
    return joined and first != rel.first_conjunct(predicate.head) and bool(rel.own_subjects(first))


def _is_just(token: Token) -> bool:
    """Tell whether "just" limits ("just to keep your account safe"); "just in case" and "just like" do not."""
    return token.lower_ == "just" and token.doc[token.i + 1 : token.i + 2].text.lower() in ("to", "for", "with", "by")


def _subjects(word: Token) -> bool:
    """Tell whether "subject to" binds the practice; "your data are subject to the law", "data subject to a law" do not."""
    return rel.copula(word) is None and not (word.relation in ("amod", "acl") and word.head.pos_ == "NOUN" and word.head.i == word.i - 1)


def exclusive_words(text: str) -> str:
    """Return the first word of exclusivity in a text, "" if it has none."""
    word = next((w for w in re.findall(r"\w+", text) if w.lower() in _WORDS), "")
    phrase = _AT_MOST.search(text)
    return word or (phrase.group() if phrase else "")


def _told_of_nouns(predicate: Predicate, doc: Doc, area: set[int]) -> set[int]:
    """Return the tokens of relative clauses: what they restrict is something else ("..., which is used only to ...")."""
    heads = (doc[i] for i in area if doc[i].dep_ == "acl:relcl" and doc[i] not in (predicate.head, predicate.token))
    return {t.i for head in heads if predicate.head.i not in {t.i for t in head.subtree} for t in head.subtree}


def _focus(word: Token, predicate: Predicate, doc: Doc, slots: dict[Dimension, set[int]]) -> Dimension:
    """Return what the word restricts: the phrase right after it, else what the verb after it has for a complement."""
    following = next((t for t in doc[word.i + 1 :] if not t.is_punct), None)
    if following is not None and following.lower_ == "do" and doc[following.i + 1 : following.i + 2].text.lower() == "so":
        return Dimension.CONDITION  # "and only do so after ..."
    if following is not None and following.i in slots.get(Dimension.CONDITION, ()) and following.lower_ in _CONDITION_OPENERS | {"with"}:
        return Dimension.CONDITION
    ended = doc[word.i + 1 : word.i + 2].text in (";", ".", ":")  # "the buyer sees figures only; it is told ..."
    if following is None or ended or word.lower_ == "alone":
        return _slot_before(word, slots)
    for dimension in (Dimension.RECIPIENT, Dimension.PURPOSE, Dimension.DATA):
        if following.i in slots[dimension] or (
            following.head.i in slots[dimension]
            and following.head.i > following.i
            and following.relation in ("case", "mark", "det", "amod", "compound", "nmod", "nummod")
        ):
            return dimension
    if following.lower_ in ("to", "in", "for") and any(
        i in slots[Dimension.PURPOSE] for i in range(following.i, min(following.i + 5, len(doc)))
    ):
        return Dimension.PURPOSE
    if following.lower_ in ("with", "to", "among", "between") and any(
        i in slots[Dimension.RECIPIENT] for i in range(following.i, min(following.i + 6, len(doc)))
    ):
        return Dimension.RECIPIENT
    if following.lower_ in _CONDITION_OPENERS or following.lower_ == "with" or _opens_an_occasion(following, word, slots):
        return Dimension.CONDITION
    if following == predicate.token or following in predicate.group or following.i <= predicate.token.i:
        return Dimension.CONDITION if _to_some_people(predicate, slots) else _default(_behind(word, slots))
    return _default(slots)


def _opens_an_occasion(following: Token, word: Token, slots: dict[Dimension, set[int]]) -> bool:
    """Tell whether what follows is when or where it is done ("only on match days"), which is no slot and was read for nothing."""
    noun = following.head
    hung = following.relation == "case" and noun.relation == "obl" and word.head in (noun, noun.head)
    taken = {i for tokens in slots.values() for i in tokens}
    return hung and following.lower_ not in _PARTIES and not any(t.i in taken for t in noun.subtree)


_PARTIES = frozenset({"to", "with", "for", "by", "from", "of", "among", "between"})


def _to_some_people(predicate: Predicate, slots: dict[Dimension, set[int]]) -> bool:
    """Tell whether "only" limits to whom we write, who are no recipients: "we only send newsletters to people who have subscribed"."""
    if slots[Dimension.RECIPIENT] or predicate.frame.action is not Action.USE:
        return False
    named = (noun for words, noun in rel.prepositional(predicate.token) if words == "to")
    return any(rel.relative_clauses(noun) for noun in named)


def _behind(word: Token, slots: dict[Dimension, set[int]]) -> dict[Dimension, set[int]]:
    """Return the slots behind a word: "to run the site, we only use X" restricts X, not the purpose told before it."""
    later = {dimension: {i for i in tokens if i > word.i} for dimension, tokens in slots.items()}
    return later if any(later.values()) else slots


def _slot_before(word: Token, slots: dict[Dimension, set[int]]) -> Dimension:
    before = [(max((i for i in tokens if i < word.i), default=-1), dimension) for dimension, tokens in slots.items()]
    position, dimension = max(before, key=lambda pair: pair[0])
    return dimension if position >= 0 else Dimension.CONDITION


def _confined(slots: dict[Dimension, set[int]]) -> Dimension:
    """Return what "limited to ..." closes: parties or purposes where they are named, else circumstances."""
    found = _default(slots)
    return Dimension.CONDITION if found is Dimension.DATA else found


def _default(slots: dict[Dimension, set[int]]) -> Dimension:
    for dimension in (Dimension.RECIPIENT, Dimension.PURPOSE, Dimension.CONDITION, Dimension.DATA):
        if slots.get(dimension):
            return dimension
    return Dimension.CONDITION
