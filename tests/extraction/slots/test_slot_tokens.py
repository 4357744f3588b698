"""The words of a practice by the slot that they belong to."""

from checker.extraction.nouns.phrases import phrase
from checker.extraction.slots.receiver_lists import Recipient
from checker.extraction.slots.slot_tokens import slot_tokens
from checker.model import Dimension
from tests.extraction.conftest import Parse, word


def test_each_word_is_in_the_slot_that_names_it(parsed: Parse) -> None:
    doc = parsed("We share your home address with two couriers for delivery.")
    data, receiver, aim = (phrase(word(doc, text)) for text in ("address", "couriers", "delivery"))
    found = slot_tokens([data], [Recipient(receiver, certain=True)], [aim])
    told = {slot: [doc[i].text for i in sorted(tokens)] for slot, tokens in found.items()}
    assert told == {Dimension.DATA: ["home", "address"], Dimension.RECIPIENT: ["two", "couriers"], Dimension.PURPOSE: ["delivery"]}
