"""The office's people as the gate looks them up: by words of a name, numbers, mailboxes, houses.

Sixty thousand people are held, so everything is kept small: a key with one owner holds the owner's
number and no list, pairs of words are numbers, and long keys are kept as their hash (64 bits, of
this run of the program only), which also says nothing to who reads the memory.
"""

from array import array
from collections.abc import Hashable, Iterable, Sequence
from typing import TypeAlias, TypeVar

from assisterdesk.basics.ids import PersonId
from assisterdesk.egress.known_person import KnownPerson
from assisterdesk.egress.name_keys import name_pairs, name_parts
from assisterdesk.egress.text import Word
from assisterdesk.egress.traces import digits_of, email_key, houses, id_key

_Key = TypeVar("_Key", bound=Hashable)
#: one owner, or several; an owner is a slot of the index
_Owners: TypeAlias = "int | array[int]"


class PeopleIndex:
    """Who bears what. Every answer is the slots of people still there, the oldest first."""

    def __init__(self) -> None:
        #: by slot: the words of given and family names, of middle names, and their first letters
        self.words: list[tuple[str, ...]] = []
        self.middles: list[tuple[str, ...]] = []
        self._middle_words: set[str] = set()
        self.initials: list[str] = []
        self.ids: list[PersonId | None] = []
        self._born: list[int] = []
        self._addresses: list[str] = []
        self._gone: set[int] = set()
        self._numbered: dict[str, int] = {}
        #: word of a name -> words that stand beside it in someone's name
        self.partners: dict[str, list[str]] = {}
        self._pairs: dict[int, _Owners] = {}
        self._single: dict[str, _Owners] = {}
        self._families: dict[str, _Owners] = {}
        self._birthdays: dict[int, _Owners] = {}
        self._ssns: dict[int, _Owners] = {}
        self._phones: dict[int, _Owners] = {}
        self._emails: dict[int, _Owners] = {}
        self._ids: dict[int, _Owners] = {}
        self._houses: dict[int, _Owners] = {}

    def __len__(self) -> int:
        return len(self.words) - len(self._gone)

    def add(self, person: KnownPerson) -> int:
        """Enters a person and returns their slot."""
        slot = len(self.words)
        parts = [name_parts(n) for n in person.names]
        single = _once(w for given, _, family in parts for w in given + family)
        self.words.append(single)
        self.middles.append(_once(w for _, middle, _ in parts for w in middle))
        self._middle_words.update(self.middles[-1])
        self.initials.append("".join(_once(n.given[:1].lower() for n in person.names)))
        self.ids.append(person.id)
        born = person.birthdate.toordinal() if person.birthdate else 0
        self._born.append(born)
        self._addresses.append("\n".join(person.addresses))
        for word in single:
            _enter(self._single, word, slot)
        for word in _once(w for _, _, family in parts for w in family):
            _enter(self._families, word, slot)
        for a, b in name_pairs(person):
            key = self._pair(a, b, new=True)
            if key not in self._pairs:
                self.partners.setdefault(a, []).append(b)
                if a != b:
                    self.partners.setdefault(b, []).append(a)
            _enter(self._pairs, key, slot)
        if born:
            _enter(self._birthdays, born, slot)
        self._enter_numbers(slot, person)
        return slot

    def _enter_numbers(self, slot: int, person: KnownPerson) -> None:
        if len(ssn := digits_of(person.ssn)) == 9:
            _enter(self._ssns, int(ssn), slot)
        for number in person.phones:
            if len(phone := digits_of(number)) >= 7:
                _enter(self._phones, int("1" + phone), slot)
        for address in person.emails:
            if "@" in (key := email_key(address)):
                _enter(self._emails, hash(key), slot)
        for value in person.ids:
            if len(key := id_key(value)) >= 5:
                _enter(self._ids, hash(key), slot)
        for place in person.addresses:
            for trace in list(houses(place))[:1]:
                _enter(self._houses, hash(trace.key), slot)

    def remove(self, slot: int) -> None:
        """Forgets what is held of the person; the keys left behind lead to nobody."""
        self._gone.add(slot)
        self.words[slot] = self.middles[slot] = ()
        self.initials[slot] = self._addresses[slot] = ""
        self.ids[slot] = None
        self._born[slot] = 0

    # ---------------------------------------------------------------- looking up

    @property
    def has_numbers(self) -> bool:
        return bool(self._ssns or self._phones)

    @property
    def has_ids(self) -> bool:
        return bool(self._ids)

    @property
    def has_houses(self) -> bool:
        return bool(self._houses)

    def with_pair(self, a: str, b: str) -> Sequence[int]:
        """Whose name holds both words, in either order."""
        key = self._pair(a, b)
        return self._alive(self._pairs.get(key)) if key else ()

    def with_word(self, word: str) -> Sequence[int]:
        return self._alive(self._single.get(word))

    def is_of_a_name(self, word: str) -> bool:
        """Whether somebody bears it; a middle name of somebody forgotten still counts."""
        return bool(self.with_word(word)) or word in self._middle_words

    def with_family(self, word: str) -> Sequence[int]:
        return self._alive(self._families.get(word))

    def born_on(self, ordinal: int) -> Sequence[int]:
        return self._alive(self._birthdays.get(ordinal))

    def with_ssn(self, digits: str) -> Sequence[int]:
        return self._alive(self._ssns.get(int(digits)))

    def with_phone(self, digits: str) -> Sequence[int]:
        return self._alive(self._phones.get(int("1" + digits)))

    def with_email(self, key: str) -> Sequence[int]:
        return self._alive(self._emails.get(hash(key)))

    def with_id(self, key: str) -> Sequence[int]:
        return self._alive(self._ids.get(hash(key)))

    def with_house(self, key: str) -> Sequence[int]:
        return self._alive(self._houses.get(hash(key)))

    def of_names(self, words: Iterable[Word]) -> list[Word]:
        """The words that stand in a given or family name; of people gone, too."""
        single = self._single
        return [w for w in words if w.low in single]

    def of_families(self, words: Iterable[Word]) -> list[Word]:
        """The words that stand in a family name; of people gone, too."""
        families = self._families
        return [w for w in words if w.low in families]

    def name_words(self, slots: Iterable[int]) -> set[str]:
        return {w for s in slots for group in (self.words[s], self.middles[s]) for w in group}

    def addresses(self, slot: int) -> list[str]:
        return self._addresses[slot].split("\n")

    def _alive(self, owners: "_Owners | None") -> Sequence[int]:
        if owners is None:
            return ()
        every: Sequence[int] = (owners,) if isinstance(owners, int) else owners
        if self._gone:
            return [s for s in every if s not in self._gone]
        return every

    def _pair(self, a: str, b: str, new: bool = False) -> int:
        """The pair as one number; 0 when a word was never seen."""
        if new:
            first = self._numbered.setdefault(a, len(self._numbered) + 1)
            second = self._numbered.setdefault(b, len(self._numbered) + 1)
        else:
            first, second = self._numbered.get(a, 0), self._numbered.get(b, 0)
            if not (first and second):
                return 0
        return min(first, second) << 32 | max(first, second)


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _enter(table: dict[_Key, _Owners], key: _Key, slot: int) -> None:
    held = table.get(key)
    if held is None:
        table[key] = slot
    elif isinstance(held, int):
        if held != slot:
            table[key] = array("I", (held, slot))
    elif held[-1] != slot:
        held.append(slot)
