"""What the gate's scale of words adds to the rules, on sets it was not taught with.

``python -m benchmarks.gate_scale`` leaves out the other writers' sets in turn, some at once, learns
the scale and the network anew from all the rest, and judges the sets with the rules alone and with
those.
The rules are those of today, which have been mended with these sets: the first scores stand in
`tests/egress/labelled/README.md`.
"""

import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date

from assisterdesk.egress.network import Network
from assisterdesk.egress.weighing import Weights
from benchmarks import train_gate_network as training
from benchmarks.gate_judgement import AMID, ANOTHER, LONGER, Score, judgement, messages, score
from benchmarks.train_gate_weights import all_sets, learn, lessons

#: folds that the larger sets are dealt into
_FOLDS = 2
#: a scale that never moves: the rules alone
LEVEL = Weights("level", 0.0, {}, frozenset())


def folds() -> tuple[tuple[str, ...], ...]:
    """The other writers' sets, dealt out: each is judged by what was learnt without all of its
    fold, that is from half of them: one fold takes minutes to learn. The first writer's sets stay
    together."""
    ones = tuple(name for name in ANOTHER if name.startswith("another"))
    rest = [name for name in (*ANOTHER, *AMID, *LONGER) if name not in ones]
    dealt = [tuple(rest[at::_FOLDS]) for at in range(_FOLDS)]
    return (*dealt[:-1], (*dealt[-1], *ones))


def without(names: Sequence[str]) -> tuple[Weights, Network]:
    """The scale and the network learnt from every other set."""
    others = [n for n in all_sets() if n not in names]
    scale = learn(lessons(others), date.min.isoformat())
    return scale, training.network_of(*training.learn(training.curriculum(others)))


def silent() -> Network:
    """A network that says nothing of any text."""
    place, weights = training.begun(())
    return training.network_of(place, {name: 0 * weight for name, weight in weights.items()})


def left_out() -> dict[str, tuple[Score, Score]]:
    """For each set: the rules alone, and the rules with what was learnt without it."""
    with ProcessPoolExecutor() as pool:
        found = [each for fold in pool.map(_judged, folds()) for each in fold]
    return dict(found)


def _judged(fold: Sequence[str]) -> list[tuple[str, tuple[Score, Score]]]:
    scale, learnt = without(fold)
    found = []
    for name in fold:
        alone = score(judgement(name, LEVEL, silent()), messages(name))
        found.append((name, (alone, score(judgement(name, scale, learnt), messages(name)))))
    return found


def main() -> None:
    for name, (alone, weighed) in left_out().items():
        for told, result in (("rules alone", alone), ("with what was learnt", weighed)):
            sys.stdout.write(
                f"{name} {told:20} caught {result.caught}/{result.personal} "
                f"({result.recall:.1%}), false alarms {result.alarms}/{result.clean} "
                f"({result.alarm_rate:.1%}), spans {result.span_recall:.1%}\n"
            )


if __name__ == "__main__":
    main()
