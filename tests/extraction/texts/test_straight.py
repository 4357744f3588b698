"""Sentences turned round for rhetoric are put into plain order; sentences in plain order stay as they are."""

import pytest

from checker.extraction.texts.straight import straightened
from tests.extraction.conftest import Read, briefs


@pytest.mark.parametrize(
    ("turned", "plain"),
    [
        ("At no point do we rent your number to anyone.", "We do not rent your number to anyone."),
        ("In no event will the library disclose your loans.", "The library will not disclose your loans."),
        ("If you are a guest, under no circumstances do we keep your card.", "If you are a guest, we do not keep your card."),
        ("Only with your say-so do we share your results.", "We do share your results only with your say-so."),
        ("All we store is your nickname.", "We store only your nickname."),
        ("The only thing we pass to couriers is your street.", "We pass only your street to couriers."),
        ("Your street is all we pass to couriers.", "We pass only your street to couriers."),
        ("What we send to the vet is your pet's chart.", "We send your pet's chart to the vet."),
        ("Shared with the vet are your pet's chart and age.", "Your pet's chart and age are shared with the vet."),
        ('Ferryline Ltd ("Ferryline", "we", or "us") records your crossing.', "Ferryline Ltd records your crossing."),
        ("What you draw here stays here.", "Anything you draw here stays here."),
        ("What plumbers receive is limited to your street.", "Plumbers receive only your street."),
        ("Our bank may, with your consent, see your salary.", "With your consent, our bank may see your salary."),
        ("Beyond the vet, no one is told your address.", "Apart from the vet, no one is told your address."),
        ("We may at some later date supply scans to firms.", "We may supply scans to firms."),
        ("We will not in any circumstances sell your photos.", "We will not sell your photos."),
        ("The clinic will never, for any reason whatsoever, sell it.", "The clinic will never sell it."),
        ("We don't at any time give your name to firms.", "We don't give your name to firms."),
        ("We do not for any purpose other than billing use it.", "For any purpose other than billing, we do not use it."),
        ("We will not without your consent sell your photos.", "Without your consent, we will not sell your photos."),
        ("We record, in our ticket system, your number.", "In our ticket system, we record your number."),
        ("When you call, the clinic keeps, for a month, the tape.", "When you call, for a month, the clinic keeps the tape."),
        ("We scan, use and share, with your consent, your photos.", "With your consent, we scan, use and share your photos."),
        ("Acme Dental sells, on request, the list.", "On request, Acme Dental sells the list."),
        ("Never have we lent your number to anyone.", "We have never lent your number to anyone."),
        (
            "At no point during a pupil's course will grades be shown to advertisers.",
            "Grades will not be shown to advertisers during a pupil's course.",
        ),
        ("At no other time does the module send its position.", "At any other time, the module does not send its position."),
        ("In no other case will we show your file.", "In any other case, we will not show your file."),
        ("At no time has the Guild sold your photos.", "The Guild has never sold your photos."),
        ("Only you can see your drafts.", "Your drafts is visible to you alone."),
        ("We tell nobody, except (a) our bank, (b) a court, or (c) you.", "We tell nobody, except our bank, a court, or you."),
        ("We hand our list, consisting of names and towns, to firms.", "We hand our list, names and towns to firms."),
        ("We do not pass on: • scans • due dates", "We do not pass on: scans, due dates"),
    ],
)
def test_a_sentence_that_was_turned_round_is_put_in_plain_order(turned: str, plain: str) -> None:
    assert straightened(turned) == plain


@pytest.mark.parametrize(
    "sentence",
    [
        "We never sell your number.",
        "We share your number, for a fee, with firms.",
        "We will not use your photos for any reason.",
        "If we share, with your consent, your number, we tell you.",
        "We close, on most days, the side door.",
        "We share it with banks, in some towns, and with shops.",
        "Only adults may open an account.",
        "What we collect is set out below.",
        "All we ask is a little patience.",
        "We keep your name (and the name of your dog).",
        "Never mind the cookies.",
        "We rely on clause (b) alone.",
        "Only you and your vet can see your drafts.",
        "Shared rooms are cheaper.",
        "You decide what you show.",
    ],
)
def test_a_sentence_in_plain_order_stays(sentence: str) -> None:
    assert straightened(sentence) == sentence


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("At no point do we rent your phone number to anyone.", ["first_party sell deny: phone number; to anyone"]),
        ("All we store is your nickname.", ["first_party retain limit: nickname; only data"]),
        ("What you confide in our nurses goes no further.", ["first_party share deny: What you confide in our nurses"]),
    ],
)
def test_its_words_are_quoted_as_they_stand(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


@pytest.mark.parametrize(
    ("turned", "plain"),
    [
        ("Where our log shows that a guest has left, we drop it.", "Where a guest has left, we drop it."),
        ("If your settings say that you have opted out, we stop.", "If you have opted out, we stop."),
        ("Your age is left out of the files we sell to papers.", "Your age is not sold to papers."),
        ("Notes are withheld from what the company supplies to agents.", "Notes are not supplied to agents."),
        ("We tell insurers nothing about you.", "We tell insurers no information about you."),
        ("Nothing is passed to your school.", "No information is passed to your school."),
        ("Sponsors receive nothing from us.", "Sponsors receive no information from us."),
    ],
)
def test_what_is_kept_from_others_is_not_passed_to_them(turned: str, plain: str) -> None:
    assert straightened(turned) == plain


@pytest.mark.parametrize(
    "plain",
    [
        "Where the map shows that you are near, we greet you, of course.",
        "Your age is left out of the story.",
        "We share nothing that names you with sponsors.",
        "We sell nothing to children.",
        "There is nothing to pay.",
        "Nothing in this notice limits your rights.",
    ],
)
def test_other_words_about_nothing_stay_as_they_are(plain: str) -> None:
    assert straightened(plain) == plain


def test_what_is_said_of_nothing_is_found_again_in_the_statement(commitments: Read) -> None:
    (found,) = commitments("If you have opted out, we share nothing with advertisers.")
    assert [(term.text, term.id) for term in found.data] == [("nothing", "user")]
    assert briefs((found,)) == ["first_party share deny: nothing; to advertisers; if opt_out"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        (
            "We use it to (a) find shops; (b) send tickets; and (c) prevent fraud.",
            "We use it to find shops, send tickets, and prevent fraud.",
        ),
        (
            "We share it only with (a) our hosts; (b) with your consent; or (c) with courts.",
            "We share it only with our hosts; with your consent; or with courts.",
        ),
        ("You may ask for a list, such as: (a) the kinds; (b) the sources.", "You may ask for a list, such as: the kinds; the sources."),
    ],
)
def test_marked_aims_are_one_list(text: str, plain: str) -> None:
    assert straightened(text) == plain
