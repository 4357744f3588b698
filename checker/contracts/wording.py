"""The words that put a clause in a party's voice, loaded from rules/contracts/voice.yaml, as patterns."""

import re
from functools import cached_property, lru_cache

from checker.contracts.lexicon import loaded
from checker.model import Value
from checker.patterns import Patterns, either

MODAL = r"(?:shall|will|may|must|can|cannot|should)"


class VoiceWords(Value):
    """Verbs and nouns of promises; each property is a pattern made of them."""

    acts: Patterns
    grants: Patterns
    leaves: Patterns
    undertakes: Patterns
    undertakes_not: Patterns
    entitled: Patterns
    passing_on: Patterns
    engages: Patterns
    joins: Patterns
    trains: Patterns
    trains_too: Patterns
    texts: Patterns
    data: Patterns
    own_data: Patterns
    data_of: Patterns
    plural: dict[str, str]
    no_verbs: Patterns
    asides: Patterns
    asides_first: Patterns
    quoted: Patterns
    handing: Patterns
    accepts: Patterns
    ends: Patterns
    told: Patterns
    keeping: Patterns
    in_confidence: Patterns
    bonds: Patterns
    plainly: dict[str, str]

    @cached_property
    def finite(self) -> str:
        """Return the pattern of a verb that a party may be the subject of."""
        return rf"(?:{MODAL}|{either(self.acts)})"

    @cached_property
    def granting(self) -> str:
        return rf"(?:hereby )?(?:acknowledges? and )?{either(self.grants)}"

    @cached_property
    def data_owned(self) -> str:
        """Return the pattern of defined words for data, which a party's name before them owns."""
        return rf"(?:{either(self.data_of)} )?{either(self.own_data)}\b"

    @cached_property
    def we_does(self) -> re.Pattern[str]:
        """Return what finds a verb that still agrees with the name of a party in the place of "we"."""
        return re.compile(rf"\bwe ((?:\w+ly )?)((?!{'|'.join(self.no_verbs)})[a-z]+s)\b")

    @cached_property
    def aside(self) -> re.Pattern[str]:
        """Return what finds words that may stand between "shall not" and its verb, and mean the same behind them."""
        return re.compile(rf"^{either(self.asides)}\b")

    @cached_property
    def aside_first(self) -> re.Pattern[str]:
        return re.compile(rf"^{either(self.asides_first)}, ", re.IGNORECASE)

    @cached_property
    def quoted_verb(self) -> re.Pattern[str]:
        return re.compile(rf'"({"|".join(self.quoted)})"', re.IGNORECASE)

    @cached_property
    def purpose_of_this(self) -> re.Pattern[str]:
        """Return what finds a purpose that the agreement tells elsewhere."""
        return re.compile(
            rf"\bfor the (?:{either(self.ends)} ?){{0,6}}purposes? {either(self.told)} in [^,.;]{{2,40}}(?= and in accordance|,|\.|;)"
        )

    @cached_property
    def leave(self) -> str:
        """Return the pattern of a leave with what describes it: "a non-exclusive licence", "the limited right (as set out below)"."""
        return (
            rf"(?:an? |the )?(?:[\w-]+,? (?:and )?){{0,6}}{either(self.leaves)}(?: \([^()]*\))?(?:,? (?:during|for) [^,;.]{{3,40}},?)? to"
        )

    @cached_property
    def spelled(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        """Return the defined words with the plain ones."""
        return tuple((re.compile(rf"\b{word}\b"), plain) for word, plain in self.plainly.items())

    @cached_property
    def shall(self) -> re.Pattern[str]:
        return re.compile(rf"\bwe (?:hereby |further )?{either(self.undertakes)} to\b", re.IGNORECASE)

    @cached_property
    def shall_not(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:hereby )?{either(self.undertakes_not)} not to\b")

    @cached_property
    def may(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:is|are) (?:hereby )?{either(self.entitled)} to\b")

    @cached_property
    def may_not(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:is|are) not {either(self.entitled)} to\b")

    @cached_property
    def some_data(self) -> str:
        return rf"(?P<data>(?:[\w’'-]+ ){{0,5}}?{either(self.data)})"

    @cached_property
    def joining(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?P<verb>{either(self.joins)}) {self.some_data} (?P<rest>(?:with|to)\b)")

    @cached_property
    def identifying(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?P<verb>re-?identify) {self.some_data}")

    @cached_property
    def training(self) -> re.Pattern[str]:
        more = either((*self.trains, *self.trains_too))
        what = r"(?P<what>[^,.;]{3,60}?)"
        return re.compile(rf"\b(?P<verb>{either(self.trains)}(?:,? (?:or |and )?{more})*) {what} (?:on|with|using) {self.some_data}")

    @cached_property
    def as_told(self) -> re.Pattern[str]:
        """Return what finds a duty to use data as somebody says."""
        return re.compile(
            rf"\b(?P<verb>shall (?:process|use)) {self.some_data} "
            r"(?=as described in|(?:in accordance with|on)\b[^.;]{0,60}\binstructions?\b)"
        )

    @cached_property
    def confided(self) -> re.Pattern[str]:
        """Return what finds a duty of secrecy: "shall keep X confidential", "shall hold in confidence all X"."""
        secret = either(self.in_confidence)
        return re.compile(
            rf"\b(?P<modal>shall|will|must|agree to) (?P<how>\w+ly )?{either(self.keeping)} "
            rf"(?:(?P<what>[^,.;:]{{3,90}}?) {secret}|{secret} (?P<whose>[^,.;:]{{3,90}}?))(?=[,.;]| and\b| or\b|$)"
        )

    @cached_property
    def kept_secret(self) -> re.Pattern[str]:
        """Return what finds that something shall be kept secret, by whom is not said."""
        kept = either(("kept", "held", "treated", "maintained"))
        return re.compile(
            rf"^(?P<what>(?:[\w’'-]+ ){{1,20}}?)(?:shall|will|must) be (?:\w+ly )?{kept} {either(self.in_confidence)}\b", re.IGNORECASE
        )

    @cached_property
    def giving_back(self) -> re.Pattern[str]:
        """Return what finds "return to the other, or at its request destroy," before what is to be returned."""
        return re.compile(
            r"\breturn to [^,.;]{3,40}?(?:,? or,?[^,.;]{0,60}?,? destroy,?(?: in [^,.;]{3,30}? manner,?)?)? (?=(?:all|any|the|its|such)\b)"
        )

    @cached_property
    def synonyms(self) -> re.Pattern[str]:
        """Return what finds several verbs of passing on."""
        one = either(self.passing_on)
        return re.compile(rf"\b{one}(?:, {one})*,? (?:or|and) (?:otherwise )?{one}\b")

    @cached_property
    def engaging(self) -> re.Pattern[str]:
        return re.compile(
            rf"\b{either(self.engages)} "
            r"(?P<who>(?:(?:a|an|any|another|other|new|third-party|additional|further|the) ){0,3}"
            r"(?:[Ss]ub-?[Pp]rocessors?|[Pp]rocessors?|[Ss]ubcontractors?))\b"
        )

    @cached_property
    def including_this(self) -> re.Pattern[str]:
        return re.compile(rf",? including (?:this|the details in the) {either((*self.texts, 'Cover Page'))}\b")

    @cached_property
    def outside(self) -> re.Pattern[str]:
        """Return what finds that something is done outside of what the parties agreed: "outside of the direct business relationship"."""
        return re.compile(
            rf"(?:\bin any (?:manner|way) )?\boutside(?: of)? (?:the|this|our) (?:\w+ ){{0,2}}{either(self.bonds)}"
            r"(?: (?:between|with|among)(?: (?!or\b)[\w’'-]+){1,12}(?=[,.;]|$))?"
        )

    @cached_property
    def of_this(self) -> re.Pattern[str]:
        named = either((*self.texts, r"Data processing \w+"))
        return re.compile(rf"\bin accordance with (?:the (?:terms|provisions) of )?(?:this|the) {named}\b")


@lru_cache(maxsize=1)
def voice_words() -> VoiceWords:
    """Load the words; every mistake in the file is a UsageError with file and line."""
    return loaded(VoiceWords, "voice")
