"""Numbers, addresses and weak facts of known people in a text.

A birthdate, a given name or a family name alone says little: they count once something else of the
same person stands in the text, or where the name is rare.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.dates import Day
from assisterdesk.egress.folding import fold
from assisterdesk.egress.known_words import ADDRESS_WORDS, PART_OF_A_NAME, SAID, named
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.name_surroundings import PLACE_AFTER
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.people_index import PeopleIndex
from assisterdesk.egress.sighting import Sighting, id_category, sighting
from assisterdesk.egress.text import Channel, Text, Word
from assisterdesk.egress.traces import Trace

#: a name that more people bear than this says nothing alone, one of few says a little
_COMMON, _FEW = 40, 3


def known_numbers(index: PeopleIndex, text: Text) -> Iterator[Sighting]:
    if index.has_numbers:
        for run in text.digit_runs:
            yield from _number(index, run)
    for t in text.emails:
        if owners := index.with_email(t.key):
            yield sighting(
                t,
                PiiCategory.EMAIL,
                "The email address of someone in your office's records.",
                owners,
            )
    if index.has_ids:
        for t in text.id_runs:
            if owners := index.with_id(t.key):
                yield sighting(
                    t,
                    id_category(t.key),
                    "A number that belongs to someone in your office's records.",
                    owners,
                )
    if index.has_houses:
        for t in text.houses:
            if owners := index.with_house(t.key):
                end = _address_end(index, text, t, owners)
                yield sighting(
                    Trace(t.start, end, t.key),
                    PiiCategory.ADDRESS,
                    "The address of someone in your office's records.",
                    owners,
                )


def _number(index: PeopleIndex, run: Trace) -> Iterator[Sighting]:
    key = run.key
    if len(key) == 9 and (owners := index.with_ssn(key)):
        yield sighting(
            run,
            PiiCategory.SSN,
            "The Social Security number of someone in your office's records.",
            owners,
        )
    elif owners := index.with_phone(key[1:] if len(key) == 11 and key[0] == "1" else key):
        yield sighting(
            run,
            PiiCategory.PHONE,
            "The phone number of someone in your office's records.",
            owners,
        )


def _address_end(index: PeopleIndex, text: Text, house: Trace, owners: Iterable[int]) -> int:
    """Where the address ends: its own words and numbers, as far as the store has them."""
    parts = {
        fold(w)
        for slot in list(owners)[:8]
        for a in index.addresses(slot)
        for w in a.replace(",", " ").replace(".", " ").replace("#", " ").split()
    }
    end = house.end
    tail = text.plain[end : end + 90]
    at = 0
    while at < len(tail):
        step = at
        while step < len(tail) and tail[step] in " ,.\n#>\t":
            step += 1
        stop = step
        while stop < len(tail) and tail[stop].isalnum():
            stop += 1
        if stop == step:
            break
        word = fold(tail[step:stop])
        if word not in parts and word not in ADDRESS_WORDS:
            break
        at = stop
        end = house.end + stop
    return end


@dataclass(frozen=True, slots=True)
class Local:
    """What one part of a text shows of known people, and what would count with support."""

    found: list[Sighting]
    rare: list[Sighting]
    lone: "list[tuple[Word, Iterable[int]]]"
    days: list[Day]


def local_facts(index: PeopleIndex, text: Text, found: list[Sighting]) -> Local:
    days = [d for d in text.days if d.year]
    return Local(found, _rare(index, text, found), _lone_names(index, text), days)


def supported(index: PeopleIndex, parts: Sequence[Local]) -> list[list[Sighting]]:
    """Birthdates and single names, once the same person has a second fact anywhere in the text.

    One list for every part.
    """
    seen = {slot for p in parts for s in p.found for slot in s.owners}
    lows = {w.low for p in parts for w, _ in p.lone}
    extra: list[list[Sighting]] = []
    for part in parts:
        extra.append([])
        for day in part.days:
            born = day.as_date()
            if born is None:
                continue
            owners = {
                s
                for s in index.born_on(born.toordinal())
                if s in seen or any(w in lows for w in index.words(s))
            }
            if owners:
                extra[-1].append(
                    Sighting(
                        day.start,
                        day.end,
                        PiiCategory.BIRTHDATE,
                        Confidence.HIGH,
                        "The birthdate of someone in your office's records.",
                        frozenset(owners),
                    )
                )
                seen |= owners
    if not seen:
        return extra
    # whoever is named first comes first, in every part
    order: dict[int, int] = {}
    for part in parts:
        for _, bearers in part.lone:
            for slot in bearers:
                if slot in seen:
                    order.setdefault(slot, len(order))
    for part, sightings in zip(parts, extra, strict=True):
        places: dict[int, list[Word]] = {}
        for word, bearers in part.lone:
            for slot in bearers:
                if slot in seen:
                    places.setdefault(slot, []).append(word)
        for slot in sorted(places, key=order.__getitem__):
            sightings += [named(w, PART_OF_A_NAME, (slot,)) for w in places[slot]]
    return extra


def _lone_names(index: PeopleIndex, text: Text) -> list[tuple[Word, Iterable[int]]]:
    """Words of names that few people share, with those people."""
    ordinary = lexicon().ordinary
    found: list[tuple[Word, Iterable[int]]] = []
    for word in index.of_names(text.words):
        if len(word.low) > 1 and (word.cap or word.low not in ordinary):
            bearers = index.with_word(word.low)
            if bearers and len(bearers) <= _COMMON:
                found.append((word, bearers))
    return found


def _rare(index: PeopleIndex, text: Text, found: list[Sighting]) -> list[Sighting]:
    """A family name that few people of the store bear, and that is nothing else."""
    names = lexicon()
    bare = text.channel in (Channel.SUBJECT, Channel.FILENAME)
    extra = []
    for w in index.of_families(text.words):
        owners = index.with_family(w.low)
        if owners and w.cap and (start := _dotted_initial(index, text, w, owners)) is not None:
            if not _OF_A_FIRM.match(text.plain[w.end : w.end + 60]) and not any(
                s.start < w.end and start < s.end for s in found
            ):
                whole = w._replace(start=start)
                extra.append(
                    named(
                        whole,
                        "The initial and family name of someone in your office's records.",
                        owners,
                    )
                )
            continue
        if (
            not owners
            or len(owners) > _FEW
            or len(w.low) < 4
            or not (w.cap or bare or SAID.match(text.plain[w.end : w.end + 12]))
        ):
            continue
        if w.low in names.ordinary or w.low in names.not_people or w.low in names.cities:
            continue
        if _OF_A_FIRM.match(text.plain[w.end : w.end + 60]):
            continue
        common = w.low in names.given or w.low in names.family
        if not bare and common and w.cap and not _initialled(index, text, w, owners):
            continue
        if any(s.start < w.end and w.start < s.end for s in found):
            continue
        extra.append(named(w, "The family name of someone in your office's records.", owners))
    return extra


def _dotted_initial(
    index: PeopleIndex, text: Text, word: Word, owners: Sequence[int]
) -> int | None:
    """Where ``P. Vang`` begins, if someone of that name has that initial; None otherwise."""
    before = text.plain[max(0, word.start - 4) : word.start]
    if "." not in before:
        return None
    m = _INITIAL.search(before)
    if m is None:
        return None
    letter = m[1].lower()
    if not any(letter in index.initials(s) for s in owners[:_INITIALLED]):
        return None
    return word.start - len(before) + m.start(1)


_INITIAL = re.compile(r"(?:^|[^A-Za-z.])([A-Z])\.\s?$")
#: bearers of a family name of whom the initials are looked at
_INITIALLED = 400
#: "Anderson Trucking", "Freeborn, Mower and Steele counties"
_OF_A_FIRM = re.compile(
    r"(?:[ ,/&+]{1,3}(?:and )?[A-Z][\w.'-]{1,20}){0,3}\s(?:" + PLACE_AFTER + r")\b"
)


def _initialled(index: PeopleIndex, text: Text, word: Word, owners: Iterable[int]) -> bool:
    """Whether the given name's first letter stands beside the family name: ``Vang, P.``"""
    initials = {letter for s in owners for letter in index.initials(s)}
    before = text.plain[max(0, word.start - 3) : word.start].strip(" .")
    after = re.match(r",?\s?([A-Za-z])\b(?!')", text.plain[word.end : word.end + 4])
    return (len(before) == 1 and before.lower() in initials) or (
        after is not None and after[1].lower() in initials
    )
