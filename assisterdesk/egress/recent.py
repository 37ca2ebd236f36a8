"""What was asked last, with its answers: so many of them, and so much in all."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

_Key = TypeVar("_Key", bound=Hashable)
_Answer = TypeVar("_Answer")


class Recent(Generic[_Key, _Answer]):
    """The answers asked for last. Safe from any thread."""

    def __init__(self, most: int, room: int, size: Callable[[_Answer], int]) -> None:
        """`room` is what all answers together may take, as `size` measures one."""
        self._most = most
        self._room = room
        self._size = size
        self._lock = threading.Lock()
        self._answers: OrderedDict[_Key, _Answer] = OrderedDict()
        self._taken = 0

    def get(self, key: _Key) -> _Answer | None:
        with self._lock:
            answer = self._answers.get(key)
            if answer is not None:
                self._answers.move_to_end(key)
            return answer

    def put(self, key: _Key, answer: _Answer) -> None:
        """Remembers an answer, unless it alone takes more than all may."""
        size = self._size(answer)
        if size > self._room:
            return
        with self._lock:
            if (old := self._answers.pop(key, None)) is not None:
                self._taken -= self._size(old)
            self._answers[key] = answer
            self._taken += size
            while len(self._answers) > self._most or self._taken > self._room:
                _, oldest = self._answers.popitem(last=False)
                self._taken -= self._size(oldest)

    def clear(self) -> None:
        with self._lock:
            self._answers.clear()
            self._taken = 0
