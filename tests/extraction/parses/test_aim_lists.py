"""Lists of aims that go on without "to", and lists of deeds that look like them."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Donors' addresses are used to post receipts, thank them, and invite them to dinners.": [
        "first_party use permit: Donors' addresses; for post receipts, thank them, invite them to dinners"
    ],
    "We may use your details to run your account, send you parcels, bill you for them, and contact you about repairs.": [
        "first_party use permit: details; for run your account, send you parcels, bill you for them, contact you about repairs"
    ],
    "Your letters are used to book rooms, send you reminders, and improve what we offer.": [
        "first_party use permit: letters; for book rooms, send you reminders, improve what we offer"
    ],
    "We may process your data for the purposes of running prize draws, sending newsletters and detecting abuse.": [
        "first_party use permit: data; for running prize draws, sending newsletters, detecting abuse"
    ],
}
NOT_READ = {
    "We collect your readings to bill you, share them with the grid operator, and keep them for two years.": [
        "first_party collect permit: readings; for bill you; if time",
        "first_party share permit: them; to grid operator; if time",
        "first_party retain permit: them; if time",
    ],
    "We will not refuse to give you a ticket, charge you a fee, or move your seat because you opted out.": [],
    "We record calls to train staff, and we sell your number to brokers.": [
        "first_party collect permit: calls; for train staff",
        "first_party sell permit: number; to brokers",
    ],
    "We do not use your essay to train models, sell the essay, or show it to others.": [
        "first_party use deny: essay; for train models, sell the essay",
        "first_party share deny: it; to others",
    ],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected


MORE = {
    "The programme uses your location to help us better pick your route, give you finer advice, and develop plans.": [
        "first_party use permit: location; for pick your route, give you finer advice, develop plans"
    ],
    "Your reviews may be used to, among other things, improve songs, find the best bands, and book halls.": [
        "first_party use permit: reviews; for improve songs, find the best bands, book halls"
    ],
}
NO_MORE = {
    "We use your reviews to improve songs. Give us more of them.": ["first_party use permit: reviews; for improve songs"],
    "We use your reviews, among other things, to improve songs.": ["first_party use permit: reviews; for improve songs"],
}


@both_ways(MORE, NO_MORE)
def test_members_that_stand_beside_the_sentence_go_on(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
