"""Ways of writing a list in a policy, for tests.benchmarks.listing: what it stands behind, how it is joined, what follows it."""

from collections.abc import Callable
from typing import NamedTuple

Join = Callable[[tuple[str, ...]], str]

DATA = (
    "name", "shoe size", "email address", "loyalty number", "date of birth", "parking permit", "delivery address", "locker code",
    "IP address", "seat preferences", "phone number", "dietary requirements", "browser type", "choir part", "purchase history",
    "membership level", "device identifiers", "kennel name", "job title", "allotment number", "location data", "borrowing record",
    "payment card details", "boiler model", "photos", "piano grade", "gender", "meter readings", "language settings", "training scores",
)  # fmt: skip
TOLD = (  # what stands in braces may be left out of the term
    "your name", "the pages{ you visit}", "your postal address", "the time of your last order", "your phone number",
    "information about your boat", "the links{ on which you click}", "your loyalty points", "any notes{ that you write}",
    "details of your complaints", "your age", "pictures{ you upload}", "the make and model of your bicycle", "what you search for",
    "answers{ given in our surveys}", "your IP address",
)  # fmt: skip
PARTIES = (
    "payment processors", "marquee hirers", "advertising partners", "couriers", "debt collectors", "beekeeping societies",
    "insurers", "printers", "hosting providers", "tour operators", "auditors", "regulators", "credit reference agencies",
    "translators", "law enforcement", "umpires", "analytics providers", "banks", "lawyers", "removal firms",
    "fraud prevention agencies", "dive schools", "affiliates", "call centres",
)  # fmt: skip
EXPLAINED = (
    "payment processors{, who settle your bills}", "couriers{ who bring your parcels}", "analytics providers{ (which count visits)}",
    "our auditors{, so that our books are right}", "debt collectors{ if you do not pay}", "printers{ of our membership cards}",
    "the bank{ that holds our account}", "insurers{, where you make a claim}", "companies{ that host our servers}",
    "tour operators{ for your trips}", "lawyers{ when there is a dispute}", "translators{ who work for us}",
)  # fmt: skip
AIMS = (
    "process your orders", "answer your questions", "send you newsletters", "prevent fraud", "plan our timetables", "improve our website",
    "settle complaints", "comply with the law", "print your badge", "show you relevant adverts", "run prize draws", "train our staff",
    "verify your identity", "match you with a tutor", "measure how our pages are used", "remind you of appointments", "grade the courts",
    "develop new courses",
)  # fmt: skip
DOINGS = (
    "processing your orders", "answering your questions", "sending you newsletters", "preventing fraud", "planning our timetables",
    "improving our website", "settling complaints", "complying with the law", "printing your badge", "showing you relevant adverts",
    "running prize draws", "training our staff", "verifying your identity", "matching you with a tutor", "measuring how our pages are used",
)  # fmt: skip
ENDS = (
    "billing", "marketing", "timetable planning", "fraud prevention", "customer support", "badge printing", "research", "analytics",
    "stock control", "advertising", "staff training", "quality control", "personalisation", "court bookings", "security",
)  # fmt: skip


def commas(things: tuple[str, ...], word: str = "and", *, oxford: bool = True, sign: str = ",") -> str:
    """Join things with commas and a word before the last; two have the word only."""
    *rest, last = things
    if len(rest) == 1 and sign == ",":
        return f"{rest[0]} {word} {last}"
    return f"{f'{sign} '.join(rest)}{sign if oxford else ''} {word} {last}"


def plain(things: tuple[str, ...]) -> str:
    """Join as in "a, b and c"."""
    return commas(things, oxford=False)


def oxford(things: tuple[str, ...]) -> str:
    """Join as in "a, b, and c"."""
    return commas(things)


def ors(things: tuple[str, ...]) -> str:
    """Join as in "a, b, or c"."""
    return commas(things, "or")


def and_or(things: tuple[str, ...]) -> str:
    """Join as in "a, b and/or c"."""
    return commas(things, "and/or", oxford=False)


def as_well(things: tuple[str, ...]) -> str:
    """Join as in "a, b, c, as well as d"."""
    return commas(things, "as well as")


def pairs(things: tuple[str, ...]) -> str:
    """Join as in "a and b, c and d, and e"."""
    grouped = [" and ".join(things[i : i + 2]) for i in range(0, len(things), 2)]
    return commas(tuple(grouped)) if len(grouped) > 2 else ", as well as ".join(grouped)


def open_ended(things: tuple[str, ...]) -> str:
    """Join as in "a, b, c, etc."."""
    return ", ".join(things) + ", etc"


def bare(things: tuple[str, ...]) -> str:
    """Join as in "a, b, c"."""
    return ", ".join(things)


def semis(things: tuple[str, ...]) -> str:
    """Join as in "a; b; and c"."""
    return commas(things, sign=";")


def slashes(things: tuple[str, ...]) -> str:
    """Join as in "a/b, c, and d"."""
    return commas((f"{things[0]}/{things[1]}", *things[2:])) if len(things) > 2 else "/".join(things)


def yours(things: tuple[str, ...]) -> str:
    """Join as in "your a, your b, and your c"."""
    return oxford(tuple(f"your {t}" for t in things))


def each_with(word: str) -> Join:
    """Join as in "with a, with b, and with c"."""
    return lambda things: oxford((things[0], *(f"{word} {t}" for t in things[1:])))


def bullets(things: tuple[str, ...]) -> str:
    """Put each thing on a line of its own."""
    return "\n".join(f"- {t}" for t in things)


def ended_bullets(things: tuple[str, ...]) -> str:
    """Put each thing on a line of its own, with semicolons."""
    return "\n".join(f"- {t};" for t in things[:-1]) + f"\n- {things[-1]}."


def two_labels(things: tuple[str, ...]) -> str:
    """Put the things on two lines with labels."""
    half = (len(things) + 1) // 2
    first, second = things[:half], things[half:]
    parts = [plain(part) if len(part) > 1 else part[0] for part in (first, second)]
    return f"- **Contact data:** {parts[0]}.\n- **Technical data:** {parts[1]}."


def numbered(things: tuple[str, ...]) -> str:
    """Join as in "(1) a, (2) b, and (3) c"."""
    return oxford(tuple(f"({i}) {t}" for i, t in enumerate(things, 1)))


def whole(thing: str) -> str:
    """Return a thing with what may be left out of it."""
    return thing.replace("{", "").replace("}", "")


class Shape(NamedTuple):
    """A frame around a list: what slot its things belong to, and what else may stand there."""

    name: str
    slot: str
    frame: str
    join: Join
    things: tuple[str, ...]
    also: tuple[str, ...] = ()
    lengths: tuple[int, ...] = ()

    def text(self, things: tuple[str, ...]) -> str:
        """Return the text with these things; the first letter is a capital one."""
        text = self.frame.replace("{L}", self.join(tuple(whole(t) for t in things)))
        return text[:1].upper() + text[1:]


def _data(name: str, frame: str, join: Join = oxford, things: tuple[str, ...] = DATA, also: tuple[str, ...] = ()) -> Shape:
    return Shape(
        f"data: {name}",
        "data",
        frame,
        join,
        things,
        (
            "personal information",
            "information",
            "information about you",
            "details",
            "following information",
            "information we collect",
            *also,
        ),
    )


def _parties(name: str, frame: str, join: Join = oxford, things: tuple[str, ...] = PARTIES, also: tuple[str, ...] = ()) -> Shape:
    return Shape(f"recipients: {name}", "recipients", frame, join, things, ("third parties", "service providers", "recipients", *also))


def _aims(name: str, frame: str, join: Join, things: tuple[str, ...], also: tuple[str, ...] = ()) -> Shape:
    return Shape(f"purposes: {name}", "purposes", frame, join, things, ("purposes", "business purposes", "business", *also))


SHAPES: tuple[Shape, ...] = (
    _data("plain", "We collect your {L}.", plain),
    _data("your each", "We store {L} for a year.", yours),
    _data("said in words", "We collect {L}.", oxford, TOLD),
    _data("such as", "We collect personal information, such as your {L}."),
    _data("such as, no comma", "We collect information such as {L}.", plain),
    _data("including", "We may collect information about you, including your {L}.", ors),
    _data("including but not limited to", "We collect personal information, including but not limited to your {L}."),
    _data("including, without limitation", "We may process personal information including, without limitation, {L}.", plain),
    _data("said in words, such as", "We record information, such as {L}.", oxford, TOLD),
    _data("in brackets", "We collect personal information ({L}) when you join.", plain),
    _data("e.g. in brackets", "We collect personal information (e.g., {L}).", bare),
    _data("for example in brackets", "We process personal information (for example, your {L})."),
    _data("such as in brackets, behind", "We share personal information (such as your {L}) with our advertisers.", ors),
    _data("colon", "We collect the following information: {L}.", plain),
    _data("semicolons", "We collect the following information: {L}.", semis),
    _data("as well as", "We collect your {L} from you.", as_well),
    _data("and/or", "We may ask for your {L}.", and_or),
    _data("slashes", "We keep your {L}.", slashes),
    _data("pairs", "We collect {L}.", pairs),
    _data("etc.", "We collect details such as {L}.", open_ended),
    _data("bullets", "We collect:\n\n{L}\n", bullets),
    _data("bullets with semicolons", "We collect the following information:\n\n{L}\n", ended_bullets),
    _data("labels under a heading", "## What we collect\n\n{L}\n", two_labels, also=("contact data", "technical data")),
    _data("numbered inside", "We collect the following information: {L}.", numbered),
    _data("passive subject", "Your {L} are collected when you book.", plain),
    _data("passive subject, such as", "Personal information, such as your {L}, may be passed to our insurers."),
    _data("sharing", "We share your {L} with our advertisers.", plain),
    _data("sharing such as", "We disclose information such as your {L} to our advertisers.", plain),
    _data("denial", "We do not sell your {L}.", ors),
    _data("denial including", "We never disclose personal information, including your {L}, to advertisers.", ors),
    _data("this includes", "We collect personal information about you. This includes your {L}."),
    _data("may include", "The information we collect may include your {L}."),
    _data("if you join", "If you join, we ask for your {L}, which we keep in Lyon, Ghent and Turin.", plain),
    _data("from whom", "We receive your {L} from shops, libraries and schools.", plain),
    _data("by what means", "We collect your {L} by post, by telephone or at our counters.", plain),
    _data("followed by when", "We collect information, such as your {L}, when you visit our halls, pools and cafes."),
    _data("followed by aims", "We use your {L} to open the gates, print tickets and wash towels.", plain),
    _data("which helps", "We collect your {L}, which helps us to open doors, sell tickets and serve meals.", plain),
    _data("examples inside", "We use your {L}, for example when you rent skis, boots or helmets.", plain),
    _data("you provide", "You may provide us with personal information, for example your {L}.", plain),
    _data("categories", "The categories of personal information that we collect are: {L}.", semis),
    _parties("plain", "We share your address with {L}.", plain),
    _parties("our each", "We may disclose your address to our {L}.", ors),
    _parties("such as", "We share your address with third parties, such as {L}."),
    _parties("including", "We share your address with third parties including {L}.", plain),
    _parties("including but not limited to", "We share your address with third parties, including but not limited to {L}."),
    _parties("brackets", "We share your address with third parties ({L}).", plain),
    _parties("e.g. in brackets", "We may pass your address on to service providers (e.g., {L}) for billing.", bare),
    _parties("colon", "We share your address with the following recipients: {L}.", plain),
    _parties("semicolons", "We share your address with: {L}.", semis),
    _parties("bullets", "We share your address with:\n\n{L}\n", bullets),
    _parties("bullets with semicolons", "We disclose your address to the following recipients:\n\n{L}\n", ended_bullets),
    _parties("as well as", "Your address is passed on to {L}.", as_well),
    _parties("and/or", "Your address may be shared with {L}.", and_or),
    _parties("with each", "We share your address with {L}.", each_with("with")),
    _parties("subjects", "{L} receive your address.", plain),
    _parties("subjects with access", "{L} may have access to your address."),
    _parties("denial", "We do not share your address with {L}.", ors),
    _parties("denial including", "We never sell your address to third parties, including {L}.", ors),
    _parties("before aims", "We share your address with {L} for billing, badge printing and stock control.", plain),
    _parties("before data", "We share with {L} your address, your age and your photos.", plain),
    _parties("explained", "We share your address with {L}.", oxford, EXPLAINED),
    _parties("explained, semicolons", "We share your address with: {L}.", semis, EXPLAINED),
    _parties("explained, bullets", "We share your address with:\n\n{L}\n", bullets, EXPLAINED),
    _parties(
        "who do tasks",
        "We share your address with service providers that help us with billing, printing, parcels and repairs, such as {L}.",
        plain,
    ),
    _aims("to once", "We use your address to {L}.", plain, AIMS),
    _aims("to once, oxford", "Your address is used to {L}.", oxford, AIMS),
    _aims("to each", "We use your address to {L}.", each_with("to"), AIMS),
    _aims("in order to", "We collect your address in order to {L}.", oxford, AIMS),
    _aims("nouns", "We use your address for {L}.", plain, ENDS),
    _aims("nouns, such as", "We use your address for purposes such as {L}.", oxford, ENDS),
    _aims("nouns, purposes including", "We use your address for business purposes, including {L}.", oxford, ENDS),
    _aims("nouns in brackets", "We use your address for business purposes ({L}).", plain, ENDS),
    _aims("noun purposes", "We process your address for {L} purposes.", plain, ENDS),
    _aims("nouns, colon", "We use your address for the following purposes: {L}.", oxford, ENDS),
    _aims("doings", "We use your address for {L}.", oxford, DOINGS),
    _aims("purposes of doings", "We process your address for the purposes of {L}.", plain, DOINGS),
    _aims("doings, such as", "We use your address for purposes such as {L}.", oxford, DOINGS),
    _aims("doings, semicolons", "We use your address for the following purposes: {L}.", semis, DOINGS),
    _aims("to, semicolons", "We use your address to: {L}.", semis, AIMS),
    _aims("to each, semicolons", "We use your address to {L}.", lambda t: semis((t[0], *(f"to {x}" for x in t[1:]))), AIMS),
    _aims("bullets to", "We use your address to:\n\n{L}\n", bullets, AIMS),
    _aims("bullets of to", "We use your address:\n\n{L}\n", lambda t: bullets(tuple(f"to {x}" for x in t)), AIMS),
    _aims("bullets of doings", "We use your address for:\n\n{L}\n", bullets, DOINGS),
    _aims("bullets of nouns", "We use your address for the following purposes:\n\n{L}\n", ended_bullets, ENDS),
    _aims(
        "bullets of capital To", "We use your address for these purposes:\n\n{L}\n", lambda t: bullets(tuple(f"To {x}" for x in t)), AIMS
    ),
    _aims("including to", "We use your address for business purposes, including to {L}.", oxford, AIMS),
    _aims("sharing to", "We share your address with our suppliers to {L}.", oxford, AIMS),
    _aims("in front", "To {L}, we use your address.", plain, AIMS),
    _aims("numbered", "We use your address: {L}.", lambda t: numbered(tuple(f"to {x}" for x in t)), AIMS),
    _aims("as well as", "We use your address to {L}.", as_well, AIMS),
    _aims(
        "mixed",
        "We use your address {L}.",
        lambda t: "; ".join([f"to {t[0]} and {t[1]}", *(f"to {x}" for x in t[2:]), "and for billing"]),
        AIMS,
        also=("billing",),
    ),
    _aims("denial", "We do not use your address to {L}.", ors, AIMS),
    _aims("helps us", "Your address helps us {L}.", plain, AIMS),
    _aims("followed by case", "We use your address to {L} when you visit our halls, pools or cafes.", plain, AIMS),
)
RECORDS = (
    "ticket number", "blood group", "home address", "gate code", "fingerprints", "mooring fee", "voice recordings",
    "stall number", "salary", "costume size", "browsing history", "lesson times", "passport number", "library fines",
    "social media handle", "swim times", "postcode", "repair history", "signature", "bus route", "marital status",
    "quiz answers", "vehicle registration", "tenancy start date",
)  # fmt: skip
SPOKEN = (
    "the date on which you joined", "your signature", "the number of visits you make", "your home town",
    "anything you tell our wardens", "the route{ that you take}", "notes of our calls", "your nickname",
    "the tools{ you borrow}", "how long you stay", "your blood group", "the language in which you write to us",
    "copies of your certificates", "whether you bring guests", "your ticket number",
)  # fmt: skip
BODIES = (
    "caterers", "pension funds", "the tax office", "locksmiths", "sponsors", "your employer", "ferry companies",
    "survey firms", "sister clubs", "cloud providers", "the coastguard", "estate agents", "ad networks",
    "veterinary clinics", "data brokers", "a debt adviser", "schools", "accountants", "photographers", "the ombudsman",
)  # fmt: skip
TOLD_BODIES = (
    "the caterer{ that feeds our guests}", "locksmiths{ who change your lock}", "our accountants{ (once a year)}",
    "the tax office{, where the law says so}", "sponsors{ of the race you enter}", "the school{ your child attends}",
    "cloud providers{ which store our files}", "ferry companies{ if you book a crossing}",
    "estate agents{, who show your flat}", "photographers{ at our events}",
)  # fmt: skip
GOALS = (
    "open the gate", "pair you with a coach", "collect fees", "plan bus routes", "report accidents", "detect misuse",
    "invite you to rehearsals", "calculate your pension", "repair faults", "number your locker",
    "check who is entitled to a berth", "award prizes", "keep the pool safe", "show what is new",
)  # fmt: skip
TASKS = (
    "opening the gate", "pairing you with a coach", "collecting fees", "planning bus routes", "reporting accidents",
    "detecting misuse", "inviting you to rehearsals", "calculating your pension", "repairing faults",
    "checking who is entitled to a berth", "awarding prizes", "keeping the pool safe",
)  # fmt: skip
USES = (
    "access control", "debt recovery", "event photography", "statistics", "lift maintenance", "profiling", "fundraising",
    "insurance", "dispute resolution", "shift planning", "health and safety", "credit scoring",
)  # fmt: skip

FRESH: tuple[Shape, ...] = (
    _data("kept, plain", "The harbour office keeps {L}.", plain, RECORDS),
    _data("like", "Our wardens note things like your {L}.", oxford, RECORDS, ("things",)),
    _data("among others", "We hold, among other things, your {L}.", plain, RECORDS, ("things", "other things")),
    _data("namely", "We ask you for some details, namely your {L}.", plain, RECORDS, ("some details",)),
    _data("for instance", "We gather data on residents, for instance {L}.", oxford, RECORDS, ("data on residents", "data")),
    _data("in brackets, behind", "Member data ({L}) are kept in our safe.", plain, RECORDS, ("member data",)),
    _data("between dashes", "Personal data \u2013 including {L} \u2013 are handed to our insurers.", plain, RECORDS, ("personal data",)),
    _data("said in words", "The club records {L}.", oxford, SPOKEN),
    _data("said in words, including", "The club collects data about members, including {L}.", oxford, SPOKEN, ("data about members",)),
    _data("said in words, semicolons", "We record: {L}.", semis, SPOKEN),
    _data("given by you", "When you sign up, you give us {L}.", yours, RECORDS),
    _data("to whom, behind", "We pass {L} on to the coastguard, the ferry company and our insurers.", plain, RECORDS),
    _data("how long, behind", "We delete your {L} after four weeks, two terms or one season.", plain, RECORDS),
    _data("where, behind", "We gather your {L} at our gates, jetties and kiosks.", plain, RECORDS),
    _data("aside", "We log your {L}, a step that our landlord, insurer and council ask of us.", plain, RECORDS),
    _data("denied with nor", "Neither {L} is sold.", " nor ".join, RECORDS),
    _data(
        "bulleted under a question", "## What information do you hold?\n\n{L}\n", lambda t: bullets(tuple(f"Your {x}" for x in t)), RECORDS
    ),
    _data("labels in a line", "We collect: Contact data: {L}.", plain, RECORDS, ("contact data",)),
    _data("consist of", "The data that we store consist of your {L}.", plain, RECORDS, ("data", "data that we store")),
    _parties("told, plain", "Your file is sent to {L}.", plain, BODIES),
    _parties("among them", "We give your file to other bodies, among them {L}.", oxford, BODIES, ("other bodies",)),
    _parties("for instance", "We give your file to outside firms, for instance {L}.", plain, BODIES, ("outside firms",)),
    _parties("may see", "{L} may see your file.", plain, BODIES),
    _parties("is seen by", "Your file is seen by {L}.", oxford, BODIES),
    _parties("to each", "We send your file to {L}.", each_with("to"), BODIES),
    _parties("told of", "We pass your file on to {L}.", oxford, TOLD_BODIES),
    _parties("told of, semicolons", "We hand your file to the following bodies: {L}.", semis, TOLD_BODIES, ("bodies",)),
    _parties("told of, bullets", "Who receives your file:\n\n{L}\n", bullets, TOLD_BODIES),
    _parties(
        "bullets, capitals", "## Who we share your file with\n\n{L}\n", lambda t: bullets(tuple(x[:1].upper() + x[1:] for x in t)), BODIES
    ),
    _parties("denied", "Your file is never shown to {L}.", ors, BODIES),
    _parties("denied with nor", "We sell your file neither to {L}.", " nor to ".join, BODIES),
    _parties("with aims behind", "We disclose your file to {L} in order to settle claims, pay grants and print lists.", plain, BODIES),
    _parties("so that", "We disclose your file to {L} so that they can feed, insure and house you.", plain, BODIES),
    _aims("needed to", "We need your file to {L}.", plain, GOALS),
    _aims("allows us to", "We keep your file, which allows us to {L}.", oxford, GOALS),
    _aims("so that we can", "We use your file so that we can {L}.", plain, GOALS),
    _aims("in front, ours", "In order to {L}, the harbour office uses your file.", oxford, GOALS),
    _aims("with a view to", "We process your file with a view to {L}.", plain, TASKS),
    _aims("tasks like", "We use your file for tasks like {L}.", oxford, TASKS, ("tasks",)),
    _aims("reasons, colon", "We use your file for these reasons: {L}.", oxford, TASKS, ("reasons",)),
    _aims("nouns, namely", "We use your file for certain purposes, namely {L}.", plain, USES),
    _aims("nouns, semicolons", "We use your file for: {L}.", semis, USES),
    _aims("purposes of nouns", "Your file is processed for the purposes of {L}.", plain, USES),
    _aims("bullets, capitals", "Why we use your file:\n\n{L}\n", lambda t: bullets(tuple(x[:1].upper() + x[1:] for x in t)), TASKS),
    _aims("each for", "We use your file {L}.", lambda t: oxford(tuple(f"for {x}" for x in t)), USES),
    _aims("denied doings", "We will not use your file for {L}.", ors, TASKS),
    _aims("as well as to", "We use your file to {L}.", lambda t: f"{oxford(t[:-1]) if len(t) > 2 else t[0]}, as well as to {t[-1]}", GOALS),
)
