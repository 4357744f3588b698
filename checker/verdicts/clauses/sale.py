"""Whether words tell of a sale: "for a fee", "in exchange"; and not where they deny it ("who do not pay us for them")."""

import re
from functools import lru_cache

from checker.patterns import either, whole
from checker.verdicts.terms.judging_words import judging_words

_FOR_MONEY = re.compile(  # '"sell" means to hand over for money', and nothing else of value
    r"[\"“'‘]?\b(?:sell(?:ing)?|sales?|sold)[\"”'’]? (?:\w+ ){0,3}?(?:means?|is|refers? to|stands? for)\b[^.;]{0,80}?\b"
    r"(?:for (?:money|cash|a price|payment)|monetary)\b(?![^.;]{0,40}\b(?:other|valuable|or)\b)",
    re.IGNORECASE,
)
SALE = whole(judging_words().sale)
_UNSOLD = re.compile(rf"\b(?:not|never|no|without|nor|n't|n’t)\b[^.;,]{{0,40}}?\b{either(judging_words().sale)}\b", re.IGNORECASE)


def tells_of_sale(text: str) -> bool:
    """Tell whether a text tells of a sale, a fee or an exchange that it does not itself deny."""
    return SALE.search(_UNSOLD.sub(" ", text)) is not None


@lru_cache(maxsize=256)
def is_for_money(text: str) -> bool:
    """Tell whether a statement says that what it calls a sale is for money alone."""
    return _FOR_MONEY.search(text) is not None
