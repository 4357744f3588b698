"""How a predicate stands in its sentence: asserted or not, by whom, denied or not, as a duty or not."""

from dataclasses import replace

from checker.extraction.nouns.instruments import by_instrument
from checker.extraction.parses import relations as rel
from checker.extraction.parses.memory import remembered
from checker.extraction.parses.tree import Token
from checker.extraction.standing.assertion import (
    NOTICING,
    asked_about,
    is_explained,
    is_guess,
    is_only_planned,
    is_order,
    is_statement,
    of_an_old_text,
    says_another_text,
)
from checker.extraction.standing.at_your_choice import CHOOSING, WISHING, asked_of_us, free_to_give, passes_on
from checker.extraction.standing.carried import carried
from checker.extraction.standing.caveats import HYPOTHETICAL, asks_in, denies_nothing, gives_to_us, supposed
from checker.extraction.standing.gates import forced_by_law, gate, promised, ungated
from checker.extraction.standing.kept_from import kept_from
from checker.extraction.standing.means import by_means, in_that_way
from checker.extraction.standing.negation import is_negated, is_of_some
from checker.extraction.standing.safeguards import safeguarded, shared_marker
from checker.extraction.standing.standing import MUST, Stance, agreed, outer, prevented
from checker.extraction.standing.under_nouns import under_noun
from checker.extraction.words.lexicon import Lexicon, lexicon
from checker.extraction.words.reading_words import reading_words
from checker.extraction.words.word_classes import word_classes

_ADVISING = reading_words().advising
_AGREEING = word_classes().verbs.agreeing
_PRACTISED = reading_words().practised
_CASES = word_classes().nouns.cases
_SAYING = reading_words().saying
_MAY = frozenset({"may", "might", "can", "could"})


@remembered
def stance(verb: Token) -> Stance:
    """Return how a verb (or predicate noun or adjective) stands, walking up its governors."""
    helpers = set(rel.auxiliaries(verb))
    found = Stance(subjects=tuple(rel.subjects(verb)), negated=is_negated(verb), duty=bool(MUST & helpers), optional=bool(_MAY & helpers))
    if found.negated:
        found = replace(found, negator=verb, asserted=not is_guess(verb))
    current = verb
    if found.negated and is_of_some(verb):
        return replace(found, asserted=False)  # "not every supplier sees your name": some may, and nothing is denied of any
    if not found.asserted or asked_about(verb) or is_explained(verb):
        return replace(found, asserted=False)
    for _ in range(8):  # governors of governors; bounded against odd parses
        kind, head = rel.governor(current)
        if (
            _is_forbidden(current, head)
            or is_only_planned(head)
            or of_an_old_text(current)
            or (kind is rel.Governor.OTHER and supposed(head))
        ):
            return replace(found, asserted=False)
        if kind in (rel.Governor.ROOT, rel.Governor.OTHER) or head == current:
            stated = not is_order(current) or rel.lemma(current) in NOTICING if current != verb else is_statement(verb)
            return found if stated else replace(found, asserted=False)
        if kind is rel.Governor.PARATAXIS:
            return found
        clause = rel.first_conjunct(current)
        found = kept_from(found, clause, head) or _through(found, kind, clause, head, lexicon())
        if not found.asserted or found.relative_to is not None or found.condition_of is not None:
            return found
        current = head
    return found


def _is_forbidden(deed: Token, verb: Token) -> bool:
    """Tell whether a deed is named only to be forbidden ("sharing your password is prohibited"): what a recast did not read is no leave."""
    if deed == verb or not deed.relation.endswith("subj"):
        return False
    allowed = rel.lemma(verb) in word_classes().qualities.allowed and is_negated(verb)
    return allowed or (rel.lemma(verb) in lexicon().governors.preventing and (rel.is_passive(verb) or rel.copula(verb) is not None))


def _through(found: Stance, kind: rel.Governor, clause: Token, head: Token, words: Lexicon) -> Stance:
    lemma = rel.lemma(head)
    gating = kind in (rel.Governor.ADVERBIAL, rel.Governor.RELATIVE, rel.Governor.COMPLEMENT) and not found.negated
    opened = gate(clause, head) if gating else None
    if opened is not None and supposed(head):
        return replace(found, asserted=False)
    if opened is not None or (gating and ungated(clause, head)):
        return replace(found, gate=opened, subjects=tuple(rel.own_subjects(clause) or rel.subjects(head)))
    if set(rel.marker(clause).split()) & HYPOTHETICAL - {"where", "which"}:
        return replace(found, asserted=False)
    if _is_told_to_be(clause, head):
        return replace(found, optional=True)
    if kind is rel.Governor.ADVERBIAL and rel.marker(clause) == "that" and lemma in words.governors.asking:
        return _complement(found, rel.Governor.CONTENT, clause, head, words)
    if kind is rel.Governor.ADVERBIAL and rel.marker(clause) == "to" and lemma in words.governors.asking | {"cause"} and rel.objects(head):
        return _complement(found, rel.Governor.COMPLEMENT, clause, head, words)  # "it may cause the other service to send us X"
    if kind is rel.Governor.RELATIVE:
        return under_noun(found, clause, head) or replace(found, relative_to=head)
    if kind is rel.Governor.ADVERBIAL:
        return _adverbial(found, clause, head, words)
    if kind in (rel.Governor.COMPLEMENT, rel.Governor.CONTENT):
        free = free_to_give(found, clause, head) if kind is rel.Governor.COMPLEMENT else None
        return free or _complement(found, kind, clause, head, words)
    return replace(found, asserted=False)


def _is_told_to_be(clause: Token, head: Token) -> bool:
    """Tell whether cases of a practice are said to exist ("there may be situations where we use it")."""
    opener = rel.marker(clause).split()[:1]
    verb = head if head.pos_ in ("VERB", "AUX") else head.head
    exists = any(c.tag_ == "EX" for c in rel.kids(verb)) and not is_negated(verb)
    cases = [head, *rel.own_subjects(verb)]
    return exists and opener in (["where"], ["when"]) and any(rel.lemma(c) in _CASES for c in cases)


def _adverbial(found: Stance, clause: Token, head: Token, words: Lexicon) -> Stance:
    lemma, governors = rel.lemma(head), words.governors
    opener = rel.marker(clause) or shared_marker(clause)
    if opener == "without" and any(s.lower_ in lexicon().people.second_party for s in rel.subjects(head)):
        return replace(found, asserted=False)  # "you can look around without telling us your name"
    if opener == "without" and clause.tag_ == "VBG":  # "we show you ads without sharing your name"
        return replace(found, negated=not found.negated, negator=clause, subjects=tuple(rel.subjects(head)))
    ours = any(s.lower_ in lexicon().people.first_party for s in found.subjects) and not found.negated
    opened = promised(opener, clause, head) if ours else None
    main = head.head if head.relation == "advcl" and head.i < head.head.i else head  # "when we do, if the law is weak, we ..."
    if opened is not None or (opener.split()[:1] in (["if"], ["when"], ["where"], ["whenever"]) and safeguarded(main)):
        return replace(found, gate=opened) if opened is not None else replace(found, duty=True, safeguarded=main)
    yours = any(s.lower_ in lexicon().people.second_party for s in found.subjects) and not found.negated
    given = (
        yours and (gives_to_us(clause) or passes_on(clause)) and opener.split()[:1] in (["when"], ["once"], ["whenever"], ["after"], ["by"])
    )  # "when you send us X, we keep it"
    meanwhile = opener == "while" and any(c.lower_ == "being" for c in rel.kids(clause))  # "encrypted while it is being sent" tells how
    if (done := carried(found, opener, clause, head)) is not None:
        return done
    telling = opener in ("", "while", "although", "though", "whereas", "because") and bool(rel.own_subjects(clause)) and not meanwhile
    if given or telling:
        return found if opener else replace(found, condition_of=head)
    if meanwhile or denies_nothing(rel.Governor.ADVERBIAL, clause, head):
        return replace(found, asserted=False)
    if opener == "to" and clause.tag_ == "VB" and head.pos_ in ("ADJ", "NOUN") and lemma in governors.transparent:
        return outer(found, head)
    if (
        lemma in governors.preventing
        and not found.negated
        and opener.split()[:1] not in (["if"], ["when"], ["where"], ["whenever"], ["once"], ["should"])
    ):
        return prevented(found, head)
    if lemma in word_classes().qualities.unthinkable and clause.tag_ == "VB" and not is_negated(head):
        return replace(found, negated=not found.negated, negator=head)  # "it is contrary to our policy to reveal ..."
    return by_means(found, clause, head, words) or replace(found, condition_of=head)


def _complement(found: Stance, kind: rel.Governor, clause: Token, head: Token, words: Lexicon) -> Stance:
    lemma, governors, people = rel.lemma(head), words.governors, words.people
    openers = set(rel.marker(clause).split())
    governor_subjects = rel.subjects(head)
    you = any(s.lower_ in people.second_party for s in governor_subjects)
    agreeing = you and kind is rel.Governor.CONTENT and lemma in _AGREEING and openers == {"that"} and not is_negated(head)
    if agreeing and not any(s.lower_ in people.second_party for s in found.subjects):
        return agreed(found, head, governor_subjects)
    advised = lemma in _ADVISING and (found.negated or lemma not in governors.asking) and not you  # "we ask that you not send us ..."
    if (
        advised
        or denies_nothing(kind, clause, head)
        or openers & HYPOTHETICAL
        or (found.negated and lemma in CHOOSING and _MAY & set(rel.auxiliaries(head)))  # "we may elect not to send it": it may go
        or (kind is rel.Governor.CONTENT and lemma in governors.describing)
    ):
        return replace(found, asserted=False)
    if lemma in governors.preventing:  # "you can prevent cookies from being set" is no practice of ours
        return replace(found, asserted=False) if you else prevented(found, head)
    if lemma in governors.enabling and (rel.objects(head) or rel.is_passive(head)):
        enabled = outer(replace(found, subjects=tuple(rel.objects(head)) or tuple(governor_subjects)), head)
        return replace(enabled, enabled_by=head)
    if lemma in governors.requiring and not you and (rel.objects(head) or rel.is_passive(head) or kind is rel.Governor.CONTENT):
        acting = found.subjects if kind is rel.Governor.CONTENT and found.subjects else tuple(rel.objects(head)) or tuple(governor_subjects)
        forced = forced_by_law(head, acting)
        return replace(
            found, subjects=acting, duty=True, enabled_by=head, negated=found.negated ^ is_negated(head), gate=found.gate or forced
        )
    asked = rel.is_passive(head) and lemma in governors.asking  # "you will be asked to provide ...": we collect
    if you and lemma in governors.right | governors.describing and not asked:
        given = lemma in CHOOSING and (gives_to_us(clause) or (passes_on(clause) and lemma not in WISHING)) and not found.negated
        optional = found.optional or bool(_MAY & set(rel.auxiliaries(head)))  # "you can choose to provide us with ...": that is collected
        chosen = replace(outer(found, head), optional=optional) if given else replace(found, asserted=False)
        return asked_of_us(found, clause, head) or chosen
    if by_instrument(clause, head, words):
        return in_that_way(replace(outer(found, head), subjects=tuple(governor_subjects)), clause, head)
    if clause.tag_ == "VB" and lemma in _PRACTISED:
        return by_means(found, clause, head, words) or replace(found, condition_of=head)
    if lemma in governors.transparent or kind is rel.Governor.COMPLEMENT:
        return outer(found, head)
    made_sure = lemma == "sure" and rel.lemma(head.head) == "make" and any(s.lower_ == "we" for s in rel.subjects(head.head))  # "ensure"
    said = kind is rel.Governor.CONTENT and (lemma in _SAYING | NOTICING or made_sure) and not says_another_text(governor_subjects)
    asked_in = asks_in(kind, clause, head) and not found.negated
    return outer(found, head) if said or asked_in else replace(found, asserted=False)
