"""Agreements that speak to their reader: "you" is one party and "we" the other; each is named before a clause is put in a voice."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from checker.contracts.letting import letting_words
from checker.contracts.lexicon import party_words
from checker.contracts.sides import OPENING
from checker.contracts.wording import MODAL
from checker.model import Document
from checker.patterns import either

_BRACKET = re.compile(r"\((?P<inside>[^()]{0,120}[\"“][^()]{1,120})\)")
_QUOTED = re.compile(r"[\"“](?:the )?([^\"”“]{2,40}?),?[\"”]")
_WE, _YOU = frozenset({"we", "us", "our"}), frozenset({"you", "your"})
_COMMAND = re.compile(r"(?P<start>^|, (?:and|or) |; )(?:[Dd]on[’']t|[Dd]o not|[Nn]ever) (?=[a-z])")
_SHORT = (
    (re.compile(r"\bwon[’']t\b"), "will not"),
    (re.compile(r"\bcan[’']t\b"), "cannot"),
    (re.compile(rf"\b({MODAL})n[’']t\b"), r"\1 not"),
)


@dataclass(frozen=True, slots=True)
class Speakers:
    """The names of the parties for which "we" and "you" stand; "" where the text does not say."""

    we: str = ""
    you: str = ""

    def named(self, text: str, own: Iterable[str]) -> str:
        """Return a clause as the party called ``own`` says it: with "we" for itself and the other party by its name."""
        mine = {name.lower().removeprefix("the ") for name in own}
        if not (self.we and self.you) or not mine & {self.we.lower(), self.you.lower()}:
            return text
        for short, written in _SHORT:
            text = short.sub(written, text)
        text = _COMMAND.sub(lambda found: f"{found['start']}{'You' if not found['start'] else 'you'} shall not ", text)
        if self.we.lower() in mine:
            return _other(text, _YOU, f"the {self.you}")
        return _as_we(_other(text, _WE, f"the {self.we}" if " " not in self.we else self.we))


def speakers(document: Document) -> Speakers:
    """Return who "we" and "you" are by the brackets in which the opening gives names: 'Acme Ltd ("Acme", "we")'."""
    found = {"we": "", "you": ""}
    texts = [clause.text for clause in document.clauses if not clause.furniture][:OPENING]
    for bracket in (each for text in texts for each in _BRACKET.finditer(text)):
        said = _QUOTED.findall(bracket["inside"])
        names = [name for name in said if name.lower() not in _WE | _YOU and set(name.lower().split()) - party_words().no_party]
        for pronoun, forms in (("we", _WE), ("you", _YOU)):
            if names and forms & {name.lower() for name in said} and not found[pronoun]:
                found[pronoun] = names[0]
    return Speakers(**found)


def _other(text: str, forms: frozenset[str], name: str) -> str:
    possessive = "your" if "you" in forms else "our"
    text = re.sub(rf"\b{possessive}\b", f"{name}'s", text, flags=re.IGNORECASE)
    return re.sub(rf"\b{either(sorted(forms - {possessive}))}\b", name, text, flags=re.IGNORECASE)


def _as_we(text: str) -> str:
    """Put "we", "us" and "our" in the place of "you" and "your"; it is "us" behind a verb or preposition that has it as its object."""
    text = re.sub(r"\byour\b", "our", text, flags=re.IGNORECASE)
    text = re.sub(rf"\b({either(letting_words().before_object)}) you\b", r"\1 us", text, flags=re.IGNORECASE)
    text = re.sub(r"\bYou\b", "We", text)
    return (
        re.sub(r"\byou\b(?=[.,;:)]|$| (?:for|to|about|with|from|by|of|on|in)\b)", "us", text)
        .replace(" you ", " we ")
        .replace("you ", "we ")
    )


_FOR_IT = r"(?:[Ff]or (?:this|that|these) purposes?|[Tt]o (?:this|that) end|[Ii]n (?:doing so|this case|that case|this respect)),? "
_TAKES_UP = re.compile(rf"^(?P<opened>{_FOR_IT})?(?:It|They|it|they) (?=(?:shall|will|may|must|undertakes?|agrees?)\b)")


def taken_up(text: str, before: str, names: Iterable[str]) -> str:
    """Return a sentence that goes on about the party of the one before it with that party's name: "It shall not disclose ..."."""
    if not _TAKES_UP.match(text):
        return text
    bare = (re.sub(r"^the\s+", "", name, flags=re.IGNORECASE) for name in names)
    found = next((name for name in sorted(bare, key=len, reverse=True) if re.match(rf"(?:[Tt]he )?{re.escape(name)}\b", before)), None)
    return _TAKES_UP.sub(lambda said: f"{said['opened'] or ''}{f'the {found}' if said['opened'] else found} ", text) if found else text
