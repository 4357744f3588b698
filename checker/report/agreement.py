"""What one agreement says, as a value: its parties, who may do what with which data until when, and what of it no log can show."""

from checker.model import Commitment, Value

SCHEMA_VERSION = 1


class Party(Value):
    """One party, with every name that the text gives it, the most used first."""

    name: str
    names: tuple[str, ...]


class Promise(Value):
    """One promise or permission of a party, with the number of its clause ("" where the clause has none)."""

    clause: str
    party: str
    commitment: Commitment


class Aside(Value):
    """A clause that is not judged, and why: its matter, or that it was not understood."""

    clause: str
    start: int
    end: int
    text: str
    why: str


class Ranking(Value):
    """A clause on the order of texts; the first of ``order`` prevails."""

    clause: str
    start: int
    end: int
    text: str
    order: tuple[str, ...]


class Agreement(Value):
    """One agreement, read in the voice of each of its parties."""

    schema_version: int = SCHEMA_VERSION
    path: str
    sha256: str
    parties: tuple[Party, ...] = ()
    promises: tuple[Promise, ...] = ()
    not_judged: tuple[Aside, ...] = ()
    not_understood: tuple[Aside, ...] = ()
    precedence: tuple[Ranking, ...] = ()
    warnings: tuple[str, ...] = ()
