"""Advertising and offers that are put before people."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "We do not show them personalised ads.": ["first_party use deny: ; for personalised ads"],
    "Children never see targeted advertising.": ["first_party use deny: ; for targeted advertising; if age"],
    "Couriers are not allowed to send you advertising.": ["third_party use deny: ; to Couriers; for advertising"],
    "Those airlines may not send you offers of their own.": ["third_party use deny: ; to airlines; for offers of their own"],
    "Sponsors may send you offers only if you ticked the box.": [
        "third_party use limit: ; to Sponsors; for offers; if consent; only condition"
    ],
    "We don't show ads based on what you read.": ["first_party use deny: what you read; for ads"],
    "You will see personalised ads unless you opt out.": ["first_party use permit: ; for personalised ads; if opt_out"],
    "Our system displays targeted advertisements based on your purchases.": [
        "first_party use permit: purchases; for targeted advertisements"
    ],
    "Patients are not sent advertising.": ["first_party use deny: ; for advertising"],
}
NOT_READ = {
    "We show ads on our home page.": [],
    "You may send offers to other members.": [],
    "Members do not receive marketing from our sponsors.": [],
    "You will still see non-targeted ads.": [],
    "We do not use your messages to rank posts or show you ads.": ["first_party use deny: messages; if other"],
    "We use your town, but not to show you ads.": ["first_party use permit: town", "first_party use deny: town; for show you ads"],
    "If you opt out, you should not see personalised ads.": [],
    "You get a receipt.": [],
    "Fenn Logistics may not send you advertising.": [],
    "We do not show your ads to children.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence, "Acme")) == expected
