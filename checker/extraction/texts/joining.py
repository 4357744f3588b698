"""What the parser is given for a clause: the clause itself, or its list's lead-in continued by it, or an answered question turned to a statement."""  # noqa: E501

import re
from dataclasses import dataclass, replace

from checker.extraction.texts.above import heads_list
from checker.extraction.texts.announcing import amid, pointed_at, points_back, unannounced
from checker.extraction.texts.asked import is_end, question, statement
from checker.extraction.texts.bare_cases import bare_case
from checker.extraction.texts.behind_lists import behind_list
from checker.extraction.texts.heading_fields import field, of_each
from checker.extraction.texts.labelled_aims import aim_of_item
from checker.extraction.texts.lead_ins import as_case, ends_in_case, is_whole, plain_lead, tells_cases, with_object, without_cases
from checker.extraction.texts.open_headings import under_open
from checker.extraction.words.asked_words import asked_words
from checker.model import Clause, ClauseKind, Document

_FOLLOWING = re.compile(
    r"(?:,? (?:in|under|for|with|to|by|of|from) (?:any of |each of |one or more of )?(?:the|these|those) following[\w ,/()-]*|,? the following[\w ,/()-]*|,? as follows|,? as set out below|,? (?:these|such) (?:purposes|circumstances|cases|ways|situations|parties|reasons)| (?<!or )(?:any|each|either|one|none) of (?:these|those))\s*$",  # noqa: E501
    re.IGNORECASE,
)
_WAYS_OUT = re.compile(
    r",? (?:unless|except(?: if| when| where| in)?) (?:one|any|some)?(?: or more)?(?: of)? ?"
    r"the following(?: circumstances| cases| conditions| exceptions)?"
    r"(?: applies| apply| occurs| is met| are met)?\s*$",
    re.IGNORECASE,
)
_NEEDS_PREPOSITION = re.compile(r" (?:with|to) (?:any of |each of )?the following[\w ,/()-]*\s*$", re.IGNORECASE)
_DOES = re.compile(
    r" (?:(?:can|may|will) )?do (?:some |any |all |one |one or more )?(?:of )?the following\s*$", re.IGNORECASE
)  # "members do the following: upload ..."
_COMPLETE = re.compile(r"^(?:[Ww]e|[Yy]ou|[Tt]hey|[Ii]t|I|[Tt]his|[Tt]hese|[Tt]here)(?:'\w+)? \w+")
_FINITE = re.compile(r"\b(?:may|will|is|are|can|have|has|do|does|must|shall|was|were)\b|^Should\b")
_SAYS = re.compile(r"\b(?:we|you|they|may|will|is|are|can|has|have|does|do|must|shall|our|when|if)\b", re.IGNORECASE)
_LONGEST_LABEL = 10  # words
_SHORTEST_SENTENCE = 7  # words of an item that may be a sentence of its own behind a lead-in
_LABEL = re.compile(  # "Targeted advertising: We do not ..."; a label that speaks of "we" or "you" is a lead-in instead
    r"^(?!(?:[Ww]e|[Yy]ou|[Oo]ur|[Tt]hey|[Tt]he following)\b)[A-Z\"“][^.:;!?—–]{1,80}(?::|\s[–—-])\s+"
    r"(?=[\"“]?(?:[A-Z][\w'’-]*,?|I) [\w(\"“])"
)
_ANSWERING = re.compile(r"^A\s*[:.)]\s*")


@dataclass(frozen=True, slots=True)
class Joined:
    """A text for the parser and the clauses it came from."""

    text: str
    clause: int  # index in document.clauses
    lead_in: int | None = None  # index of the lead-in used


def joined(document: Document, index: int) -> Joined:
    """Return what to parse for a clause; what goes on behind a list belongs to each of its items ("our X: - a - b with partners")."""
    whole = _joined(document, index)
    rest = "" if whole.lead_in is None else behind_list(document, index)
    return replace(whole, text=f"{whole.text.rstrip(' .;,')} {rest}") if rest else whole


def _joined(document: Document, index: int) -> Joined:
    clause = document.clauses[index]
    answered = _answered(document, index)
    if answered is not None:
        return Joined(answered, index)
    alone = bare_case(document, index) if clause.lead_in is None else None
    told = field(document, index) or alone or under_open(document, index, goes_on=_continues(document, index))
    if told is not None:
        return Joined(told[0], index, told[1])
    if (aimed := aim_of_item(document, index)) is not None and (lead := _lead_text(document, aimed[1], aimed[0])):
        return Joined(f"{lead} {aimed[0]}", index, aimed[1])
    each = of_each(document.clauses[clause.lead_in], _item_text(clause)) if clause.lead_in is not None else None
    if each is not None:
        return Joined(each, index, clause.lead_in)
    if clause.lead_in is not None and heads_list(document.clauses[clause.lead_in].text):
        return Joined(_item_text(clause), index)  # the reader of headings puts both together
    held = _case(document.clauses[clause.lead_in], _item_text(clause)) if clause.lead_in is not None else None
    if held is not None:
        return Joined(held, index, clause.lead_in)
    if clause.kind is ClauseKind.ITEM and clause.lead_in is not None and (_continues(document, index) or _in_case(document, index)):
        lead = _lead_text(document, clause.lead_in, _item_text(clause))
        if lead:
            item = _item_text(clause)
            if case := _CASE_FIRST.match(item):  # "(c) with your consent, the tourist board"
                opened = f"{case['case'][:1].upper()}{case['case'][1:]}, {lead[:1].lower()}{lead[1:]}"
                return Joined(f"{opened} {item[case.end() :]}", index, clause.lead_in)
            if (whole := amid(_plain_lead(document, clause.lead_in), item) or with_object(lead, item)) is not None:
                return Joined(whole, index, clause.lead_in)
            if tells_cases(plain_lead(_unmarked(document.clauses[clause.lead_in].text))):
                item = as_case(item)
            lower = item[:1].lower() + item[1:] if lead.endswith(" except") and item[1:2].islower() else item
            return Joined(f"{lead} {lower}", index, clause.lead_in)
    return Joined(unlabelled(_item_text(clause) if clause.kind is ClauseKind.ITEM else clause.text), index)


def _case(lead: Clause, item: str) -> str | None:
    """Return an item that is a sentence of its own behind the case in which it holds ("If you pay: - we do not share ..."); else None."""
    found = asked_words().case_in_front.match(lead.text)
    whole = found is not None and _COMPLETE.match(item) is not None
    return f"{found['case'].strip()}, {item[:1].lower()}{item[1:]}" if found is not None and whole else None


_CASE_FIRST = re.compile(
    r"(?P<case>(?:with|if|when|where|subject to|after|once|unless) [^,;:]{3,60}), "
    r"(?=(?:the|our|your|an?|any|other) [\w' -]{2,60}[.;,]?(?: and| or)?$)",
    re.IGNORECASE,
)


def unlabelled(text: str) -> str:
    """Return a sentence without the label before it ("Cookies: We use ..." is about us, not about cookies)."""
    label = _LABEL.match(text)
    if label is None or len(label.group().split()) > _LONGEST_LABEL or _FINITE.search(label.group()):
        return text
    rest = text[label.end() :]
    return rest if len(rest.split()) > 3 and _SAYS.search(rest) else text


def _continues(document: Document, index: int) -> bool:
    """Tell whether an item continues its lead-in instead of standing as a sentence of its own."""
    clause = document.clauses[index]
    if index and document.clauses[index - 1].paragraph == clause.paragraph and document.clauses[index - 1].kind is ClauseKind.ITEM:
        return False
    text = _item_text(clause)
    if _COMPLETE.match(text):
        return False
    closed = clause.lead_in is not None and document.clauses[clause.lead_in].text.rstrip().endswith(".")  # which leads on to nothing
    words, shortest = text.split(), 2 if closed else _SHORTEST_SENTENCE
    said = _FINITE.search(text if closed else " ".join(words[: _SHORTEST_SENTENCE + 1]))
    return not (text[:1].isupper() and len(words) > shortest and said and text.endswith("."))


def _in_case(document: Document, index: int) -> bool:
    """Tell whether an item, a sentence by its looks, is the case that its lead-in ends with ("We only share them if: - you ask us to.")."""
    clause = document.clauses[index]
    lead = None if clause.lead_in is None else plain_lead(_unmarked(document.clauses[clause.lead_in].text))
    first = document.clauses[index - 1].paragraph != clause.paragraph or document.clauses[index - 1].kind is not ClauseKind.ITEM
    return lead is not None and first and ends_in_case(lead) and not is_whole(_item_text(clause))


def _unmarked(text: str) -> str:
    return text.rstrip().rstrip(".:;—–-").rstrip()


def _item_text(clause: Clause) -> str:
    return clause.text[len(clause.marker) :].lstrip() if clause.marker and clause.text.startswith(clause.marker) else clause.text


def _plain_lead(document: Document, index: int) -> str:
    return plain_lead(_unmarked(_item_text(document.clauses[index])))


def _lead_text(document: Document, index: int, item: str) -> str:
    """Return a lead-in ready to be continued: its own lead-in first, "the following purposes:" dropped."""
    lead = document.clauses[index]
    text = _item_text(lead) if lead.kind is ClauseKind.ITEM else lead.text
    if len(text) > 700:
        return ""
    text = without_cases(plain_lead(_unmarked(text)))
    if points_back(text):
        return _pointed_at(document, index, item)
    text = _DOES.sub(" may", text)
    if _WAYS_OUT.search(text):
        return f"{_WAYS_OUT.sub('', text)} except"
    if (opened := unannounced(text, item)) is not None:
        text = opened
    elif _NEEDS_PREPOSITION.search(text):
        preposition = " to" if " to " in _NEEDS_PREPOSITION.search(text).group() else " with"  # type: ignore[union-attr]
        text = _NEEDS_PREPOSITION.sub("", text) + ("" if re.match(r"(?:with|to)\b", item, re.IGNORECASE) else preposition)
    else:
        text = _FOLLOWING.sub("", text)
    if lead.kind is ClauseKind.ITEM and lead.lead_in is not None and lead.lead_in < index and _continues(document, index):
        outer = _lead_text(document, lead.lead_in, text)
        return f"{outer} {text}".strip() if len(outer) + len(text) < 800 else text
    return text


def _pointed_at(document: Document, index: int, item: str) -> str:
    """Return the sentence before a lead-in that only points at it, made ready for an item: "We share it with others. They include:"."""
    before, lead = document.clauses[index - 1], document.clauses[index]
    if not index or before.section != lead.section or before.kind is not lead.kind:
        return ""
    return pointed_at(before.text.rstrip(" .:"), item)


def _answered(document: Document, index: int) -> str | None:
    """Return "We do not sell your data" for the answer "No." under the heading "Do you sell my data?"."""
    clauses = document.clauses
    at = index - 1
    ends = is_end(clauses[index].text)  # "Nobody else." closes what the answer before it named
    at, index = (at - 1, at) if ends and at > 0 else (at, index)
    if at < 0:
        return None
    asked = question(clauses[at].text)
    if asked and asked_words().further.match(asked):
        earlier = next((q for i in range(at - 1, max(-1, at - 8), -1) if (q := question(clauses[i].text))), "")
        asked = question(clauses[at].text, earlier)
    following = clauses[index + 1].text if index + 1 < len(clauses) else ""
    return statement(asked, _ANSWERING.sub("", clauses[index].text), following) if asked else None
