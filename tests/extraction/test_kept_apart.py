"""What stays, is kept apart or is dropped on a device: sentences in which a promise was lost or read as leave."""

from tests.extraction.conftest import Read, both_ways

READ = {
    "Your photos stay with us: no advertiser or data broker receives them.": ["share deny", "share deny"],
    "Your tapes stay here, and no channel or paper gets them.": ["share deny"],
    "Your scores are private; no coach or club sees them.": ["share deny"],
    "We will keep your photos and messages separate from advertising.": ["use deny"],
    "Health data are held strictly apart from our marketing.": ["use deny"],
    "We do not drop third party cookies.": ["use deny"],
    "Messages are stored entirely within Norway.": ["retain limit"],
    "For all our cameras, we never use your photos for advertising.": ["use deny"],
    "When you enter, we publish your first name, but your surname is not shared with sponsors.": ["share deny", "share permit"],
    "We never use your allergies for any purpose other than planning menus.": ["use limit"],
}
NOT_READ = {
    "We keep this kind of e-mail to a minimum.": [],
    "We keep health data separate from marketing data.": ["retain permit"],
    "We drop your messages after two weeks.": ["delete require"],
    "Payment details are kept separately from order details.": ["retain permit"],
    "We keep your photos: no advertiser or data broker receives them.": ["retain permit", "share deny"],
}


@both_ways(READ, NOT_READ)
def test_what_is_kept_apart_is_a_promise(sentence: str, expected: list[str], commitments: Read) -> None:
    assert sorted(f"{each.action} {each.kind}" for each in commitments(sentence)) == sorted(expected)
