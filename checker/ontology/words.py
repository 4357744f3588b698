"""Words made comparable: case, hyphens, plurals, possessives, British spelling and synonyms of "information" fall away."""

import re
from functools import lru_cache

MAX_WORDS = 60  # a longer phrase is a sentence, not a term
MAX_LENGTH = 1_000  # characters

# fmt: off
JOINED = {
    "e mail": "email", "wi fi": "wifi", "web site": "website", "on line": "online", "geo location": "geolocation", "log in": "login",
    "de identified": "deidentified", "add on": "addon", "meta data": "metadata", "sub processor": "subprocessor",
    "health care": "healthcare", "non profit": "nonprofit", "start up": "startup",
    "sub contractor": "subcontractor", "non personally": "nonpersonally", "data base": "database",
}
INFORMATION = frozenset({"data", "datum", "info", "detail"})
IRREGULAR = {
    "people": "person", "children": "child", "data": "data", "diagnoses": "diagnosis", "analyses": "analysis", "statuses": "status",
    "media": "media", "men": "man", "women": "woman", "criteria": "criterion", "movies": "movie", "cookies": "cookie",
    "selfies": "selfie", "calories": "calorie", "censuses": "census", "bureaus": "bureau", "menus": "menu", "buses": "bus",
    "lenses": "lens", "ties": "tie", "ids": "id", "ips": "ip", "ads": "ad",
}
SPELLING = {
    "behaviour": "behavior", "behavioural": "behavioral", "colour": "color", "centre": "center", "licence": "license",
    "licenced": "licensed", "favourite": "favorite", "programme": "program", "catalogue": "catalog", "enquiry": "inquiry",
    "judgement": "judgment", "neighbourhood": "neighborhood", "honour": "honor", "labour": "labor", "fulfil": "fulfill",
    "enrolment": "enrollment", "cheque": "check", "defence": "defense", "offence": "offense", "analyse": "analyze",
    "analysed": "analyzed", "analysing": "analyzing",
}
UNSTEMMED = frozenset({
    "accounting", "rating", "engineering", "building", "housing", "pricing", "feed", "need", "speed", "spring", "thing", "during",
    "being", "red",
})
# fmt: on
APART = re.compile(rf"\b({'|'.join(JOINED)})(s?)\b")
UNCHANGED = re.compile(r"(?:ss|us|is)$|^(?:sms|gps|news|dns|series|species|https|ios|aws|nhs|mms|whereabouts|gas|rss|css|tls)$")
IZE = re.compile(r"(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$")
KEEPS_S = re.compile(
    r"^(?:adverti|exerci|surpri|preci|promi|otherwi|experti|franchi|enterpri|merchandi|compri|revi|supervi|advi|televi|disgui|rai|prai"
    r"|noi|conci|premi|impri|improvi|likewi|clockwi)s"
)
MARKS = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2010": "-", "\u2011": "-", "/": " , ", "&": " and "})
POSSESSIVE = re.compile(r"'s\b|(?<=s)'(?=\s|$)")
CONTRACTION = re.compile(r"(n't|'ve|'re|'ll)\b")
CONTRACTED = {"n't": " not", "'ve": " have", "'re": " are", "'ll": " will"}
WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?|[,;*+]")


@lru_cache(maxsize=20_000)
def words(text: str) -> tuple[str, ...]:
    """Return the comparable words of `text`; commas stay as words, because they part the members of a list."""
    plain = text[:MAX_LENGTH].lower().translate(MARKS)
    if "'" in plain:
        plain = POSSESSIVE.sub("", plain)
        plain = CONTRACTION.sub(lambda found: CONTRACTED[found[1]], plain)
    plain = " ".join(WORD.findall(plain))
    if any(apart in plain for apart in JOINED):
        plain = APART.sub(lambda found: JOINED[found[1]] + found[2], plain)
    return tuple(map(word, plain.split()[:MAX_WORDS]))


@lru_cache(maxsize=20_000)
def word(text: str) -> str:
    """Return one lower-case word in the singular, in American spelling, with "data", "info" and "details" as "information"."""
    single = american(singular(text))
    return "information" if single in INFORMATION else single


def singular(text: str) -> str:
    """Return the singular of an English noun; words that only look plural stay (address, status, GPS)."""
    if text in IRREGULAR:
        return IRREGULAR[text]
    if len(text) < 4 or not text.endswith("s") or UNCHANGED.search(text):
        return text
    if text.endswith("ies"):
        return text[:-3] + "y"
    return text[:-2] if re.search(r"(?:ss|sh|ch|x|zz|us)es$", text) else text[:-1]


def american(text: str) -> str:
    """Return the American spelling of a word."""
    if text in SPELLING:
        return SPELLING[text]
    ending = IZE.search(text)
    return f"{text[: ending.start()]}iz{ending[1]}" if ending and not KEEPS_S.match(text) else text


@lru_cache(maxsize=20_000)
def stem(text: str) -> str:
    """Return a word without the endings of a verb: "providing", "provided" and "provide" are one deed."""
    if text in UNSTEMMED:
        return text
    for ending in ("ing", "ed"):
        short = text.removesuffix(ending)
        if short != text and len(short) > 2 and re.search(r"[aeiouy]", short):
            text = short[:-1] if len(short) > 3 and short[-1] == short[-2] and short[-1] not in "sl" else short
            break
    return text[:-1] if text.endswith("e") and len(text) > 3 else text
