"""Lists of data in the ways in which policies write them, and who is said to do what with them."""

from tests.extraction.conftest import Read, both_ways, briefs

READ = {
    "This record may include, but is not limited to, your name, blood type, shoe size and e-mail address.": [
        "first_party collect permit: name, blood type, shoe size, e-mail address"
    ],
    "The details we gather on or through the kiosk may include: your name, your postcode, your mobile number and your seat.": [
        "first_party collect permit: details we gather through the kiosk, name, postcode, mobile number, seat"
    ],
    "We collect details from and about bikes, including: rider weight, GPS place (which you can hide), and your phone number.": [
        "first_party collect permit: details, rider weight, GPS place, phone number"
    ],
    "Telemetry data may include information such as your IP address, location and battery level.": [
        "first_party collect permit: information, IP address, location, battery level"
    ],
    "Personal details collected and/or held by us may include your name, your mother's name and date of birth.": [
        "first_party collect permit: name, mother's name, date of birth"
    ],
    "Examples of the information that is collected include your location and your age.": ["first_party collect permit: location, age"],
    "Information automatically collected when you open the app, such as your IP address and browser type.": [
        "first_party collect permit: Information automatically collected when you open the app, IP address, browser type; if other"
    ],
    "To join you may have to provide details such as the name of the child, birth date, gender and phone number.": [
        "first_party collect permit: details, name of the child, birth date, gender, phone number; for join"
    ],
    "Identifiers (including, for example, your IMEI or MAC address) are stored by us.": [
        "first_party retain permit: Identifiers, IMEI, MAC address"
    ],
    "You agree that the address you enter may be given to and kept by the courier.": [
        "first_party share permit: address; to courier",
        "third_party retain permit: it; to courier",
    ],
    "We use your diary to remind you of appointments, but not to show you advertisements.": [
        "first_party use permit: diary; for remind you of appointments",
        "first_party use deny: diary; for show you advertisements",
    ],
    "We have shown each of the kinds of personal data listed here to the auditors.": [
        "first_party share permit: kinds of personal data listed here; to auditors"
    ],
    "Acme does not control what data these outside sites collect about you.": [
        "third_party collect permit: data about you; to outside sites"
    ],
    "We have no control over how your data are used by the bank.": ["third_party use permit: data; to bank"],
    "We determine your location from your IP address.": ["first_party collect permit: location"],
    "Our ranking systems do not know your name.": ["first_party collect deny: name"],
    "Please be sure to include your e-mail address and a phone number.": ["first_party collect permit: e-mail address, phone number"],
    "THE DATA WE COLLECT: your name and e-mail address, if you write to us": ["first_party collect permit: name, e-mail address; if other"],
    "Information collected by third parties: your device ID and your location": [
        "third_party collect permit: device ID, location; to Third parties"
    ],
    "# Data collected by third parties automatically\n\nYour IP address and device identifiers": [
        "third_party collect permit: IP address, device identifiers; to Third parties"
    ],
}
NOT_READ = {
    "Personal data includes your name and your address.": [],
    "We do not control how you use the service.": [],
    "We know that your privacy matters to you.": [],
    "Please do not send us your password.": [],
    "Please tell us if you move.": [],
    "Turn location sharing on or off in your settings.": [],
    "Data includes, but is not limited to, what others call content.": [],
    "We use your photo not to sell it but to recognise you.": [
        "first_party use permit: photo; for recognise you",
        "first_party use deny: photo; for sell it",
    ],
}


@both_ways(READ, NOT_READ)
def test_it_is_read_and_its_near_misses_are_not(commitments: Read, sentence: str, expected: list[str]) -> None:
    assert briefs(commitments(sentence)) == expected
