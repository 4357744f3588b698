"""The fields of a sharing event: name, type, words allowed, meaning; checks, grouping and documentation all read this table."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from checker.model import Action, DataState


class Type(StrEnum):
    TEXT = "text"
    WORDS = "list of strings"
    TIME = "ISO 8601"
    FLAG = "true or false"
    NUMBER = "integer"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a sharing event."""

    name: str
    type: Type
    meaning: str
    required: bool = False
    vocabulary: tuple[str, ...] = ()  # the only words allowed; () allows any
    least: int = 0  # bounds of a NUMBER, both allowed
    most: int = 0
    plain_text: bool = False  # a WORDS field whose single item may stand without a list


FIELDS: tuple[Field, ...] = (
    Field("event_id", Type.TEXT, "unique within the log", required=True),
    Field("occurred_at", Type.TIME, "when the practice took place (UTC if no offset)", required=True),
    Field("action", Type.TEXT, "what was done; share when absent", vocabulary=tuple(Action)),
    Field("data", Type.WORDS, "what went: plain field names, or taxonomy ids", required=True),
    Field("data_state", Type.TEXT, "how far the data point to a person", vocabulary=tuple(DataState)),
    Field("recipient", Type.TEXT, "organisation name, domain or register id; absent for the organisation's own use"),
    Field("recipient_role", Type.TEXT, "role claimed by the log; a claim, not evidence"),
    Field("purpose", Type.TEXT, "plain words or taxonomy id"),
    Field("consent", Type.TEXT, "the person's consent when it happened", vocabulary=("granted", "refused", "withdrawn", "none")),
    Field("opted_out", Type.FLAG, "the person's opt-out state when it happened"),
    Field("notice_given", Type.FLAG, "the person was told beforehand"),
    Field("consideration", Type.TEXT, "what came back", vocabulary=("money", "service", "data", "none")),
    Field("contract", Type.TEXT, "reference of the contract that covers it; none when there is none"),
    Field("legal_basis", Type.TEXT, "subpoena, court_order, law, merger, emergency ..."),
    Field("subject_relation", Type.TEXT, "user, visitor, contact, employee, child ..."),
    Field("subject_age", Type.NUMBER, "years", least=0, most=150),
    Field("subject_region", Type.TEXT, "ISO 3166 code or EU, EEA, UK, US-CA ..."),
    Field("collected_at", Type.TIME, "when the data were obtained from the person"),
    Field("count", Type.NUMBER, "people or records concerned; 1 when absent", least=1, most=10**12),
    Field("channel", Type.TEXT, "sdk, pixel, api, file, sftp ..."),
    Field("opt_out_offered", Type.FLAG, "a way to opt out was offered beforehand"),
    Field("consent_scope", Type.WORDS, "what was agreed to (purposes, recipients)", plain_text=True),
    Field("consent_at", Type.TIME, "when it was agreed to"),
    Field("consent_by", Type.TEXT, "by whom (person, parent)"),
    Field("statement_shown", Type.TEXT, "path or name of the statement that the person was shown"),
    Field("deletion_requested_at", Type.TIME, "when the person asked for deletion"),
    Field("remedies", Type.TEXT, "event_id that this deletion answers"),
)

BY_NAME: Mapping[str, Field] = {field.name: field for field in FIELDS}
REQUIRED: tuple[str, ...] = tuple(field.name for field in FIELDS if field.required)
DEFAULTS: Mapping[str, str | int] = {"action": Action.SHARE.value, "count": 1}
