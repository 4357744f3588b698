"""What changed words of one sentence do to the person; and which changed words do nothing."""

import pytest

from checker.drift.changes.turns import replacements, turn
from checker.drift.words.cues import cues
from checker.drift.words.wording import plain
from checker.report.drift import Protection
from checker.rulebook import rulebook

LESS, MORE, UNCLEAR = Protection.LESS, Protection.MORE, Protection.UNCLEAR


def turned(old: str, new: str) -> Protection | None:
    found = turn(plain(old), plain(new), cues(rulebook()))
    return found.protection if found else None


@pytest.mark.parametrize(
    ("old", "new", "protection"),
    [
        pytest.param(
            "We write to you only if you have agreed.", "We write to you unless you tell us not to.", LESS, id="asked, then heard"
        ),
        pytest.param("You may opt out of our mail.", "We send you mail only after you opt in.", MORE, id="heard, then asked"),
        pytest.param("We tell you 60 days in advance.", "We tell you 90 days in advance.", MORE, id="longer notice"),
        pytest.param("We keep it for 60 days.", "We keep it for 90 days.", LESS, id="kept longer"),
        pytest.param("Your boss sees groups of 50 or more.", "Your boss sees groups of 5 or more.", LESS, id="smaller groups"),
        pytest.param("Each page shows 12 of your photos.", "Each page shows 9 of your photos.", UNCLEAR, id="a figure that says nothing"),
        pytest.param("Decisions are never made by machines alone.", "Decisions are rarely made by machines alone.", LESS, id="a hedge"),
        pytest.param("We usually do not keep it.", "We do not keep it.", MORE, id="a hedge that went"),
        pytest.param("We answer only when a court orders us to.", "We answer when a court orders us to.", LESS, id="only that went"),
        pytest.param("Members can see your road.", "Members cannot see your road.", MORE, id="a denial that came"),
        pytest.param("They see all, including private mail.", "They see all, excluding private mail.", MORE, id="including, excluding"),
        pytest.param("We do not send mail to young savers.", "We do not send mail to young savers under 14.", LESS, id="a narrower denial"),
        pytest.param("We never show it to pupils or parents.", "We never show it to pupils.", LESS, id="one of several less in a denial"),
        pytest.param("We never show it to pupils.", "We never show it to pupils or parents.", MORE, id="one of several more in a denial"),
        pytest.param("Photos and letters are never shown.", "Letters are never shown.", LESS, id="one subject less"),
        pytest.param(
            "Cards that only you and your nurse can read.",
            "Cards that you, your nurse and the clerk can read.",
            LESS,
            id="only, and one more",
        ),
        pytest.param(
            "They do not learn who you are.", "They learn the town and the name of who you are.", LESS, id="a denial in two places"
        ),
        pytest.param("We show it if you agree to it.", "We show it unless you agree to it.", LESS, id="if, unless"),
        pytest.param("We show it to judges.", "We show it to judges, and we notify you before we do.", MORE, id="a duty that came"),
        pytest.param("It reports your place every 30 seconds.", "It reports your place every 5 seconds.", LESS, id="more often"),
        pytest.param("We compare groups of twenty or more.", "We compare groups of fifty or more.", MORE, id="figures in words"),
        pytest.param("We would ask every parent first.", "We would tell every parent first.", LESS, id="asked, then told"),
        pytest.param("We write if they have asked us to.", "We write unless they have asked us not to.", LESS, id="they, not you"),
        pytest.param("The road is unknown to us.", "The road is known to us.", LESS, id="unknown"),
        pytest.param("Logs are wiped within a month.", "Logs are wiped within a week.", MORE, id="a shorter period in words"),
        pytest.param("We cut the tie as soon as it is back.", "We cut the tie a year after it is back.", LESS, id="at once, later"),
        pytest.param("You get it free of charge in a week.", "You get it for a fee in a week.", LESS, id="a price"),
        pytest.param("Scans are taken only where you need them.", "Scans are taken at every first visit.", LESS, id="only, long"),
        pytest.param("Reports are seen by nurses alone.", "Reports are seen by nurses.", LESS, id="alone that went"),
        pytest.param(
            "We do not show it, unless a child is in danger.",
            "We do not show it, unless a child or an adult is in danger, or a partner needs it.",
            LESS,
            id="more exceptions in two places",
        ),
        pytest.param("We give you 14 days' notice.", "We give you notice where practicable.", LESS, id="a hedge in place of a figure"),
        pytest.param("Only if you sign a form.", "Only if you sign a form or a judge says so.", LESS, id="one more way"),
    ],
)
def test_what_a_change_of_words_does(old: str, new: str, protection: Protection) -> None:
    assert turned(old, new) is protection


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("We never sell your photos.", "We do not sell your photos.", id="another denial"),
        pytest.param("We don't sell your photos.", "We do not sell your photos.", id="a short one"),
        pytest.param("We do not sell your photos.", "Your photos are not sold by us.", id="turned round"),
        pytest.param("We do not sell your photos.", "We do not simply sell your photos.", id="a filler"),
        pytest.param("We delete it within 30 days.", "We delete it in no more than 30 days.", id="no more than"),
        pytest.param("The companies in item 5 do not keep it.", "The companies in item 4 do not keep it.", id="another number of an item"),
        pytest.param("As of 1 May 2019 we do not keep it.", "As of 3 June 2020 we do not keep it.", id="another date"),
        pytest.param("We do not sell photos.", "We do not sell photos, for example yours.", id="an example"),
        pytest.param("Only you and your nurse read it.", "Nobody but you and your nurse reads it.", id="nobody but"),
        pytest.param(
            "We will only write to you if you ticked the box.",
            "Unless you ticked the box, we will not write to you.",
            id="only if, unless not",
        ),
        pytest.param("This includes but is not limited to names.", "This includes names.", id="not limited to"),
        pytest.param("Neither we nor Pip see it.", "Neither we nor Pip (which is ours) see it.", id="by the way"),
        pytest.param("Use the do not sell link on a page.", "Use the do not sell link on a page of ours.", id="what a link is called"),
        pytest.param("We are unable to see it.", "We are not able to see it.", id="unable"),
        pytest.param("We show it at our discretion.", "We show it at our sole discretion.", id="sole discretion"),
        pytest.param(
            "We show it to firms whose laws are not as strict as ours.", "We show it to firms abroad.", id="a denial of what others do"
        ),
        pytest.param("Ring us on 55012 to record a wish.", "Ring us on 55013 to record a wish.", id="the number of a telephone"),
        pytest.param("We do not trade in your photos.", "We do not deal in your photos.", id="another word"),
        pytest.param("We show mail from friends.", "We show mail from close friends.", id="more of what is allowed"),
        pytest.param("We do not sell it, and never lend it out.", "We do not ever sell it to firms, and never lend it.", id="two places"),
    ],
)
def test_other_words_for_the_same_do_nothing(old: str, new: str) -> None:
    assert turned(old, new) is None


def test_what_the_whole_text_replaces_is_another_name() -> None:
    old, new = "we do not let acme sell it", "we do not let acme group sell it"
    words = cues(rulebook())
    assert turn(old, new, words) is not None
    assert turn(old, new, words, set(replacements(old, new))) is None
    assert turn("we let acme sell it", "we do not let acme sell it", words, {((), ("do", "not"))}) is not None


def test_of_a_sentence_that_is_not_about_practice_only_a_denial_or_a_period_is_told() -> None:
    words = cues(rulebook())
    found = turn("ratings have no influence on pay", "ratings influence pay", words, practice=False)
    assert found is not None
    assert found.protection is LESS
    assert turn("the fair has 5 tents", "the fair has 9 tents", words, practice=False) is None
    found = turn("hires are unlinked after 12 weeks", "hires are unlinked after 2 weeks", words, practice=False)
    assert found is not None
    assert found.protection is MORE
    assert turn("we will not treat you ill if you use your rights", "using your rights", words, practice=False) is None
