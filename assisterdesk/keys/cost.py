"""What one try at a passphrase costs: Argon2id's memory and passes, tuned to the machine."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from assisterdesk.keys import _hazmat

MIB = 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id's parameters: memory in KiB, passes over it, lanes."""

    memory_kib: int
    iterations: int
    lanes: int


#: The least that is ever used (OWASP Password Storage Cheat Sheet: 19 MiB, 2 passes, 1 lane).
FLOOR = Cost(memory_kib=19 * MIB, iterations=2, lanes=1)

#: A store may come from a faster computer, but a file must not be able to hang this one.
MOST_MEMORY_KIB = 1024 * MIB
MOST_ITERATIONS = 64
MOST_LANES = 4
#: memory times passes: some seconds on a slow office computer
MOST_WORK_KIB = 4096 * MIB

#: seconds one try should take
_LEAST_S, _AIM_S = 0.5, 0.7
_STEPS = tuple(Cost(mib * MIB, 3, 4) for mib in (32, 64, 128, 256))


def within_bounds(cost: Cost) -> bool:
    """Whether parameters read from a file may be used at all."""
    return (
        FLOOR.memory_kib <= cost.memory_kib <= MOST_MEMORY_KIB
        and FLOOR.iterations <= cost.iterations <= MOST_ITERATIONS
        and FLOOR.lanes <= cost.lanes <= MOST_LANES
        and cost.memory_kib * cost.iterations <= MOST_WORK_KIB
    )


def at_least(cost: Cost, least: Cost) -> Cost:
    """The cost with whatever falls below `least` raised to it."""
    return Cost(
        max(cost.memory_kib, least.memory_kib),
        max(cost.iterations, least.iterations),
        max(cost.lanes, least.lanes),
    )


def payable(cost: Cost) -> Cost:
    """The cost with fewer passes where memory times passes would pass what a file may ask for."""
    most = max(FLOOR.iterations, MOST_WORK_KIB // cost.memory_kib)
    return Cost(cost.memory_kib, min(cost.iterations, most), cost.lanes)


def measure(cost: Cost) -> float:
    """Seconds one derivation takes here; infinite when the memory is not there."""
    start = time.perf_counter()
    try:
        _hazmat.stretch(b"measure", bytes(16), cost.memory_kib, cost.iterations, cost.lanes)
    except MemoryError:
        return float("inf")
    return time.perf_counter() - start


def tuned(measured: Callable[[Cost], float] = measure) -> Cost:
    """The cost that takes 0.5 to 1 s here: memory first, then passes, never below the floor."""
    best, took = FLOOR, 0.0
    for step in _STEPS:
        seconds = measured(step)
        if seconds > 1.0:
            break
        best, took = step, seconds
        if seconds >= _LEAST_S:
            return best
    if best == FLOOR or took <= 0.0:
        return best
    passes = max(best.iterations, int(best.iterations * _AIM_S / took))
    most = min(MOST_ITERATIONS, MOST_WORK_KIB // best.memory_kib)
    return Cost(best.memory_kib, min(passes, most), best.lanes)
