"""Conditions and exceptions of a predicate: "with your consent", "unless ...", "except as described", "for 30 days"."""

import re

from checker.extraction.nouns.phrases import items
from checker.extraction.parses.things import is_somebody
from checker.extraction.parses.tree import Doc
from checker.extraction.slots.dated import date_words, interval
from checker.extraction.slots.excepted import data_of_people, is_aim, is_described, of_purposes
from checker.extraction.slots.spans import Span
from checker.extraction.slots.thresholds import is_degree
from checker.extraction.words import cues
from checker.extraction.words.cues import age_bounds, classify, days, kinds, since
from checker.extraction.words.lexicon import lexicon
from checker.extraction.words.regions import region_codes
from checker.model import Condition, ConditionKind, Effect
from checker.ontology import Ontology

_ALTERNATIVE = re.compile(
    r",?\s+or\s+(?=(?:when|if|as|where|with|to|for|unless|in|after|once|by|because|pursuant|otherwise|you|we|the law|required)\b)|;\s*(?:or\s+)?",  # noqa: E501
    re.IGNORECASE,
)
_MEMBER = re.compile(  # a member of a list of ways out
    r",\s+(?=(?:with (?:your|their|the|its|our|his|her|prior)|when|if|as|where|to|under|pursuant|after|once|because|for)\b)",
    re.IGNORECASE,
)
_PERIOD = re.compile(r"^(?:only |and |but )*(?:within|no later than|not later than|up to|for up to)\b", re.IGNORECASE)
_AS_LONG = re.compile(r"^(?:only |and |but |for )*(?:as|so) long as\b", re.IGNORECASE)
_CLAUSE = re.compile(  # the clauses after "unless": "you agree, a court orders it, or somebody is in danger"
    r",?\s+or\s+(?=(?:if|when|where|unless|we|you|they|he|she|it|there|some(?:one|body)|any(?:one|body)|an?|the|your|our)\b)"
    r"|,\s+(?=(?:an?|the|your) \w+ \w+[^,]*, or\b)",
    re.IGNORECASE,
)
_LIVING = re.compile(
    r"\b(?:you|they|users?|customers?|consumers?) (?:are|live|reside)\b(?: \w+)? (?:in|from|outside|within)\b|\bresidents?\b", re.IGNORECASE
)
_IT = re.compile(r"^(?:without|unless) (?:it|that|this|one)$", re.IGNORECASE)  # the consent just spoken of
_WITHOUT_ASKING = re.compile(
    r"\b(?:(?:and|or) )?(?:even )?without (?:[\w'’]+ ){0,3}?(?:consent|permission|authori[sz]ation|approval|agreement)\b", re.IGNORECASE
)
_GIVEN = (ConditionKind.CONSENT, ConditionKind.NOTICE, ConditionKind.CONTRACT)
_CASES = re.compile(r"^(?P<lead>(?:only )?in (?:the )?(?:case|event) of )(?P<what>.+)$", re.IGNORECASE)
_DOING = re.compile(  # a child or parent at the head of a clause, with a verb that is no "is" of age
    r"(?P<lead>\b(?:if|when|where|once|unless|until|after) )(?:the|an?|that|your|their|any) (?:young )?"
    r"(?:minor|child|teen|teenager|adult|person)"
    r"(?P<has> (?:has |have |had )?(?!(?:is|are|was|were|be|turns?|reaches|has|have|had|aged)\b)\w+)",
    re.IGNORECASE,
)
_AND_OR = re.compile(r",? (?:and|or) (?=(?:an?|the|your|our|their)\b)", re.IGNORECASE)
_BOTH_CASES = re.compile(
    r",?\s+and\s+(?=(?:only )?(?:as (?:permitted|required|allowed|described|needed|necessary|set|otherwise)|with your|when|where|if"
    r"|under|pursuant|subject to|to the extent|in (?:compliance|accordance|line) with)\b)",
    re.IGNORECASE,
)
_BOTH = re.compile(r"\s+and\s+", re.IGNORECASE)


def read(span: Span, doc: Doc, effect: Effect, group: int, ontology: Ontology) -> list[Condition]:
    """Return the conditions of one phrase: alternatives ("or") in groups of their own, joint ones ("and") in one group."""
    text = doc[span.start : span.end].text
    if _IT.match(text) and (kind := classify(doc[: span.start].text)) in _GIVEN:
        return [Condition(kind=kind, text=text, effect=effect, group=group)]
    body = text[len(span.opener) :].strip() if span.way_out else text
    found: list[Condition] = []
    for offset, piece in enumerate(_pieces(body.lstrip(": "), listed=span.way_out, clauses=span.opener == "unless")):
        whole = f"{text[: len(span.opener)]} {piece}" if span.way_out and offset == 0 else piece
        found += _alternative(whole.strip(), piece.strip(), span, doc, effect, group + offset, ontology)
    return found


def _pieces(body: str, *, listed: bool, clauses: bool) -> list[str]:
    """Return the alternatives of a phrase; of a way out also those that only commas part ("a host, with consent, or as the law asks")."""
    pieces = [p for p in _ALTERNATIVE.split(body) if p.strip(" ,;")]
    told = [p for p in _CLAUSE.split(body) if p.strip(" ,;")] if clauses else []
    if len(told) > 1 and all(" " in p.strip(" ,;") for p in told):
        return told
    if listed and len(pieces) > 1:
        pieces = [p for piece in pieces for p in _MEMBER.split(piece) if p.strip(" ,;")]
    return pieces


def _alternative(whole: str, piece: str, span: Span, doc: Doc, effect: Effect, group: int, ontology: Ontology) -> list[Condition]:
    if (event := _CASES.match(whole)) is not None and len(parts := _AND_OR.split(event["what"])) > 1:
        return [condition(f"{event['lead']}{part}" if n == 0 else part, effect, group + n, ontology) for n, part in enumerate(parts)]
    cases = [part for part in _BOTH_CASES.split(piece) if part.strip()]
    if len(cases) > 1 and len({classify(part) for part in cases} - {None}) == len(cases):
        return [condition(part, effect, group, ontology) for part in cases]  # "as needed to fulfil it and as permitted by law"
    joint = [part for part in _BOTH.split(piece) if classify(part) is not None]
    several = {classify(part) for part in joint}
    if len(several) > 1 and several <= {
        ConditionKind.NOTICE,
        ConditionKind.OPT_OUT,
        ConditionKind.CONSENT,
        ConditionKind.CONTRACT,
        ConditionKind.TIME,
    }:
        return [condition(part, effect, group, ontology) for part in joint]
    if span.way_out:
        terms = _excepted(piece, span, doc, ontology)
        if terms is not None:
            kind, ids = terms
            return [Condition(kind=kind, text=whole, effect=effect, group=group, ids=ids)]
    return [condition(whole, effect, group, ontology)]


def _excepted(piece: str, span: Span, doc: Doc, ontology: Ontology) -> tuple[ConditionKind, tuple[str, ...]] | None:
    """Return the parties, purposes or data that an exception names, when it names any."""
    words = piece.lower().split()
    own = ontology.data.matches(piece) if words[:1] == ["your"] and span.opener not in ("unless", "until", "without") else ()
    if own and "user" not in own:
        return ConditionKind.DATA, own  # "except your age"
    if words[:1] == ["your"] and len(words) == 2 and span.opener not in ("unless", "until", "without") and is_somebody(doc[span.end - 1]):
        found = ontology.recipients.match(words[1])
        return ConditionKind.RECIPIENT, () if found is None else (found,)  # "other than your midwife"
    if (
        not words
        or words in (["on", "request"], ["upon", "request"])
        or words[0] in ("as", "when", "if", "where", "your", "that", "you", "we", "pursuant", "required")
        or span.opener in ("unless", "until", "before")
    ):
        return None
    if span.opener == "without" or (
        words[0] in ("with", "in", "under")
        and classify(piece) in (ConditionKind.CONSENT, ConditionKind.NOTICE, ConditionKind.AS_DESCRIBED, ConditionKind.LEGAL)
    ):
        return None
    if words[0] in ("those", "any", "ones") and is_described(doc, span):
        return None  # "save for those the police have asked us to preserve" names no recipient
    if (is_aim(doc, span) or of_purposes(doc, span)) and classify(piece) is None:
        aim = ontology.purposes.match(piece.removeprefix("to ").removeprefix("for "))
        return ConditionKind.PURPOSE, () if aim is None else (aim,)
    heads = [
        t for t in doc[span.start : span.end] if t.pos_ in ("NOUN", "PROPN", "PRON") and t.relation not in ("compound", "amod", "flat")
    ]
    if (whose := data_of_people(heads, doc, span, ontology.data)) is not None:
        return ConditionKind.DATA, (whose,)
    phrases = [item.text for item in items(heads[:12])]
    described = lexicon().recipient_clauses.role(piece)
    matched = [described] if described else [ontology.recipients.match(p) for p in phrases]
    ids = tuple(dict.fromkeys(i for i in matched if i is not None))
    if (
        words[0] in ("to", "for")
        and (purpose := ontology.purposes.match(" ".join(words[1:]))) is not None
        and not (ids and (words[0] == "to" or span.opener == "except"))  # "except for our hosts" names hosts, and not hosting
    ):
        return ConditionKind.PURPOSE, (purpose,)
    if (ids or any(is_somebody(h) for h in heads if h.tag_ in ("NN", "NNS"))) and (words[0] != "for" or span.opener == "except"):
        return ConditionKind.RECIPIENT, ids
    data = tuple(dict.fromkeys(i for i in map(ontology.data.match, phrases) if i is not None))
    return (ConditionKind.DATA, data) if data else None


def condition(text: str, effect: Effect, group: int, ontology: Ontology) -> Condition:
    """Return one condition with what can be read from its words."""
    dated = date_words().phrase.match(text) is not None
    timed = dated or (_PERIOD.match(text) is not None and days(text) is not None)
    said = _WITHOUT_ASKING.sub("", text) if effect is Effect.REQUIRES else text  # "as the law allows and without your consent"
    kind = ConditionKind.TIME if timed else classify(said) or ConditionKind.OTHER
    if kind is ConditionKind.AGE and (doing := _DOING.sub(r"\g<lead>you\g<has>", text)) != text:
        kind = classify(doing) or ConditionKind.OTHER  # "where the Minor has switched it on": what they did, not how old they are
    if kind is ConditionKind.NECESSITY and text.lower().startswith("because"):
        kind = ConditionKind.OTHER  # "not because we need money": a reason is no measure of what may be done
    amount = kind is ConditionKind.TIME and not dated and is_degree(text)
    kind = ConditionKind.OTHER if amount else kind
    if kind is ConditionKind.AS_DESCRIBED and _AS_LONG.match(text):
        kind = ConditionKind.TIME  # "for as long as their own notices say" says how long
    ids: tuple[str, ...] = ()
    told = not text.lower().startswith("provided")  # "provided that a relative has asked" names nobody who gets it
    if kind is ConditionKind.OTHER and told and (recipient := ontology.recipients.match(_after_preposition(text))) is not None:
        kind, ids = ConditionKind.RECIPIENT, (recipient,)
    if kind is ConditionKind.OTHER and cues.is_place(text):
        kind, ids = ConditionKind.REGION, ()  # "in Germany"
    if kind is ConditionKind.OTHER and _LIVING.search(text) and region_codes(text):
        kind, ids = ConditionKind.REGION, ()  # "if you are in the US"
    ids = region_codes(text) if kind is ConditionKind.REGION else interval(text, effect) if kind is ConditionKind.TIME else ids
    below, at_least = age_bounds(text) if kind is ConditionKind.AGE or ConditionKind.AGE in kinds(text) else (None, None)
    timed = not amount and (kind is ConditionKind.TIME or ConditionKind.TIME in kinds(text))
    return Condition(
        kind=kind,
        text=text,
        effect=effect,
        group=group,
        ids=ids,
        days=days(text) if timed else None,
        since=since(text) if timed else None,
        age_below=below,
        age_from=at_least,
    )


def _after_preposition(text: str) -> str:
    return re.sub(r"^(?:except|other than|apart from|excluding|save)?\s*(?:as|for|to|with|by|from)?\s*", "", text, flags=re.IGNORECASE)
