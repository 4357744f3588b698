"""Statements: the dated versions of texts, read."""

from datetime import date
from enum import StrEnum

from checker.model.commitments import Commitment, Unread
from checker.model.values import Value


class Review(Value):
    """Who approved the commitments of a statement, and the file that has them."""

    file: str
    who: str
    on: date


class StatementKind(StrEnum):
    PRIVACY_POLICY = "privacy_policy"
    NOTICE = "notice"
    CONSENT_SCREEN = "consent_screen"
    APP_STORE_LABEL = "app_store_label"
    FAQ = "faq"
    CONTRACT = "contract"
    VENDOR_LIST = "vendor_list"  # of sub-processors or other vendors; its versions share a series


class ClauseMark(Value):
    """One clause of a contract: its place, the number it is cited by, and its matter where no log of data shows whether it was kept."""

    start: int
    end: int
    number: str = ""
    topic: str = ""


class Yields(Value):
    """That a contract yields to another text where the two contradict each other, and the clause that says so."""

    to: str  # the path of the text that prevails
    said_in: str  # the path of the text that has the clause
    start: int
    end: int
    number: str = ""


class ClauseOrder(Value):
    """That one clause of a contract goes before another, by where the two stand in its text."""

    over_start: int
    over_end: int
    under_start: int
    under_end: int


class ReceiverList(Value):
    """A list of receivers that a clause of a contract speaks of, and who stands on it."""

    who: str  # what the clause calls them: "sub-processors"
    place: str  # "Annex 2"; empty where the clause does not say which part
    limits: bool  # the clause is about those who stand on it alone
    start: int  # of the clause
    end: int
    names: tuple[str, ...] | None = None  # None: no text of the project has the list, or nobody was read on it

    @property
    def called(self) -> str:
        """Return the list in words: "the list of sub-processors in Annex 2"."""
        whose = "" if self.who.lower() == "those" else f" of {self.who}"
        return f"the list{whose}{f' in {self.place}' if self.place else ''}"


class Statement(Value):
    """One dated version of one text, read."""

    path: str
    kind: StatementKind = StatementKind.PRIVACY_POLICY
    series: str = "privacy_policy"
    effective_from: date | None = None  # in force from this day, 00:00 UTC; None: always
    effective_until: date | None = None  # exclusive; None: until the next version of the series
    party: str | None = None
    ref: str | None = None
    text: str = ""
    sha256: str = ""
    commitments: tuple[Commitment, ...] = ()
    unread: tuple[Unread, ...] = ()
    clauses: int = 0  # how many clauses were looked at
    outline: tuple[ClauseMark, ...] = ()  # of a contract: every clause
    yields: tuple[Yields, ...] = ()  # of a contract: the texts that prevail over it
    clause_order: tuple[ClauseOrder, ...] = ()  # of a contract: its clauses that go before others of it ("notwithstanding clause 4")
    lists: tuple[ReceiverList, ...] = ()  # of a contract: lists of receivers that its clauses speak of
    annexes_yield: bool | None = None  # of a contract: its annexes yield to its body (False: its body to them); None: it does not say
    review: Review | None = None  # who approved these commitments; None: they are as the checker read them
    warnings: tuple[str, ...] = ()


class Organisation(Value):
    name: str
    aliases: tuple[str, ...] = ()
    affiliates: tuple[str, ...] = ()
