"""Bounds told in other words than "only" and "not": forbidden deeds, measures of need, who alone has access."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "Disclosure of your file to insurers is strictly forbidden.": ["first_party share deny: file; to insurers"],
    "Selling customer data is out of the question.": ["first_party sell deny: customer data"],
    "Any use of your pictures for advertising is not permitted.": ["first_party use deny: pictures; for advertising"],
    "We do not ask for any more details than we need.": ["first_party collect limit: details; if necessity; only condition"],
    "The clinic does not share more of your record than is necessary.": ["first_party share limit: record; if necessity; only condition"],
    "We do not keep call recordings longer than a week.": ["first_party retain deny: call recordings; if time"],
    "Under no circumstances is your interview kept longer than 14 days.": ["first_party retain deny: interview; if time"],
    "We never hold on to your messages beyond 30 days.": ["first_party retain deny: messages; if time"],
    "Only our payroll team has access to your salary.": ["first_party share limit: salary; to payroll team; only recipient"],
    "Your salary is visible only to our payroll team.": ["first_party share limit: salary; to payroll team; only recipient"],
    "Only people in our payroll team can view your salary.": ["first_party share limit: salary; to payroll team; only recipient"],
    "Access to your medical notes is restricted to the nurses treating you.": [
        "first_party share limit: medical notes; to nurses; only recipient"
    ],
    "The only people who see your essay are your teacher and the examiner.": [
        "first_party share limit: essay; to teacher, examiner; only recipient"
    ],
    "Your essay is shown to nobody but the examiner.": ["first_party share limit: essay; to examiner; only recipient"],
    "We limit what we share with sponsors to your age and town.": ["first_party share limit: age, town; to sponsors; only data"],
    "There are no circumstances under which we will sell your address.": ["first_party sell deny: address"],
    "It is our policy never to rent customer lists.": ["first_party sell deny: customer lists"],
    "At no time are your photos given to advertisers.": ["first_party share deny: photos; to advertisers"],
    "We share only your first name with sponsors.": ["first_party share limit: first name; to sponsors; only data"],
}
NOT_READ = {
    "Sharing your password is prohibited.": [],
    "Access to your data is restricted to authorised staff.": [],
    "We do not need more staff than you think.": [],
    "There are circumstances in which we share your data.": [],
    "It is our policy to share your address with carriers.": [],
    "Only our app collects your location.": ["first_party collect permit: location"],
    "Smoking is prohibited.": [],
    "We do not collect more than ten photos.": [],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
