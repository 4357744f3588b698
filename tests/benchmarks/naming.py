"""How logged values are held against the phrases of clauses: ``python -m tests.benchmarks.naming [KIND ...] [--show ANSWER GOT]``.

A pair (corpora/benchmark/naming, one file a kind) has a logged value, a clause and what a careful reader says: the value falls under the
clause's phrase (``yes``), certainly not (``no``), or it depends (``unclear``). The clause is read as in a check; where nothing is read that
names the phrase, the taxonomy reads the phrase itself. What the judge then says is ``covered``, ``not``, ``unlike`` (not, as nothing is
known of it but words, by which nobody is accused) or ``unknown``. Leave for what the text does not name ("covered" for ``no``) and
accusations ("not" for ``yes``) are the faults; odd ids may be read, even ids are counted only.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from checker.extraction import extract_documents
from checker.model import Action, Commitment, DataState, Flow, Kind, Organisation, Statement, Term
from checker.reading import read_text
from checker.register import Register, RegisteredRecipient
from checker.rulebook import rulebook
from checker.verdicts.clauses.ends import end
from checker.verdicts.clauses.relate import Relations
from checker.verdicts.clauses.rules import rule_of
from checker.verdicts.clauses.setting import Setting
from checker.verdicts.flows.party import party_of
from checker.verdicts.flows.practice import Purpose, practice_of
from checker.verdicts.flows.services import Interest
from checker.verdicts.reach.reach import data
from checker.verdicts.recipients.roles import reaches
from checker.verdicts.terms.truth import Answer, all_of

FOLDER = Path(__file__).resolve().parents[2] / "corpora" / "benchmark" / "naming"
ANSWERS, GOT = ("yes", "no", "unclear"), ("covered", "not", "unlike", "unknown")
DAY = datetime(2024, 5, 5, 12, tzinfo=UTC)
_SMALL = frozenset("the a an your our their any all of to and or for with in by from we you".split())


@dataclass(frozen=True, slots=True)
class Pair:
    """A logged value, the phrase it is held against, the statement as read from its clause, and what a careful reader says."""

    id: str
    logged: dict[str, Any]
    phrase: str
    statement: Statement
    answer: str

    @property
    def odd(self) -> bool:
        """Tell whether the pair may be read."""
        return int(self.id.rsplit("-", 1)[-1]) % 2 == 1


def pairs(kind: str) -> Iterator[Pair]:
    """Yield the pairs of a kind with their clauses read."""
    rows = [json.loads(line) for line in (FOLDER / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()]
    read = extract_documents([(read_text(row["sentence"], "policy.md", ".md"), None, None) for row in rows], rulebook())
    for row, found in zip(rows, read, strict=True):
        statement = Statement(path="policy.md", text=row["sentence"], commitments=found.commitments, unread=(), clauses=1)
        yield Pair(row["id"], row["logged"], row["phrase"], statement, row["answer"])


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.lower())) - _SMALL


def naming(pair: Pair, slot: str) -> Commitment | None:
    """Return the commitment that names the phrase of a pair in a slot; None where none does."""
    told = _words(pair.phrase)
    found = [(len(told & _words(term.text)), c) for c in pair.statement.commitments for term in getattr(c, slot)]
    best = max(found, key=lambda each: each[0], default=(0, None))
    return best[1] if best[0] else None


def of_data(pair: Pair) -> Answer:
    """Tell how the data of a log stand to those that a clause names, whatever the clause does to them."""
    ontology = rulebook().ontology
    state, subject = pair.logged.get("state"), pair.logged.get("subject")
    told = naming(pair, "data")
    if told is None:
        term = Term(text=pair.phrase, id=ontology.data.match(pair.phrase))
        size = len(pair.statement.text)
        told = Commitment(
            statement="policy.md", start=0, end=size, text=pair.statement.text, action=Action.SHARE, kind=Kind.PERMIT, data=(term,)
        )
    names = pair.logged["data"]
    flow = Flow(
        action=told.action,
        data=(names,) if isinstance(names, str) else tuple(names),
        data_state=DataState(state) if state else None,
        subject_relation=subject,
        first=DAY,
        last=DAY,
    )
    setting = Setting(practice_of(flow, ontology), None, Interest.OPEN, Relations(ontology))
    statement = pair.statement.model_copy(update={"commitments": (told,)})
    rule = rule_of(told, statement, 0, lambda _: False)
    return all_of(tuple(data(rule, setting, item) for item in setting.practice.principal))


def of_purpose(pair: Pair) -> Answer:
    """Tell how a logged purpose stands to the end that a clause names, by the phrase alone."""
    ontology = rulebook().ontology
    told = pair.logged["purpose"]
    return end(Term(text=pair.phrase, id=ontology.purposes.match(pair.phrase)), Purpose(told, ontology.purposes.match(told)), ontology)


def of_recipient(pair: Pair) -> Answer:
    """Tell whether a logged recipient, with what the register says of it, is one of those whom a clause's phrase names."""
    ontology, logged = rulebook().ontology, pair.logged
    entry = _registered(logged)
    flow = Flow(action=Action.SHARE, data=("email",), recipient=logged["recipient"], recipient_role=logged.get("role"), first=DAY, last=DAY)
    flow = replace(flow, contract=(logged.get("register") or {}).get("contract"))
    register = Register(recipients=(entry,) if entry else ())
    party = party_of(flow, register, Organisation(name="Acme"), ontology, ())
    setting = Setting(practice_of(flow, ontology), party, Interest.OPEN, Relations(ontology))
    return reaches((Term(text=pair.phrase, id=ontology.recipients.match(pair.phrase)),), setting, (), permitting=True)


def _registered(logged: dict[str, Any]) -> RegisteredRecipient | None:
    told = logged.get("register")
    if not told:
        return None
    role = RELATIONS.get(told.get("relation"))
    known = rulebook().ontology.recipients
    said = role or told.get("business")
    return RegisteredRecipient(
        name=told["name"],
        aliases=(logged["recipient"],),
        role=said,
        role_id=known.match(said) if said else None,
        note=told.get("business") if role else None,
    )


RELATIONS = {"processor": "service_provider", "affiliate": "affiliate", "customer": "third_party.client"}
KINDS: dict[str, Callable[[Pair], Answer]] = {"data": of_data, "purposes": of_purpose, "recipients": of_recipient}


def got(answer: Answer) -> str:
    """Return what an answer of the judge says of a pair."""
    if answer.failed:
        return "unlike" if answer.vague else "not"
    return "covered" if answer.met else "unknown"


def _table(counted: Counter[tuple[str, str]]) -> str:
    return "\n".join(f"    {wanted:8}" + "".join(f"{counted[wanted, each]:5} {each}" for each in GOT) for wanted in ANSWERS)


def main() -> None:
    """Print the table of each kind by odd and even ids, and the pairs that are asked for, of the odd ids alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", default=list(KINDS))
    parser.add_argument("--show", nargs=2, default=None, metavar=("ANSWER", "GOT"), help="the pairs of one cell")
    chosen = parser.parse_args()
    for kind in chosen.kinds:
        told = [(pair, KINDS[kind](pair)) for pair in pairs(kind)]
        for odd in (True, False):
            print(f"{kind}, {'odd' if odd else 'even'} ids")
            print(_table(Counter((pair.answer, got(answer)) for pair, answer in told if pair.odd is odd)))
        for pair, answer in told if chosen.show else ():
            if pair.odd and [pair.answer, got(answer)] == chosen.show:
                print(f"  {pair.id} {json.dumps(pair.logged)} | {pair.phrase} | {pair.statement.text}\n      {answer.said}")


if __name__ == "__main__":
    main()
