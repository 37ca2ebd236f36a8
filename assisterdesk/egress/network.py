"""A small network that reads words in their surroundings: is somebody meant, and which words tell.

Each word begins as the sum of rows for itself, its sort, its beginnings, its end, what it means and
the channel; layer after layer takes in its neighbours, gated (Y. Dauphin and others, Language
modeling with gated convolutional networks, 2017). What comes out is weighed word by word for the
kind of fact it tells, and all of it together for whether the text tells of a certain person. The
weights are learnt from the labelled messages (`benchmarks/train_gate_network.py`).
"""

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from assisterdesk.basics.resources import resource
from assisterdesk.egress.word_sorts import Tokens

# small products gain nothing from several threads, and each thread holds memory of its own; read
# by the library when it loads
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

if TYPE_CHECKING:
    from numpy import float32, int8, intp
    from numpy.typing import NDArray

    Floats = NDArray[float32]

#: the row that stands for nothing
NOTHING = 0
#: rows asked for each word: itself, its sort, two beginnings, its end, what it means, the channel
ASKED = 7
#: which of them says what it means
MEANING = 5
#: letters of a word's beginnings and of its end
_SHORT, _LONG, _END = 2, 4, 3
#: words read at once, and those read beside them: further than any layer sees
_AT_ONCE, _BESIDE = 4_096, 16
#: words whose rows are kept at hand
_AT_HAND = 20_000


def names(word: str, sort: str) -> tuple[str, ...]:
    """What a word is looked up by in the table of rows, but for its channel."""
    if not word[0].isalpha():
        return f"w{word}", f"s{sort}"
    pieces = f"p^{word[:_LONG]}", f"p^{word[:_SHORT]}", f"p{word[-_END:]}$"
    return f"w{word}", f"s{sort}", *pieces, "m" + word.removesuffix("'s")


@dataclass(frozen=True, slots=True)
class Rows:
    """The table of rows: `place` by name, whole numbers, and what one of each row's is worth.

    A letter alone (w, s, p, m) names the row for what was hardly ever seen.
    """

    place: Mapping[str, int]
    whole: "NDArray[int8]"
    worth: "Floats"

    def places(self, word: str, sort: str) -> tuple[int, ...]:
        of = self.place
        found = [of[n] if n in of else of[n[0]] for n in names(word, sort)]
        return (*found, *(NOTHING,) * (ASKED - 1 - len(found)))


@dataclass(frozen=True, slots=True)
class Layer:
    """What a word takes in from words `step` apart: as many on either side, one block for each.

    `weight` has a row for each number of each block; of the numbers that come out, the second half
    says how much of the first is let through.
    """

    weight: "Floats"
    start: "Floats"
    step: int


@dataclass(frozen=True, slots=True)
class Heads:
    """What is read off the last layer: kinds word by word, and the whole text.

    `heed` says how much each word counts in the whole, `both` joins what all words say with the
    most that any says, `says` sums it up.
    """

    kind: "Floats"
    kind_start: "Floats"
    heed: "Floats"
    both: "Floats"
    both_start: "Floats"
    says: "Floats"
    says_start: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What the network made of a text."""

    tokens: Tokens
    #: above 0: somebody is meant rather than nobody
    score: float
    #: how much each word pulls to each kind of fact
    pulls: "Floats"
    #: the scores of the parts asked for, each by its own words alone
    parts: tuple[float, ...] = ()


class Network:
    """The learnt weights. `kinds`: of facts, by number; the first says that a word tells nothing.

    Safe from any thread. Time and memory grow with the text.
    """

    def __init__(
        self,
        version: str,
        kinds: tuple[str, ...],
        rows: Rows,
        layers: Sequence[Layer],
        heads: Heads,
    ) -> None:
        self.version = version
        self.kinds = kinds
        self._rows = rows
        self._layers = tuple(layers)
        self._heads = heads
        self._at_hand: dict[tuple[str, str], tuple[int, ...]] = {}

    def read(self, every: Tokens, channel: str, parts: Sequence[tuple[int, int]] = ()) -> Answer:
        """What it makes of these words. `parts`: from which to before which word."""
        import numpy as np

        places = self._places(every, channel)
        read = []
        for at in range(0, len(places), _AT_ONCE):
            first = max(0, at - _BESIDE)
            near = self._taken_in(places[first : at + _AT_ONCE + _BESIDE])
            read.append(near[at - first :][:_AT_ONCE])
        state = np.concatenate(read) if len(read) > 1 else read[0]
        head = self._heads
        pulls = state @ head.kind + head.kind_start
        scores = tuple(self._score(state[start:end]) for start, end in parts)
        return Answer(every, self._score(state), pulls[: len(every.words)], scores)

    def _score(self, state: "Floats") -> float:
        import numpy as np

        head = self._heads
        heed = state @ head.heed
        heed = np.exp(heed - heed.max())
        both = np.concatenate([(heed / heed.sum()) @ state, state.max(0)])
        said = np.maximum(both @ head.both + head.both_start, 0)
        return float(said @ head.says) + head.says_start

    def _places(self, every: Tokens, channel: str) -> "NDArray[intp]":
        """The rows asked for each word; one word nobody knows stands for none at all."""
        import numpy as np

        at_hand, rows = self._at_hand, self._rows
        found = []
        for key in zip(every.words, every.sorts, strict=True):
            places = at_hand.get(key)
            if places is None:
                if len(at_hand) >= _AT_HAND:
                    at_hand.clear()
                places = at_hand[key] = rows.places(*key)
            found.append(places)
        place = rows.place
        asked = np.empty((max(1, len(found)), ASKED), np.intp)
        asked[:, :-1] = found or [(place["w"], place["s"], *(NOTHING,) * (ASKED - 3))]
        asked[:, -1] = place[f"c{channel}"]
        return asked

    def _taken_in(self, places: "NDArray[intp]") -> "Floats":
        """What each word is after all layers."""
        import numpy as np

        rows = self._rows
        state: Floats = np.einsum("nad,na->nd", rows.whole[places], rows.worth[places])
        for layer in self._layers:
            count, width = state.shape
            blocks = len(layer.weight) // width
            reach = layer.step * (blocks // 2)
            wide = np.zeros((count + 2 * reach, width), np.float32)
            wide[reach : reach + count] = state
            beside = [wide[n * layer.step :][:count] for n in range(blocks)]
            come = np.concatenate(beside, 1) @ layer.weight + layer.start
            # half of the hyperbolic tangent, and not the exponential: it never overflows
            state = state + come[:, :width] * (0.5 * np.tanh(0.5 * come[:, width:]) + 0.5)
        return state


def assembled(told: Mapping[str, Any], held: Mapping[str, "NDArray[Any]"]) -> Network:
    """The network as it is kept. `told`: ``version``, ``kinds``, ``steps`` of the layers, ``rows``
    by name; `held`: its weights by name, ``rows`` in whole numbers with what one is ``worth``."""
    import numpy as np

    plain = {name: array.astype(np.float32) for name, array in held.items() if name != "rows"}
    layers = [
        Layer(plain[f"layer{n}"], plain[f"layer{n}_start"], step)
        for n, step in enumerate(told["steps"])
    ]
    heads = Heads(
        kind=plain["kind"],
        kind_start=plain["kind_start"],
        heed=plain["heed"],
        both=plain["both"],
        both_start=plain["both_start"],
        says=plain["says"],
        says_start=float(plain["says_start"][0]),
    )
    rows = Rows({name: n for n, name in enumerate(told["rows"])}, held["rows"], plain["worth"])
    return Network(told["version"], tuple(told["kinds"]), rows, layers, heads)


@cache
def network() -> Network:
    """The weights that are shipped: `resources/gate/network.json` and `network.npz`."""
    import numpy as np

    told = json.loads(resource("gate", "network.json").read_text("utf-8"))
    with np.load(resource("gate", "network.npz"), allow_pickle=False) as held:
        return assembled(told, {name: held[name] for name in held.files})
