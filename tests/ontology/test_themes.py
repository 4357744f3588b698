"""Themes by single words, both ways, on the shipped lists and on a small one."""

import pytest

from checker.errors import UsageError
from checker.ontology.themes import ThemeFile, Themes, Topic
from checker.rulebook import rulebook

SMALL = Themes(
    ThemeFile.model_validate(
        {
            "idle": ["security camera*"],
            "opposed": {"promotion": ["service", "protection"]},
            "near": {"protection": ["service"]},
            "groups": {"marketing": "promotion", "essential": "service", "essential.fraud_detection": "protection"},
            "themes": [
                {"id": "billing", "group": "service", "words": ["bill*", "missed payment*"]},
                {"id": "shipping", "group": "service", "words": ["parcel*"]},
                {"id": "security", "group": "protection", "words": ["security"]},
                {"id": "advertising", "group": "promotion", "words": ["advert*", "campaign*"]},
                {"id": "targeting", "group": "promotion", "words": ["targeted"]},
            ],
        }
    )
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dealing with missed payments", {"billing"}),
        ("billingCycle", {"billing"}),
        ("bill_and_parcel_tracking", {"billing", "shipping"}),
        ("payments", set()),
        ("security camera footage", set()),
        ("security of the camera", {"security"}),
        ("campaign, but no billing without an order", {"advertising", "billing"}),
        ("parcels, not for billing", {"shipping"}),
        ("", set()),
    ],
)
def test_words_say_themes(text: str, expected: set[str]) -> None:
    assert SMALL.of(text).themes == expected


def test_an_id_adds_its_group_and_rules_alone_where_a_phrase_is_listed_as_a_whole() -> None:
    assert SMALL.of("security", "essential.fraud_detection.cards").groups == {"protection"}
    assert SMALL.of("parcel security", "marketing").groups == {"service", "protection", "promotion"}
    assert SMALL.of("parcel security", "marketing", listed=True).groups == {"promotion"}
    assert SMALL.of("parcel", "no.such").groups == {"service"}


@pytest.mark.parametrize(
    ("told", "meant", "expected"),
    [
        ("missed payments", "to bill you", "share"),
        ("parcel billing", "for billing", "share"),
        ("billing parcel", "for billing", "open"),  # a parcel by its own noun
        ("advert campaign", "advertising", "share"),
        ("advertising", "targeted advertising", "close"),
        ("targeted advertising", "for adverts", "close"),
        ("campaign", "billing", "apart"),
        ("security advert", "security", "mixed"),
        ("finding out for a campaign", "advertising", "open"),  # its themes stand behind the noun that it is about
        ("security", "billing", "close"),
        ("nothing known", "billing", "open"),
    ],
)
def test_how_two_purposes_stand_to_each_other(told: str, meant: str, expected: str) -> None:
    done, named = SMALL.of(told), SMALL.of(meant)
    found = {name for name in ("share", "apart", "mixed", "close") if getattr(SMALL, name)(done, named)}
    assert (expected in found) if expected != "open" else not found & {"share", "apart", "mixed"}
    assert not ({"share", "apart"} <= found)
    assert "share" not in found or expected == "share"


def test_without_opposed_groups_are_other_groups_unless_near() -> None:
    trades = rulebook().ontology.trades
    police, insurer, bank = (trades.of(text) for text in ("the police", "insurers", "banks"))
    assert trades.apart(police, insurer)
    assert not trades.apart(bank, insurer)
    assert not trades.apart(police, Topic())


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("dunning letters", "to chase missed payments"),
        ("Netzstabilität", "to keep the grid in balance"),
        ("klantenservice", "to answer your questions"),
        ("DDoS mitigation", "to keep attackers out by securing the network"),
        ("canvassing", "for electoral purposes"),
    ],
)
def test_the_shipped_words_meet(told: str, meant: str) -> None:
    themes = rulebook().ontology.themes
    assert themes.share(themes.of(told), themes.of(meant))


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("lookalike audiences", "to deliver your parcel"),
        ("model training", "to answer your questions"),
        ("resale of lists", "to keep children safe"),
    ],
)
def test_the_shipped_words_part(told: str, meant: str) -> None:
    themes = rulebook().ontology.themes
    assert themes.apart(themes.of(told), themes.of(meant))


def test_a_list_with_unknown_keys_is_refused() -> None:
    with pytest.raises(ValueError, match="colour"):
        ThemeFile.model_validate({"idle": [], "near": {}, "colour": 1, "themes": [{"id": "a", "group": "b", "words": ["c"]}]})
    with pytest.raises(UsageError):
        Themes.load(rulebook().folder / "taxonomy" / "no-such.yaml")
