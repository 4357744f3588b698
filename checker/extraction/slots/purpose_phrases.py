"""The words of a purpose told by a verb: "to pack and send your order", each verb with its complements."""

from checker.extraction.nouns.general import PURPOSE_NOUNS
from checker.extraction.nouns.phrases import Phrase
from checker.extraction.parses import relations as rel
from checker.extraction.parses.tree import Doc, Span, Token
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes
from checker.model import Action

_HELPING = word_classes().verbs.helping_to
_CLOSING = reading_words().closing_purpose
_ENDS_PURPOSE = reading_words().subordinate | reading_words().ending_purpose

_NUMERAL = 4  # letters of the longest number of an item in a sentence ("viii")


def _helped(verb: Token) -> Token:
    """Return what "enable us to verify" or "help us improve" is for: what we do with that help."""
    inner = [c for kind, c in rel.clauses_under(verb) if kind in ("xcomp", "ccomp") and c.tag_ in ("VB", "VBP")]
    ours = any(o.lower_ in ("us", "it", "them") for o in (*rel.objects(verb), *(s for c in inner for s in rel.own_subjects(c))))
    return inner[0] if rel.lemma(verb) in _HELPING and inner and (ours or not rel.objects(verb)) else verb


def verb_phrases(verb: Token, *, members: bool = True) -> list[Phrase]:
    """Return the purposes that a verb and its coordinated verbs name, each with its complements, without "to" and conditions."""
    outer, verb = verb, _helped(verb)
    joined = (*rel.coordination(verb), *(rel.conjuncts(outer) if outer != verb else ()))  # "to help us improve X, and develop Y"
    told = (m for m in (joined if members else [verb]) if m.pos_ in ("VERB", "AUX") and (m.tag_ != "VBZ" or verb.tag_ == "VBZ"))
    told = (m for m in told if not any(s.tag_ == "PRP" and s.i == m.left_edge.i for s in rel.own_subjects(m)))  # ", and they do not ..."
    heads = sorted({verb, *told}, key=lambda t: t.i)
    edges = [_edge(m) for m in heads]
    stop = _stop(verb, heads)
    if not members:  # the others are told by themselves
        stop = min([stop, *(_edge(m) for m in rel.conjuncts(verb) if m.pos_ == "VERB" and _has_complement(verb, m))])
    found: list[Phrase] = []
    start = verb.i
    for n, member in enumerate(heads):
        if members and start > stop:  # behind a case of one member the list goes on: "to know you when you return, and to greet you"
            if rel.own_subjects(member) or not any(c.tag_ == "TO" for c in member.children):
                break
            stop = _stop(member, heads[n:])
        after = edges[n + 1] if n + 1 < len(heads) else stop
        shares = n + 1 < len(heads) and not _has_complement(member, heads[n + 1]) and not rel.negations(heads[n + 1])
        if not shares and after > start:
            found += [_trimmed(verb, a, b) for a, b in _pieces(verb.doc, start, min(after, stop))]
            start = heads[n + 1].i if n + 1 < len(heads) else stop
    return [p for p in found if p.end > p.start]


def _edge(member: Token) -> int:
    """Return where the words of a verb begin, with "and", "to" and "better" before it."""
    return min([member.i, *(c.i for c in member.children if c.i < member.i and c.relation in ("mark", "cc", "aux", "advmod"))])


def _pieces(doc: Doc, start: int, end: int) -> list[tuple[int, int]]:
    """Cut "determine your eligibility, facilitate payments, and comply with law" at each bare verb after a comma."""
    cuts = [start]
    for i in range(start + 2, end - 1):
        told = any(t.pos_ in ("NOUN", "PROPN", "PRON") for t in doc[cuts[-1] : i])
        if told and doc[i].tag_ in ("RB", "RBR") and doc[i - 1].text == "," and doc[i + 1].tag_ == doc[start].tag_ == "VB":
            cuts.append(i)  # "understand you, better plan our work"
            continue
        before = i - 1 if doc[i - 1].text == "," else i - 2 if doc[i - 1].lower_ in ("and", "or") and doc[i - 2].text == "," else None
        if (
            before is not None
            and told
            and (doc[i].tag_, doc[start].tag_) in (("VB", "VB"), ("VB", "VBP"), ("VBG", "VBG"))
            and doc[i + 1].text not in (",", "and", "or")
        ):
            cuts.append(i)
    return list(zip(cuts, [*cuts[1:], end], strict=True))


def _has_complement(verb: Token, following: Token) -> bool:
    return any(c.relation in ("obj", "obl", "xcomp", "ccomp", "advmod", "iobj") and verb.i < c.i < following.i for c in verb.children)


def _stop(verb: Token, heads: list[Token]) -> int:
    """Return where the words of a purpose end: at a condition, another purpose of its own, or the end of the clause."""
    doc, members = verb.doc, {m.i for m in heads}
    last = max(t.i for head in (verb, heads[-1]) for t in head.subtree)
    for i in range(verb.i + 1, last + 1):
        token = doc[i]
        closing = doc[i : i + 3].text.lower()
        if (
            token.text in (";", ":")
            or (closing.startswith(_CLOSING) and doc[i + 2 : i + 4].text.lower() != "not to")  # "..., but not to show you ads"
            or (token.lower_ in _ENDS_PURPOSE and token.relation in ("mark", "case", "advmod", "fixed") and token.head.i > i)
        ):
            if _is_parenthesis(token):
                continue  # "to contact and, if necessary, remind you"
            opening = token.lower_ == "as" and i + 1 <= last and doc[i + 1].lower_ in ("well", "a", "an", "part")
            if not opening and not _is_asked(token) and not (token.lower_ in ("where", "when") and token.head.relation == "acl"):
                return i
        joined = token.lower_ in ("and", "or") and i + 1 <= last
        if joined and doc[i + 1].lower_ in ("for", "as", "with", "in", "to") and doc[i + 1].head.i not in members:
            return i
        if doc[i : i + 3].text.lower() == "as well as" and doc[i + 3].tag_ == "TO":
            return i
        if (token.text == "," and _begins_anew(doc[i + 1 : i + 4], members)) or _opens_aside(token):
            return i  # "for signing you in, and they are not used for ads"
        if token.tag_ == "WDT" and doc[i - 1].text == ",":  # "to build a profile, which helps us to improve"
            return i - 1
        if token.tag_ == "TO" and doc[i - 1].text == "," and token.head.tag_ == "VB" and token.head.i not in members:
            return i
    return _counted(doc, last) + 1


def _is_parenthesis(opener: Token) -> bool:
    """Tell whether a word opens a case of a few words between commas that stands inside what it qualifies (", if necessary, ")."""
    doc, case = opener.doc, opener.head
    short = case.right_edge.i - opener.i < _SHORT and case.right_edge.i + 1 < len(doc)
    return short and opener.i > 0 and doc[opener.i - 1].text == "," and doc[case.right_edge.i + 1].text == "," and case.pos_ == "ADJ"


_SHORT = 4  # tokens of a case between commas: "if necessary", "where appropriate"


def _opens_aside(bracket: Token) -> bool:
    """Tell whether a bracket opens a statement of its own ("to answer you (we do not share them)")."""
    if bracket.text != "(":
        return False
    inside = bracket.doc[bracket.i + 1 : bracket.i + 5]
    return any(
        t.relation in ("nsubj", "nsubj:pass") and t.head.i > t.i and t.head.pos_ in ("VERB", "AUX") and t.tag_[0] != "W" for t in inside
    )


def _is_asked(opener: Token) -> bool:
    """Tell whether a word opens the question that the verb before it asks ("to determine | where you live")."""
    question = opener.head
    return question.relation == "ccomp" and question.head.i == opener.i - 1 and opener.lower_ in _QUESTIONS


_QUESTIONS = frozenset({"where", "when", "whether", "if", "how", "why"})


def _counted(doc: Doc, last: int) -> int:
    """Return the end of "the number of times a page is opened", whose clause parsers hang elsewhere; ``last`` for any other words."""
    if doc[last].lower_ not in ("times", "occasions") or last + 2 >= len(doc):
        return last
    subject = next((t for t in doc[last + 1 : last + 5] if t.relation in ("nsubj", "nsubj:pass")), None)
    if subject is None or any(t.is_punct or t.lower_ in ("and", "or") for t in doc[last + 1 : subject.i]):
        return last
    return subject.head.i if subject.i < subject.head.i < subject.i + 5 else last


def _begins_anew(opening: Span, members: set[int]) -> bool:
    """Tell whether "and they", "but we" opens a clause of its own, or "for security purposes" an aim of its own."""
    if len(opening) > 1 and opening[0].lower_ == "for" and opening[0].relation == "case" and opening[0].head.lower_ in PURPOSE_NOUNS:
        return True
    if len(opening) < 2 or opening[0].lower_ not in ("and", "but") or opening[1].tag_ != "PRP":
        return False
    return opening[1].relation.startswith("nsubj") and opening[1].head.i not in members


def _trimmed(verb: Token, start: int, end: int) -> Phrase:
    doc = verb.doc
    while end > start + 1:
        last = doc[end - 1]
        if last.text == ")" and end - 3 > start and doc[end - 3].text == "(" and len(doc[end - 2]) <= _NUMERAL:
            end -= 3  # "(ii)" opens what follows
            continue
        if doc[end - 2 : end].text.lower() == "in order":
            end -= 2
        elif (last.is_punct and last.text != ")") or last.lower_ in ("and", "or", "to"):
            end -= 1
        else:
            break
    while start < end - 1 and (doc[start].lower_ in ("to", "and", "or") or _only_how(doc, start)):
        start += 1
    return Phrase(doc, start, end, min(max(verb.i, start), end - 1))


def _only_how(doc: Doc, start: int) -> bool:
    """Tell whether "better" or "further" says how, and is no verb itself ("to further our causes")."""
    return doc[start].lower_ in ("better", "further") and doc[start + 1].tag_ in ("VB", "VBP", "VBG", "RB")


def is_return(head: Token, action: Action) -> bool:
    """Tell whether a "for" says what comes back for the data ("trade it for money, discounts or anything of value"), and no purpose."""
    members = {rel.lemma(member) for member in rel.coordination(head)}
    return action is Action.SELL and bool(members & reading_words().returns)


def is_people(noun: Token) -> bool:
    """Tell whether a "for" says whom something is about ("charts for groups of people"): people are no purpose."""
    return noun.lower_ in reading_words().people_of_figures
