"""Clauses that were not understood, and whether one of them may turn a verdict on this flow."""

import re
from collections.abc import Iterable

from checker.model import ConditionKind, Unread, UnreadReason
from checker.patterns import whole
from checker.verdicts.clauses.rules import CHOICE, Rule
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.practice import Item
from checker.verdicts.terms.judging_words import judging_words
from checker.verdicts.terms.words import EMPTY, names_one_of, pieces, stem, words
from checker.verdicts.weighing.concern import concerns, denies, is_elsewhere, of_other_data

AUTHORITY = whole(judging_words().authority)
POINTING = re.compile(
    r"^(?:apart from|aside from|other than|except(?: for)?|besides|beyond) (?:these|those|them|the above)$", re.IGNORECASE
)
LISTING = re.compile(r"^the following$|\bfollowing (?:cases|circumstances|situations|ways)\b", re.IGNORECASE)
PLACE = re.compile(r"\b(?:schedule|annex|appendix|exhibit) (?:[a-z]|[0-9]+)\b")
HELPING = re.compile(r"\bhelps? us\b", re.IGNORECASE)
_GAP = 4  # characters between two sentences of a paragraph
DENIED_CASE = re.compile(  # "If you never tap it, nothing is sent": what is told of the case is that nothing is done
    r"(?:If|When|Where|Unless|Until)\b[^,;:]{3,160}, (?:nothing|nobody|no one|none|(?:we|they|it) (?:do|does|will|shall|may|can) not)\b"
)
CASE = re.compile(r"(?:(?:To|With|When|If|Where|For|By|In|As|Upon|After|Between|Among)\b|[a-z(•-])")  # how a case in a list begins
ONLY_IF = re.compile(r"\b(?:only (?:if|when|where|with|after|once|to)|if,? and only if|unless|except)\b", re.IGNORECASE)
PLAIN = frozenset(map(stem, judging_words().any_clause))


def may_permit(unread: Iterable[Unread], setting: Setting, item: Item) -> tuple[Unread, ...]:
    """Return the unread clauses that name the recipient, its class or the purpose: a closed list cannot accuse past them.

    One that says what a tool helps us with, and of which known data, permits nothing of others.
    """
    named = (clause for clause in unread if clause.reason is not UnreadReason.POSSIBLE_DENIAL and _names(clause.text, setting))
    return tuple(clause for clause in named if not (HELPING.search(clause.text) and of_other_data(clause, setting, (item,))))


def pointed_at(rule: Rule, unread: Iterable[Unread]) -> tuple[Unread, ...]:
    """Return the unread clauses that "apart from these" or "the following" may point at: possible permissions below the same heading.

    Below "only in the following cases" every clause is a case, whatever it looks like.
    """
    section, ways_out = rule.commitment.section, rule.commitment.exceptions
    places = [place for way_out in ways_out if way_out.kind is ConditionKind.AS_DESCRIBED for place in PLACE.findall(way_out.text.lower())]
    if places:
        named = tuple(c for c in unread if any(_is_in(c, place) for place in places))
        return tuple(c for c in named if c.reason is not UnreadReason.POSSIBLE_DENIAL)
    listing = any(way_out.kind is ConditionKind.AS_DESCRIBED and LISTING.search(way_out.text) for way_out in ways_out)
    if not section or not (listing or any(POINTING.search(way_out.text) for way_out in ways_out)):
        return ()
    near = (clause for clause in unread if clause.section[: len(section)] == section)
    cases = (c for c in near if c.reason is UnreadReason.POSSIBLE_PERMISSION or (listing and CASE.match(c.text)))
    return tuple(case for case in cases if not DENIED_CASE.match(case.text))


def may_spare(rule: Rule, unread: Iterable[Unread], item: Item) -> tuple[Unread, ...]:
    """Return the unread clauses below the same heading that tell a case of a denial's data of their own: "numbers hang at the gate if ...".

    A plain denial of several data cannot accuse past one that names the very item and says when it is done.
    """
    several = len(rule.commitment.data) != 1 or rule.commitment.data[0].id != item.id
    near = (clause for clause in unread if clause.section == rule.commitment.section and clause.start > rule.commitment.start)
    told = (clause for clause in near if several and ONLY_IF.search(clause.text) and not DENIED_CASE.match(clause.text))
    name = words(item.text) - PLAIN
    return tuple(clause for clause in told if name and name <= words(clause.text))


def _is_in(clause: Unread, place: str) -> bool:
    return any(re.search(rf"\b{re.escape(place)}\b", heading.lower()) for heading in clause.section)


def distinct_clauses(*groups: Iterable[Unread]) -> tuple[Unread, ...]:
    """Return the clauses of several groups, each once, in the order of the text."""
    return tuple(sorted({clause for group in groups for clause in group}, key=lambda clause: clause.start))


def may_deny(unread: Iterable[Unread], setting: Setting, items: tuple[Item, ...]) -> tuple[Unread, ...]:
    """Return the unread possible denials that clearly concern the flow: its data, and its recipient, purpose or action."""
    thing = frozenset().union(*(_item_words(item, setting) for item in items))
    denials = (c for c in unread if c.reason is UnreadReason.POSSIBLE_DENIAL and not is_elsewhere(c, setting, items))
    spoken = (clause for clause in denials if words(clause.text) & thing and _acts_or_names(clause.text, setting))
    return tuple(clause for clause in spoken if denies(clause.text, thing))


def taken_back(rules: Iterable[Rule], unread: Iterable[Unread], setting: Setting, items: tuple[Item, ...]) -> tuple[Unread, ...]:
    """Return the possible denials right behind one of ``rules`` for those who opted out, as the person did: "You may switch this off"."""
    if setting.practice.flow.opted_out is not True:
        return ()
    ends = {(rule.commitment.section, rule.commitment.end) for rule in rules}
    near = (c for c in unread if any((c.section, c.start - gap) in ends for gap in range(_GAP)))
    denials = (c for c in near if c.reason is UnreadReason.POSSIBLE_DENIAL and CHOICE.search(c.text))
    person = words(setting.practice.flow.subject_relation or "")  # "an owner need only say so": whoever says no gets nothing
    told = (c for c in denials if all(words(term.text) <= person for term in c.recipients))
    return tuple(c for c in told if not is_elsewhere(c, setting, items))


def may_speak(unread: Iterable[Unread], setting: Setting, item: Item) -> tuple[Unread, ...]:
    """Return the unread permissions and denials that speak of the item by its whole name, and of recipient, purpose or action.

    So do those that the second reader takes to speak of what covers the item, of the action, and of no other recipient. Past them a
    statement cannot be called silent; one word of several ("address" of "address book") says too little for that.
    """
    label = setting.relations.ontology.data.label(item.id) if item.id else ""
    names = tuple(telling for name in (item.text, label) if (telling := words(name) - PLAIN))
    spoken = (clause for clause in unread if clause.reason in {UnreadReason.POSSIBLE_DENIAL, UnreadReason.POSSIBLE_PERMISSION})
    return tuple(c for c in spoken if _is_named(c.text, names, setting) or concerns(c, setting, item))


def _is_named(text: str, names: tuple[frozenset[str], ...], setting: Setting) -> bool:
    return any(name <= words(text) for name in names) and _acts_or_names(text, setting)


def _acts_or_names(text: str, setting: Setting) -> bool:
    acts = frozenset(map(stem, judging_words().acts[setting.practice.flow.action]))
    return bool(words(text) & acts) or _names(text, setting)


def _names(text: str, setting: Setting) -> bool:
    party, purpose = setting.party, setting.practice.purpose
    if party and (names_one_of(text, party.names) or _says(text, _classes(setting))):
        return True
    if _of_authorities(setting) and AUTHORITY.search(text):
        return True
    return purpose is not None and _shares(text, purpose.text)


def _of_authorities(setting: Setting) -> bool:
    """Tell whether the log or the register speak of a court, the police or a law behind the event."""
    roles = (setting.party.role, setting.party.claim) if setting.party else ()
    return bool(setting.practice.flow.legal_basis) or any(role in {"government", "law_enforcement"} for role in roles)


def _says(text: str, labels: Iterable[str]) -> bool:
    """Tell whether ``text`` has every word of a class's name: "provider" alone names no service provider."""
    said = words(text)
    return any({stem(piece) for piece in pieces(label) if piece not in EMPTY} <= said for label in labels)


def _classes(setting: Setting) -> Iterable[str]:
    taxonomy = setting.relations.ontology.recipients
    party = setting.party
    for role in filter(None, (party.role, party.claim, party.kind_by_name) if party else ()):
        if role in taxonomy.entries:
            yield taxonomy.label(role)


def _shares(text: str, phrase: str) -> bool:
    """Tell whether ``text`` has two telling words of ``phrase``, or its only one."""
    telling = frozenset(stem(piece) for piece in pieces(phrase) if piece not in EMPTY and len(piece) > 3) - PLAIN
    return bool(telling) and len(telling & words(text)) >= min(2, len(telling))


def _item_words(item: Item, setting: Setting) -> frozenset[str]:
    label = setting.relations.ontology.data.label(item.id) if item.id else ""
    return (words(item.text) | words(label)) - PLAIN
