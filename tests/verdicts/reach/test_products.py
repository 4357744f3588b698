"""Clauses about one of several products or places."""

import pytest

from checker.model import Action
from tests.verdicts.plain import did, fits
from tests.verdicts.test_from_text import told

HOME = "## The oven\n\nRecipes are not sent to shops.\n\n## The fridge\n\nThe fridge tells shops what you need."
SITE = "Our website does not record your IP address."
GYM = "## Leeds gym\n\nYour photo is not shown to other members."


@pytest.mark.parametrize(
    ("text", "field", "accepted"),
    [
        (HOME, ("device", "fridge"), "nocontr"),
        (HOME, ("device", "oven"), "contr"),
        (SITE, ("product", "Acme Doorbell"), "nocontr"),
        (SITE, ("product", "website"), "contr"),
        (SITE, ("device", "old phone"), "contr"),
        (GYM, ("branch", "York gym"), "nocontr"),
        (GYM, ("branch", "Leeds"), "contr"),
    ],
)
def test_what_the_text_says_of_one_is_not_said_of_another(text: str, field: tuple[str, str], accepted: str) -> None:
    events = {
        HOME: did(Action.SHARE, "recipe", role="retailer", extra=(field,)),
        SITE: did(Action.COLLECT, "ip address", extra=(field,)),
        GYM: did(Action.SHARE, "photo", role="other_user", extra=(field,)),
    }
    assert fits(told(text, events[text]).value, accepted)
