"""What those are whom a text names for an example: "suppliers, such as support desks" tells that a support desk is a supplier."""

from collections.abc import Callable, Iterable, Iterator

from checker.extraction.nouns.phrases import Phrase
from checker.extraction.slots.receiver_lists import Recipient
from checker.model import Term


def with_examples(recipients: Iterable[Recipient], term: Callable[[Phrase], Term]) -> Iterator[Term]:
    """Yield the recipients as terms; an example that no taxonomy knows is of the kind of those whom it is an example of.

    Of no known kind it might be anybody, and a closed list that names it would close nothing.
    """
    for recipient in recipients:
        told = term(recipient.phrase)
        kind = term(recipient.example_of).id if told.id is None and recipient.example_of is not None else None
        yield told if kind is None else told.model_copy(update={"id": kind})
