"""What the gate's scale of words adds to the rules, on sets it was not taught with.

``python -m benchmarks.gate_scale`` leaves out each of the other writer's sets in turn, learns the
weights anew from all the rest, and judges the set with the rules alone and with that scale. The
rules are those of today, which have been mended with these sets: the first scores stand in
`tests/egress/labelled/README.md`.
"""

import sys
from datetime import date

from assisterdesk.egress.weighing import Weights
from benchmarks.gate_judgement import ANOTHER, Score, judgement, messages, score
from benchmarks.train_gate_weights import all_sets, learn, lesson

#: a scale that never moves: the rules alone
LEVEL = Weights("level", 0.0, {}, frozenset())


def without(name: str) -> Weights:
    """The scale learnt from every other set."""
    lessons = [lesson(n, m) for n in all_sets() if n != name for m in messages(n)]
    return learn(lessons, date.min.isoformat())


def left_out() -> dict[str, tuple[Score, Score]]:
    """For each set: the rules alone, and the rules with a scale that has not seen it."""
    return {
        name: (
            score(judgement(name, LEVEL), messages(name)),
            score(judgement(name, without(name)), messages(name)),
        )
        for name in ANOTHER
    }


def main() -> None:
    for name, (alone, weighed) in left_out().items():
        for told, result in (("rules alone", alone), ("with the scale", weighed)):
            sys.stdout.write(
                f"{name} {told:15} caught {result.caught}/{result.personal} "
                f"({result.recall:.1%}), false alarms {result.alarms}/{result.clean} "
                f"({result.alarm_rate:.1%}), spans {result.span_recall:.1%}\n"
            )


if __name__ == "__main__":
    main()
