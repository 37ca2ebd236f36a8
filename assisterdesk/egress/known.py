"""The people of the office's own store, recognised in a text however they are written.

Names match over case, accents, order, nicknames, one wrong letter, line ends and names run
together; numbers over separators and spelled digits. A birthdate, a given name or the last four
digits alone never match: they count once something else of the same person stands in the text.
"""

import threading
from collections.abc import Callable, Iterable, Sequence

from assisterdesk.basics.errors import Trouble
from assisterdesk.basics.ids import PersonId
from assisterdesk.egress.known_facts import Local, known_numbers, local_facts, supported
from assisterdesk.egress.known_names import known_names
from assisterdesk.egress.known_person import KnownPerson
from assisterdesk.egress.name_keys import forget_parts
from assisterdesk.egress.people_index import PeopleIndex
from assisterdesk.egress.sighting import Sighting
from assisterdesk.egress.text import Text

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
        self._index = PeopleIndex()
        self._version = 0

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
                    if person.id is None or not self._was_told(person.id):
                        self._version += 1
                        self._index.add(person)
            forget_parts()
        except Exception:  # noqa: BLE001 - told to whoever asks; without everyone nothing may leave
            self._lacks_some = True
        finally:
            self._whole.set()

    def _was_told(self, person: PersonId) -> bool:
        return person in self._gone or self._index.slot_of(person) is not None

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
        return len(self._index)

    def add(self, person: KnownPerson) -> None:
        """Adds a person; one with the same id is replaced."""
        with self._lock:
            self._version += 1
            if person.id is not None:
                self.remove(person.id)
                self._gone.discard(person.id)
            self._index.add(person)

    def replace(self, person: KnownPerson) -> None:
        self.add(person)

    def remove(self, person: PersonId) -> None:
        """Forgets the person; quietly does nothing when there is none of that id."""
        with self._lock:
            slot = self._index.slot_of(person)
            if not self._whole.is_set():
                self._gone.add(person)
            if slot is not None:
                self._version += 1
                self._index.remove(slot)

    def person_id(self, slot: int) -> PersonId | None:
        """Whose slot it is; None for someone without an id, or no longer there."""
        return self._index.person_id(slot)

    def is_whole(self) -> bool:
        """Whether everybody is in it; asks for no hurry."""
        return self._whole.is_set() and not self._lacks_some

    def bears(self, word: str) -> bool:
        """Whether the folded word stands in the name of somebody known. Waits for nobody: until
        the index is whole every word may be one."""
        if not self.is_whole():
            return True
        with self._lock:
            return self._index.is_of_a_name(word)

    def sightings(self, text: Text) -> list[Sighting]:
        """Everything of known people in `text`; weak facts once they support each other."""
        part = self.local(text)
        return [*part.found, *self.supported([part])[0], *part.rare]

    def local(self, text: Text) -> Local:
        """What a part of a text shows by itself."""
        self._wait()
        index = self._index
        if not len(index):
            return Local([], [], [], [])
        with self._lock:
            found = [*known_names(index, text, self._misspelt), *known_numbers(index, text)]
            return local_facts(index, text, found) if self._misspelt else Local(found, [], [], [])

    def supported(self, parts: Sequence[Local]) -> list[list[Sighting]]:
        """What counts in each part because of another fact of the same person in any of them."""
        with self._lock:
            return supported(self._index, parts)

    @property
    def version(self) -> int:
        """Another one after every change, so that what was seen before counts no longer."""
        return self._version
