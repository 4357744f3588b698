"""Whether words tell of a sale: "for a fee", "in exchange"; and not where they deny it ("who do not pay us for them")."""

import re

from checker.patterns import either, whole
from checker.verdicts.judging_words import judging_words

SALE = whole(judging_words().sale)
_UNSOLD = re.compile(rf"\b(?:not|never|no|without|nor|n't|n’t)\b[^.;,]{{0,40}}?\b{either(judging_words().sale)}\b", re.IGNORECASE)


def tells_of_sale(text: str) -> bool:
    """Tell whether a text tells of a sale, a fee or an exchange that it does not itself deny."""
    return SALE.search(_UNSOLD.sub(" ", text)) is not None
