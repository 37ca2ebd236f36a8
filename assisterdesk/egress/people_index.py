"""The office's people as the gate looks them up: by words of a name, numbers, mailboxes, houses.

Hundreds of thousands of people may be held, so everything is kept small: words are numbers, tables
are sorted arrays, and long keys are kept as their hash (64 bits, of this run of the program only),
which also says nothing to who reads the memory.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from assisterdesk.basics.ids import PersonId
from assisterdesk.egress.known_person import KnownPerson
from assisterdesk.egress.name_keys import name_pairs, name_parts
from assisterdesk.egress.slot_table import Owners, PackedTexts, SlotTable, enter, several
from assisterdesk.egress.text import Word
from assisterdesk.egress.traces import digits_of, email_key, houses, id_key

#: set in the number of a word that stands in a middle name
_MIDDLE = 1 << 31
_ID_BYTES = 16
_NO_ID = bytes(_ID_BYTES)


class PeopleIndex:
    """Who bears what. Every answer is the slots of people still there, the oldest first."""

    def __init__(self) -> None:
        #: word -> its number, and back
        self._numbered: dict[str, int] = {"": 0}
        self._spelled: list[str] = [""]
        #: the numbers of everybody's words one after the other: the first letters of the given
        #: names as one word, given and family names, then the middle ones; and where each ends
        self._words = array("I")
        self._ends = array("I", (0,))
        self._middle_words: set[str] = set()
        #: by slot; and the slots in the order of their ids, parted by the ids' last bytes
        self._ids = bytearray()
        self._by_id: list[array[int] | None] = [None] * 256
        #: ids of another shape than the store's
        self._odd_ids: dict[int, PersonId] = {}
        self._odd_slots: dict[PersonId, int] = {}
        self._addresses = PackedTexts()
        self._gone: set[int] = set()
        #: word of a name -> words that stand beside it in someone's name
        self.partners: dict[str, list[str]] = {}
        self._single: dict[str, Owners] = {}
        self._families: dict[str, Owners] = {}
        self._pairs = SlotTable()
        self._birthdays = SlotTable("I")
        self._ssns = SlotTable("I")
        self._phones = SlotTable()
        self._emails = SlotTable()
        self._numbers = SlotTable()
        self._houses = SlotTable()

    def __len__(self) -> int:
        return len(self._ends) - 1 - len(self._gone)

    def add(self, person: KnownPerson) -> int:
        """Enters a person and returns their slot. Nobody of that id may be there."""
        slot = len(self._ends) - 1
        parts = [name_parts(n) for n in person.names]
        single = _once(w for given, _, family in parts for w in given + family)
        middles = _once(w for _, middle, _ in parts for w in middle)
        self._middle_words.update(middles)
        letters = "".join(_once(n.given[:1].lower() for n in person.names))
        self._words.append(self._number(letters))
        self._words.extend(self._number(word) for word in single)
        self._words.extend(self._number(word) | _MIDDLE for word in middles)
        self._ends.append(len(self._words))
        self._enter_id(slot, person.id)
        self._addresses.append("\n".join(person.addresses))
        for word in single:
            enter(self._single, word, slot)
        for word in _once(w for _, _, family in parts for w in family):
            enter(self._families, word, slot)
        for a, b in name_pairs(person):
            if self._pairs.enter(_pair(self._number(a), self._number(b)), slot):
                self.partners.setdefault(a, []).append(b)
                if a != b:
                    self.partners.setdefault(b, []).append(a)
        if person.birthdate:
            self._birthdays.enter(person.birthdate.toordinal(), slot)
        self._enter_numbers(slot, person)
        return slot

    def _number(self, word: str) -> int:
        number = self._numbered.get(word)
        if number is None:
            number = self._numbered[word] = len(self._spelled)
            self._spelled.append(word)
        return number

    def _enter_id(self, slot: int, id: PersonId | None) -> None:
        short = _short(id) if id is not None else _NO_ID
        self._ids += short
        if short != _NO_ID:
            part = self._by_id[short[-1]]
            if part is None:
                part = self._by_id[short[-1]] = array("I")
            part.insert(bisect_left(part, short, key=self._short_of), slot)
        elif id is not None:
            self._odd_ids[slot] = id
            self._odd_slots[id] = slot

    def _enter_numbers(self, slot: int, person: KnownPerson) -> None:
        if len(ssn := digits_of(person.ssn)) == 9:
            self._ssns.enter(int(ssn), slot)
        for number in person.phones:
            if len(phone := digits_of(number)) >= 7:
                self._phones.enter(_hashed(phone), slot)
        for address in person.emails:
            if "@" in (key := email_key(address)):
                self._emails.enter(_hashed(key), slot)
        for value in person.ids:
            if len(key := id_key(value)) >= 5:
                self._numbers.enter(_hashed(key), slot)
        for place in person.addresses:
            house = next(houses(place), None)
            if house is not None:
                self._houses.enter(_hashed(house.key), slot)

    def remove(self, slot: int) -> None:
        """Forgets what is held of the person; the keys left behind lead to nobody."""
        self._gone.add(slot)
        begin, end = self._ends[slot], self._ends[slot + 1]
        self._words[begin:end] = array("I", (0,) * (end - begin))
        self._addresses.forget(slot)
        short = self._short_of(slot)
        part = self._by_id[short[-1]]
        if short != _NO_ID and part is not None:
            part.remove(slot)
            self._ids[_ID_BYTES * slot : _ID_BYTES * (slot + 1)] = _NO_ID
        elif odd := self._odd_ids.pop(slot, None):
            del self._odd_slots[odd]

    # ---------------------------------------------------------------- who it is

    def person_id(self, slot: int) -> PersonId | None:
        """None for someone without an id, or no longer there."""
        short = self._short_of(slot)
        return PersonId(short.hex()) if short != _NO_ID else self._odd_ids.get(slot)

    def slot_of(self, id: PersonId) -> int | None:
        """Where the person stands now."""
        short = _short(id)
        if short == _NO_ID:
            return self._odd_slots.get(id)
        part = self._by_id[short[-1]] or ()
        at = bisect_left(part, short, key=self._short_of)
        return part[at] if at < len(part) and self._short_of(part[at]) == short else None

    def _short_of(self, slot: int) -> bytes:
        return bytes(self._ids[_ID_BYTES * slot : _ID_BYTES * (slot + 1)])

    # ---------------------------------------------------------------- looking up

    @property
    def has_numbers(self) -> bool:
        return bool(self._ssns or self._phones)

    @property
    def has_ids(self) -> bool:
        return bool(self._numbers)

    @property
    def has_houses(self) -> bool:
        return bool(self._houses)

    def with_pair(self, a: str, b: str) -> Sequence[int]:
        """Whose name holds both words, in either order."""
        first, second = self._numbered.get(a, 0), self._numbered.get(b, 0)
        return self._alive(self._pairs.get(_pair(first, second))) if first and second else ()

    def with_word(self, word: str) -> Sequence[int]:
        return self._bearers(self._single, word)

    def is_of_a_name(self, word: str) -> bool:
        """Whether somebody bears it; a middle name of somebody forgotten still counts."""
        return bool(self.with_word(word)) or word in self._middle_words

    def with_family(self, word: str) -> Sequence[int]:
        return self._bearers(self._families, word)

    def born_on(self, ordinal: int) -> Sequence[int]:
        return self._alive(self._birthdays.get(ordinal))

    def with_ssn(self, digits: str) -> Sequence[int]:
        return self._alive(self._ssns.get(int(digits)))

    def with_phone(self, digits: str) -> Sequence[int]:
        return self._alive(self._phones.get(_hashed(digits)))

    def with_email(self, key: str) -> Sequence[int]:
        return self._alive(self._emails.get(_hashed(key)))

    def with_id(self, key: str) -> Sequence[int]:
        return self._alive(self._numbers.get(_hashed(key)))

    def with_house(self, key: str) -> Sequence[int]:
        return self._alive(self._houses.get(_hashed(key)))

    def of_names(self, words: Iterable[Word]) -> list[Word]:
        """The words that stand in a given or family name; of people gone, too."""
        single = self._single
        return [w for w in words if w.low in single]

    def of_families(self, words: Iterable[Word]) -> list[Word]:
        """The words that stand in a family name; of people gone, too."""
        families = self._families
        return [w for w in words if w.low in families]

    def initials(self, slot: int) -> str:
        """The first letters of the given names."""
        return self._spelled[self._words[self._ends[slot]]]

    def words(self, slot: int) -> list[str]:
        """The words of the given and family names."""
        return [self._spelled[n] for n in self._numbers_of(slot) if 0 < n < _MIDDLE]

    def name_words(self, slots: Iterable[int]) -> set[str]:
        """Those of all names."""
        every = (n & ~_MIDDLE for s in slots for n in self._numbers_of(s))
        return {self._spelled[n] for n in every if n}

    def _numbers_of(self, slot: int) -> Sequence[int]:
        return self._words[self._ends[slot] + 1 : self._ends[slot + 1]]

    def addresses(self, slot: int) -> list[str]:
        return self._addresses[slot].split("\n")

    def _bearers(self, table: dict[str, Owners], word: str) -> Sequence[int]:
        owners = table.get(word)
        return () if owners is None else self._alive(several(owners))

    def _alive(self, every: Sequence[int]) -> Sequence[int]:
        if self._gone:
            return [s for s in every if s not in self._gone]
        return every


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _pair(first: int, second: int) -> int:
    """Two words as one number, in either order."""
    return min(first, second) << 32 | max(first, second)


def _hashed(text: str) -> int:
    return hash(text) & 0xFFFF_FFFF_FFFF_FFFF


def _short(id: str) -> bytes:
    """An id as the store makes them in half the room; zeros for any other."""
    try:
        short = bytes.fromhex(id)
    except ValueError:
        return _NO_ID
    return short if short.hex() == id and len(short) == _ID_BYTES else _NO_ID
