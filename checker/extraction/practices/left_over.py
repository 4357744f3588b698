"""What stands in a practice's own clause and was read for nothing: an adverbial, a clause or a measure that no slot and no condition took.

A denial without it denies more than it says: "we will not for now share your photos", "drafts are not kept any longer than the editor
needs them". What such words say is asked of the log; a closed list that has them is doubted, as what "only" is about is not certain.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from checker.extraction.nouns.general import is_as_a_rule, is_common, names_no_case
from checker.extraction.nouns.nobody import is_nobody
from checker.extraction.parses import relations as rel
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc, Token
from checker.extraction.practices.certainty import with_doubt
from checker.extraction.practices.draft import Draft
from checker.extraction.slots.told_beside import gives_reason
from checker.extraction.slots.whose import is_everyday
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.word_classes import word_classes
from checker.model import Action, Actor, Condition, ConditionKind, Doubt, Effect, Kind, Way

_HUNG = frozenset({"obl", "nmod", "advcl", "advmod"})
_OPENING = frozenset({"ADP", "DET", "SCONJ", "PART"})
_COMPARED = frozenset({"than", "as"})
_AT = frozenset({"on", "at", "in", "by", "under", "over"})
_BY = frozenset({"by", "through", "via", "with"})  # by what a thing is done does not tell what a list leaves out
_WHEN = frozenset({"", "outside", "during"})  # what a construction is not built with
_ANY = frozenset("including any no every each all whatever whatsoever such whom which what".split())
_LONGEST = 14  # tokens


def with_left_over(found: Sequence[Draft], doc: Doc) -> list[Draft]:
    """Return drafts, our own denials with what was left over as cases that start them, our closed lists with a doubt."""
    ours = [d for d in found if d.actor is Actor.FIRST_PARTY and (d.kind is Kind.DENY or (d.kind is Kind.LIMIT and d.closes))]
    if not ours:
        return list(found)
    read = _read(found, doc)
    left = {id(d): words for d in ours if (words := left_over(d, read))}
    return [_told(d, left[id(d)]) if id(d) in left else d for d in found]


def left_over(draft: Draft, read: Collection[int]) -> list[Token]:
    """Return the heads of what hangs on the verbs and parties of a practice and is no part of any reading, in order.

    ``read`` are the tokens of slots, conditions and predicates of all practices of the sentence.
    """
    clocked = any(c.days is not None for c in (*draft.conditions, *draft.exceptions))  # "no longer than 30 days"
    if draft.trace.way is Way.TABLE or Doubt.LOST_CONDITION in draft.trace.doubts or clocked:
        return []
    hung = [c for verb in _verbs(draft) for c in verb.children if not _is_of_another(c, verb, draft)]
    found = {c.i: c for c in hung if c.relation in _HUNG and not _is_told(c, draft, read)}
    for party in (r.phrase for r in draft.recipients):
        others = frozenset(read) - set(range(party.head + 1, party.end))  # "hotels | on Sundays" names no party
        behind = (c for c in party.doc[party.head].children if c.i > party.head and _is_circumstance(c))
        found |= {c.i: c for c in behind if not _is_told(c, draft, others)}
    found |= {c.i: c for item in draft.data for c in _narrowing(item.doc[item.head]) if not any(t.i in read for t in c.subtree)}
    return [found[i] for i in sorted(found)]


def _narrowing(noun: Token) -> Iterator[Token]:
    """Yield what says behind data of which size, age or people they are ("logs older than 30 days", "talks with those we hire")."""
    for each in (c for c in noun.children if c.i > noun.i):
        compared = each.relation == "amod" and each.tag_ in ("JJR", "RBR") and bool(rel.prepositional(each))
        clauses = (c for c in each.subtree if c.dep_ == "acl:relcl" and rel.own_subjects(c)) if each.relation == "nmod" else ()
        some = any(not (is_everyday(c) or is_common(c)) for c in clauses)
        if compared or some:
            yield each


def _told(draft: Draft, words: list[Token]) -> Draft:
    if draft.kind is Kind.LIMIT:
        return replace(draft, trace=with_doubt(draft.trace, Doubt.LOST_CONDITION))
    groups = sorted({c.group for c in draft.conditions}) or [0]
    texts = dict.fromkeys(text for word in words if (text := _words(word)))
    added = (Condition(kind=ConditionKind.OTHER, text=text, effect=Effect.TRIGGERS, group=group) for text in texts for group in groups)
    return replace(draft, conditions=(*draft.conditions, *added))


def _words(word: Token) -> str:
    first = word.left_edge.i
    return word.doc[first : min(word.right_edge.i + 1, max(first + _LONGEST, word.i + 1))].text.strip(" ,;.")


def _read(found: Sequence[Draft], doc: Doc) -> set[int]:
    phrases = (p for d in found for p in (*d.data, *d.purposes, *(r.phrase for r in d.recipients), *((d.subject,) if d.subject else ())))
    ranges = [(p.start, p.end) for p in phrases] + [span for d in found for span in d.spans if not _is_dropped(d, span)]
    read = {i for start, end in ranges for i in range(start, end)} | {d.predicate.i for d in found}
    for text in {c.text.removeprefix("only ") for d in found for c in (*d.conditions, *d.exceptions)}:
        at = doc.text.find(text)
        read |= {t.i for t in doc.tokens if at <= t.idx < at + len(text)} if at >= 0 else set()
    return read


def _is_dropped(draft: Draft, span: tuple[int, int]) -> bool:
    """Tell whether a list's "without your permission" became no condition of it: a list has no use for it, and is not about all cases."""
    doc, (start, end) = draft.predicate.doc, span
    text, told = doc[start:end].text, (*draft.conditions, *draft.exceptions)
    return draft.kind is Kind.LIMIT and doc[start].lower_ == "without" and not any(c.text in text or text in c.text for c in told)


def _verbs(draft: Draft) -> Iterator[Token]:
    """Yield the verb of a practice and those above it that it shares its adverbials with: its governors, and what it is joined to."""
    verb = draft.predicate
    if verb.pos_ in ("VERB", "AUX") or (verb.tag_ == "JJ" and verb.relation == "xcomp"):  # "made available | outside an alarm"
        yield verb
    while verb.head != verb and verb.relation in ("xcomp", "conj") and not rel.own_subjects(verb):
        verb = verb.head
        yield verb


def _is_of_another(word: Token, verb: Token, draft: Draft) -> bool:
    """Tell whether an adverbial of a verb further up is that verb's own: only what stands before its subject is said of both."""
    first = min((s.left_edge.i for s in rel.own_subjects(verb)), default=verb.i)
    return verb != draft.predicate and word.i > first


def _is_circumstance(word: Token) -> bool:
    """Tell whether a phrase behind a party says when, how or on which terms, and not which party is meant ("hotels | on Sundays")."""
    if word.relation == "advmod":
        return True
    opened = rel.preposition(word)
    told = word.relation == "nmod" and (opened == "on" or opened in word_classes().qualities.circumstantial)
    owner, subject = rel.possessor(word), any(t.tag_ in ("WP", "WDT") for t in word.subtree)  # "advisers who are under a duty"
    ours = owner is not None and owner.lower_ in lexicon().people.first_party  # "firms on our platform"
    known = rel.determiner(word) == "the" and opened in _AT  # "the person on the other end"
    return told and not (ours or subject or known)


def _is_told(word: Token, draft: Draft, read: Collection[int]) -> bool:
    """Tell whether an adverbial was read, or says nothing that narrows a denial, or is part of what the construction itself is."""
    inside = [t for t in word.subtree if not t.is_punct]
    conceded = inside[0].lower_ in word_classes().qualities.conceding or word.doc[inside[0].i :].text.lower().startswith("no matter")
    if any(t.i in read for t in inside) or conceded or word.dep_ == "advcl:relcl" or gives_reason(word, _words(word)):
        return True
    if _words(word).lower() in lexicon().conditions.discourse:
        return True
    if word.relation == "advmod":
        return _says_nothing(word, draft)
    if word.relation == "advcl":
        opened = rel.marker(word).split()[:1]
        relative = not opened and any(t.tag_ in ("WDT", "WP") for t in inside[:3])  # "from which you could be picked out" tells of the data
        return relative or (bool(opened) and opened[0] in word_classes().qualities.conceding)
    if rel.copula(word) is not None or any(c.relation in ("nsubj", "cc") for c in word.children):
        return True  # a clause of its own: ", who are under a duty of confidence"
    placed = rel.lemma(draft.predicate) in lexicon().constructions.placing | lexicon().constructions.printing
    built = placed or draft.trace.way in (Way.CONSTRUCTION, Way.ACCESS)
    means = draft.kind is Kind.LIMIT and rel.preposition(word) in _BY and word.i > draft.predicate.i
    occasion = rel.determiner(word) in ("a", "an") and not is_somebody(word)  # "outside an alarm"
    spared = draft.kind is Kind.DENY and rel.preposition(word).startswith("outside") and not occasion  # `slots.outside` tells who is meant
    return spared or _is_general(word) or means or (built and word.i > draft.predicate.i and rel.preposition(word) not in _WHEN)


def _says_nothing(word: Token, draft: Draft) -> bool:
    cues = {*f"{draft.trace.denied_by} {draft.trace.closed_by}".lower().split(), *rel.NEGATIONS}
    hedged = (is_as_a_rule(word.lower_) and word.lower_ != "always") or _is_hasty(word, draft)
    known = word.lower_.endswith("ly") or word.lower_ in cues or word.lower_ in word_classes().qualities.bounding_nothing
    return (
        known
        and not hedged
        and not any(c.lower_ in _COMPARED or (c.relation in ("advcl", "obl") and not _is_general(c)) for c in word.children)
    )


def _is_hasty(word: Token, draft: Draft) -> bool:
    """Tell whether a denial is of doing it at once only ("we do not immediately sell it", "we do not sell it straight away")."""
    hasty = word_classes().qualities.hasty
    at_once = {word.lower_, *(c.lower_ for c in word.children if c.i == word.i - 1)} & hasty
    ends = rel.negations(draft.predicate) or draft.predicate.doc[draft.predicate.left_edge.i].lower_ == "no"  # not "we stop at once"
    return draft.kind is Kind.DENY and bool(at_once) and bool(ends) and draft.action is not Action.DELETE


def _is_general(noun: Token) -> bool:
    """Tell whether a phrase names no case among others: anybody and anything, plain people, "for example"; "in most cases" names some."""
    if noun.pos_ == "PRON":
        return not rel.relative_clauses(noun)  # "beyond | what is needed"
    people, first = lexicon().people, {t.lower_ for t in noun.doc[noun.left_edge.i : noun.i + 1]}
    told = any(c.relation in ("amod", "nummod", "acl") and c.lower_ not in _ANY for c in noun.children) or _is_part_of_one(noun)
    mine = {rel.lemma(noun), noun.lower_} & (people.second_party_nouns | people.first_party | people.second_party)
    plain = names_no_case(noun) or mine
    return bool(first & _ANY) or is_nobody(noun) or (bool(plain) and not told)


def _is_part_of_one(noun: Token) -> bool:
    """Tell whether a word that names no case stands before one: "as part of the prize draw", and not "as part of our services"."""
    whole = next((c for c in noun.children if c.relation == "nmod" and rel.preposition(c) == "of"), None)
    owner = rel.possessor(whole) if whole is not None else None
    general = owner is not None and owner.lower_ in lexicon().people.first_party
    return whole is not None and rel.lemma(noun) in word_classes().nouns.opening_a_case and not general
