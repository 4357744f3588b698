"""Messages to the person use their details for what is written about."""

from tests.extraction.conftest import Read, both_ways, briefs

READ: dict[str, list[str]] = {
    "We may send you marketing e-mails until you unsubscribe.": ["first_party use permit: ; for marketing e-mails; if opt_out"],
    "We ring guests about offers.": ["first_party use permit: ring; for offers"],
    "We do not ring guests about offers.": ["first_party use deny: ring; for offers"],
    "We ring guests about offers only if they have agreed.": ["first_party use limit: ring; for offers; if consent; only condition"],
    "We never telephone customers with offers.": ["first_party use deny: telephone; for offers"],
    "We send members our magazine three times a year by post.": ["first_party use permit: post; for magazine"],
    "You will get our newsletter unless you tell us not to.": ["first_party use permit: ; for newsletter; if opt_out"],
    "We will not email you about exhibitions without your permission.": ["first_party use limit: email; for exhibitions; unless consent"],
    "We'll write to you by post about our appeals unless you've opted out.": ["first_party use permit: post; for appeals; if opt_out"],
    "We will email you if the boiler man is late.": ["first_party use permit: email; for email you; if other"],
    "We ring guests about their luggage.": ["first_party use permit: ring; for luggage"],
    "You will be sent a reminder by text two days before.": ["first_party use permit: text; for reminder"],
    "We never telephone you for further gifts.": ["first_party use deny: telephone; for further gifts"],
    "We text you only about your appointments.": ["first_party use limit: text; for appointments; only purpose"],
    "No one here will ring you about a legacy.": ["first_party use deny: ring; for legacy"],
    "We make no sales calls.": ["first_party use deny: telephone; for marketing"],
    "Our newsletter goes out to everyone on the list.": ["first_party use permit: ; for newsletter"],
    "We will not call you.": ["first_party use deny: call"],
    "We send newsletters to subscribers.": ["first_party use permit: ; for newsletters"],
}
NOT_READ: dict[str, list[str]] = {
    "You can ask us not to send you newsletters.": [],
    "You may email us about offers.": [],
    "We will not contact you.": [],
    "We will not call you again.": [],
    "We do not ring you at work.": [],
    "We will not call you before nine.": [],
    "We never call you when you are abroad.": [],
    "We send blood samples to the lab by post.": ["first_party share permit: blood samples; to lab"],
    "We ring the bell by hand.": [],
    "We do not mail guests about offers.": [],
    "You may receive offers from our partners.": [],
    "We write about gardens.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
