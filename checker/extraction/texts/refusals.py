"""What a person's no brings about, told in the words of a page: put into "if you do this, we do not do that" for the parser.

"Turn this off, and no scores are sent to insurers" commands and then denies; read by its second half alone it would deny too much.
"""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

from checker.extraction.texts.objecting import left_to_you
from checker.extraction.words.lexicon import lexicon
from checker.model import Value
from checker.patterns import Patterns, either
from checker.yamlfile import shipped

_CASE = r"(?P<case>(?:if|when|whenever|once|after|where|for|as soon as|unless)\b[^,;]{3,120}?)"


class RefusalWords(Value):
    """Words of sentences about a no; see rules/lexicon/refusals.yaml."""

    refusing: Patterns
    commanding: tuple[str, ...]
    able: tuple[str, ...]
    following: tuple[str, ...]
    denying: Patterns
    undoing: Patterns
    ended_practices: Patterns
    ending: Patterns
    messages: Patterns
    getting: Patterns
    writing: Patterns
    left_out: Patterns
    files: Patterns
    going: Patterns

    @cached_property
    def command(self) -> re.Pattern[str]:
        """Return "Tick the box, and we no longer ..."."""
        person = either(sorted(map(re.escape, lexicon().people.second_party_nouns), key=len, reverse=True))
        opens = rf"(?P<free>(?:you|users|members|customers|(?:the|a|an|any|each) {person}) {either(self.able)} )?"
        does = rf"(?P<does>{either(self.commanding)}\b[^;:]{{2,140}}?)"
        follows = rf",?;? {either(sorted(self.following, key=len, reverse=True))},? "
        says = r"(?P<says>(?:we|our|no|nobody|no[ -]one|nothing|none|your|it|this|they|the|neither|that)\b.*)"
        return re.compile(rf"^{opens}{does}{follows}{says}$", re.IGNORECASE)

    @cached_property
    def denial(self) -> re.Pattern[str]:
        """Return what a sentence has in it that says what is not, or no longer, done."""
        return re.compile(rf"\b{either(self.denying)}", re.IGNORECASE)

    @cached_property
    def undone(self) -> re.Pattern[str]:
        """Return what a sentence has in it that says that data are done away with: without its case it would promise that to everybody."""
        return re.compile(rf"\b{either(self.undoing)}", re.IGNORECASE)

    @cached_property
    def no(self) -> re.Pattern[str]:
        """Return what somebody does who says no."""
        return re.compile(rf"\b{either(self.refusing)}", re.IGNORECASE)

    @cached_property
    def ended(self) -> re.Pattern[str]:
        """Return "once you opt out, targeted advertising stops"."""
        what = rf"(?P<what>{either(self.ended_practices)})"
        also = r"(?:(?P<also>(?!we\b|you\b)[^,;:]{3,80}?),? and )?"  # "..., the browser is unknown to us, and tailoring comes to an end"
        return re.compile(rf"^{_CASE},? {also}(?:all |any )?{what} {either(self.ending)}\b(?P<rest>.*)$", re.IGNORECASE)

    @cached_property
    def no_more(self) -> re.Pattern[str]:
        """Return "if you leave the list, you will not get another one", "after that we stop e-mailing you"."""
        gets = (
            rf"you (?:will|shall|do) (?:not|no longer) {either(self.getting)} "
            rf"(?:(?:another|any|any more|any further|our|such|these|the|further|more) )*(?P<what>{either(self.messages)})"
        )
        stops = rf"we(?: will| shall)? (?:stop|cease|no longer) {either(self.writing)} you"
        sends = (
            rf"we (?:will|shall|do) (?:not|no longer|never) send you "
            rf"(?:(?:another|any|more|any more|any further|our|such|these|the|further) )*(?P<sent>{either(self.messages)})"
            rf"|we (?:will|shall) send you no (?:more|further|other) (?P<unsent>{either(self.messages)})"
        )
        return re.compile(rf"^{_CASE},? (?:{gets}|{stops}|{sends})\b(?P<rest>.*)$", re.IGNORECASE)

    @cached_property
    def out_of_files(self) -> re.Pattern[str]:
        """Return "customers who have opted out are left out of the files that go to our partners"."""
        who = r"(?P<who>(?:the )?(?:(?:records?|data|details|information|names?) of )?(?:[\w-]+ )?[\w-]+) who (?P<did>[^,;]{3,60}?)"
        files = rf"{either(self.left_out)} {either(self.files)}"
        return re.compile(rf"^{who},? (?:is|are|will be) {files} {either(self.going)} (?P<whom>[^,;]{{3,80}}?)(?P<end>\.?)$", re.IGNORECASE)

    @cached_property
    def of_those(self) -> re.Pattern[str]:
        """Return "records of drivers who have opted out are withheld from insurers"."""
        who = r"(?P<what>[\w-]+(?: [\w-]+)?) of (?P<who>(?:[\w-]+ )?[\w-]+) who (?P<did>[^,;]{3,60}?)"
        return re.compile(rf"^{who},? (?P<does>(?:is|are|will|shall|do|does|may)\b.*)$", re.IGNORECASE)

    @cached_property
    def unparted(self) -> re.Pattern[str]:
        """Return "once you have opted out we stop ...", which has no comma."""
        return re.compile(r"^(?P<case>(?:if|when|once|after|where|as soon as) [^,;]{2,80}?) (?P<says>(?:we|our)\b.*)$", re.IGNORECASE)


_ASKED_FIRST = re.compile(  # "a parent has to say yes before we put you on the newsletter list"
    r"^(?P<lead>[^,.;]{3,40}: )?(?P<who>(?:your |a |one of your )?[^.;]{3,40}?)"
    r" (?:has|have|must|needs?) (?:to )?(?:first )?(?:say yes|agree|consent)"
    r" before we (?:put|add|place|sign) you (?:on|to|up for|up to) (?:the |our |a )?(?P<what>[\w -]{3,30}?)(?: list)?(?P<end>\.?)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def refusal_words() -> RefusalWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return shipped(RefusalWords, "lexicon/refusals.yaml")


def told_plainly(text: str) -> str:
    """Return a sentence about a person's no as "if ..., we do not ..."; the same text where it is none."""
    return next((plain for plain in _plain(text) if plain is not None), text)


def _plain(text: str) -> Iterator[str | None]:
    words = refusal_words()
    yield from left_to_you(text)
    yield _commanded(text, words)
    yield _of_people(text, words)
    if found := _ASKED_FIRST.match(text):
        lead, asked = found["lead"] or "", f"only if {found['who']} has said yes{found['end']}"
        yield f"{lead}We use your information to send you newsletters {asked}"
    if found := words.ended.match(text):
        also = f"{found['also']}, and " if found["also"] else ""
        yield f"{_once(found['case'])}, {also}we do not use your information for {found['what']}{found['rest']}"
    if found := words.no_more.match(text):
        yield f"{_once(found['case'])}, we do not use your information to send you {_message(found)}{found['rest']}"
    found = words.unparted.match(text)
    if found and words.no.search(found["case"]) and words.denial.search(found["says"]):
        yield f"{_once(found['case'])}, {found['says']}"


def _commanded(text: str, words: RefusalWords) -> str | None:
    found = words.command.match(text)
    if found is None or not (words.denial.search(found["says"]) or (words.undone.search(found["says"]) and not found["free"])):
        return None
    return f"If you {found['does'][:1].lower()}{found['does'][1:].rstrip(',')}, {found['says']}"


def _of_people(text: str, words: RefusalWords) -> str | None:
    found = words.out_of_files.match(text)
    if found and words.no.search(found["did"]):
        people = found["who"].rsplit(" of ", 1)[-1].lower()
        return f"For {people} who {found['did']}, we do not share personal information with {found['whom']}{found['end']}"
    found = words.of_those.match(text)
    if found is None or not words.no.search(found["did"]) or not re.search(r"\b(?:not|never|withheld)\b", found["does"]):
        return None
    return f"For {found['who']} who {found['did']}, {found['what'].lower()} {found['does']}"


def _once(case: str) -> str:
    return re.sub(r"^as soon as\b", "Once", case, flags=re.IGNORECASE)


def _message(found: re.Match[str]) -> str:
    """Return what no longer comes; "another one" stands for messages of the kind spoken of."""
    what = found["what"] or found["sent"] or found["unsent"] or "messages"
    return "newsletters and offers" if re.match(r"ones?$|of |from |marketing$|advertising$|messages$", what, re.IGNORECASE) else what
