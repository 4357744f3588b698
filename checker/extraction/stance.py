"""How a predicate stands in its sentence: asserted or not, by whom, denied or not, as a duty or not."""

from dataclasses import dataclass, replace

from spacy.tokens import Token

from checker.extraction import relations as rel
from checker.extraction.assertion import NOTICING, asked_about, is_guess, is_order, is_statement
from checker.extraction.caveats import HYPOTHETICAL, NO_DUTY, denies_nothing, gives_to_us
from checker.extraction.gates import Gate, gate, promised, ungated
from checker.extraction.instruments import by_instrument
from checker.extraction.lexicon import Lexicon, lexicon
from checker.extraction.negation import NEGATIVE_WORDS, is_negated
from checker.extraction.safeguards import safeguarded, shared_marker

_CHOOSING = frozenset({"choose", "decide", "elect", "opt", "wish", "want", "prefer"})
_ADVISING = frozenset("ask request urge advise encourage recommend remind warn caution instruct suggest beg".split())
_AGREEING = frozenset("agree acknowledge understand accept consent recognise recognize".split())
_PRACTISED = frozenset("use employ utilize utilise process collect share disclose retain keep store".split())
_SAYING = frozenset("ensure say promise confirm guarantee mean acknowledge agree represent warrant".split())
_MUST = frozenset({"must", "shall"})
_MAY = frozenset({"may", "might", "can", "could"})
_LIGHT_NOUNS = frozenset(
    (
        "right business practice plan plans intention need obligation ability option reason policy permission authority "
        "liberty position freedom entitlement licence license"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Stance:
    """The standing of one predicate."""

    asserted: bool = True
    negated: bool = False
    duty: bool = False
    subjects: tuple[Token, ...] = ()
    relative_to: Token | None = None  # the noun that the predicate's clause modifies
    condition_of: Token | None = None  # the predicate that this clause is a condition or purpose of
    enabled_by: Token | None = None  # "allow", "require": whose object acts
    negator: Token | None = None  # the outermost word that denies
    gate: Gate | None = None  # "we ask for your consent before we share it"
    optional: bool = False  # "may", "can"
    safeguarded: Token | None = None  # "where we transfer your data abroad, we take safeguards": the verb of the safeguard


def stance(verb: Token) -> Stance:
    """Return how a verb (or predicate noun or adjective) stands, walking up its governors."""
    helpers = set(rel.auxiliaries(verb))
    found = Stance(subjects=tuple(rel.subjects(verb)), negated=is_negated(verb), duty=bool(_MUST & helpers), optional=bool(_MAY & helpers))
    if found.negated:
        found = replace(found, negator=verb, asserted=not is_guess(verb))
    current = verb
    if not found.asserted or asked_about(verb):
        return replace(found, asserted=False)
    for _ in range(8):  # governors of governors; bounded against odd parses
        kind, head = rel.governor(current)
        if kind in (rel.Governor.ROOT, rel.Governor.OTHER) or head is current:
            stated = not is_order(current) or rel.lemma(current) in NOTICING if current is not verb else is_statement(verb)
            return found if stated else replace(found, asserted=False)
        if kind is rel.Governor.PARATAXIS:
            return found
        step = _through(found, kind, rel.first_conjunct(current), head, lexicon())
        found = step
        if not found.asserted or found.relative_to is not None or found.condition_of is not None:
            return found
        current = head
    return found


def _through(found: Stance, kind: rel.Governor, clause: Token, head: Token, words: Lexicon) -> Stance:
    lemma = rel.lemma(head)
    gating = kind in (rel.Governor.ADVERBIAL, rel.Governor.RELATIVE, rel.Governor.COMPLEMENT) and not found.negated
    opened = gate(clause, head) if gating else None
    if opened is not None or (gating and ungated(clause, head)):
        return replace(found, gate=opened, subjects=tuple(rel.own_subjects(clause) or rel.subjects(head)))
    if set(rel.marker(clause).split()) & HYPOTHETICAL - {"where", "which"}:
        return replace(found, asserted=False)
    if kind is rel.Governor.RELATIVE:
        if clause.tag_ in ("VB", "VBG") and lemma in _LIGHT_NOUNS:
            return _light_noun(found, head)
        return replace(found, relative_to=head)
    if kind is rel.Governor.ADVERBIAL:
        return _adverbial(found, clause, head, words)
    if kind in (rel.Governor.COMPLEMENT, rel.Governor.CONTENT):
        return _complement(found, kind, clause, head, words)
    return replace(found, asserted=False)


def _adverbial(found: Stance, clause: Token, head: Token, words: Lexicon) -> Stance:
    lemma, governors = rel.lemma(head), words.governors
    opener = rel.marker(clause) or shared_marker(clause)
    if opener == "without" and any(s.lower_ in lexicon().people.second_party for s in rel.subjects(head)):
        return replace(found, asserted=False)  # "you can look around without telling us your name"
    if opener == "without" and clause.tag_ == "VBG":  # "we show you ads without sharing your name"
        return replace(found, negated=not found.negated, negator=clause, subjects=tuple(rel.subjects(head)))
    ours = any(s.lower_ in lexicon().people.first_party for s in found.subjects) and not found.negated
    opened = promised(opener, clause, head) if ours else None
    if opened is not None or (opener.split()[:1] in (["if"], ["when"], ["where"], ["whenever"]) and safeguarded(head)):
        return replace(found, gate=opened) if opened is not None else replace(found, duty=True, safeguarded=head)
    giving = any(s.lower_ in lexicon().people.second_party for s in found.subjects) and gives_to_us(clause) and not found.negated
    given = giving and opener.split()[:1] in (["when"], ["once"], ["whenever"], ["after"], ["by"])  # "when you send us X, we keep it"
    meanwhile = opener == "while" and any(c.lower_ == "being" for c in clause.children)  # "encrypted while it is being sent" tells how
    telling = opener in ("", "while", "although", "though", "whereas", "because") and bool(rel.own_subjects(clause)) and not meanwhile
    if given or telling:
        return found if opener else replace(found, condition_of=head)
    if meanwhile or denies_nothing(rel.Governor.ADVERBIAL, clause, head):
        return replace(found, asserted=False)
    if opener == "to" and clause.tag_ == "VB" and head.pos_ in ("ADJ", "NOUN") and lemma in governors.transparent:
        return _outer(found, head)
    if lemma in governors.preventing and not found.negated:
        return _prevented(found, head)
    if lemma in ("contrary", "impermissible", "unthinkable") and clause.tag_ == "VB" and not is_negated(head):
        return replace(found, negated=not found.negated, negator=head)  # "it is contrary to our policy to reveal ..."
    if by_instrument(clause, head, words):
        return replace(_outer(found, head), subjects=tuple(rel.subjects(head)))
    return replace(found, condition_of=head)


def _light_noun(found: Stance, head: Token) -> Stance:
    """Read "we reserve the right to share", "not in the business of selling"; "you have the right to ..." is no practice."""
    verb = head if rel.copula(head) is not None else head.head
    people = lexicon().people
    subjects = tuple(rel.subjects(verb)) or found.subjects
    if any(s.lower_ in people.second_party for s in subjects):
        return replace(found, asserted=False)
    denied = is_negated(verb) or rel.determiner(head) in NEGATIVE_WORDS
    if denied and rel.lemma(head) in NO_DUTY:
        return replace(found, asserted=False)  # "we have no obligation to publish it": it may be published all the same
    return replace(found, subjects=subjects, negated=found.negated ^ denied)


def _prevented(found: Stance, head: Token) -> Stance:
    denied = not is_negated(head)
    subjects = (
        tuple(rel.objects(head))
        if rel.lemma(head) in ("prohibit", "forbid", "prevent", "bar", "preclude", "ban", "restrict", "disallow") and rel.objects(head)
        else ()
    )
    if not subjects:
        subjects = tuple(rel.subjects(head))
    return replace(found, negated=found.negated ^ denied, subjects=subjects or found.subjects, negator=head)


def _outer(found: Stance, head: Token) -> Stance:
    denied = is_negated(head)
    return replace(
        found,
        negated=found.negated ^ denied,
        negator=head if denied else found.negator,
        duty=found.duty or bool(_MUST & set(rel.auxiliaries(head))),
        subjects=found.subjects or tuple(rel.subjects(head)),
    )


def _complement(found: Stance, kind: rel.Governor, clause: Token, head: Token, words: Lexicon) -> Stance:
    lemma, governors, people = rel.lemma(head), words.governors, words.people
    openers = set(rel.marker(clause).split())
    governor_subjects = rel.subjects(head)
    you = any(s.lower_ in people.second_party for s in governor_subjects)
    advised = lemma in _ADVISING and (found.negated or lemma not in governors.asking) and not you  # "we ask that you not send us ..."
    if (
        advised
        or denies_nothing(kind, clause, head)
        or openers & HYPOTHETICAL
        or (kind is rel.Governor.CONTENT and lemma in governors.describing)
    ):
        return replace(found, asserted=False)
    if lemma in governors.preventing:  # "you can prevent cookies from being set" is no practice of ours
        return replace(found, asserted=False) if you else _prevented(found, head)
    if you and kind is rel.Governor.CONTENT and lemma in _AGREEING and not any(s.lower_ in people.second_party for s in found.subjects):
        return found  # "you understand and agree that we may transfer ..."
    if lemma in governors.enabling and (rel.objects(head) or rel.is_passive(head)):
        outer = _outer(replace(found, subjects=tuple(rel.objects(head)) or tuple(governor_subjects)), head)
        return replace(outer, enabled_by=head)
    if lemma in governors.requiring and not you and (rel.objects(head) or rel.is_passive(head) or kind is rel.Governor.CONTENT):
        acting = found.subjects if kind is rel.Governor.CONTENT and found.subjects else tuple(rel.objects(head)) or tuple(governor_subjects)
        return replace(found, subjects=acting, duty=True, enabled_by=head, negated=found.negated ^ is_negated(head))
    asked = rel.is_passive(head) and lemma in governors.asking  # "you will be asked to provide ...": we collect
    if you and lemma in governors.right | governors.describing and not asked:
        given = (
            lemma in _CHOOSING and gives_to_us(clause) and not found.negated
        )  # "you can choose to provide us with ...": what is given is collected
        return _outer(found, head) if given else replace(found, asserted=False)
    if by_instrument(clause, head, words):
        return replace(_outer(found, head), subjects=tuple(governor_subjects))
    if clause.tag_ == "VB" and lemma in _PRACTISED:
        return replace(found, condition_of=head)
    if lemma in governors.transparent or kind is rel.Governor.COMPLEMENT:
        return _outer(found, head)
    said = kind is rel.Governor.CONTENT and lemma in _SAYING | NOTICING
    return _outer(found, head) if said else replace(found, asserted=False)
