"""What a heading is about, for a section that begins with "it" or "they": "Is my e-mail safe with you?", "How are x-rays protected?"."""

import re

from checker.ontology import Ontology


def headed(heading: str, ontology: Ontology) -> tuple[str, ...]:
    """Return the data that a heading names or asks about; whatever data where it asks what is done "with it"."""
    found = ontology.data.match(heading) or _asked_about(heading, ontology)
    if found not in (None, "user"):
        return (found,) if found is not None else ()
    spoken = ("user",) if _ABOUT_IT.search(heading) else ()  # "What we do with it": with whatever was asked for
    return tuple(i for i in _subjects(heading, ontology) if i != "user") or spoken


def _asked_about(heading: str, ontology: Ontology) -> str | None:
    """Return the data that a question in a heading is about ("Is my e-mail safe with you?")."""
    asked = _OWN_THING.search(heading) if heading.rstrip(" *_").endswith("?") else None
    things = asked.group(1).split() if asked else []
    named = (ontology.data.match(" ".join(things[:n])) for n in range(len(things), 0, -1))
    return next((i for i in named if i is not None), None)


def _subjects(heading: str, ontology: Ontology) -> tuple[str, ...]:
    """Return the data that a question in a heading asks how or where they are ("How are bank details and x-rays protected?")."""
    asked = _HOW_IT_IS.match(heading.strip(" *_#"))
    return () if asked is None else tuple(dict.fromkeys(ontology.data.matches(asked["what"])))


_HOW_IT_IS = re.compile(
    r"^(?:[\d.]+\W+)?(?:(?:for )?how(?: long| safely| securely)?|where|when|why|by whom|in what form)"
    r" (?:is|are|do (?:we|you) \w+|does \w+ \w+) (?:my |your |our |the )?(?P<what>[^?]{3,80}?)"
    r"(?: (?:protected|secured|kept|held|stored|handled|used|encrypted|guarded|safe|secure|looked after))?\?$",
    re.IGNORECASE,
)
_ABOUT_IT = re.compile(
    r"^\W*(?:[\d.]+\W+)?(?:what|why|how|who|where|when)\b.{0,50}\b(?:do|does|use|uses|need|keep|hold|get|gets|see|sees|share|store|want|have|touches|long)\b"
    r".{0,30}\b(?:it|them)\W*$",
    re.IGNORECASE,
)
_OWN_THING = re.compile(r"\b(?:my|your)\s+([\w'-]+(?:\s+[\w'-]+){0,2})", re.IGNORECASE)
