"""A clause of an agreement in the voice of one party: "The Processor undertakes not to ..." becomes "We shall not ...".

The reader of statements knows "we" and everybody else. Read once in each party's voice, an agreement tells what each has promised.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from checker.contracts.letting import LINKED, passed_on
from checker.contracts.neither_nor import neither_nor
from checker.contracts.received import named
from checker.contracts.sides import kind
from checker.contracts.together import party
from checker.contracts.wording import MODAL, voice_words
from checker.patterns import either

COUNTERPARTY = "Counterparty"
_INTERPOSED = re.compile(rf"\b(?P<modal>{MODAL}(?: not)?),\s+(?P<aside>[^;.:()]{{3,260}}),\s+(?P<rest>(?:\w+ly )?(?P<verb>[a-z]+)\b[^;]*)$")
_OPENED = re.compile(rf"\b(?P<modal>{MODAL}(?: not)?),\s+")
_BEFORE_ACT = re.compile(rf",\s+(?=(?:\w{{2,20}}ly )?(?:{either(voice_words().passing_on)}|{either(voice_words().acts)})\b)")
_COMMA = re.compile(r",\s+")
_FURTHEST = 400  # letters of what stands between
_WITH_OTHERS = r" (?:and|or|nor) (?:[\w'-]+ ){1,7}(?:shall|will|may|must)\b"  # "neither the Supplier nor anyone acting for it shall"
_AFTER = r"(?<!\bby )(?<!\bto )(?<!\bfrom )(?<!\bwith )(?<!\bof )(?<!\bfor )"  # "deleted by Quill will be ...": Quill is no subject there


@dataclass(frozen=True)
class Voice:
    """The names of the party that speaks and of the other side."""

    own: tuple[str, ...]
    other: tuple[str, ...]
    received: tuple[str, ...] = ()  # the defined names of the data that the other side hands to it
    together: tuple[str, ...] = ()  # the defined names of each party: "Controller", "Controllers"

    def speak(self, text: str) -> str:
        """Return ``text`` with the speaking party as "we" and set phrases of agreements as plain sentences."""
        words, text = voice_words(), named(_QUOTES.sub('"', text), self.received, self.other)
        for word, plain in words.spelled:
            text = word.sub(plain, text)
        text = self._upended.sub(r"neither party \1", text)
        text = self._as_we(self._both.sub("we", self._neither.sub(r"we \1 not", text)))
        text = words.shall.sub("we shall", words.shall_not.sub("shall not", text))
        text = self._plain_names(self._granted(words.may.sub("may", words.may_not.sub("may not", text))))
        text = _plainly(_without_aside(neither_nor(text)))
        return text[:1].upper() + text[1:]

    def _as_we(self, text: str) -> str:
        if self._mine is None:
            return text
        words = voice_words()
        text = re.sub(rf"{self._mine.pattern}[’']s?(?!\w)", "our", text)
        text = re.sub(rf"{self._mine.pattern} (?={words.data_owned})", "our ", text)
        text = re.sub(rf"{self._mine.pattern} (?=[A-Z][a-z]|[A-Z]{{2,}}\b)", "our ", text)  # "the Licensor Trademarks"
        text = re.sub(rf"{_AFTER}{self._mine.pattern}(?=,? {words.finite}\b)", "we", text)
        text = re.sub(rf"{_AFTER}{self._mine.pattern}(?={_WITH_OTHERS})", "we", text)
        text = words.we_does.sub(lambda found: f"we {found[1]}{words.plural.get(found[2]) or found[2].removesuffix('s')}", text)
        return re.sub(rf"(?<!\bas )(?<!\bas a )(?<!\ba ){self._mine.pattern}", "us", text)

    def _granted(self, text: str) -> str:
        """Turn "the Controller authorises us to ..." into "we may ...", and the other way round."""
        if self._theirs is None:
            return text
        words, theirs = voice_words(), self._theirs.pattern
        grants, leave = words.granting, words.leave
        text = re.sub(rf"\b{either(words.handing)} ({theirs}) (?!with\b|to\b)(?=[a-z])", lambda found: f"provide {found[1]} with ", text)
        text = re.sub(rf"{theirs} (?:hereby )?grants? (?:to )?us {leave}\b", "we may", text)
        text = re.sub(rf"\bwe (?:are|is) (?:hereby )?granted {leave}\b", "we may", text, flags=re.IGNORECASE)
        text = re.sub(rf"\bwe (?:hereby )?grants? (?:to )?({theirs}) {leave}\b", lambda found: f"{found[1]} may", text, flags=re.IGNORECASE)
        text = re.sub(rf"{theirs} {grants} us to\b", "we may", text)
        text = re.sub(rf"{theirs} (?:hereby )?(?:acknowledges? and )?{either(words.accepts)} that (?=we\b)", "", text)
        text = re.sub(rf"\bwe (?:hereby )?(?:acknowledge and )?agrees? that (?={theirs})", "", text, flags=re.IGNORECASE)
        return re.sub(rf"\bwe {grants} ({theirs}) to\b", lambda found: f"{found[1]} may", text, flags=re.IGNORECASE)

    def _plain_names(self, text: str) -> str:
        """Put a noun in the place of the other party's proper names, which a parser may take for anything."""
        proper = _names(name for name in self.other if kind(name) is None)
        return proper.sub(f"the {COUNTERPARTY}", text) if proper else text

    @cached_property
    def _neither(self) -> re.Pattern[str]:
        each = party(self.together)
        return re.compile(rf"\b(?:neither (?:of the (?:two )?)?{each}|no {each}|none of the {each})\s+(shall|will|may)\b", re.IGNORECASE)

    @cached_property
    def _upended(self) -> re.Pattern[str]:
        """Return what finds a ban on both told the other way round: "in no event may either party sell it"."""
        never = r"(?:in no (?:event|case)|under no (?:circumstances?|conditions?)|at no time)"
        return re.compile(rf"\b{never},? (shall|will|may) (?:either|any|each) (?:of the (?:two )?)?{party(self.together)}\b", re.IGNORECASE)

    @cached_property
    def _both(self) -> re.Pattern[str]:
        each = party(self.together)
        whoever = rf"(?:each|either|every|any|both) (?:of the (?:two )?)?{each}|the (?:parties|{party(self.together)}s)"
        return re.compile(rf"\b(?:{whoever})(?=\s+(?:shall|will|may|must|agrees?)\b)", re.IGNORECASE)

    @cached_property
    def _mine(self) -> re.Pattern[str] | None:
        return _names(self.own)

    @cached_property
    def _theirs(self) -> re.Pattern[str] | None:
        return _names(self.other)


_QUOTES = re.compile("[“”]")


WORDS_OF_IT = "except as described in this agreement"  # secrecy forbids what the agreement does not allow
_AFTER_MODAL = re.compile(rf"\b({MODAL}) Not\b")
# "Until we stop handing over data" ends a duty and forbids nothing.
_UNTIL_IT_STOPS = re.compile(
    r",? until (?:[^,.;]{2,60}? )?(?:(?:has|have) )?(?:stop|ceas)(?:s|es|e|ed|ped)? (?:to )?[a-z]+[^,.;]*", re.IGNORECASE
)


def _plainly(text: str) -> str:
    """Say with "use" what is done to data for an end: combining, linking, identifying again, training on them."""
    words = voice_words()
    text = words.quoted_verb.sub(lambda found: found[1].lower(), _AFTER_MODAL.sub(r"\1 not", text))
    text = words.purpose_of_this.sub("as described in this agreement", words.aside_first.sub("", _UNTIL_IT_STOPS.sub("", text)))
    text = words.engaging.sub(r"disclose personal data to \g<who>", words.synonyms.sub("disclose", text))
    text = passed_on(words.of_this.sub("as described in this agreement", words.including_this.sub("", text)))
    text = words.outside.sub(WORDS_OF_IT, text)
    text = words.as_told.sub(lambda found: f"{found['verb']} {found['data']} only ", text)  # what a duty names is all that it allows
    text = words.giving_back.sub("return or destroy ", text)
    text = words.kept_secret.sub(lambda found: f"We shall not disclose {found['what'].strip()} to any third party {WORDS_OF_IT}", text)
    text = words.confided.sub(lambda found: f"shall not disclose {found['what'] or found['whose']} to any third party {WORDS_OF_IT}", text)
    text = words.joining.sub(lambda found: f"use {found['data']} to {found['verb']} it {found['rest']}", text)
    text = words.identifying.sub(lambda found: f"use {found['data']} {LINKED}", text)
    return words.training.sub(lambda found: f"use {found['data']} to {found['verb']} {found['what']}", text)


_AND_MODAL = re.compile(rf"^(?P<before>.*?\b[Ww]e) (?P<first>{MODAL}\b.+?),? and (?P<second>{MODAL}\b.+)$", re.DOTALL)


_OR_ANOTHER = re.compile(
    rf"^(?P<before>.*?\b[Ww]e {MODAL} not) (?P<first>[a-z]+ (?:any )?(?:[A-Z][a-z]+ ){{0,3}}(?:Data|Information)) or (?P<second>[a-z]+ (?:any )?[A-Z].*)$",  # noqa: E501
    re.DOTALL,
)


# "...; provided, however, that we may keep one copy": a leave of its own.
_PROVIDED = re.compile(rf"[;,] ?(?:provided,? (?:however,? )?that|except that|save that|but) we (?={MODAL}\b(?! not))")


def apart(text: str) -> tuple[str, ...]:
    """Return "we may not A and may not B" as two sentences: the second denial is the more easily lost, the longer the first."""
    way_out = _PROVIDED.search(text)
    if way_out is not None:
        return (*apart(f"{text[: way_out.start()].rstrip()}."), *apart(f"We {text[way_out.end() :]}"))
    found = _AND_MODAL.match(text)
    if found is None and (found := _OR_ANOTHER.match(text)) is None:
        return (text,)
    return (f"{found['before']} {found['first']}.", *apart(f"{found['before']} {found['second']}"))


_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


def _names(names: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds any of ``names`` as a word of its own, the longest first; None for no names."""
    bare = (_ARTICLE.sub("", name) for name in names)  # a project may give "the Trust" as a name; the article is matched apart
    ordered = sorted({name for name in bare if name}, key=lambda name: (-len(name), name))
    if not ordered:
        return None
    return re.compile(rf"(?<![\w-])(?:[Tt]he )?(?:{'|'.join(map(re.escape, ordered))})(?![\w-])")


def _without_aside(text: str) -> str:
    """Move what stands between "shall not" and its verb behind the sentence: "shall not, without consent, disclose X".

    Several may stand there, and another behind the verb; the verb is the first word behind a comma that tells of an act.
    """
    found = _OPENED.search(text)
    if found is None or not voice_words().aside.match(text[found.end() :]):
        return text
    opened = _BEFORE_ACT.search(text, found.end(), found.end() + _FURTHEST)
    if opened is None:
        found = _INTERPOSED.search(text)
        if found is None or voice_words().aside.match(found["rest"]):
            return text
        aside, rest = found["aside"], found["rest"].rstrip()
    else:
        aside, rest = text[found.end() : opened.start()], text[opened.end() :].rstrip()
    stop = "." if rest.endswith(".") else ""
    said = rest.removesuffix(stop)
    ends = (comma.start() for comma in _COMMA.finditer(said) if voice_words().aside.match(said[comma.end() :]))
    end = next(ends, len(said))  # another aside stays the last: each is read by itself
    other, _, without = aside.partition(", without ")
    aside = f"without {without}, {other}" if without else aside  # whoever it leaves out needs no yes, and anybody else does
    return f"{text[: found.start()]}{found['modal']} {said[:end]}, {aside}{said[end:]}{stop}"
