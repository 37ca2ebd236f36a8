"""The people of the office's own store, recognised in a text however they are written.

Names match over case, accents, order, nicknames, one wrong letter, line ends and names run
together; numbers over separators and spelled digits. A birthdate, a given name or the last four
digits alone never match: they count once something else of the same person stands in the text.
"""

import re
import threading
from collections.abc import Callable, Iterable, Iterator

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from assisterdesk.basics.errors import Trouble
from assisterdesk.basics.ids import PersonId
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.folding import fold
from assisterdesk.egress.known_person import KnownPerson
from assisterdesk.egress.known_words import (
    ADDRESS_WORDS,
    PART_OF_A_NAME,
    SAID,
    close,
    drop,
    may_be_misspelt,
    named,
)
from assisterdesk.egress.lexicon import PARTICLES, lexicon
from assisterdesk.egress.name_keys import name_pairs, name_parts
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.sighting import Sighting, id_category, sighting
from assisterdesk.egress.text import Channel, Text, Word
from assisterdesk.egress.traces import (
    Trace,
    digits_of,
    email_key,
    houses,
    id_key,
    id_runs,
)

#: an index that nobody asks begins to be filled after so many seconds
_FILL_AFTER_S = 1.5
#: so many people at a time, with a breath in between
_FILL_AT_ONCE, _GIVE_WAY_S = 50, 0.004


class KnownPeople:
    """An index of people that answers where a text holds any of them. Safe from any thread."""

    def __init__(self, misspelt: bool = True) -> None:
        """`misspelt`: whether doubtful sightings count: a wrong letter, facts that need support."""
        self._misspelt = misspelt
        self._lock = threading.RLock()
        self._whole = threading.Event()
        self._whole.set()
        self._wanted = threading.Event()
        self._lacks_some = False
        #: removed before their turn came, while the index is being filled
        self._gone: set[PersonId] = set()
        self._people: dict[int, KnownPerson] = {}
        self._slots: dict[PersonId, int] = {}
        self._next = 0
        #: name word -> other word of the same person's name -> slots
        self._partners: dict[str, dict[str, tuple[int, ...]]] = {}
        self._single: dict[str, tuple[int, ...]] = {}
        self._families: dict[str, tuple[int, ...]] = {}
        self._ssns: dict[str, tuple[int, ...]] = {}
        self._phones: dict[str, tuple[int, ...]] = {}
        self._emails: dict[str, tuple[int, ...]] = {}
        self._ids: dict[str, tuple[int, ...]] = {}
        self._houses: dict[str, tuple[int, ...]] = {}

    @staticmethod
    def build(people: Iterable[KnownPerson], misspelt: bool = True) -> "KnownPeople":
        index = KnownPeople(misspelt)
        for person in people:
            index.add(person)
        return index

    @staticmethod
    def filling(
        people: Callable[[], Iterable[KnownPerson]], misspelt: bool = True
    ) -> "KnownPeople":
        """Filled by a thread of its own, so that nobody waits for it at sign-in; whoever asks
        before it is whole waits. When the people cannot be read, every question raises."""
        index = KnownPeople(misspelt)
        index._whole.clear()
        threading.Thread(target=index._fill, args=(people,), name="known", daemon=True).start()
        return index

    def _fill(self, people: Callable[[], Iterable[KnownPerson]]) -> None:
        # the first screen comes first: until somebody asks there is no hurry
        self._wanted.wait(_FILL_AFTER_S)
        try:
            for number, person in enumerate(people()):
                if number % _FILL_AT_ONCE == 0:
                    # the window works at the same time: give way until somebody waits for us
                    self._wanted.wait(_GIVE_WAY_S)
                with self._lock:
                    # what was saved or removed meanwhile is newer than what is read here
                    if person.id not in self._slots and person.id not in self._gone:
                        self.add(person)
        except Exception:  # noqa: BLE001 - told to whoever asks; without everyone nothing may leave
            self._lacks_some = True
        finally:
            self._whole.set()

    def _wait(self) -> None:
        self._wanted.set()
        self._whole.wait()
        if self._lacks_some:
            raise Trouble(
                "The people of your office could not all be read, so nothing can be checked. "
                "Lock AssisterDesk and sign in again."
            )

    def __len__(self) -> int:
        self._wait()
        return len(self._people)

    def add(self, person: KnownPerson) -> None:
        """Adds a person; one with the same id is replaced."""
        with self._lock:
            if person.id is not None:
                self.remove(person.id)
                self._gone.discard(person.id)
                self._slots[person.id] = self._next
            slot, self._next = self._next, self._next + 1
            self._people[slot] = person
            self._enter(slot, person)

    def replace(self, person: KnownPerson) -> None:
        self.add(person)

    def remove(self, person: PersonId) -> None:
        """Forgets the person; quietly does nothing when there is none of that id."""
        with self._lock:
            slot = self._slots.pop(person, None)
            if not self._whole.is_set():
                self._gone.add(person)
            if slot is None:
                return
            known = self._people.pop(slot)
            for table, key in self._entries(known):
                drop(table, key, slot)
            for a, b in name_pairs(known):
                for one, other in ((a, b), (b, a)):
                    inner = self._partners.get(one)
                    if inner is not None:
                        drop(inner, other, slot)
                        if not inner:
                            del self._partners[one]

    def person(self, slot: int) -> KnownPerson | None:
        return self._people.get(slot)

    def sightings(self, text: Text) -> list[Sighting]:
        """Everything of known people in `text`; weak facts once they support each other."""
        self._wait()
        if not self._people:
            return []
        with self._lock:
            found = [*self._names(text), *self._numbers(text)]
            if not self._misspelt:
                return found
            return found + self._supported(text, found) + self._rare(text, found)

    # ---------------------------------------------------------------- building

    def _enter(self, slot: int, person: KnownPerson) -> None:
        for table, key in self._entries(person):
            table[key] = (*table.get(key, ()), slot)
        for a, b in name_pairs(person):
            for one, other in ((a, b), (b, a)):
                inner = self._partners.setdefault(one, {})
                if slot not in inner.get(other, ()):
                    inner[other] = (*inner.get(other, ()), slot)

    def _entries(self, person: KnownPerson) -> Iterator[tuple[dict[str, tuple[int, ...]], str]]:
        if len(ssn := digits_of(person.ssn)) == 9:
            yield self._ssns, ssn
        for phone in {digits_of(p) for p in person.phones}:
            if len(phone) >= 7:
                yield self._phones, phone
        for address in {email_key(e) for e in person.emails}:
            if "@" in address:
                yield self._emails, address
        for value in {id_key(i) for i in person.ids}:
            if len(value) >= 5:
                yield self._ids, value
        for key in {t.key for a in person.addresses for t in list(houses(a))[:1]}:
            yield self._houses, key
        for word in {w for n in person.names for w in name_parts(n)[0] + name_parts(n)[2]}:
            yield self._single, word
        for word in {w for n in person.names for w in name_parts(n)[2]}:
            yield self._families, word

    # ---------------------------------------------------------------- names

    def _names(self, text: Text) -> Iterator[Sighting]:
        words = text.words
        partners, nicknames = self._partners, lexicon().nicknames
        shouted = text.plain.isupper() or text.low == text.plain
        telling = [w.low in partners or w.low in nicknames for w in words]
        taken = -1
        for i, first in enumerate(words):
            if i <= taken:
                continue
            if not telling[i] and not any(telling[i + 1 : i + 2]):
                yield from self._run_together(text, first)
                continue
            for j in range(i + 1, min(i + 4, len(words))):
                if not close(text, first, words[j], j - i):
                    break
                if not (telling[i] and telling[j]) and not (self._misspelt and j == i + 1):
                    continue
                owners = self._pair(first, words[j], text, shouted)
                if owners is None or not self._fits_between(words[i + 1 : j], owners):
                    continue
                start, taken = self._widest(words, i, j, owners, text)
                yield Sighting(
                    words[start].start,
                    words[taken].end,
                    PiiCategory.PERSON_NAME,
                    Confidence.HIGH,
                    "The name of someone in your office's records.",
                    owners,
                )
                break
            else:
                yield from self._run_together(text, first)

    def _pair(self, first: Word, other: Word, text: Text, shouted: bool) -> frozenset[int] | None:
        """The people whose name holds both words, at most one of them by one wrong letter."""
        partners, words = self._partners, lexicon()
        others = words.spellings(other.low)
        owners: set[int] = set()
        for a in words.spellings(first.low):
            if inner := partners.get(a):
                for b in others:
                    owners.update(inner.get(b, ()))
        both_ordinary = first.low in words.ordinary and other.low in words.ordinary
        if owners:
            loose = text.channel is Channel.FILENAME or shouted and not both_ordinary
            if not loose and any(w.low in words.ordinary and not w.cap for w in (first, other)):
                return None
            return frozenset(owners)
        if not self._misspelt:
            return None
        for known, doubtful in ((first.low, other), (other.low, first)):
            if not may_be_misspelt(doubtful, shouted or text.channel is Channel.FILENAME):
                continue
            if known in words.ordinary and not words.is_name(known):
                continue
            for a in words.spellings(known):
                inner_names = partners.get(a)
                if not inner_names:
                    continue
                for name, _, _ in extract(
                    doubtful.low, inner_names.keys(), scorer=OSA.distance, score_cutoff=1, limit=3
                ):
                    if len(name) > 2:
                        owners.update(inner_names[name])
        return frozenset(owners) or None

    def _fits_between(self, between: list[Word], owners: frozenset[int]) -> bool:
        """Whether what stands between two names is an initial, a particle or another name."""
        if not between:
            return True
        names = self._name_words(owners)
        return all(
            w.low in names or len(w.low) == 1 or w.low in PARTICLES or w.cap for w in between
        )

    def _widest(
        self, words: list[Word], start: int, end: int, owners: frozenset[int], text: Text
    ) -> tuple[int, int]:
        """The pair with the further names of the same person on either side."""
        names = self._name_words(owners)
        while (
            end + 1 < len(words)
            and words[end + 1].low in names
            and close(text, words[end], words[end + 1], 1)
        ):
            end += 1
        while (
            start > 0
            and words[start - 1].low in names
            and close(text, words[start - 1], words[start], 1)
        ):
            start -= 1
        return start, end

    def _name_words(self, owners: frozenset[int]) -> set[str]:
        return {
            w
            for slot in list(owners)[:8]
            for n in self._people[slot].names
            for group in name_parts(n)
            for w in group
        }

    def _run_together(self, text: Text, word: Word) -> Iterator[Sighting]:
        """``maiyang`` and ``YangMai``: in file names, addresses and camel case."""
        low = word.low
        if not 6 <= len(low) <= 40 or low in lexicon().ordinary:
            return
        written = text.plain[word.start : word.end]
        camel = any(a.islower() and b.isupper() for a, b in zip(written, written[1:], strict=False))
        beside = (
            text.plain[word.end : word.end + 1] + text.plain[max(0, word.start - 1) : word.start]
        )
        if not (
            camel
            or text.channel is Channel.FILENAME
            or "@" in beside
            or any(c.isdigit() for c in beside)
        ):
            return
        for cut in range(2, len(low) - 1):
            inner = self._partners.get(low[:cut])
            owners = inner.get(low[cut:]) if inner else None
            if owners:
                yield Sighting(
                    word.start,
                    word.end,
                    PiiCategory.PERSON_NAME,
                    Confidence.HIGH,
                    "The name of someone in your office's records, run together.",
                    frozenset(owners),
                )
                return

    # ---------------------------------------------------------------- numbers

    def _numbers(self, text: Text) -> Iterator[Sighting]:
        plain = text.plain
        if self._ssns or self._phones:
            for run in text.digit_runs:
                yield from self._number(run)
        for t in text.emails:
            if owners := self._emails.get(t.key):
                yield sighting(
                    t,
                    PiiCategory.EMAIL,
                    "The email address of someone in your office's records.",
                    owners,
                )
        if self._ids:
            for t in id_runs(plain):
                if owners := self._ids.get(t.key):
                    yield sighting(
                        t,
                        id_category(t.key),
                        "A number that belongs to someone in your office's records.",
                        owners,
                    )
        if self._houses:
            for t in houses(plain):
                if owners := self._houses.get(t.key):
                    end = self._address_end(text, t, owners)
                    yield sighting(
                        Trace(t.start, end, t.key),
                        PiiCategory.ADDRESS,
                        "The address of someone in your office's records.",
                        owners,
                    )

    def _number(self, run: Trace) -> Iterator[Sighting]:
        key = run.key
        if len(key) == 9 and (owners := self._ssns.get(key)):
            yield sighting(
                run,
                PiiCategory.SSN,
                "The Social Security number of someone in your office's records.",
                owners,
            )
        elif owners := self._phones.get(key[1:] if len(key) == 11 and key[0] == "1" else key):
            yield sighting(
                run,
                PiiCategory.PHONE,
                "The phone number of someone in your office's records.",
                owners,
            )

    def _address_end(self, text: Text, house: Trace, owners: Iterable[int]) -> int:
        """Where the address ends: its own words and numbers, as far as the store has them."""
        parts = {
            fold(w)
            for slot in list(owners)[:8]
            for a in self._people[slot].addresses
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

    # ---------------------------------------------------------------- weak facts

    def _supported(self, text: Text, found: list[Sighting]) -> list[Sighting]:
        """Birthdates and single names, once the same person has a second fact in the text."""
        seen = {slot for s in found for slot in s.owners}
        extra: list[Sighting] = []
        singles = self._lone_names(text)
        for day in text.days:
            if not day.year:
                continue
            owners = {
                s
                for s in seen | set(singles)
                if (p := self._people.get(s)) and p.birthdate == day.as_date()
            }
            if owners:
                extra.append(
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
        for slot, places in singles.items():
            if slot in seen:
                extra.extend(named(w, PART_OF_A_NAME, (slot,)) for w in places)
        return extra

    def _rare(self, text: Text, found: list[Sighting]) -> list[Sighting]:
        """A family name that few people of the store bear, and that is nothing else."""
        names = lexicon()
        bare = text.channel in (Channel.SUBJECT, Channel.FILENAME)
        extra = []
        for w in text.words:
            owners = self._families.get(w.low)
            if (
                not owners
                or len(owners) > 3
                or len(w.low) < 4
                or not (w.cap or bare or SAID.match(text.plain[w.end : w.end + 12]))
            ):
                continue
            if w.low in names.ordinary or w.low in names.not_people or w.low in names.cities:
                continue
            common = w.low in names.given or w.low in names.family
            if not bare and common and w.cap and not self._initialled(text, w, owners):
                continue
            if any(s.start < w.end and w.start < s.end for s in found):
                continue
            extra.append(named(w, "The family name of someone in your office's records.", owners))
        return extra

    def _initialled(self, text: Text, word: Word, owners: tuple[int, ...]) -> bool:
        """Whether the given name's first letter stands beside the family name: ``Vang, P.``"""
        initials = {n.given[:1].lower() for s in owners for n in self._people[s].names}
        before = text.plain[max(0, word.start - 3) : word.start].strip(" .")
        after = re.match(r",?\s?([A-Za-z])\b(?!')", text.plain[word.end : word.end + 4])
        return (len(before) == 1 and before.lower() in initials) or (
            after is not None and after[1].lower() in initials
        )

    def _lone_names(self, text: Text) -> dict[int, list[Word]]:
        """People one word of whose name stands in the text, for names that few people share."""
        found: dict[int, list[Word]] = {}
        for word in text.words:
            owners = self._single.get(word.low)
            if (
                owners
                and len(owners) <= 40
                and len(word.low) > 1
                and (word.cap or word.low not in lexicon().ordinary)
            ):
                for slot in owners:
                    found.setdefault(slot, []).append(word)
        return found
