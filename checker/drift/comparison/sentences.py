"""Sentences: what changed in words that no commitment was read in, or whose readings tell nothing of the change."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence

from checker.drift.changes.same import resumed, says_the_same
from checker.drift.changes.spelt_out import spelt_out
from checker.drift.changes.turns import Turn, replacements, turn
from checker.drift.changes.under_right import more_of_it, under_a_right
from checker.drift.clauses.between import KINDS, Between, Side
from checker.drift.clauses.elsewhere import Text
from checker.drift.clauses.sentence import Sentence, sentences
from checker.drift.comparison.headings import heads
from checker.drift.comparison.inserted import inserted
from checker.drift.comparison.items import item_changes
from checker.drift.comparison.summed_up import in_a_summary
from checker.drift.words.cues import Cues, cues
from checker.drift.words.hunks import Place, hunks
from checker.drift.words.say import expression
from checker.drift.words.titles import in_capitals, title
from checker.drift.words.wording import changed, plain, stems
from checker.model import Commitment
from checker.report.drift import Change, ChangeKind, Protection

ALIKE = 0.4  # words that two wordings of one sentence share
HELD, SIZE = 0.5, 0.6  # or that the longer one has of the shorter one, where that one is not much shorter
USUAL = 3  # times that a text puts the same words in the place of others: it calls something by another name
LINKS = 3  # in a sentence; one with so many is a list that its page did not part
FEW, SMALL = 4, 0.02  # sentences that changed, and their share of all, up to which each was changed for what it says
LEAST = 4  # words; a shorter line is a title

_PHRASE = 5  # words that stand elsewhere too, to be the same thing said
PARTED = 0.55  # share of the words
_ANDS = frozenset({"and", "or", "also", "but"})
Pair = tuple[Sentence, Sentence]
Pair2 = tuple[str, str]  # plain words of two wordings


def sentence_changes(between: Between, told: Iterable[Change], defining: Container[str] = ()) -> Iterator[Change]:
    """Yield what changed in meaning in sentences of which ``told`` says nothing.

    Two wordings of one sentence change in meaning by what their words do (`turns`). A sentence that only one text has is told where it
    stands between the same neighbours as in the other text: where a passage was written anew, sentences cannot be held against each other.
    ``defining`` are the plain words of sentences whose new definition was told.
    """
    words = cues(between.rules)
    known = list(told)
    old, new = sentences(between.old.statement), sentences(between.new.statement)
    gone = _untold(old, new, (between.old, between.new), [each.before for each in known if each.before], words)
    came = _untold(new, old, (between.new, between.old), [each.after for each in known if each.after], words)
    paired = _paired(gone, came)
    paired += _placed(gone, came, paired, between)
    counted = Counter(place for one, other in paired for place in replacements(one.key, other.key))
    deliberate = len(gone) + len(came) <= max(FEW, SMALL * (len(old) + len(new)))
    usual = {place for place, times in counted.items() if times >= USUAL}
    for one, other in paired:
        if one.key in defining or other.key in defining:
            continue
        yield from _turned(one, other, between, words, usual, deliberate=deliberate)
    left = [each for each in gone if all(each is not one for one, _ in paired) and not _sums_up(each, between.old, between)]
    fresh = [each for each in came if all(each is not other for _, other in paired) and not _sums_up(each, between.new, between)]
    taken = list(inserted(left, old, new, between.new, words, deliberate=deliberate))
    put = list(inserted(fresh, new, old, between.old, words, deliberate=deliberate))
    for sentence in taken:
        protection = _worth(sentence, words, came=False)
        summary = "no longer said; nothing was read in it"
        yield between.change(ChangeKind.REMOVED, protection, summary, was=sentence.passage(between.old.statement))
    for sentence in put:
        protection = _worth(sentence, words, came=True)
        yield between.change(ChangeKind.ADDED, protection, "said now; nothing was read in it", now=sentence.passage(between.new.statement))
    yield from item_changes(Side(between, came=False), old, new, [*taken, *(one for one, _ in paired)], deliberate=deliberate)
    yield from item_changes(Side(between, came=True), new, old, [*put, *(other for _, other in paired)], deliberate=deliberate)


def _sums_up(sentence: Sentence, text: Text, between: Between) -> bool:
    """Tell whether a sentence says in a summary what is said below it; a denial is a promise there too."""
    denied = cues(between.rules).negative & {*sentence.key.split()}
    return not denied and in_a_summary(text.statement, sentence.start, between)


def _worth(sentence: Sentence, words: Cues, *, came: bool) -> Protection:
    """Say what a sentence that came or went does: one that refuses what the person asks for is worth less than none."""
    refused = words.standing.refuses(sentence.key)
    if not refused and (expression(words.standing.unable).search(sentence.key) or not words.protects(sentence.key)):
        return Protection.UNCLEAR
    return Protection.MORE if came is not refused else Protection.LESS


def _turned(
    one: Sentence, other: Sentence, between: Between, words: Cues, usual: Container[Place], *, deliberate: bool
) -> Iterator[Change]:
    same = spelt_out(changed(one.text, other.text), between.old, one.start, between.new, other.start)
    if same or says_the_same(one.key, other.key, words) or words.points_elsewhere(one.key) or words.points_elsewhere(other.key):
        return
    practice = words.speaks_of_practice(one.key) or words.speaks_of_practice(other.key)
    was, now = _said_elsewhere(one.key, other.key, between)
    if all(under_a_right(each, text.statement.text, words) for each, text in ((one, between.old), (other, between.new))):
        more = more_of_it(was, now, words)
        found = Turn(*more) if more else None
    else:
        found = turn(was, now, words, usual, practice=practice, texts=(one.text, other.text), deliberate=deliberate)
    if found:
        yield between.change(
            KINDS.get(found.protection, ChangeKind.WEAKENED),
            found.protection,
            found.summary,
            changed(one.text, other.text),
            was=one.passage(between.old.statement),
            now=other.passage(between.new.statement),
        )


def _said_elsewhere(one: str, other: str, between: Between) -> Pair2:
    """Return two wordings without what the other text says too, elsewhere: sentences that were joined or parted."""
    pair = {one, other}
    for place in hunks(one, other):
        alone = not (place.gone and place.came)
        for phrase, text in ((place.gone, between.new), (place.came, between.old)):
            row = " ".join(_bare(phrase))
            if len(row.split()) >= _PHRASE and (text.has(row) or (alone and _parted(row, text, between, pair))):
                one, other = (each.replace(" ".join(phrase), "", 1) for each in (one, other))
    return " ".join(one.split()), " ".join(other.split())


def _parted(row: str, text: Text, between: Between, pair: Container[str]) -> bool:
    """Tell whether a sentence that only one text has says most of some words of the other one: it was joined to its neighbour."""
    own, there = stems(row.split()), between.old if text is between.new else between.new
    near = ((len(own & theirs), key) for key, theirs in text.sentences if len(own & theirs) >= max(_PHRASE - 1, PARTED * len(own)))
    return any(key not in pair and not there.has(key) for _, key in near)


def _bare(phrase: Sequence[str]) -> Sequence[str]:
    """Return a phrase without the words that join it to its neighbours."""
    said = [at for at, word in enumerate(phrase) if word not in _ANDS]
    return phrase[said[0] : said[-1] + 1] if said else ()


def _untold(
    own: Sequence[Sentence], others: Sequence[Sentence], texts: tuple[Text, Text], told: Iterable[Commitment], words: Cues
) -> list[Sentence]:
    """Return the sentences that the other text does not have and that stand in no clause of which a change was told."""
    (here, other), known = texts, list(told)
    spans = [(each.start, each.end) for each in known]
    spans += [(each.lead_start, each.lead_end) for each in known if each.lead_start is not None and each.lead_end is not None]
    twice = {plain(each.text) for each in known}
    same, theirs = {each.key for each in own}, {each.key for each in others}
    longer = [f" {each} " for each in theirs - same]  # a sentence that goes on now has all the words of the one that it was
    return [
        each
        for each in own
        if len(each.key.split()) >= LEAST
        and not (
            each.text.endswith("?")
            or (each.label and not expression(words.doing).search(each.key))
            or title(each.text, "")
            or in_capitals(each.text)
            or heads(here.statement.text, each.start, each.end, words)
        )  # it promises nothing
        and each.text.count("://") < LINKS
        and each.key not in theirs | twice
        and (not other.has(each.key) or any(f" {each.key} " in one for one in longer))
        and not other.has(resumed(each.key, words))
        and not any(start < each.end and each.start < end for start, end in spans)
    ]


def _paired(gone: Sequence[Sentence], came: Sequence[Sentence]) -> list[Pair]:
    """Pair the sentences that share most of their words, the likest first, each once."""
    by_stem: defaultdict[str, list[Sentence]] = defaultdict(list)
    for each in came:
        for word in each.stems:
            by_stem[word].append(each)
    scored = []
    for one in gone:
        for other in {id(each): each for word in one.stems for each in by_stem[word]}.values():
            shared = _likeness(one, other)
            if shared:
                scored.append((shared, one.start, other.start, one, other))
    taken: set[int] = set()
    found = []
    for *_, one, other in sorted(scored, key=lambda each: (-each[0], each[1], each[2])):
        if id(one) not in taken and id(other) not in taken:
            taken |= {id(one), id(other)}
            found.append((one, other))
    return found


def _placed(gone: Sequence[Sentence], came: Sequence[Sentence], paired: Sequence[Pair], between: Between) -> list[Pair]:
    """Pair what is left with what stands in its place."""
    taken = {id(each) for pair in paired for each in pair}
    left = {each.key: each for each in came if id(each) not in taken}
    places = ((one, left.get(between.placed.get(one.key, ""))) for one in gone if id(one) not in taken)
    return [(one, other) for one, other in places if other is not None]


def _likeness(one: Sentence, other: Sentence) -> float:
    """Return which share of their words two sentences have in common; 0 for too little to be one in two wordings."""
    both, (less, more) = len(one.stems & other.stems), sorted((len(one.stems), len(other.stems)))
    shared = both / len(one.stems | other.stems)
    return shared if shared >= ALIKE or (both >= HELD * less and less >= SIZE * more) else 0.0
