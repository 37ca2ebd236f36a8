"""How well the network of `egress/network.py` does on some texts, and which way it would do better.

The same sums as when it reads, with some of the numbers left out at chance (dropout: N. Srivastava
and others, 2014), and back again: the slope of the loss by every weight.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assisterdesk.egress.network import ASKED, MEANING

#: how much the kinds of the words count beside the whole text
KINDS_COUNT = 2.0

Floats = NDArray[np.float32]
Ints = NDArray[np.intp]
Weights = dict[str, Floats]
#: what is asked of the rows that are learnt one by one
_ROWS = [asked for asked in range(ASKED) if asked != MEANING]


@dataclass(frozen=True, slots=True)
class Batch:
    """Some texts one behind the other, with nothing between them for as far as a layer reaches."""

    #: (place, asked) rows of each word; 0 where nothing stands
    places: Ints
    #: which places hold words
    words: Ints
    #: of the words: the text of each, and the first of each text
    texts: Ints
    firsts: Ints
    #: of the words; below 0 where nobody said
    kinds: Ints
    #: of the texts: 1 for personal, 0 for not
    personal: Floats

    @staticmethod
    def of(lessons: Sequence[tuple[Ints, Ints, bool]], between: int) -> "Batch":
        """`lessons`: (words, asked) rows, kinds and whether it is personal, of each text."""
        size = sum(len(rows) + between for rows, _, _ in lessons) + between
        places = np.zeros((size, ASKED), np.intp)
        words, texts, firsts, at, count = [], [], [], between, 0
        for n, (rows, _, _) in enumerate(lessons):
            places[at : at + len(rows)] = rows
            words.append(np.arange(at, at + len(rows)))
            texts.append(np.full(len(rows), n))
            firsts.append(count)
            count += len(rows)
            at += len(rows) + between
        return Batch(
            places,
            np.concatenate(words),
            np.concatenate(texts),
            np.array(firsts),
            np.concatenate([kinds for _, kinds, _ in lessons]),
            np.array([personal for _, _, personal in lessons], np.float32),
        )


@dataclass(frozen=True, slots=True)
class Chance:
    """What is left out while learning: these shares of the numbers, of the words and of the names,
    so that neither single words nor the names of those it was taught with are all it goes by."""

    draw: np.random.Generator
    numbers: float
    words: float
    names: float
    #: the rows for words and for pieces of words hardly ever seen, which stand in for them
    unknown: int
    unknown_piece: int
    #: the rows of sorts that are of names
    of_names: Ints

    def kept(self, shape: tuple[int, ...]) -> Floats:
        kept = self.draw.random(shape, np.float32) >= self.numbers
        return kept.astype(np.float32) / np.float32(1 - self.numbers)

    def words_of(self, places: Ints) -> Ints:
        drawn = self.draw.random(len(places), np.float32)
        is_name = np.isin(places[:, 1], self.of_names) & (drawn < self.names)
        places = places.copy()
        places[(places[:, 0] > 0) & (is_name | (drawn < self.words)), 0] = self.unknown
        pieces = places[:, 2:MEANING]
        pieces[is_name[:, None] & (pieces > 0)] = self.unknown_piece
        places[is_name, MEANING] = 0
        return places


def _sigmoid(x: Floats) -> Floats:
    found: Floats = 0.5 * np.tanh(0.5 * x) + 0.5
    return found


def _sums(values: Floats, firsts: Ints) -> Floats:
    summed: Floats = np.add.reduceat(values, firsts, axis=0)
    return summed


def slopes(
    weights: Mapping[str, Floats],
    steps: Sequence[int],
    batch: Batch,
    vectors: Floats,
    chance: Chance | None = None,
) -> tuple[float, Weights, Ints]:
    """The loss over `batch`, and its slope by each weight. `vectors`: what words mean, by how far
    their rows lie behind those that are learnt. `chance`: without, nothing is left out.

    That of the rows is of those asked for alone: which they are comes last.
    """
    words, texts, firsts = batch.words, batch.texts, batch.firsts
    places = chance.words_of(batch.places) if chance else batch.places
    width = weights["rows"].shape[1]
    shown = np.zeros((len(places), 1), np.float32)
    shown[words] = 1

    def kept(*shape: int) -> Floats:
        return chance.kept(shape) if chance else np.ones(shape, np.float32)

    # forward
    begun = kept(len(places), width) * shown
    learnt = places[:, _ROWS]
    meant = vectors[np.maximum(places[:, MEANING] - len(weights["rows"]), 0)]
    state: Floats = (weights["rows"][learnt].sum(1) + meant @ weights["meaning"]) * begun
    beside, gates, first_halves, let = [], [], [], []
    for n, step in enumerate(steps):
        weight = weights[f"layer{n}"]
        blocks = len(weight) // width
        every = np.concatenate([_moved(state, (b - blocks // 2) * step) for b in range(blocks)], 1)
        come = every @ weight + weights[f"layer{n}_start"]
        gate = _sigmoid(come[:, width:])
        keep = kept(len(places), width) * shown
        state = state + come[:, :width] * gate * keep
        beside.append(every)
        gates.append(gate)
        first_halves.append(come[:, :width])
        let.append(keep)
    seen = state[words]
    pulls = seen @ weights["kind"] + weights["kind_start"]
    heed = seen @ weights["heed"]
    heeded: Floats = np.exp(heed - np.maximum.reduceat(heed, firsts)[texts])
    heeded = heeded / _sums(heeded, firsts)[texts]
    most = np.maximum.reduceat(seen, firsts, axis=0)
    both = np.concatenate([_sums(heeded[:, None] * seen, firsts), most], 1)
    before = both @ weights["both"] + weights["both_start"]
    keep_said = kept(*before.shape)
    said = np.maximum(before, 0) * keep_said
    score = said @ weights["says"] + weights["says_start"]
    # loss
    sign = 2 * batch.personal - 1
    pulls = pulls - pulls.max(1, keepdims=True)
    share = np.exp(pulls)
    share /= share.sum(1, keepdims=True)
    told = np.flatnonzero(batch.kinds >= 0)
    at = told, batch.kinds[told]
    loss = float(np.logaddexp(0, -sign * score).mean() - KINDS_COUNT * np.log(share[at]).mean())
    # back
    found: Weights = {}
    d_score: Floats = (_sigmoid(score) - batch.personal) / np.float32(len(sign))
    found["says"] = said.T @ d_score
    found["says_start"] = d_score.sum(0, keepdims=True)
    d_before = np.outer(d_score, weights["says"]) * keep_said * (before > 0)
    found["both"] = both.T @ d_before
    found["both_start"] = d_before.sum(0)
    d_both = d_before @ weights["both"].T
    d_all, d_most = d_both[texts, :width], d_both[texts, width:]
    by_word = (seen * d_all).sum(1)
    d_heed = heeded * (by_word - _sums(heeded * by_word, firsts)[texts])
    found["heed"] = seen.T @ d_heed
    d_pulls = np.zeros_like(share)
    d_pulls[told] = share[told]
    d_pulls[at] -= 1
    d_pulls *= KINDS_COUNT / len(told)
    found["kind"] = seen.T @ d_pulls
    found["kind_start"] = d_pulls.sum(0)
    d_seen = (
        heeded[:, None] * d_all
        + np.outer(d_heed, weights["heed"])
        + np.where(seen == most[texts], d_most, 0)
        + d_pulls @ weights["kind"].T
    )
    d_state = np.zeros_like(state)
    d_state[words] = d_seen
    for n in reversed(range(len(steps))):
        weight = weights[f"layer{n}"]
        blocks = len(weight) // width
        d_let = d_state * let[n]
        d_gate = d_let * first_halves[n] * gates[n] * (1 - gates[n])
        d_come = np.concatenate([d_let * gates[n], d_gate], 1)
        found[f"layer{n}"] = beside[n].T @ d_come
        found[f"layer{n}_start"] = d_come.sum(0)
        d_beside = d_come @ weight.T
        for b in range(blocks):
            d_state = d_state + _moved(
                d_beside[:, b * width : (b + 1) * width], (blocks // 2 - b) * steps[n]
            )
        d_state *= shown
    d_begun = (d_state * begun)[words]
    found["meaning"] = meant[words].T @ d_begun
    asked = learnt[words].ravel()
    order = np.argsort(asked, kind="stable")
    rows, first = np.unique(asked[order], return_index=True)
    of_rows = np.add.reduceat(d_begun[order // len(_ROWS)], first, axis=0)
    of_rows[rows == 0] = 0
    found["rows"] = of_rows
    return loss, found, rows


def _moved(state: Floats, by: int) -> Floats:
    """For each place, what stands `by` places on; zeros beyond the ends."""
    if by == 0:
        return state
    moved = np.zeros_like(state)
    if by > 0:
        moved[:-by] = state[by:]
    else:
        moved[-by:] = state[:by]
    return moved
