"""The list of rules in words: findings and taxonomies, one rule in full, and the promises of their examples."""

from collections.abc import Iterator

from checker.errors import Mistake, UsageError
from checker.findings.rules import FindingRule, severity_rules
from checker.findings.ways import remedy_rules
from checker.hints import did_you_mean
from checker.ontology import Entry, Taxonomy
from checker.rulebook import Rulebook

TAXONOMIES = ("data", "purposes", "recipients")
KINDS = ("findings", *TAXONOMIES)


def listed(rules: Rulebook, kind: str) -> str:
    """Return one line for every rule of a kind; raises UsageError for a kind that there is not."""
    if kind not in KINDS:
        raise UsageError(Mistake(kind, "no such kind of rule", did_you_mean(kind, KINDS)))
    if kind == "findings":
        rows = [(rule.id, f"{rule.verdict or 'any verdict'}: {rule.title}") for rule in _findings(rules)]
    else:
        rows = [(entry.id, entry.label) for entry in _taxonomy(rules, kind).entries.values()]
    width = max(len(name) for name, _ in rows)
    return "".join(f"{name:<{width}}  {text}\n" for name, text in sorted(rows))


def shown(rules: Rulebook, name: str) -> str:
    """Return everything about one rule; raises UsageError with the closest id that there is."""
    found = [_finding(rules, rule) for rule in _findings(rules) if rule.id == name]
    found += [_entry(kind, taxonomy.entries[name]) for kind in TAXONOMIES if name in (taxonomy := _taxonomy(rules, kind)).entries]
    if found:
        return "\n".join(found)
    known = [rule.id for rule in _findings(rules)] + [each for kind in TAXONOMIES for each in _taxonomy(rules, kind).entries]
    raise UsageError(Mistake(name, "no such rule", did_you_mean(name, known)))


def broken(rules: Rulebook) -> tuple[str, int]:
    """Return a line for every example that its entry does not keep, with the counts, and the number of those."""
    lines = [line for kind in TAXONOMIES for entry in _taxonomy(rules, kind).entries.values() for line in _unkept(rules, kind, entry)]
    total = sum(len(_taxonomy(rules, kind).entries) for kind in TAXONOMIES)
    ending = f"{total} entries held against their examples: {len(lines)} examples are not kept."
    return "\n".join([*lines, ending]) + "\n", len(lines)


def _findings(rules: Rulebook) -> tuple[FindingRule, ...]:
    return severity_rules(rules).findings


def _taxonomy(rules: Rulebook, kind: str) -> Taxonomy:
    found: Taxonomy = getattr(rules.ontology, kind)
    return found


def _finding(rules: Rulebook, rule: FindingRule) -> str:
    when = ", ".join([str(rule.verdict or "any verdict"), *(f"reason {each}" for each in rule.reasons), *rule.actions])
    lines = [f"{rule.id}  {rule.title}", f"  when     {when}", f"  means    {rule.meaning}"]
    lines += [f"  mend     {', '.join(remedy_rules(rules).ways[name].lower() for name in rule.remedies)}"]
    return "\n".join([*lines, f"  source   {rule.source}"]) + "\n"


def _entry(kind: str, entry: Entry) -> str:
    rows = [
        ("phrases", "; ".join(entry.phrases)),
        ("fields", "; ".join(entry.fields)),
        ("yes", "; ".join(entry.examples.yes)),
        ("no", "; ".join(entry.examples.no)),
        ("source", entry.source),
    ]
    return "\n".join([f"{entry.id}  {entry.label} ({kind})", *(f"  {name:<8} {text}" for name, text in rows if text)]) + "\n"


def _unkept(rules: Rulebook, kind: str, entry: Entry) -> Iterator[str]:
    taxonomy = _taxonomy(rules, kind)
    for texts, wanted in ((entry.examples.yes, True), (entry.examples.no, False)):
        for text in texts:
            if any(taxonomy.covers(entry.id, found) for found in taxonomy.matches(text)) is not wanted:
                yield f"{kind}: {entry.id}: {text!r} should {'' if wanted else 'not '}be found"
